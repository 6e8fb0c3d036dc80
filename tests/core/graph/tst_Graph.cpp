#include <algorithm>
#include <functional>

#include <QTest>

#include "core/graph/Graph.h"
#include "core/graph/Paths.h"
#include "core/graph/layout/HashedRandom.h"
#include "tests/support/KnowledgeBuilder.h"
#include "tests/support/Test.h"

using core::EdgeIndex;
using core::EntityId;
using core::Graph;
using core::Knowledge;
using core::NodeIndex;
using namespace Qt::StringLiterals;

namespace {

/// Actors 0 … n-1 and a statement for each of the given pairs.
Graph graphOf(int actors, const std::vector<std::pair<int, int>> &links)
{
    test::KnowledgeBuilder builder;
    std::vector<EntityId> ids;
    for (int i = 0; i < actors; ++i)
        ids.push_back(builder.actor(u"a%1"_s.arg(i), u"A%1"_s.arg(i)));
    for (std::size_t i = 0; i < links.size(); ++i) {
        builder.statement({.key = u"S%1"_s.arg(i),
                           .predicate = u"supports"_s,
                           .subjects = {ids[std::size_t(links[i].first)]},
                           .objects = {ids[std::size_t(links[i].second)]}});
    }
    return Graph::build(Knowledge(builder.data()));
}

NodeIndex otherEnd(const Graph &graph, EdgeIndex edge, NodeIndex node)
{
    return graph.edge(edge).from == node ? graph.edge(edge).to : graph.edge(edge).from;
}

/// The best path by trying all: shortest first, then by edge indices.
std::vector<EdgeIndex> bestOfAllPaths(const Graph &graph, NodeIndex from, NodeIndex to,
                                      const std::function<bool(EdgeIndex)> &isAllowed)
{
    std::vector<EdgeIndex> best;
    std::vector<EdgeIndex> path;
    std::vector<NodeIndex> visited = {from};
    const std::function<void(NodeIndex)> walk = [&](NodeIndex node) {
        if (node == to && !path.empty()) {
            if (best.empty() || path.size() < best.size() || (path.size() == best.size() && path < best))
                best = path;
            return;
        }
        for (const EdgeIndex edge : graph.edgesOf(node)) {
            const NodeIndex next = otherEnd(graph, edge, node);
            if (!isAllowed(edge) || std::ranges::find(visited, next) != visited.end())
                continue;
            path.push_back(edge);
            visited.push_back(next);
            walk(next);
            visited.pop_back();
            path.pop_back();
        }
    };
    walk(from);
    return best;
}

} // namespace

