#include <QSignalSpy>
#include <QWheelEvent>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/views/timeline/TimelineView.h"
#include "core/store/Project.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;

/// The timeline as people use it: its date is the one of every view.
class TimelineViewTest : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        Document document;
        Selection selection;
        TimelineView view{document, selection};

        Desk()
        {
            document.setProject(core::Project::inMemory(test::SampleKnowledge::data()));
            selection.setValidOn(QDate(1990, 1, 1));
            view.resize(900, 220);
            view.show();
            view.picture();
        }

        core::Ref ref(const char *key) const { return document.knowledge()->find(QLatin1String(key)); }

        QRectF handle()
        {
            for (const Mark &mark : view.picture().marks)
                if (mark.role == StyleRole::DateHandle && mark.shape == Shape::Plate)
                    return mark.box;
            return {};
        }

        void drag(QPoint from, QPoint to)
        {
            QTest::mousePress(&view, Qt::LeftButton, Qt::NoModifier, from);
            for (int step = 1; step <= 4; ++step)
                QTest::mouseMove(&view, from + (to - from) * step / 4);
            QTest::mouseRelease(&view, Qt::LeftButton, Qt::NoModifier, to);
        }

        void turnWheel(int notches, Qt::KeyboardModifiers modifiers)
        {
            QWheelEvent event(QPointF(500, 60), view.mapToGlobal(QPointF(500, 60)), {}, {0, notches * 120},
                              Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&view, &event);
        }
    };

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void draggingTheHandleSetsTheDateOfEveryView()
    {
        Desk desk;
        const QPoint from = desk.handle().center().toPoint();
        QVERIFY(!from.isNull());
        desk.drag(from, from - QPoint(150, 0));
        QVERIFY(desk.selection.validOn().has_value());
        QVERIFY(*desk.selection.validOn() < QDate(1985, 1, 1));
    }

    void aPressOnTheAxisSetsTheDate()
    {
        Desk desk;
        const int y = desk.handle().center().toPoint().y();
        QTest::mouseClick(&desk.view, Qt::LeftButton, Qt::NoModifier, QPoint(850, y));
        QVERIFY(*desk.selection.validOn() > QDate(2010, 1, 1));
    }

    void escapeGivesTheDateBack()
    {
        Desk desk;
        const QPoint from = desk.handle().center().toPoint();
        QTest::mousePress(&desk.view, Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(&desk.view, from - QPoint(60, 0));
        QTest::mouseMove(&desk.view, from - QPoint(150, 0));
        QTest::keyClick(&desk.view, Qt::Key_Escape);
        QTest::mouseRelease(&desk.view, Qt::LeftButton, Qt::NoModifier, from - QPoint(150, 0));
        QVERIFY(std::abs(desk.selection.validOn()->daysTo(QDate(1990, 1, 1))) < 400);
    }

    void stepsGoFromChangeToChange()
    {
        Desk desk;
        desk.view.step(1);
        QCOMPARE(*desk.selection.validOn(),
                 desk.document.knowledge()->treatyDates(desk.ref("treaty/ussr-dprk-1961").entity()).inForce->latest());
        desk.view.step(-1);
        QCOMPARE(
            *desk.selection.validOn(),
            desk.document.knowledge()->treatyDates(desk.ref("treaty/ussr-dprk-1961").entity()).inForce->earliest());
    }

    void playingMovesTheDateOnAndStopsAtTheEnd()
    {
        Desk desk;
        QSignalSpy told(&desk.view, &TimelineView::playingChanged);
        desk.view.play();
        QVERIFY(desk.view.isPlaying());
        QTRY_VERIFY(*desk.selection.validOn() > QDate(1990, 1, 1));
        desk.view.stop();
        QVERIFY(!desk.view.isPlaying());
        QCOMPARE(told.size(), 2);
    }

    void controlAndTheWheelZoomAtThePointer()
    {
        Desk desk;
        const auto widthOf = [&] {
            return desk.view.picture()
                .marks[size_t(desk.view.picture().find(desk.ref("treaty/ussr-dprk-1961")))]
                .box.width();
        };
        const double before = widthOf();
        desk.turnWheel(-2, Qt::ControlModifier);
        QVERIFY(widthOf() < before);
        desk.view.fitAll();
        QCOMPARE(widthOf(), before);
    }

    void aBarSelectsItsTreaty()
    {
        Desk desk;
        const MarkIndex bar = desk.view.picture().find(desk.ref("treaty/ussr-dprk-1961"));
        QVERIFY(bar >= 0);
        const QPoint at = desk.view.picture().marks[size_t(bar)].box.center().toPoint();
        QTest::mouseClick(&desk.view, Qt::LeftButton, Qt::NoModifier, at);
        QCOMPARE(desk.selection.current(), desk.ref("treaty/ussr-dprk-1961"));
    }
};

QTEST_MAIN(TimelineViewTest)
#include "tst_TimelineView.moc"
