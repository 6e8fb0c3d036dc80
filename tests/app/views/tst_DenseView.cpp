#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"
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

        explicit Bench(const core::KnowledgeData &data = test::treatyNetwork(30, 1600, 3))
        {
            Filter filter;
            filter.unlinked = Filter::Unlinked::Shown;
            selection.setFilter(filter);
            view.resize(900, 600);
            document.setProject(core::Project::inMemory(data));
            view.show();
            QTRY_VERIFY_WITH_TIMEOUT(view.isDense(), 120'000);
            QTRY_VERIFY_WITH_TIMEOUT(view.isSharp(), 120'000);
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

        bool wholeIsSeen()
        {
            const QRectF whole = view.wholeArea();
            return QRectF(view.rect()).contains({view.toWidget(whole.topLeft()), view.toWidget(whole.bottomRight())});
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

    void draggingPinsExactlyWhereItIsDroppedAndCanBeTakenBack()
    {
        Bench bench;
        const core::Ref treaty = bench.ref("treaty/t77");
        const QPoint before = bench.at(treaty);
        const double zoom = bench.view.zoom();
        const QPoint way = before.x() < 450 ? QPoint(90, 35) : QPoint(-90, 35);
        bench.drag({before, before + way / 2, before + way});
        const auto pin = bench.document.knowledge()->pin(treaty.entity());
        QVERIFY(pin.has_value());
        const auto isAt = [&](QPoint place) { return (bench.at(treaty) - place).manhattanLength() <= 2; };
        QVERIFY(isAt(before + way)); // at once, though the tiles are drawn on other threads
        QTRY_VERIFY(bench.view.isSharp());
        QVERIFY(isAt(before + way));
        const QPointF drawn = (bench.view.toPicture(bench.at(treaty)) / zoom) - QPointF(pin->x, pin->y);
        QVERIFY(drawn.manhattanLength() * zoom < 2);
        bench.document.undo();
        QTRY_VERIFY(isAt(before));
        QVERIFY(!bench.document.knowledge()->pin(treaty.entity()).has_value());
    }

    void whileItIsDraggedItsLinesComeAlong()
    {
        Bench bench;
        const core::Ref treaty = bench.ref("treaty/t77");
        const QPoint from = bench.at(treaty);
        QTest::mousePress(&bench.view, Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(&bench.view, from + QPoint(20, 0));
        QTest::mouseMove(&bench.view, from + QPoint(60, 0));
        const Picture &picture = bench.view.picture();
        std::size_t statements = 0;
        for (const Mark &mark : picture.marks)
            if (mark.layer == 1 && (mark.joins[0] == treaty || mark.joins[1] == treaty))
                statements += mark.standsFor.size();
        QCOMPARE(statements, 3U);
        QTest::keyClick(&bench.view, Qt::Key_Escape);
        QVERIFY((bench.at(treaty) - from).manhattanLength() <= 2);
        QVERIFY(!bench.document.knowledge()->pin(treaty.entity()).has_value());
    }

    void anotherLayoutIsLaidOutAndFitted_data()
    {
        QTest::addColumn<GraphLayout>("layout");
        QTest::newRow("columns") << GraphLayout::Layered;
        QTest::newRow("rings") << GraphLayout::Radial;
        QTest::newRow("time") << GraphLayout::Time;
    }

    void anotherLayoutIsLaidOutAndFitted()
    {
        QFETCH(GraphLayout, layout);
        Bench bench;
        bench.wheel(480, {300, 250});
        const QPoint before = bench.at(bench.ref("actor/s1"));
        ViewOptions options = bench.selection.options();
        options.graph.layout = layout;
        bench.selection.setOptions(options);
        QTRY_VERIFY(bench.wholeIsSeen());
        QTRY_VERIFY(bench.view.isSharp());
        QVERIFY(bench.at(bench.ref("actor/s1")) != before);
        options.graph.layout = GraphLayout::Stress;
        bench.selection.setOptions(options);
        QTRY_VERIFY(bench.wholeIsSeen());
    }

    void aHubIsHitWhereItIsDrawnAndNotItsLines()
    {
        Bench bench(test::treatyNetwork(1, 5000, 1));
        const core::Ref hub = bench.ref("actor/s1");
        const QPoint middle = bench.at(hub);
        const double radius = bench.view.picture().marks[size_t(bench.view.picture().find(hub))].box.width() / 2;
        for (const QPoint place : {middle, middle + QPoint(int(radius) - 1, 0), middle - QPoint(0, int(radius) - 1)}) {
            bench.selection.select(core::Ref());
            QTest::mouseClick(&bench.view, Qt::LeftButton, Qt::NoModifier, place);
            QCOMPARE(bench.selection.current(), hub);
        }
    }

    void strangeGraphsAreDrawnToTheEnd_data()
    {
        QTest::addColumn<int>("states");
        QTest::addColumn<int>("treaties");
        QTest::addColumn<int>("parties");
        QTest::newRow("isolated nodes") << 10'000 << 0 << 0;
        QTest::newRow("a star of 50,000 lines") << 1 << 50'000 << 1;
        QTest::newRow("twenty parallel lines each") << 1 << 400 << 20;
    }

    void strangeGraphsAreDrawnToTheEnd()
    {
        QFETCH(int, states);
        QFETCH(int, treaties);
        QFETCH(int, parties);
        core::KnowledgeData data = test::treatyNetwork(states, treaties, parties);
        for (int i = 0; i < 20; ++i) { // and loops
            core::Statement loop;
            loop.id = {qint64(data.statements.size()) + 1};
            loop.key = QStringLiteral("statement/loop%1").arg(i);
            loop.predicate = QStringLiteral("partyTo");
            loop.participants = {{core::Role::Subject, {1}, {}, {}}, {core::Role::Object, {1}, {}, {}}};
            data.statements.push_back(loop);
            data.evidence.push_back({loop.id, {1}, core::Stance::Supports, std::nullopt});
        }
        Bench bench(data);
        const auto count = bench.view.densityCount();
        QVERIFY(count.has_value());
        QCOMPARE(count->nodes, std::size_t(states + treaties));
        QCOMPARE(count->links, std::size_t(treaties) * std::size_t(parties));
        QVERIFY(bench.wholeIsSeen());
        QVERIFY(bench.distinctColours() > 3);
        bench.wheel(480, {450, 300});
        bench.view.grab();
        QTRY_VERIFY_WITH_TIMEOUT(bench.view.isSharp(), 120'000);
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
