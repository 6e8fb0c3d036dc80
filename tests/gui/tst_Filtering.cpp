#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include "app/views/graph/GraphView.h"
#include "tests/support/Test.h"
#include "tests/support/WindowBench.h"

using namespace app;

/// Filters, chips and hiding, in the whole window.
class FilteringTest : public QObject
{
    Q_OBJECT

private:
    static QTreeWidgetItem *row(QTreeWidget *tree, const QString &name)
    {
        const auto found = tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.front();
    }

    static QList<QPushButton *> chips(test::WindowBench &bench)
    {
        QList<QPushButton *> shown;
        for (QPushButton *chip : bench.find<QWidget>("filterChips")->findChildren<QPushButton *>())
            if (!chip->isHidden())
                shown << chip;
        return shown;
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void tickingAKindChangesTheFilter()
    {
        test::WindowBench bench;
        auto *kinds = bench.find<QTreeWidget>("kindFilter");
        row(kinds, QStringLiteral("Treaties"))->setCheckState(0, Qt::Unchecked);
        QVERIFY(bench.selection().filter().hiddenKinds.contains(core::EntityKind::Treaty));
        row(kinds, QStringLiteral("Treaties"))->setCheckState(0, Qt::Checked);
        QVERIFY(!bench.selection().filter().hiddenKinds.contains(core::EntityKind::Treaty));
    }

    void spaceTicksTheRowWithTheFocus()
    {
        test::WindowBench bench;
        auto *modalities = bench.find<QTreeWidget>("modalityFilter");
        modalities->setFocus();
        modalities->setCurrentItem(row(modalities, QStringLiteral("Claim")));
        QTest::keyClick(modalities, Qt::Key_Space);
        QVERIFY(bench.selection().filter().hiddenModalities.contains(core::Modality::Claim));
    }

    void actorsAreTickedAsAWholeAndByType()
    {
        test::WindowBench bench;
        auto *kinds = bench.find<QTreeWidget>("kindFilter");
        QTreeWidgetItem *actors = row(kinds, QStringLiteral("Actors"));
        QCOMPARE(actors->checkState(0), Qt::PartiallyChecked); // persons come on request
        actors->setCheckState(0, Qt::Checked);
        QVERIFY(bench.selection().filter().hiddenActors.isEmpty());
        actors->setCheckState(0, Qt::Unchecked);
        QVERIFY(bench.selection().filter().hiddenKinds.contains(core::EntityKind::Actor));
        QCOMPARE(row(kinds, QStringLiteral("States"))->checkState(0), Qt::Unchecked);
        row(kinds, QStringLiteral("States"))->setCheckState(0, Qt::Checked);
        QVERIFY(!bench.selection().filter().hiddenKinds.contains(core::EntityKind::Actor));
        QVERIFY(!bench.selection().filter().hiddenActors.contains(core::ActorType::State));
        QVERIFY(bench.selection().filter().hiddenActors.contains(core::ActorType::Person));
        QCOMPARE(actors->checkState(0), Qt::PartiallyChecked);
    }

    void ticksFollowAFilterSetElsewhere()
    {
        test::WindowBench bench;
        Filter filter;
        filter.hiddenKinds = {core::EntityKind::Clause};
        filter.topics = {bench.ref("topic/B1").entity()};
        bench.selection().setFilter(filter);
        auto *kinds = bench.find<QTreeWidget>("kindFilter");
        QCOMPARE(row(kinds, QStringLiteral("Clauses"))->checkState(0), Qt::Unchecked);
        QCOMPARE(row(kinds, QStringLiteral("Topics"))->checkState(0), Qt::Checked);
        auto *topics = bench.find<QTreeWidget>("topicFilter");
        QVERIFY(row(topics, QStringLiteral("Defence on armed attack"))->isSelected());
        bench.trigger(CommandId::ResetFilters);
        QCOMPARE(bench.selection().filter(), Filter());
        QVERIFY(!row(topics, QStringLiteral("Defence on armed attack"))->isSelected());
        QVERIFY(!bench.action(CommandId::ResetFilters)->isEnabled());
    }

    void pickingATopicFiltersByItAndAChipTakesItAway()
    {
        test::WindowBench bench;
        auto *topics = bench.find<QTreeWidget>("topicFilter");
        QTreeWidgetItem *attack = row(topics, QStringLiteral("Defence on armed attack"));
        QVERIFY(attack != nullptr);
        attack->setSelected(true);
        QCOMPARE(bench.selection().filter().topics, QSet<core::EntityId>{bench.ref("topic/B1").entity()});
        QVERIFY(bench.find<QPushButton>("clearTopics")->isVisible());
        QCOMPARE(chips(bench).size(), 1);
        chips(bench).front()->click();
        QVERIFY(bench.selection().filter().topics.isEmpty());
        QVERIFY(!attack->isSelected());
        QVERIFY(!bench.find<QPushButton>("clearTopics")->isVisible());
        QVERIFY(bench.find<QWidget>("filterChips")->isHidden());
    }

    void countsStandBesideTheNames()
    {
        test::WindowBench bench;
        auto *kinds = bench.find<QTreeWidget>("kindFilter");
        QCOMPARE(row(kinds, QStringLiteral("Treaties"))->text(1), QStringLiteral("3"));
        QCOMPARE(row(kinds, QStringLiteral("States"))->text(1), QStringLiteral("3"));
        auto *topics = bench.find<QTreeWidget>("topicFilter");
        QCOMPARE(row(topics, QStringLiteral("Defence on armed attack"))->text(1), QStringLiteral("3"));
        QCOMPARE(row(topics, QStringLiteral("Mutual defence"))->text(1), QStringLiteral("6"));
        QCOMPARE(bench.find<QPushButton>("disagreementBadge")->text(),
                 QStringLiteral("1 disagreement between sources"));
    }

    void hidingAndShowingAgain()
    {
        test::WindowBench bench;
        auto *graph = bench.window().findChild<GraphView *>();
        bench.select("actor/russia");
        bench.trigger(CommandId::HideSelected);
        QVERIFY(graph->picture().find(bench.ref("actor/russia")) < 0);
        QVERIFY(bench.selection().refs().isEmpty());
        bench.trigger(CommandId::ShowHidden);
        QVERIFY(graph->picture().find(bench.ref("actor/russia")) >= 0);
        QVERIFY(!bench.action(CommandId::ShowHidden)->isEnabled());
    }

    void hidingOthersLeavesTheSelectionAlone()
    {
        test::WindowBench bench;
        auto *graph = bench.window().findChild<GraphView *>();
        bench.select("treaty/russia-dprk-2024");
        bench.trigger(CommandId::SelectNeighbours);
        QVERIFY(bench.selection().contains(bench.ref("actor/russia")));
        bench.trigger(CommandId::HideOthers);
        QVERIFY(graph->picture().find(bench.ref("actor/soviet-union")) < 0);
        QVERIFY(graph->picture().find(bench.ref("actor/russia")) >= 0);
        bench.trigger(CommandId::ResetFilters);
        QVERIFY(graph->picture().find(bench.ref("actor/soviet-union")) >= 0);
    }

    void clausesUnfoldAndFold()
    {
        test::WindowBench bench;
        auto *graph = bench.window().findChild<GraphView *>();
        bench.select("treaty/russia-dprk-2024");
        bench.trigger(CommandId::ExpandClauses);
        QVERIFY(graph->picture().find(bench.ref("treaty/russia-dprk-2024/article-4")) >= 0);
        QVERIFY(bench.action(CommandId::ExpandClauses)->isChecked());
        bench.trigger(CommandId::CollapseAllClauses);
        QVERIFY(graph->picture().find(bench.ref("treaty/russia-dprk-2024/article-4")) < 0);
    }

    void everyRowHasAnAccessibleName()
    {
        test::WindowBench bench;
        for (const char *name : {"kindFilter", "modalityFilter", "topicFilter"}) {
            auto *tree = bench.find<QTreeWidget>(name);
            QVERIFY2(!tree->accessibleName().isEmpty(), name);
            for (QTreeWidgetItemIterator it(tree); *it != nullptr; ++it)
                QVERIFY((*it)->data(0, Qt::AccessibleTextRole).toString().contains((*it)->text(1)));
        }
    }
};

QTEST_MAIN(FilteringTest)
#include "tst_Filtering.moc"
