#include <QPaintEvent>
#include <QSignalSpy>
#include <QToolButton>

#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/Selection.h"
#include "app/views/graph/GraphView.h"
#include "core/store/Project.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;

/// The graph as people use it: by mouse and by keyboard.
class GraphViewTest : public QObject
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
            document.setProject(core::Project::inMemory(test::SampleKnowledge::data()));
            view.resize(900, 600);
            view.show();
            view.picture();
        }

        core::Ref ref(const char *key) const { return document.knowledge()->find(QLatin1String(key)); }

        QPoint at(const char *key)
        {
            const MarkIndex mark = view.picture().find(ref(key));
            Q_ASSERT(mark >= 0);
            return view.toWidget(view.picture().marks[size_t(mark)].box.center()).toPoint();
        }

        void drag(QPoint from, QPoint to)
        {
            QTest::mousePress(&view, Qt::LeftButton, Qt::NoModifier, from);
            for (int step = 1; step <= 4; ++step)
                QTest::mouseMove(&view, from + (to - from) * step / 4);
            QTest::mouseRelease(&view, Qt::LeftButton, Qt::NoModifier, to);
        }
    };

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void aClickSelectsAndOneOnTheGroundClears()
    {
        Bench bench;
        QTest::mouseClick(&bench.view, Qt::LeftButton, Qt::NoModifier, bench.at("actor/russia"));
        QCOMPARE(bench.selection.current(), bench.ref("actor/russia"));
        QTest::mouseClick(&bench.view, Qt::LeftButton, Qt::NoModifier, QPoint(3, bench.view.height() - 3));
        QVERIFY(bench.selection.refs().isEmpty());
    }

    void nothingIsCutOutOfWhatIsPainted()
    {
        // Where it were, every tile and letter would be clipped to what is no rectangle, at several times the cost.
        struct Watch : QObject
        {
            int rectangles = 0;
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::Paint)
                    rectangles = static_cast<QPaintEvent *>(event)->region().rectCount(); // NOLINT: the type says so
                return false;
            }
        } watch;
        Bench bench;
        bench.view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bench.view));
        QVERIFY(!bench.view.findChildren<QToolButton *>().isEmpty());
        bench.view.installEventFilter(&watch);
        bench.view.repaint();
        QCOMPARE(watch.rectangles, 1);
    }

    void controlClickAdds()
    {
        Bench bench;
        QTest::mouseClick(&bench.view, Qt::LeftButton, Qt::NoModifier, bench.at("actor/russia"));
        QTest::mouseClick(&bench.view, Qt::LeftButton, Qt::ControlModifier, bench.at("actor/north-korea"));
        QCOMPARE(bench.selection.refs().size(), 2);
    }

    void doubleClickUnfoldsATreatyAndAnotherFoldsIt()
    {
        Bench bench;
        const core::Ref clause = bench.ref("treaty/russia-dprk-2024/article-4");
        QCOMPARE(bench.view.picture().find(clause), -1);
        QTest::mouseDClick(&bench.view, Qt::LeftButton, Qt::NoModifier, bench.at("treaty/russia-dprk-2024"));
        QVERIFY(bench.view.picture().find(clause) >= 0);
        QTest::mouseDClick(&bench.view, Qt::LeftButton, Qt::NoModifier, bench.at("treaty/russia-dprk-2024"));
        QCOMPARE(bench.view.picture().find(clause), -1);
    }

    void draggingPinsAndUndoLetsGo()
    {
        Bench bench;
        const QPoint from = bench.at("actor/russia");
        const QPoint other = bench.at("actor/north-korea");
        bench.drag(from, from + QPoint(80, -60));
        QVERIFY((bench.at("actor/russia") - from - QPoint(80, -60)).manhattanLength() <= 2);
        QCOMPARE(bench.at("actor/north-korea"), other);
        QVERIFY(bench.document.knowledge()->pin(bench.ref("actor/russia").entity()).has_value());
        bench.document.undo();
        QCOMPARE(bench.at("actor/russia"), from);
    }

    void draggingTheGroundPans()
    {
        Bench bench;
        const QPoint before = bench.at("actor/russia");
        bench.drag(QPoint(5, 590), QPoint(45, 560));
        QCOMPARE(bench.at("actor/russia"), before + QPoint(40, -30));
        QVERIFY(bench.document.undoLabel().isEmpty());
    }

    void zoomingHoldsThePointUnderThePointer()
    {
        Bench bench;
        const QPoint at = bench.at("actor/north-korea");
        const double before = bench.view.zoom();
        bench.view.zoomBy(1.5, at);
        QCOMPARE(bench.view.zoom(), before * 1.5);
        QVERIFY((bench.at("actor/north-korea") - at).manhattanLength() <= 3);
    }

    void aFilterOrDateMovesNothing()
    {
        Bench bench;
        const QPoint before = bench.at("actor/north-korea");
        bench.selection.setValidOn(QDate(1970, 1, 1));
        QCOMPARE(bench.at("actor/north-korea"), before);
        Filter filter;
        filter.hiddenModalities.insert(core::Modality::Fact);
        bench.selection.setFilter(filter);
        bench.selection.setFilter({});
        QCOMPARE(bench.at("actor/north-korea"), before);
    }

    void arrowsWalkAndSpaceAsksWhy()
    {
        Bench bench;
        bench.view.setFocus();
        QSignalSpy asked(&bench.selection, &Selection::whyRequested);
        QTest::keyClick(&bench.view, Qt::Key_Right);
        const core::Ref first = bench.view.focusedRef();
        QVERIFY(!first.isNull());
        for (const auto key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Down, Qt::Key_Up})
            QTest::keyClick(&bench.view, key);
        QTest::keyClick(&bench.view, Qt::Key_Space);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<core::Ref>(), bench.view.focusedRef());
        QCOMPARE(bench.selection.current(), bench.view.focusedRef());
    }

    void theHeadlineFollowsTheTheme()
    {
        Bench bench;
        bench.view.setTheme(Theme(Theme::Mode::Dark));
        const QImage shown = bench.view.grab().toImage();
        const auto *headline = bench.view.findChild<QWidget *>(QStringLiteral("headline"));
        QVERIFY(headline != nullptr);
        const QRgb ground = shown.pixel(headline->geometry().topLeft() + QPoint(6, headline->height() / 2));
        QVERIFY(qGray(ground) < 80);
    }

    void escapeGivesUpADrag()
    {
        Bench bench;
        const QPoint from = bench.at("actor/russia");
        QTest::mousePress(&bench.view, Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(&bench.view, from + QPoint(50, 50));
        QTest::mouseMove(&bench.view, from + QPoint(90, 90));
        QTest::keyClick(&bench.view, Qt::Key_Escape);
        QTest::mouseRelease(&bench.view, Qt::LeftButton, Qt::NoModifier, from + QPoint(90, 90));
        QCOMPARE(bench.at("actor/russia"), from);
        QVERIFY(bench.document.undoLabel().isEmpty());
    }

    void boxSelectionTakesWhatLiesInside()
    {
        Bench bench;
        QTest::mousePress(&bench.view, Qt::LeftButton, Qt::ShiftModifier, QPoint(1, 1)); // (0, 0) would mean the middle
        QTest::mouseMove(&bench.view, QPoint(450, 300));
        QTest::mouseMove(&bench.view, QPoint(899, 599));
        QTest::mouseRelease(&bench.view, Qt::LeftButton, Qt::ShiftModifier, QPoint(899, 599));
        QVERIFY(bench.selection.contains(bench.ref("actor/russia")));
        QVERIFY(bench.selection.contains(bench.ref("treaty/russia-dprk-2024")));
    }

    void theCaretInAPassageLightsItsMarks()
    {
        Bench bench;
        const auto knowledge = bench.document.knowledge();
        const auto passages = knowledge->why(std::vector<core::Ref>{bench.ref("statement/C003")});
        QVERIFY(!passages.empty());
        const QImage before = bench.view.grab().toImage();
        bench.selection.setPassage(passages.front().passage);
        QVERIFY(bench.view.grab().toImage() != before);
    }
};

QTEST_MAIN(GraphViewTest)
#include "tst_GraphView.moc"
