#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStatusBar>
#include <QTabBar>
#include <QTextBrowser>
#include <QToolButton>

#include "app/picture/HitTest.h"
#include "app/views/graph/GraphView.h"
#include "app/views/lineage/LineageView.h"
#include "app/views/timeline/TimelineView.h"
#include "app/window/ClauseDialog.h"
#include "app/window/DisagreementBadge.h"
#include "app/window/DisagreementDialog.h"
#include "app/window/PassageList.h"
#include "app/window/ReadingCard.h"
#include "tests/support/Bundle.h"
#include "tests/support/Images.h"
#include "tests/support/Test.h"
#include "tests/support/WindowBench.h"

using namespace app;
using namespace Qt::StringLiterals;

/// "Did the promise to fight ever go away?", answered in the real window over the bundle: once with the mouse alone,
/// once with the keyboard alone. Every step looks at what is to be seen.
class DefencePromiseTest : public QObject
{
    Q_OBJECT

private:
    core::KnowledgeData m_data;
    std::unique_ptr<test::WindowBench> m_bench;

    static constexpr const char *absent2000 = "statement/russia-dprk-2000/absent/B1";
    static constexpr const char *ribbon = "statement/russia-dprk-2024/article-4/returns/ussr-dprk-1961/article-1";

    test::WindowBench &bench() const { return *m_bench; }
    GraphView &graph() const { return *bench().find<GraphView>("graphView"); }
    LineageView &lineage() const { return *bench().find<LineageView>("lineageView"); }
    TimelineView &timeline() const { return *bench().find<TimelineView>("timelineView"); }

    // What is seen.

    QString headline() const { return bench().find<QLabel>("headlineText")->text(); }

    /// The promises of 1961 and 2024 whose lines are drawn as in force.
    QStringList linesInForce() const
    {
        QStringList found;
        for (const auto &[key, name] :
             {std::pair("statement/C051", u"1961"_s), std::pair("statement/C003", u"2024"_s)}) {
            const core::Ref promise = bench().ref(key);
            for (const Mark &mark : graph().picture().marks)
                if (mark.role == StyleRole::Edge && !mark.has(Ended) && !found.contains(name) &&
                    std::find(mark.standsFor.begin(), mark.standsFor.end(), promise) != mark.standsFor.end())
                    found << name;
        }
        return found;
    }

    /// The mark that stands for `key`; with a shape where several do.
    static const Mark *markOf(PictureView &view, core::Ref ref, std::optional<Shape> shape = {})
    {
        for (const Mark &mark : view.picture().marks)
            if ((!shape || mark.shape == *shape) &&
                std::find(mark.standsFor.begin(), mark.standsFor.end(), ref) != mark.standsFor.end())
                return &mark;
        return nullptr;
    }

    PassageList *passages() const
    {
        for (PassageList *list : bench().window().findChildren<PassageList *>())
            if (list->isVisible())
                return list;
        return nullptr;
    }

    QString firstPassage() const
    {
        return passages() == nullptr ? QString() : passages()->rows().front()->accessibleName();
    }

    QString clausesText() const { return bench().find<QTextBrowser>("clauseComparison")->toPlainText(); }

    QString inUse() const
    {
        for (const ReadingCard *card : bench().window().findChildren<ReadingCard *>())
            if (!card->isHidden() && !card->findChild<QPushButton *>(u"useReading"_s)->isEnabled())
                return card->accessibleName();
        return {};
    }

    QPushButton *buttonFor(const QString &reading) const
    {
        for (const ReadingCard *card : bench().window().findChildren<ReadingCard *>())
            if (!card->isHidden() && card->accessibleName() == u"Reading: "_s + reading)
                return card->findChild<QPushButton *>(u"useReading"_s);
        return nullptr;
    }

    QString told() const { return bench().window().statusBar()->currentMessage(); }

    /// The day on which the timeline has the treaty of 2024 signed.
    QString signingOnTimeline() const
    {
        const Mark *bar = markOf(timeline(), bench().ref("treaty/russia-dprk-2024"));
        return bar == nullptr ? QString() : bar->alt;
    }

