#include <QComboBox>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"
#include "app/views/timeline/TimelineStrip.h"
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

    void theHandleIsNotDraggedOutOfSight()
    {
        Desk desk;
        for (const int x : {desk.view.width() - 1, 5}) {
            desk.drag(desk.handle().center().toPoint(), QPoint(x, desk.handle().center().toPoint().y()));
            const TimelineRange seen = desk.view.range();
            QCOMPARE(*desk.selection.validOn(), x == 5 ? seen.from : seen.to);
            QVERIFY(!desk.handle().isEmpty());
        }
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

    void playingBeginsAgainWhenItLoops()
    {
        Desk desk;
        QTest::mouseClick(desk.view.findChild<QToolButton *>(QStringLiteral("timelineLoop")), Qt::LeftButton);
        QVERIFY(desk.selection.options().timeline.loops);
        desk.selection.setValidOn(desk.view.range().to.addDays(-1));
        // The days it passes: the clock may have gone on before anybody looks.
        QList<QDate> days;
        connect(&desk.selection, &Selection::validOnChanged, &desk.view,
                [&] { days << desk.selection.validOn().value_or(QDate()); });
        desk.view.play();
        QTRY_VERIFY(days.contains(desk.view.range().from));
        QVERIFY(desk.view.isPlaying());
        desk.view.stop();
    }

    void theLanesAreChosen()
    {
        Desk desk;
        auto *box = desk.view.findChild<QComboBox *>(QStringLiteral("timelineLanes"));
        Q_EMIT box->activated(1);
        QCOMPARE(desk.selection.options().timeline.lanes, TimelineOptions::Lanes::Actors);
        QCOMPARE(box->currentIndex(), 1);
        QVERIFY(desk.view.picture().find(desk.ref("treaty/ussr-dprk-1961")) >= 0);
    }

    void theWindowOfTheStripIsDraggedAtItsMiddleAndItsEnds()
    {
        Desk desk;
        auto *strip = desk.view.findChild<TimelineStrip *>();
        desk.view.setRange(QDate(1970, 1, 1), qint64(365) * 20);
        desk.view.picture();
        const TimelineRange before = desk.view.range();
        const int y = strip->height() / 2;
        const auto at = [&](QDate day) { return QPoint(int(strip->xOf(day)), y); };
        const auto drag = [&](QPoint from, int by) {
            QTest::mousePress(strip, Qt::LeftButton, Qt::NoModifier, from);
            QTest::mouseMove(strip, from + QPoint(by, 0));
            QTest::mouseRelease(strip, Qt::LeftButton, Qt::NoModifier, from + QPoint(by, 0));
            desk.view.picture();
        };
        drag(at(before.from.addYears(10)), 40);
        const TimelineRange moved = desk.view.range();
        QVERIFY(moved.from > before.from);
        QCOMPARE(moved.from.daysTo(moved.to), before.from.daysTo(before.to));
        drag(at(moved.to), 30);
        QCOMPARE(desk.view.range().from, moved.from);
        QVERIFY(desk.view.range().to > moved.to);
        drag(at(desk.view.range().from), -30);
        QVERIFY(desk.view.range().from < moved.from);
    }

    void theWindowOfTheStripIsMovedByKeys()
    {
        Desk desk;
        auto *strip = desk.view.findChild<TimelineStrip *>();
        desk.view.setRange(QDate(1970, 1, 1), qint64(365) * 20);
        desk.view.picture();
        const TimelineRange before = desk.view.range();
        QTest::keyClick(strip, Qt::Key_Right);
        QVERIFY(desk.view.range().from > before.from);
        const TimelineRange moved = desk.view.range();
        QTest::keyClick(strip, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(desk.view.range().from, moved.from);
        QVERIFY(desk.view.range().to > moved.to);
        QTest::keyClick(strip, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(desk.view.range().from < moved.from);
        QVERIFY(strip->accessibleName().contains(QStringLiteral("Stretch of time seen")));
    }

    void keysMoveTimeAndLanesAndThePictureStays()
    {
        Desk desk;
        ViewOptions options = desk.selection.options();
        options.timeline.lanes = TimelineOptions::Lanes::Actors;
        desk.selection.setOptions(options);
        desk.view.resize(900, 130);
        const auto lanesShown = [&] {
            for (const Mark &mark : desk.view.picture().marks)
                if (mark.text.startsWith(QStringLiteral("Lanes ")))
                    return mark.text;
            return QString();
        };
        QCOMPARE(lanesShown(), QStringLiteral("Lanes 1 to 2 of 3"));
        const QImage first = desk.view.grab().toImage();
        QTest::keyClick(&desk.view, Qt::Key_PageDown);
        QCOMPARE(lanesShown(), QStringLiteral("Lanes 2 to 3 of 3"));
        QVERIFY(desk.view.grab().toImage() != first);
        QTest::keyClick(&desk.view, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(lanesShown(), QStringLiteral("Lanes 1 to 2 of 3"));
        desk.view.setRange(QDate(1960, 1, 1), 12000);
        QTest::keyClick(&desk.view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(desk.view.range().from, QDate(1960, 1, 1).addDays(1000));
        QTest::keyClick(&desk.view, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(desk.view.range().from, QDate(1960, 1, 1));
        QCOMPARE(desk.view.offset(), QPointF());
        desk.view.resize(900, 900);
        QVERIFY(lanesShown().isEmpty());
    }

    void itReachesFrom1800To2100WithoutABreak()
    {
        Desk desk;
        desk.view.setRange(QDate(1700, 1, 1), 400000);
        QCOMPARE(desk.view.range().from, QDate(1800, 1, 1));
        QCOMPARE(desk.view.range().to, QDate(2100, 12, 31));
        desk.view.setRange(QDate(1800, 1, 1), 365);
        QVERIFY(!desk.view.picture().marks.empty());
        for (int i = 0; i < 700; ++i) {
            const QDate before = desk.view.range().to;
            desk.view.setRange(desk.view.range().from.addDays(182), 365);
            if (before == QDate(2100, 12, 31))
                break;
            QVERIFY(desk.view.range().to > before);
        }
        QCOMPARE(desk.view.range().to, QDate(2100, 12, 31));
    }

    void aStretchThatWasKeptComesBack()
    {
        Desk desk;
        ViewOptions options = desk.selection.options();
        options.timeline.from = QDate(1960, 1, 1);
        options.timeline.to = QDate(1970, 1, 1);
        QTRY_VERIFY(!desk.selection.options().timeline.from); // what fitting kept
        desk.selection.setOptions(options);
        QTRY_COMPARE(desk.view.range().from, QDate(1960, 1, 1));
        desk.view.setRange(QDate(1980, 1, 1), 3650);
        QTRY_COMPARE(desk.selection.options().timeline.from, std::optional(QDate(1980, 1, 1)));
        desk.view.fitAll();
        QTRY_VERIFY(!desk.selection.options().timeline.from);
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
