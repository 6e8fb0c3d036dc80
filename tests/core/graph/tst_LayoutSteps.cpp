#include <algorithm>
#include <atomic>
#include <cmath>

#include <QTest>

#include "core/graph/layout/Adjacency.h"
#include "core/graph/layout/HashedRandom.h"
#include "core/graph/layout/LargeLayout.h"
#include "core/graph/layout/Packing.h"
#include "core/graph/layout/PivotChoice.h"
#include "core/graph/layout/PivotDistances.h"
#include "core/graph/layout/Shelves.h"
#include "core/graph/layout/TwinFolding.h"
#include "core/graph/layout/WorkerPool.h"
#include "tests/bench/GraphGenerator.h"
#include "tests/support/Test.h"

using core::Adjacency;
using core::Point;

Q_DECLARE_METATYPE(bench::TestGraph)

namespace {

Adjacency adjacencyOf(const bench::TestGraph &graph)
{
    return core::adjacencyOf(graph.nodeCount, graph.edges);
}

/// Distances from a node by repeated relaxation, as plainly as can be.
std::vector<std::uint32_t> plainDistances(const Adjacency &graph, std::uint32_t from)
{
    std::vector<std::uint32_t> steps(graph.nodeCount(), graph.nodeCount());
    steps[from] = 0;
    for (bool hasChanged = true; hasChanged;) {
        hasChanged = false;
        for (std::uint32_t v = 0; v < graph.nodeCount(); ++v) {
            for (const std::uint32_t u : graph.of(v)) {
                if (steps[u] + 1 < steps[v]) {
                    steps[v] = steps[u] + 1;
                    hasChanged = true;
                }
            }
        }
    }
    return steps;
}

bench::TestGraph randomGraph(std::uint64_t seed)
{
    bench::TestGraph graph{30, {}};
    for (std::uint64_t e = 0; e < 60; ++e)
        graph.link(static_cast<std::uint32_t>(core::hashedBits(seed, 2 * e) % 30),
                   static_cast<std::uint32_t>(core::hashedBits(seed, 2 * e + 1) % 30));
    return graph;
}

void seeds(int count)
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= count; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// Whether two convex shapes have a point in common: they do unless some side of one has all of the other beyond it.
bool doMeet(const std::vector<Point> &a, const std::vector<Point> &b)
{
    for (const auto *shape : {&a, &b}) {
        const auto &other = shape == &a ? b : a;
        for (std::size_t i = 0; i < shape->size(); ++i) {
            const Point &p = (*shape)[i];
            const Point &q = (*shape)[(i + 1) % shape->size()];
            if (std::ranges::all_of(
                    other, [&](const Point &r) { return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x) <= 0; }))
                return false;
        }
    }
    return true;
}

std::vector<Point> shifted(std::vector<Point> points, const Point &shift)
{
    for (Point &point : points) {
        point.x += shift.x;
        point.y += shift.y;
    }
    return points;
}

} // namespace

