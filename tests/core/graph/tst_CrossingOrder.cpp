#include <algorithm>

#include <QRandomGenerator>
#include <QTest>

#include "core/graph/lineage/CrossingOrder.h"
#include "tests/support/Test.h"

using core::LayeredGraph;

namespace {

/// The fewest crossings of all orders of two layers, by trying them all.
qint64 fewestCrossings(LayeredGraph graph)
{
    qint64 fewest = core::crossingsOf(graph);
    std::sort(graph.layers[0].begin(), graph.layers[0].end());
    do {
        std::sort(graph.layers[1].begin(), graph.layers[1].end());
        do
            fewest = std::min(fewest, core::crossingsOf(graph));
        while (std::next_permutation(graph.layers[1].begin(), graph.layers[1].end()));
    } while (std::next_permutation(graph.layers[0].begin(), graph.layers[0].end()));
    return fewest;
}

} // namespace

/// Orders with few crossings, held against cases whose optimum is known.
class CrossingOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void countsCrossings()
    {
        LayeredGraph graph{.layers = {{0, 1}, {2, 3}}, .band = {0, 0, 0, 0}, .links = {{0, 3}, {2, 1}}};
        QCOMPARE(core::crossingsOf(graph), 1);
        graph.links = {{0, 2}, {0, 3}, {1, 3}};
        QCOMPARE(core::crossingsOf(graph), 0);
        graph.links = {{0, 2}, {0, 3}, {1, 2}, {1, 3}};
        QCOMPARE(core::crossingsOf(graph), 1);
    }

    void turnsAReversedLadderRound()
    {
        LayeredGraph graph{.layers = {{0, 1, 2, 3}, {7, 6, 5, 4}, {8, 9, 10, 11}},
                           .band = std::vector<int>(12),
                           .links = {{0, 4}, {1, 5}, {2, 6}, {3, 7}, {4, 8}, {5, 9}, {6, 10}, {7, 11}}};
        QCOMPARE(core::crossingsOf(graph), 12);
        core::minimiseCrossings(graph);
        QCOMPARE(core::crossingsOf(graph), 0);
    }

    void whatCannotBeUntangledStaysAtItsOptimum()
    {
        // A complete bipartite graph of 3 and 3 has 9 crossings in any order.
        LayeredGraph graph{.layers = {{0, 1, 2}, {3, 4, 5}}, .band = std::vector<int>(6), .links = {}};
        for (int a = 0; a < 3; ++a)
            for (int b = 3; b < 6; ++b)
                graph.links.emplace_back(a, b);
        core::minimiseCrossings(graph);
        QCOMPARE(core::crossingsOf(graph), 9);
    }

    void bandsKeepTheirOrder()
    {
        LayeredGraph graph{.layers = {{0, 1}, {2, 3}}, .band = {0, 1, 1, 0}, .links = {{0, 2}, {1, 3}}};
        core::minimiseCrossings(graph);
        QCOMPARE(graph.layers[0], (std::vector<int>{0, 1}));
        QCOMPARE(graph.layers[1], (std::vector<int>{3, 2}));
        QCOMPARE(core::crossingsOf(graph), 1);
    }

    void comesNearTheOptimum_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 25; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void comesNearTheOptimum()
    {
        QFETCH(const int, seed);
        QRandomGenerator random(quint32(seed) + 1);
        LayeredGraph graph{.layers = {{0, 1, 2, 3, 4}, {5, 6, 7, 8, 9}}, .band = std::vector<int>(10), .links = {}};
        for (int a = 0; a < 5; ++a)
            for (int b = 5; b < 10; ++b)
                if (random.bounded(100) < 35)
                    graph.links.emplace_back(a, b);
        const qint64 before = core::crossingsOf(graph);
        const qint64 optimum = fewestCrossings(graph);
        core::minimiseCrossings(graph);
        const qint64 after = core::crossingsOf(graph);
        QVERIFY(after <= before);
        QVERIFY2(after <= optimum + 1,
                 qPrintable(QString::number(after) + QStringLiteral(" / ") + QString::number(optimum)));
        LayeredGraph again = graph;
        core::minimiseCrossings(again);
        QVERIFY(core::crossingsOf(again) <= after);
    }
};

QTEST_GUILESS_MAIN(CrossingOrderTest)
#include "tst_CrossingOrder.moc"
