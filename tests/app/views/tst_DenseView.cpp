#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/Selection.h"
#include "app/views/OverviewMap.h"
#include "app/views/graph/GraphView.h"
#include "core/store/Project.h"
#include "tests/support/Test.h"
#include "tests/support/TreatyNetwork.h"

using namespace app;

/// A large graph by mouse and keyboard: what can be done with marks can be done here.
class DenseViewTest : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Document document;
        Selection selection;
        Guard guard;
        GraphView view{document, selection, guard};

        Bench()
        {
            view.resize(900, 600);
            document.setProject(core::Project::inMemory(test::treatyNetwork(30, 1600, 3)));
            view.show();
            QTRY_VERIFY(view.isDense());
            QTRY_VERIFY(view.isSharp());
        }

        core::Ref ref(const char *key) const { return document.knowledge()->find(QLatin1String(key)); }

        QPoint at(core::Ref ref)
        {
            view.reveal(ref);
            const MarkIndex mark = view.picture().find(ref);
            Q_ASSERT(mark >= 0);
            return view.toWidget(view.picture().marks[size_t(mark)].box.center()).toPoint();
        }

        void wheel(int delta, QPointF place)
        {
            QWheelEvent event(place, view.mapToGlobal(place), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&view, &event);
        }

        void drag(const QList<QPoint> &way)
        {
            QTest::mousePress(&view, Qt::LeftButton, Qt::NoModifier, way.first());
            for (const QPoint &to : way)
                QTest::mouseMove(&view, to);
            QTest::mouseRelease(&view, Qt::LeftButton, Qt::NoModifier, way.last());
        }

        double distinctColours()
        {
            const QImage image = view.grab().toImage();
            QSet<QRgb> colours;
            for (int y = 0; y < image.height(); y += 3)
                for (int x = 0; x < image.width(); x += 3)
                    colours.insert(image.pixel(x, y));
            return double(colours.size());
        }
    };

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void itIsDrawnAsADensityThatGetsSharp()
    {
        Bench bench;
        QVERIFY(bench.distinctColours() > 50);
        QVERIFY(bench.view.picture().marks.size() < 1000);
        bench.view.zoomIn();
        bench.view.grab();
        QTRY_VERIFY(bench.view.isSharp());
    }

    void aClickSelectsEvenWhatHasNoMarkYet()
    {
        Bench bench;
        const core::Ref treaty = bench.ref("treaty/t77");
        const QPoint place = bench.at(treaty);
        bench.view.reveal(bench.ref("treaty/t5")); // it is no longer asked for
        QTest::mouseClick(&bench.view, Qt::LeftButton, Qt::NoModifier, place);
        const core::Ref picked = bench.selection.current();
        QVERIFY(!picked.isNull());
        QVERIFY(bench.view.picture().find(picked) >= 0);
    }

    void aNotchIsALevelAndTheMiddleOfTheWheelStays()
    {
        Bench bench;
        const double before = bench.view.zoom();
        const QPointF place(300, 250);
        const QPointF scene = bench.view.toPicture(place) / before;
        bench.wheel(480, place);
        QVERIFY(std::abs(bench.view.zoom() / before - 2) < 1e-9);
        QVERIFY((bench.view.toPicture(place) / bench.view.zoom() - scene).manhattanLength() * bench.view.zoom() < 3);
    }

    void whatATouchpadLeavesBetweenLevelsSnaps()
    {
        Bench bench;
        const double before = bench.view.zoom();
        bench.wheel(50, {300, 250});
        QVERIFY(bench.view.zoom() > before * 1.05);
        QTRY_VERIFY(std::abs(4 * std::log2(bench.view.zoom() / before) -
                             std::round(4 * std::log2(bench.view.zoom() / before))) < 1e-9);
        QTRY_VERIFY(bench.view.isSharp());
    }

    void boxAndLassoSelectWhatLiesInThem()
    {
        Bench bench;
        bench.view.findChild<QToolButton *>(QStringLiteral("boxTool"))->click();
        QCOMPARE(bench.view.tool(), PictureView::Tool::Box);
        bench.drag({{300, 200}, {400, 300}, {600, 400}});
        const qsizetype inBox = bench.selection.refs().size();
        QVERIFY(inBox > 10);
        bench.view.findChild<QToolButton *>(QStringLiteral("lassoTool"))->click();
        bench.drag({{300, 200}, {600, 200}, {600, 400}, {301, 201}}); // half of the box
        const qsizetype inLasso = bench.selection.refs().size();
        QVERIFY(inLasso > 0 && inLasso < inBox);
        bench.view.findChild<QToolButton *>(QStringLiteral("panTool"))->click();
        const QPointF before = bench.view.offset();
        bench.drag({{450, 580}, {480, 560}, {500, 540}});
        QVERIFY(bench.view.offset() != before);
    }

    void arrowsWalkAndAltWalksAlongLinks()
    {
        Bench bench;
        bench.view.setFocus();
        bench.view.focusRef(bench.ref("actor/s1"));
        QCOMPARE(bench.view.focusedRef(), bench.ref("actor/s1"));
        QTest::keyClick(&bench.view, Qt::Key_Greater, Qt::AltModifier);
        const core::Ref first = bench.view.focusedRef();
        QCOMPARE(bench.document.knowledge()->entity(first.entity()).kind, core::EntityKind::Treaty);
        QTest::keyClick(&bench.view, Qt::Key_Greater, Qt::AltModifier);
        QVERIFY(bench.view.focusedRef() != first);
        QTest::keyClick(&bench.view, Qt::Key_Less, Qt::AltModifier);
        QCOMPARE(bench.view.focusedRef(), first);
        QTest::keyClick(&bench.view, Qt::Key_Right);
        QVERIFY(bench.view.focusedRef() != first);
    }

    void aDateIsFollowed()
    {
        Bench bench;
        const QImage before = bench.view.grab().toImage();
        bench.selection.setValidOn(QDate(1905, 1, 1));
        bench.view.grab();
        QTRY_VERIFY(bench.view.isSharp());
        QVERIFY(bench.view.grab().toImage() != before);
    }

    void aFilterIsFollowedAndMovesNothing()
    {
        Bench bench;
        const core::Ref state = bench.ref("actor/s1");
        const QPoint before = bench.at(state);
        Filter filter = bench.selection.filter();
        filter.hiddenKinds.insert(core::EntityKind::Treaty);
        filter.unlinked = Filter::Unlinked::Shown;
        bench.selection.setFilter(filter);
        const auto showsTreaty = [&] {
            bench.view.reveal(bench.ref("treaty/t9"));
            return bench.view.picture().find(bench.ref("treaty/t9")) >= 0;
        };
        QTRY_VERIFY(!showsTreaty());
        QVERIFY((bench.at(state) - before).manhattanLength() <= 2);
    }

    void theMapIsThereWhileAPartIsSeenAndMovesTheView()
    {
        Bench bench;
        auto *map = bench.view.findChild<OverviewMap *>();
        QVERIFY(!map->isVisible());
        bench.wheel(120 * 8, {450, 300});
        bench.view.grab();
        QVERIFY(map->isVisible());
        const QPointF before = bench.view.offset();
        QTest::mouseClick(map, Qt::LeftButton, Qt::NoModifier, QPoint(30, 30));
        QVERIFY(bench.view.offset() != before);
        bench.view.toggleOverview();
        QVERIFY(!map->isVisible());
    }

    void aPictureThatIsGoneWhileItIsDrawnDoesNoHarm()
    {
        for (int round = 0; round < 3; ++round) {
            Bench bench;
            bench.view.zoomIn();
            bench.view.grab();
        }
        Document document;
        Selection selection;
        Guard guard;
        auto view = std::make_unique<GraphView>(document, selection, guard);
        document.setProject(core::Project::inMemory(test::treatyNetwork(30, 1600, 3)));
        view.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(DenseViewTest)
#include "tst_DenseView.moc"