class tst_LayoutSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void countsLoopsNotAtAllAndParallelsOnce()
    {
        const Adjacency graph = core::adjacencyOf(4, {{2, 0}, {0, 2}, {1, 1}, {0, 1}, {2, 0}, {3, 3}});
        QVERIFY(std::ranges::equal(graph.of(0), std::vector<std::uint32_t>{1, 2}));
        QVERIFY(std::ranges::equal(graph.of(1), std::vector<std::uint32_t>{0}));
        QVERIFY(std::ranges::equal(graph.of(2), std::vector<std::uint32_t>{0}));
        QCOMPARE(graph.degree(3), 0U);
    }

    void splitsIntoComponents_data() { seeds(10); }
    void splitsIntoComponents()
    {
        QFETCH(int, seed);
        const Adjacency graph = adjacencyOf(bench::unitedGraph(
            {randomGraph(static_cast<std::uint64_t>(seed)), bench::pathGraph(3), bench::isolatedNodes(2)}));
        std::vector<std::uint32_t> all;
        for (const core::Component &component : componentsOf(graph)) {
            QVERIFY(std::is_sorted(component.nodes.begin(), component.nodes.end()));
            const auto reached = plainDistances(component.graph, 0);
            for (std::uint32_t v = 0; v < component.nodes.size(); ++v) {
                QVERIFY(reached[v] < component.nodes.size());
                QCOMPARE(component.graph.degree(v), graph.degree(component.nodes[v]));
                for (const std::uint32_t u : component.graph.of(v))
                    QVERIFY(std::ranges::binary_search(graph.of(component.nodes[v]), component.nodes[u]));
                all.push_back(component.nodes[v]);
            }
        }
        QCOMPARE(all.size(), std::size_t(graph.nodeCount()));
        std::sort(all.begin(), all.end());
        QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());
    }

    void visitsEveryBlockOnce_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
        QTest::newRow("five") << 5;
    }
    void visitsEveryBlockOnce()
    {
        QFETCH(int, threads);
        core::WorkerPool pool(threads);
        for (const std::size_t count : {0, 1, 99, 100, 101, 5000}) {
            std::vector<std::atomic<int>> visits(count);
            pool.forBlocks(count, 100, [&](std::size_t begin, std::size_t end) {
                for (std::size_t i = begin; i < end; ++i)
                    ++visits[i];
            });
            QVERIFY(std::ranges::all_of(visits, [](const std::atomic<int> &n) { return n == 1; }));
        }
    }

    void measuresDistances_data()
    {
        QTest::addColumn<bench::TestGraph>("graph");
        QTest::newRow("shallow") << bench::treatyGraph({80, 20, bench::TreatyGraphShape::Clauses::FourToTwenty, 3});
        QTest::newRow("forty levels") << bench::pathGraph(41);
        QTest::newRow("one byte, deep") << bench::pathGraph(120);
        QTest::newRow("two bytes") << bench::pathGraph(400);
    }
    void measuresDistances()
    {
        QFETCH(bench::TestGraph, graph);
        const Adjacency adjacency = adjacencyOf(graph);
        core::WorkerPool pool(2);
        const core::Progress silent;
        // More than 64 pivots, some of them twice.
        std::vector<std::uint32_t> pivots;
        for (std::uint32_t i = 0; i < 70; ++i)
            pivots.push_back(i * 7 % graph.nodeCount);
        const core::PivotDistances distances = pivotDistances(adjacency, pivots, pool, {silent});
        std::visit(
            [&](const auto &rows) {
                for (std::size_t j = 0; j < pivots.size(); ++j) {
                    const auto wanted = plainDistances(adjacency, pivots[j]);
                    for (std::uint32_t v = 0; v < graph.nodeCount; ++v)
                        QCOMPARE(std::uint32_t(rows.row(v)[j]), wanted[v]);
                }
            },
            distances);
    }

    void measuresDistancesBeyondTwoBytes()
    {
        core::WorkerPool pool(1);
        const core::Progress silent;
        const auto distances = pivotDistances(adjacencyOf(bench::pathGraph(70000)), {0, 69999}, pool, {silent});
        std::visit([](const auto &rows) { QCOMPARE(std::uint32_t(rows.row(69999)[0]), 69999U); }, distances);
    }

    void foldsNodesWithTheSameNeighbours_data() { seeds(20); }
    void foldsNodesWithTheSameNeighbours()
    {
        QFETCH(int, seed);
        const Adjacency graph = adjacencyOf(bench::treatyGraph(
            {60, 5, bench::TreatyGraphShape::Clauses::FourToTwenty, static_cast<std::uint64_t>(seed)}));
        core::Ties ties;
        ties.kinds.assign(graph.nodeCount(), core::Tie::Free);
        for (std::uint32_t v = 0; v < graph.nodeCount(); v += 9)
            ties.kinds[v] = core::Tie::Earlier;
        core::WorkerPool pool(2);
        const core::Folding folding = foldTwins(graph, ties, pool);
        QVERIFY(folding.groupCount() < graph.nodeCount() / 2);
        for (std::uint32_t v = 0; v < graph.nodeCount(); ++v) {
            for (std::uint32_t u = 0; u < v; ++u) {
                const bool areTwins = ties.kinds[v] == core::Tie::Free && ties.kinds[u] == core::Tie::Free &&
                                      std::ranges::equal(graph.of(v), graph.of(u));
                QCOMPARE(folding.groupOf[v] == folding.groupOf[u], areTwins);
            }
            std::vector<std::uint32_t> groups;
            for (const std::uint32_t u : graph.of(v))
                groups.push_back(folding.groupOf[u]);
            std::sort(groups.begin(), groups.end());
            groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
            QVERIFY(std::ranges::equal(folding.graph.of(folding.groupOf[v]), groups));
            QVERIFY(std::ranges::binary_search(folding.membersOf(folding.groupOf[v]), v));
        }
    }

    void drawsPivotsInProportionToMass()
    {
        std::vector<float> masses(1000, 1.0F);
        masses[17] = 1000.0F;
        const std::vector<std::uint32_t> pivots = core::choosePivots(masses, 200, 1);
        QCOMPARE(pivots.size(), 200U);
        const auto heavy = std::ranges::count(pivots, 17U);
        QVERIFY(heavy >= 99 && heavy <= 101);
    }

    void packsWithoutOverlap_data() { seeds(10); }
    void packsWithoutOverlap()
    {
        QFETCH(int, seed);
        const auto number = static_cast<std::uint64_t>(seed);
        std::vector<core::PackItem> items;
        for (std::uint64_t i = 0; i < 90; ++i) {
            core::PackItem item;
            const double size = 5.0 + 2000.0 / double(1 + i);
            for (std::uint64_t c = 0; c < 6; ++c)
                item.corners.push_back({size * core::hashedUniform(number, 20 * i + c),
                                        size * core::hashedUniform(number, 20 * i + c + 10)});
            if (i == 4)
                item.hold = core::PackItem::Hold::Fixed;
            items.push_back(std::move(item));
        }
        const std::vector<Point> shifts = packItems(items, 3.0, 1.5);
        QCOMPARE(shifts[4].x, 0.0);
        QCOMPARE(shifts[4].y, 0.0);
        std::vector<std::vector<Point>> hulls;
        for (std::size_t i = 0; i < items.size(); ++i)
            hulls.push_back(shifted(core::convexHull(items[i].corners), shifts[i]));
        for (std::size_t i = 0; i < hulls.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(!doMeet(hulls[i], hulls[j]), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
    }

    void placesATableWithoutOverlap()
    {
        std::vector<std::pair<float, float>> sizes;
        for (std::uint64_t i = 0; i < 50; ++i)
            sizes.emplace_back(static_cast<float>(20 + 80 * core::hashedUniform(1, i)),
                               static_cast<float>(10 + 20 * core::hashedUniform(2, i)));
        const std::vector<Point> places = core::placeInTable(sizes, 4.0, 1.5);
        for (std::size_t i = 0; i < places.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(std::abs(places[i].x - places[j].x) >= double(sizes[i].first + sizes[j].first) / 2 ||
                        std::abs(places[i].y - places[j].y) >= double(sizes[i].second + sizes[j].second) / 2);
        const core::Bounds bounds = core::boundsOf(places);
        const double aspect = (bounds.right - bounds.left) / (bounds.bottom - bounds.top);
        QVERIFY(aspect > 1.1 && aspect < 2.1);
    }
};

QTEST_APPLESS_MAIN(tst_LayoutSteps)
#include "tst_LayoutSteps.moc"
