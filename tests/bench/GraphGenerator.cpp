#include "tests/bench/GraphGenerator.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace bench {

namespace {

/// The standard's engine gives the same numbers everywhere, its distributions do not.
class Dice
{
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    double share() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(m_engine() % bound); }
    std::uint32_t between(std::uint32_t low, std::uint32_t high) { return low + below(high - low + 1); }

private:
    std::mt19937_64 m_engine;
};

class TreatyMaker
{
public:
    explicit TreatyMaker(const TreatyGraphShape &shape) : m_shape(shape), m_dice(shape.seed)
    {
        double sum = 0;
        for (std::uint32_t s = 0; s < shape.states; ++s) {
            sum += std::pow(double(s) + 1.0, -0.8);
            m_cumulated.push_back(sum);
        }
    }

    std::set<std::uint32_t> drawParties()
    {
        const std::uint32_t wanted = drawCount();
        std::set<std::uint32_t> parties;
        while (parties.size() < wanted) {
            // The last third comes from anywhere, else the great powers would have to be drawn over and over.
            const bool isWeighted = double(parties.size()) < 0.7 * double(wanted);
            parties.insert(isWeighted ? drawState() : m_dice.below(m_shape.states));
        }
        return parties;
    }
    std::uint32_t drawClauses()
    {
        return m_shape.clauses == TreatyGraphShape::Clauses::None ? 0 : m_dice.between(4, 20);
    }

private:
    std::uint32_t drawCount()
    {
        if (m_dice.share() < 0.85)
            return 2;
        const double pareto = std::pow(1.0 - m_dice.share(), -1.0 / 1.1);
        return static_cast<std::uint32_t>(std::min(double(m_shape.states), 3.0 + pareto * 2.0));
    }
    std::uint32_t drawState()
    {
        const auto found =
            std::lower_bound(m_cumulated.begin(), m_cumulated.end(), m_dice.share() * m_cumulated.back());
        return static_cast<std::uint32_t>(found - m_cumulated.begin());
    }

    const TreatyGraphShape &m_shape;
    Dice m_dice;
    std::vector<double> m_cumulated;
};

} // namespace

TestGraph treatyGraph(const TreatyGraphShape &shape)
{
    TreatyMaker maker(shape);
    TestGraph graph{shape.states, {}};
    for (std::uint32_t t = 0; t < shape.treaties; ++t) {
        const std::uint32_t treaty = graph.addNode();
        for (const std::uint32_t party : maker.drawParties())
            graph.link(party, treaty);
        const std::uint32_t clauses = maker.drawClauses();
        for (std::uint32_t c = 0; c < clauses; ++c)
            graph.link(treaty, graph.addNode());
    }
    return graph;
}

TestGraph pathGraph(std::uint32_t nodes)
{
    TestGraph graph{nodes, {}};
    for (std::uint32_t v = 1; v < nodes; ++v)
        graph.link(v - 1, v);
    return graph;
}

TestGraph starGraph(std::uint32_t leaves)
{
    TestGraph graph{leaves + 1, {}};
    for (std::uint32_t v = 1; v <= leaves; ++v)
        graph.link(0, v);
    return graph;
}

TestGraph meshGraph(std::uint32_t columns, std::uint32_t rows)
{
    TestGraph graph{columns * rows, {}};
    for (std::uint32_t row = 0; row < rows; ++row) {
        for (std::uint32_t column = 0; column < columns; ++column) {
            const std::uint32_t v = row * columns + column;
            if (column + 1 < columns)
                graph.link(v, v + 1);
            if (row + 1 < rows)
                graph.link(v, v + columns);
        }
    }
    return graph;
}

TestGraph treeGraph(std::uint32_t nodes, std::uint32_t children)
{
    TestGraph graph{nodes, {}};
    for (std::uint32_t v = 1; v < nodes; ++v)
        graph.link((v - 1) / children, v);
    return graph;
}

TestGraph randomTree(std::uint32_t nodes, std::uint64_t seed)
{
    Dice dice(seed);
    TestGraph graph{nodes, {}};
    for (std::uint32_t v = 1; v < nodes; ++v)
        graph.link(dice.below(v), v);
    return graph;
}

TestGraph communityGraph(std::uint32_t communities, std::uint32_t nodesEach, std::uint64_t seed)
{
    Dice dice(seed);
    TestGraph graph{communities * nodesEach, {}};
    for (std::uint32_t c = 0; c < communities; ++c) {
        const std::uint32_t first = c * nodesEach;
        for (std::uint32_t v = 1; v < nodesEach; ++v)
            graph.link(first + v, first + dice.below(v));
        for (std::uint32_t e = 0; e < 2 * nodesEach; ++e)
            graph.link(first + dice.below(nodesEach), first + dice.below(nodesEach));
        if (c > 0)
            graph.link(first, dice.below(c) * nodesEach);
    }
    for (std::uint32_t e = 0; e < communities * nodesEach / 60; ++e)
        graph.link(dice.below(graph.nodeCount), dice.below(graph.nodeCount));
    return graph;
}

TestGraph hubCommunityGraph(std::uint32_t communities, std::uint32_t nodesEach, std::uint64_t seed)
{
    Dice dice(seed);
    TestGraph graph{communities * nodesEach, {}};
    for (std::uint32_t c = 0; c < communities; ++c) {
        const std::uint32_t first = c * nodesEach;
        std::vector<std::uint32_t> ends = {first};
        for (std::uint32_t v = 1; v < nodesEach; ++v) {
            // Whoever has links gets more: a node is drawn as often as it is an end of one.
            for (std::uint32_t e = 0; e < std::min(v, 3U); ++e) {
                const std::uint32_t other = ends[dice.below(static_cast<std::uint32_t>(ends.size()))];
                graph.link(first + v, other);
                ends.push_back(other);
                ends.push_back(first + v);
            }
        }
        if (c > 0)
            graph.link(first, dice.below(c) * nodesEach);
    }
    for (std::uint32_t e = 0; e < communities * nodesEach / 60; ++e)
        graph.link(dice.below(graph.nodeCount), dice.below(graph.nodeCount));
    return graph;
}

TestGraph nestedGraph(std::uint32_t treaties, std::uint64_t seed)
{
    Dice dice(seed);
    TestGraph graph = treatyGraph({treaties, 200, TreatyGraphShape::Clauses::None, seed});
    const std::uint32_t firstTreaty = graph.nodeCount - treaties;
    for (std::uint32_t t = 0; t < treaties; ++t) {
        const std::uint32_t articles = dice.between(4, 20);
        for (std::uint32_t a = 0; a < articles; ++a) {
            const std::uint32_t article = graph.addNode();
            graph.link(firstTreaty + t, article);
            const std::uint32_t paragraphs = dice.between(0, 4);
            for (std::uint32_t p = 0; p < paragraphs; ++p)
                graph.link(article, graph.addNode());
        }
    }
    return graph;
}

TestGraph isolatedNodes(std::uint32_t nodes)
{
    return {nodes, {}};
}

TestGraph unitedGraph(const std::vector<TestGraph> &parts)
{
    TestGraph graph;
    for (const TestGraph &part : parts) {
        for (const auto &[a, b] : part.edges)
            graph.link(graph.nodeCount + a, graph.nodeCount + b);
        graph.nodeCount += part.nodeCount;
    }
    return graph;
}

} // namespace bench
