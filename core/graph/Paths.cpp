#include "core/graph/Paths.h"

#include <algorithm>
#include <limits>
#include <map>

namespace core {

namespace {

constexpr std::uint32_t unreached = std::numeric_limits<std::uint32_t>::max();

NodeIndex otherEnd(const GraphEdge &edge, NodeIndex node)
{
    return edge.from == node ? edge.to : edge.from;
}

/// Steps from every node to `target`, by breadth-first search.
std::vector<std::uint32_t> stepsTo(const Graph &graph, NodeIndex target,
                                   const std::function<bool(EdgeIndex)> &isAllowed)
{
    std::vector<std::uint32_t> steps(graph.nodeCount(), unreached);
    std::vector<NodeIndex> queue{target};
    steps[target] = 0;
    for (std::size_t head = 0; head < queue.size(); ++head) {
        const NodeIndex node = queue[head];
        for (const EdgeIndex edge : graph.edgesOf(node)) {
            const NodeIndex next = otherEnd(graph.edge(edge), node);
            if (steps[next] != unreached || (isAllowed && !isAllowed(edge)))
                continue;
            steps[next] = steps[node] + 1;
            queue.push_back(next);
        }
    }
    return steps;
}

using Allowed = std::function<bool(EdgeIndex)>;

/// Walks the chains from `from`, by what leads nearer to the goal.
class ChainWalk
{
public:
    ChainWalk(const Graph &graph, const ShortestPathsRequest &request, const Allowed &isAllowed)
        : m_graph(graph), m_request(request), m_isAllowed(isAllowed), m_left(stepsTo(graph, request.to, isAllowed))
    {}

    ShortestPaths walk()
    {
        if (m_request.from == m_request.to || m_left[m_request.from] == unreached)
            return {};
        m_result.length = m_left[m_request.from];
        gatherLayers();
        countChains();
        list();
        std::sort(m_result.nodes.begin(), m_result.nodes.end());
        std::sort(m_result.edges.begin(), m_result.edges.end());
        return std::move(m_result);
    }

private:
    /// What lies one step nearer to the goal, with all that leads there.
    std::vector<PathStep> stepsFrom(NodeIndex node) const
    {
        std::map<NodeIndex, PathStep> steps;
        for (const EdgeIndex edge : m_graph.edgesOf(node)) {
            const NodeIndex next = otherEnd(m_graph.edge(edge), node);
            if (m_left[next] == unreached || m_left[next] + 1 != m_left[node] || (m_isAllowed && !m_isAllowed(edge)))
                continue;
            PathStep &step = steps[next];
            step.from = node;
            step.to = next;
            step.edges.push_back(edge);
        }
        std::vector<PathStep> ordered;
        for (auto &[next, step] : steps)
            ordered.push_back(std::move(step));
        return ordered;
    }

    /// All nodes on some chain, the farthest from the goal first.
    void gatherLayers()
    {
        m_result.nodes = {m_request.from};
        std::vector<bool> isSeen(m_graph.nodeCount(), false);
        for (std::size_t head = 0; head < m_result.nodes.size(); ++head) {
            for (const PathStep &step : stepsFrom(m_result.nodes[head])) {
                m_result.edges.insert(m_result.edges.end(), step.edges.begin(), step.edges.end());
                if (!isSeen[step.to])
                    m_result.nodes.push_back(step.to);
                isSeen[step.to] = true;
            }
        }
    }

    void countChains()
    {
        constexpr std::uint64_t most = std::uint64_t(1) << 63;
        std::vector<std::uint64_t> chains(m_graph.nodeCount(), 0);
        for (auto node = m_result.nodes.rbegin(); node != m_result.nodes.rend(); ++node) {
            chains[*node] = *node == m_request.to ? 1 : 0;
            for (const PathStep &step : stepsFrom(*node))
                chains[*node] = chains[*node] > most - chains[step.to] ? most : chains[*node] + chains[step.to];
        }
        m_result.count = chains[m_request.from];
    }

    /// The chains in order of their nodes, until there are enough.
    void list()
    {
        struct Fork
        {
            std::vector<PathStep> steps;
            std::size_t next = 0;
        };
        std::vector<Fork> forks = {{stepsFrom(m_request.from)}};
        std::vector<PathStep> chain;
        while (!forks.empty() && m_result.listed.size() < m_request.mostListed) {
            Fork &last = forks.back();
            if (last.next == last.steps.size()) {
                forks.pop_back();
                if (!chain.empty())
                    chain.pop_back();
                continue;
            }
            chain.push_back(last.steps[last.next++]);
            if (chain.back().to != m_request.to) {
                forks.push_back({stepsFrom(chain.back().to)});
                continue;
            }
            m_result.listed.push_back(chain);
            chain.pop_back();
        }
    }

    const Graph &m_graph;
    const ShortestPathsRequest &m_request;
    const Allowed &m_isAllowed;
    std::vector<std::uint32_t> m_left; ///< steps to the goal
    ShortestPaths m_result;
};

} // namespace

bool joins(const Statement &statement)
{
    return statement.polarity == Polarity::Affirmed && statement.rank != Rank::Deprecated;
}

std::vector<EdgeIndex> shortestPath(const Graph &graph, NodeIndex from, NodeIndex to,
                                    const std::function<bool(EdgeIndex)> &isAllowed)
{
    std::vector<EdgeIndex> path;
    const std::vector<std::uint32_t> steps = stepsTo(graph, to, isAllowed);
    if (steps[from] == unreached)
        return path;
    // From the start, always the lowest edge that leads nearer: the same chain on every run.
    for (NodeIndex node = from; node != to;) {
        const auto edges = graph.edgesOf(node);
        const auto nearer = std::find_if(edges.begin(), edges.end(), [&](EdgeIndex edge) {
            const std::uint32_t left = steps[otherEnd(graph.edge(edge), node)];
            return left != unreached && left + 1 == steps[node] && (!isAllowed || isAllowed(edge));
        });
        path.push_back(*nearer);
        node = otherEnd(graph.edge(*nearer), node);
    }
    return path;
}

ShortestPaths allShortestPaths(const Graph &graph, const ShortestPathsRequest &request,
                               const std::function<bool(EdgeIndex)> &isAllowed)
{
    return ChainWalk(graph, request, isAllowed).walk();
}

} // namespace core
