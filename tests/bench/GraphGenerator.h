#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace bench {

/// An edge list to be laid out; nodes are 0 … nodeCount-1.
struct TestGraph
{
    std::uint32_t nodeCount = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;

    std::uint32_t addNode() { return nodeCount++; }
    void link(std::uint32_t a, std::uint32_t b) { edges.emplace_back(a, b); }
};

struct TreatyGraphShape
{
    enum class Clauses { None, FourToTwenty };

    std::uint32_t treaties = 800;
    std::uint32_t states = 200;
    Clauses clauses = Clauses::None;
    std::uint64_t seed = 7;
};

/// States with weights by Zipf's law and treaties between them: 85 % bilateral, the rest with a heavy-tailed number of
/// parties; each treaty with clauses as leaves if wanted.
TestGraph treatyGraph(const TreatyGraphShape &shape);

TestGraph pathGraph(std::uint32_t nodes);
TestGraph starGraph(std::uint32_t leaves);
TestGraph meshGraph(std::uint32_t columns, std::uint32_t rows);
/// Every node but the last ones has `children` children.
TestGraph treeGraph(std::uint32_t nodes, std::uint32_t children);
/// Node v ≥ 1 hangs under a random earlier node.
TestGraph randomTree(std::uint32_t nodes, std::uint64_t seed);
/// Groups tied closely inside and loosely among each other.
TestGraph communityGraph(std::uint32_t communities, std::uint32_t nodesEach, std::uint64_t seed);
/// The same with hubs inside: whoever has links gets more (Barabási & Albert, Science 1999).
TestGraph hubCommunityGraph(std::uint32_t communities, std::uint32_t nodesEach, std::uint64_t seed);
/// Treaties with articles with paragraphs, hanging from the states.
TestGraph nestedGraph(std::uint32_t treaties, std::uint64_t seed);
TestGraph isolatedNodes(std::uint32_t nodes);
/// All side by side, with no edge between them.
TestGraph unitedGraph(const std::vector<TestGraph> &parts);

} // namespace bench