    void requireTheWholeSweep(const QStringList &seen) const
    {
        QStringList states;
        for (const QString &state : seen)
            if (states.isEmpty() || states.back() != state)
                states << state;
        QCOMPARE(states, (QStringList{u"1961"_s, QString(), u"2024"_s}));
    }

    // The mouse.

    void hover(PictureView &view, const Mark &mark) const
    {
        const QPointF at = mark.points.empty() ? mark.box.center() : middleOf(mark);
        QTest::mouseMove(&view, view.toWidget(at).toPoint() + QPoint(2, 2));
        QTest::mouseMove(&view, view.toWidget(at).toPoint());
        test::WindowBench::settle();
    }

    static QPointF middleOf(const Mark &mark)
    {
        if (mark.shape == Shape::Ribbon)
            return (mark.points[0] + mark.points[1] + mark.points[2] + mark.points[3]) / 4;
        if (mark.shape == Shape::Curve)
            return (mark.points[0] + 2 * mark.points[1] + mark.points[2]) / 4;
        return (mark.points.front() + mark.points.back()) / 2;
    }

    /// Where nothing else lies over it: its middle, or beside that along its line.
    static QPointF hitPoint(PictureView &view, const Mark &mark)
    {
        if (mark.shape != Shape::Curve && mark.shape != Shape::Polyline)
            return mark.points.empty() ? mark.box.center() : middleOf(mark);
        const QPointF first = mark.points.front();
        const QPointF last = mark.points.back();
        const QPointF bend = mark.shape == Shape::Curve ? mark.points[1] : (first + last) / 2;
        for (double t = 0.2; t < 0.85; t += 0.02) {
            const QPointF at = first * (1 - t) * (1 - t) + bend * 2 * t * (1 - t) + last * t * t;
            const MarkIndex hit = markAt(view.picture(), at);
            if (hit >= 0 && &view.picture().marks[std::size_t(hit)] == &mark)
                return at;
        }
        return middleOf(mark);
    }