class tst_Graph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void linksEverySubjectWithEveryObjectAndAddressee()
    {
        test::KnowledgeBuilder builder;
        const EntityId russia = builder.actor(u"russia"_s, u"Russia"_s);
        const EntityId korea = builder.actor(u"north-korea"_s, u"North Korea"_s);
        const EntityId treaty = builder.treaty(u"t"_s, u"Treaty"_s, u"T"_s);
        const EntityId seoul = builder.actor(u"south-korea"_s, u"South Korea"_s);
        builder.statement({.key = u"S"_s, .subjects = {russia, korea}, .objects = {treaty}});
        builder.data().statements[0].participants.push_back(
            {.role = core::Role::Addressee, .entity = seoul, .statement = {}, .text = {}});
        const Graph graph = Graph::build(Knowledge(builder.data()));
        QCOMPARE(graph.nodeCount(), 4U);
        std::vector<std::pair<EntityId, EntityId>> links;
        for (const core::GraphEdge &edge : graph.edges())
            links.emplace_back(graph.entity(edge.from), graph.entity(edge.to));
        const std::vector<std::pair<EntityId, EntityId>> wanted = {
            {russia, treaty}, {russia, seoul}, {korea, treaty}, {korea, seoul}};
        QVERIFY(links == wanted);
        QCOMPARE(graph.edgesOf(*graph.node(seoul)).size(), 2U);
    }

    void leavesOutSourcesAndWhatLinksNothing()
    {
        test::KnowledgeBuilder builder;
        const EntityId russia = builder.actor(u"russia"_s, u"Russia"_s);
        const EntityId source = builder.source(u"s"_s, u"Source"_s, u"S"_s);
        builder.statement({.key = u"toSource"_s, .subjects = {russia}, .objects = {source}});
        builder.statement({.key = u"toItself"_s, .subjects = {russia}, .objects = {russia}});
        builder.statement({.key = u"value"_s, .subjects = {russia}, .value = u"something"_s});
        const core::StatementId last = builder.statement({.key = u"about"_s, .subjects = {russia}});
        builder.data().statements.back().participants.push_back(
            {.role = core::Role::Object, .entity = {}, .statement = last, .text = {}});
        const Graph graph = Graph::build(Knowledge(builder.data()));
        QCOMPARE(graph.nodeCount(), 1U);
        QCOMPARE(graph.edgeCount(), 0U);
        QVERIFY(!graph.node(source));
        QVERIFY(graph.edgesOf(0).empty());
    }

    void isTheSameInWhateverOrderTheRowsCome()
    {
        test::KnowledgeBuilder builder;
        std::vector<EntityId> ids;
        for (int i = 0; i < 6; ++i)
            ids.push_back(builder.actor(u"a%1"_s.arg(i), u"A"_s));
        for (std::size_t i = 0; i < 12; ++i)
            builder.statement({.key = u"S%1"_s.arg(i), .subjects = {ids[i % 6]}, .objects = {ids[(i * 5 + 1) % 6]}});
        core::KnowledgeData turned = builder.data();
        std::reverse(turned.entities.begin(), turned.entities.end());
        std::reverse(turned.actors.begin(), turned.actors.end());
        std::reverse(turned.statements.begin(), turned.statements.end());
        const Graph graph = Graph::build(Knowledge(builder.data()));
        const Graph other = Graph::build(Knowledge(turned));
        QVERIFY(graph.nodes() == other.nodes());
        QVERIFY(std::is_sorted(graph.nodes().begin(), graph.nodes().end()));
        QCOMPARE(graph.edgeCount(), other.edgeCount());
        for (EdgeIndex e = 0; e < graph.edgeCount(); ++e) {
            QVERIFY(graph.edge(e).statement == other.edge(e).statement);
            QCOMPARE(graph.edge(e).from, other.edge(e).from);
            QCOMPARE(graph.edge(e).to, other.edge(e).to);
        }
    }

    void standsEmpty()
    {
        const Graph graph = Graph::build(Knowledge({}));
        QCOMPARE(graph.nodeCount(), 0U);
        QCOMPARE(graph.edgeCount(), 0U);
        QVERIFY(!graph.node(EntityId{1}));
    }

    void findsTheShortestPathAgainstTheArrowsToo()
    {
        const Graph graph = graphOf(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}});
        QCOMPARE(shortestPath(graph, 0, 3), (std::vector<EdgeIndex>{4, 3}));
        QCOMPARE(shortestPath(graph, 3, 0), (std::vector<EdgeIndex>{3, 4}));
    }

    void findsNoPathToItselfOrAcrossAGap()
    {
        const Graph graph = graphOf(4, {{0, 1}, {2, 3}});
        QVERIFY(shortestPath(graph, 0, 0).empty());
        QVERIFY(shortestPath(graph, 0, 3).empty());
    }

    void takesThePathOfTheLowestEdges_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void takesThePathOfTheLowestEdges()
    {
        QFETCH(int, seed);
        const auto number = static_cast<std::uint64_t>(seed);
        std::vector<std::pair<int, int>> links;
        for (std::uint64_t i = 0; i < 11; ++i)
            links.emplace_back(core::hashedBits(number, 2 * i) % 7, core::hashedBits(number, 2 * i + 1) % 7);
        const Graph graph = graphOf(7, links);
        const auto isAllowed = [&](EdgeIndex edge) { return core::hashedBits(number + 99, edge) % 5 != 0; };
        for (NodeIndex from = 0; from < 7; ++from)
            for (NodeIndex to = 0; to < 7; ++to)
                QCOMPARE(shortestPath(graph, from, to, isAllowed),
                         from == to ? std::vector<EdgeIndex>() : bestOfAllPaths(graph, from, to, isAllowed));
    }
};

QTEST_APPLESS_MAIN(tst_Graph)
#include "tst_Graph.moc"
