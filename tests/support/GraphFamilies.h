#pragma once

#include <algorithm>
#include <cmath>
#include <cstring>

#include <QTest>

#include "core/graph/Layout.h"
#include "tests/bench/GraphGenerator.h"

Q_DECLARE_METATYPE(bench::TestGraph)

namespace test {

inline core::LayoutRequest requestFor(const bench::TestGraph &graph)
{
    core::LayoutRequest request;
    request.nodeCount = graph.nodeCount;
    request.edges = graph.edges;
    return request;
}

inline bool isSameToTheBit(const std::vector<core::Point> &a, const std::vector<core::Point> &b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(core::Point)) == 0);
}

inline bool areFinite(const std::vector<core::Point> &places)
{
    return std::ranges::all_of(places, [](const core::Point &p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

inline bool areDistinct(const std::vector<core::Point> &places)
{
    std::vector<std::pair<double, double>> sorted;
    for (const core::Point &p : places)
        sorted.emplace_back(p.x, p.y);
    std::sort(sorted.begin(), sorted.end());
    return std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end();
}

inline bench::TestGraph loopsAndParallels()
{
    bench::TestGraph graph = bench::pathGraph(4);
    graph.link(0, 0);
    graph.link(1, 0);
    graph.link(0, 1);
    graph.link(3, 3);
    return graph;
}

/// Somewhat like the bundled knowledge: states, treaties, clauses and a few parts on their own.
inline bench::TestGraph smallTreaties(std::uint64_t seed)
{
    using Clauses = bench::TreatyGraphShape::Clauses;
    return bench::unitedGraph({bench::treatyGraph({8, 12, Clauses::FourToTwenty, seed}), bench::pathGraph(2),
                               bench::pathGraph(3), bench::isolatedNodes(4)});
}

/// Rows of graphs of every shape, the hard ones among them.
inline void families()
{
    using Clauses = bench::TreatyGraphShape::Clauses;
    QTest::addColumn<bench::TestGraph>("graph");
    QTest::newRow("empty") << bench::TestGraph{};
    QTest::newRow("one node") << bench::isolatedNodes(1);
    QTest::newRow("two nodes") << bench::pathGraph(2);
    QTest::newRow("two nodes apart") << bench::isolatedNodes(2);
    QTest::newRow("three nodes") << bench::pathGraph(3);
    QTest::newRow("triangle") << bench::TestGraph{3, {{0, 1}, {1, 2}, {2, 0}}};
    QTest::newRow("loops and parallels") << loopsAndParallels();
    QTest::newRow("10,000 isolated") << bench::isolatedNodes(10000);
    QTest::newRow("star of 40") << bench::starGraph(40);
    QTest::newRow("star of 50,000") << bench::starGraph(50000);
    QTest::newRow("path of 300") << bench::pathGraph(300);
    QTest::newRow("path of 3,000") << bench::pathGraph(3000);
    QTest::newRow("mesh of 100") << bench::meshGraph(10, 10);
    QTest::newRow("mesh of 2,500") << bench::meshGraph(50, 50);
    QTest::newRow("tree of 3,000") << bench::treeGraph(3000, 3);
    QTest::newRow("random tree of 1,000") << bench::randomTree(1000, 5);
    QTest::newRow("small treaties") << smallTreaties(9);
    QTest::newRow("treaties with clauses") << bench::treatyGraph({300, 200, Clauses::FourToTwenty, 1});
    QTest::newRow("communities") << bench::communityGraph(10, 100, 4);
    QTest::newRow("200 parts") << bench::unitedGraph(std::vector<bench::TestGraph>(200, bench::pathGraph(5)));
    QTest::newRow("parts of all sizes") << bench::unitedGraph({bench::meshGraph(30, 30), bench::starGraph(600),
                                                               bench::randomTree(80, 2), bench::pathGraph(2),
                                                               bench::isolatedNodes(50)});
}

} // namespace test
