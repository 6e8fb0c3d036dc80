#include "core/graph/Paths.h"

#include <algorithm>
#include <limits>

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

} // namespace

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

} // namespace core