    void click(PictureView &view, const Mark &mark) const
    {
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.toWidget(hitPoint(view, mark)).toPoint());
        test::WindowBench::settle();
    }

    void clickTab(const QString &name) const
    {
        auto *tabs = bench().find<QTabBar>("viewTabs");
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab) == name)
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        test::WindowBench::settle();
    }

    QPoint dateHandle() const
    {
        for (const Mark &mark : timeline().picture().marks)
            if (mark.role == StyleRole::DateHandle && !mark.box.isEmpty())
                return timeline().toWidget(mark.box.center()).toPoint();
        return {};
    }

    /// Drags the line of the date pixel by pixel, to a place or until what is seen is enough; what is in force at each
    /// step.
    QStringList dragDate(
        int toX, const std::function<bool()> &isEnough = [] { return false; }) const
    {
        const QPoint at = dateHandle();
        QStringList seen;
        QTest::mousePress(&timeline(), Qt::LeftButton, {}, at);
        const int direction = toX > at.x() ? 1 : -1;
        int x = at.x();
        for (; (toX - x) * direction > 0 && !isEnough(); x += 2 * direction) {
            QTest::mouseMove(&timeline(), QPoint(x, at.y()));
            test::WindowBench::settle();
            seen << linesInForce().join(u'+');
        }
        QTest::mouseRelease(&timeline(), Qt::LeftButton, {}, QPoint(x, at.y()));
        test::WindowBench::settle();
        return seen;
    }

    void clickLink(QLabel &label) const
    {
        // As the wheel would.
        for (QWidget *parent = label.parentWidget(); parent != nullptr; parent = parent->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(&label);
        test::WindowBench::settle();
        for (int y = 2; y < label.height(); y += 4) {
            for (int x = 2; x < label.width(); x += 4) {
                QTest::mouseMove(&label, QPoint(x, y));
                if (label.cursor().shape() != Qt::PointingHandCursor)
                    continue;
                QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(x, y));
                test::WindowBench::settle();
                return;
            }
        }
        QFAIL("no link");
    }

    void clickButton(QAbstractButton *button) const
    {
        QVERIFY(button != nullptr && button->isEnabled() && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        test::WindowBench::settle();
    }

    static QAbstractButton *closeOf(QDialog &dialog)
    {
        auto *box = dialog.findChild<QDialogButtonBox *>();
        return box == nullptr ? nullptr : box->button(QDialogButtonBox::Close);
    }

    // The keyboard.

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus == nullptr ? &bench().window() : focus, key, modifiers);
        test::WindowBench::settle();
    }

    void keysOf(CommandId id) const
    {
        const QKeyCombination keys = shortcuts(commandRow(id)).front()[0];
        key(keys.key(), keys.keyboardModifiers());
    }

    /// Arrow keys, always that way which the target lies.
    bool walkTo(PictureView &view, core::Ref target, std::optional<Shape> shape = {}) const
    {
        for (int step = 0; step < 60; ++step) {
            const Mark *wanted = markOf(view, target, shape);
            const MarkIndex at = view.focusedMark();
            if (wanted == nullptr)
                return false;
            if (at >= 0 && &view.picture().marks[std::size_t(at)] == wanted)
                return true;
            const Mark &now = view.picture().marks[std::size_t(std::max(at, 0))];
            const auto centre = [](const Mark &mark) {
                return mark.points.empty() ? mark.box.center() : middleOf(mark);
            };
            const QPointF way = centre(*wanted) - centre(now);
            const bool isSideways = std::abs(way.x()) > std::abs(way.y());
            key(isSideways ? (way.x() > 0 ? Qt::Key_Right : Qt::Key_Left) : (way.y() > 0 ? Qt::Key_Down : Qt::Key_Up));
        }
        return false;
    }

    bool tabTo(const QWidget *wanted) const
    {
        for (int step = 0; step < 80; ++step) {
            if (QApplication::focusWidget() == wanted)
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_data = test::bundleData();
    }
    void init() { m_bench = std::make_unique<test::WindowBench>(m_data); }
    void cleanup() { m_bench.reset(); }

    void isAnsweredWithTheMouse()
    {
        // The treaty of 2000, under the pointer: it and its neighbours are lit, the rest is dimmed.
        const QImage before = graph().grab().toImage();
        hover(graph(), *markOf(graph(), bench().ref("treaty/russia-dprk-2000")));
        QCOMPARE(bench().selection().hovered(), bench().ref("treaty/russia-dprk-2000"));
        QVERIFY(test::differingShare(before, graph().grab().toImage(), 8) > 0.01);

        // What it does not promise is drawn hollow, and has a passage of its own.
        clickTab(u"Lineage"_s);
        const Mark *hollow = markOf(lineage(), bench().ref(absent2000), Shape::RoundedRect);
        QVERIFY(hollow != nullptr && hollow->has(Absent) && hollow->text.startsWith(u"none"_s));
        click(lineage(), *hollow);
        QVERIFY(bench().selection().contains(bench().ref(absent2000)));
        QTRY_VERIFY(passages() != nullptr);
        QVERIFY2(firstPassage().contains(u"Looked for and not found"_s), qPrintable(firstPassage()));
        QTest::mouseClick(passages()->rows().front(), Qt::LeftButton);
        QTRY_COMPARE(bench().selection().passage(), bench().ref("passage/digest-russia-dprk-2000/scope").passage());

        // From 1961 to today: the line goes and comes back.
        clickTab(u"Graph"_s);
        dragDate(0, [this] { return bench().selection().validOn() < QDate(1963, 1, 1); });
        QCOMPARE(linesInForce(), QStringList{u"1961"_s});
        const QString day = QLocale(QLocale::English).toString(*bench().selection().validOn(), u"d MMMM yyyy"_s);
        QVERIFY2(day.endsWith(u"1962"_s) && headline().startsWith(u"On %1: "_s.arg(day)), qPrintable(headline()));
        requireTheWholeSweep(dragDate(timeline().width() - 4));
        QCOMPARE(linesInForce(), QStringList{u"2024"_s});
        QVERIFY(bench().selection().validOn() >= QDate(2024, 12, 4));

        // Why is it there?
        const Mark *line = markOf(graph(), bench().ref("statement/C003"));
        QVERIFY(line != nullptr);
        click(graph(), *line);
        QTRY_VERIFY(passages() != nullptr && !passages()->rows().empty());
        QVERIFY(bench().selection().contains(PictureView::refOf(*markOf(graph(), bench().ref("statement/C003")))));

        // What was added: the ribbon that returns.
        clickTab(u"Lineage"_s);
        const Mark *returned = markOf(lineage(), bench().ref(ribbon), Shape::Ribbon);
        QVERIFY(returned != nullptr && returned->role == StyleRole::Returned);
        click(lineage(), *returned);
        auto *clauses = bench().find<ClauseDialog>("clauseDialog");
        QTRY_VERIFY(clauses->isVisible());
        QVERIFY(clausesText().contains(u"Article 51 of the UN Charter"_s) && clausesText().contains(u"added"_s));
        clickButton(closeOf(*clauses));
        QVERIFY(!clauses->isVisible());

        // June or July?
        clickTab(u"Graph"_s);
        click(graph(), *markOf(graph(), bench().ref("treaty/russia-dprk-2024"), Shape::RoundedRect));
        const DisagreementBadge *badge = nullptr;
        for (const DisagreementBadge *each : bench().window().findChildren<DisagreementBadge *>())
            if (each->isVisible() && each->disagreement() == bench().ref("disagreement/K01").disagreement())
                badge = each;
        QVERIFY(badge != nullptr);
        QVERIFY(badge->findChild<QLabel *>()->text().contains(u"19 July 2024"_s));
        clickLink(*badge->findChild<QLabel *>());
        QTRY_VERIFY(bench().find<DisagreementDialog>("disagreementDialog")->isVisible());
        QCOMPARE(inUse(), u"Reading: 19 June 2024"_s);
        for (const QString &reading : {u"19 July 2024"_s, u"18 June 2024"_s, u"19 July 2024"_s, u"19 June 2024"_s}) {
            clickButton(buttonFor(reading));
            QCOMPARE(inUse(), u"Reading: "_s + reading);
            QVERIFY2(signingOnTimeline().contains(u"signed "_s + reading), qPrintable(signingOnTimeline()));
        }
        clickButton(closeOf(*bench().find<DisagreementDialog>("disagreementDialog")));
        QVERIFY(!bench().find<DisagreementDialog>("disagreementDialog")->isVisible());

        for (const QString &reading : {u"19 June 2024"_s, u"19 July 2024"_s, u"18 June 2024"_s, u"19 July 2024"_s}) {
            QVERIFY(signingOnTimeline().contains(u"signed "_s + reading));
            clickButton(bench().find<QToolButton>("undoButton"));
            QCOMPARE(told(), u"Undone: Prefer "_s + reading);
        }
        QVERIFY(signingOnTimeline().contains(u"signed 19 June 2024"_s));
        QVERIFY(!bench().action(CommandId::Undo)->isEnabled());
    }

    void isAnsweredWithTheKeyboard()
    {
        keysOf(CommandId::GoToGraph);
        QTRY_VERIFY(graph().hasFocus());
        const QImage before = graph().grab().toImage();
        QVERIFY(walkTo(graph(), bench().ref("treaty/russia-dprk-2000"), Shape::RoundedRect));
        QVERIFY(test::differingShare(before, graph().grab().toImage(), 8) > 0.0005);

        keysOf(CommandId::GoToLineage);
        QTRY_VERIFY(lineage().hasFocus());
        QVERIFY(walkTo(lineage(), bench().ref(absent2000), Shape::RoundedRect));
        QVERIFY(lineage().picture().marks[std::size_t(lineage().focusedMark())].has(Absent));
        key(Qt::Key_Space);
        QTRY_VERIFY(passages() != nullptr && passages()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY2(firstPassage().contains(u"Looked for and not found"_s), qPrintable(firstPassage()));
        key(Qt::Key_Return);
        QTRY_COMPARE(bench().selection().passage(), bench().ref("passage/digest-russia-dprk-2000/scope").passage());
        key(Qt::Key_Escape);

        // Step by step from the day on which the treaty of 1961 came into force.
        keysOf(CommandId::GoToGraph);
        keysOf(CommandId::FirstDay);
        QStringList seen;
        QDate last;
        for (int step = 0; step < 200 && bench().selection().validOn() != last; ++step) {
            last = *bench().selection().validOn();
            if (last >= QDate(1961, 9, 10))
                seen << linesInForce().join(u'+');
            keysOf(CommandId::StepForward);
        }
        requireTheWholeSweep(seen);
        QVERIFY2(headline().contains(u"defence promises in force"_s), qPrintable(headline()));

        keysOf(CommandId::GoToGraph);
        QTRY_VERIFY(graph().hasFocus());
        QVERIFY(walkTo(graph(), bench().ref("statement/C003")));
        key(Qt::Key_Space);
        QVERIFY(bench().selection().contains(PictureView::refOf(*markOf(graph(), bench().ref("statement/C003")))));
        QTRY_VERIFY(passages() != nullptr && passages()->isAncestorOf(QApplication::focusWidget()));

        keysOf(CommandId::GoToLineage);
        QTRY_VERIFY(lineage().hasFocus());
        QVERIFY(walkTo(lineage(), bench().ref(ribbon), Shape::Ribbon));
        key(Qt::Key_Return);
        if (!bench().find<ClauseDialog>("clauseDialog")->isVisible())
            key(Qt::Key_Return);
        QTRY_VERIFY(bench().find<ClauseDialog>("clauseDialog")->isVisible());
        QVERIFY(clausesText().contains(u"Article 51 of the UN Charter"_s));
        QTest::keyClick(bench().find<ClauseDialog>("clauseDialog"), Qt::Key_Escape);
        QTRY_VERIFY(!bench().find<ClauseDialog>("clauseDialog")->isVisible());

        bench().window().activateWindow();
        QTRY_VERIFY(bench().window().isActiveWindow());
        keysOf(CommandId::ShowDisagreements);
        auto *dialog = bench().find<DisagreementDialog>("disagreementDialog");
        QTRY_VERIFY(dialog->isVisible());
        auto *list = bench().find<QListWidget>("disagreementList");
        QTest::keyClick(list, Qt::Key_Home);
        QVERIFY(list->currentItem()->text().startsWith(u"On which day was the 2024 treaty signed?"_s));
        for (const QString &reading : {u"19 July 2024"_s, u"18 June 2024"_s, u"19 July 2024"_s, u"19 June 2024"_s}) {
            QVERIFY(tabTo(buttonFor(reading)));
            key(Qt::Key_Space);
            QCOMPARE(inUse(), u"Reading: "_s + reading);
            QVERIFY(signingOnTimeline().contains(u"signed "_s + reading));
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog->isVisible());
        bench().window().activateWindow();
        QTRY_VERIFY(bench().window().isActiveWindow());
        keysOf(CommandId::GoToGraph);
        for (const QString &reading : {u"19 June 2024"_s, u"19 July 2024"_s, u"18 June 2024"_s, u"19 July 2024"_s}) {
            keysOf(CommandId::Undo);
            QCOMPARE(told(), u"Undone: Prefer "_s + reading);
        }
        QVERIFY(signingOnTimeline().contains(u"signed 19 June 2024"_s));
        QVERIFY(!bench().action(CommandId::Undo)->isEnabled());
    }
};

QTEST_MAIN(DefencePromiseTest)
#include "tst_DefencePromise.moc"
