#include "core/graph/layout/Adjacency.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

/// Two counting sorts put every list in order without comparing: first by one end, then, stable, by the other.
void fillSorted(Adjacency &graph, const LayoutEdges &edges)
{
    const std::uint32_t count = graph.nodeCount();
    for (const auto &[a, b] : edges) {
        if (a != b) {
            ++graph.first[a + 1];
            ++graph.first[b + 1];
        }
    }
    for (std::uint32_t v = 0; v < count; ++v)
        graph.first[v + 1] += graph.first[v];
    std::vector<std::uint32_t> unsorted(graph.first[count]);
    std::vector<std::uint32_t> next(graph.first.begin(), graph.first.end() - 1);
    for (const auto &[a, b] : edges) {
        if (a != b) {
            unsorted[next[a]++] = b;
            unsorted[next[b]++] = a;
        }
    }
    graph.neighbours.resize(unsorted.size());
    next.assign(graph.first.begin(), graph.first.end() - 1);
    for (std::uint32_t v = 0; v < count; ++v) {
        for (std::uint32_t i = graph.first[v]; i < graph.first[v + 1]; ++i)
            graph.neighbours[next[unsorted[i]]++] = v;
    }
}

void dropDoubles(Adjacency &graph)
{
    std::uint32_t kept = 0;
    for (std::uint32_t v = 0; v < graph.nodeCount(); ++v) {
        const std::uint32_t begin = graph.first[v];
        const std::uint32_t end = graph.first[v + 1];
        graph.first[v] = kept;
        for (std::uint32_t i = begin; i < end; ++i) {
            if (i == begin || graph.neighbours[i] != graph.neighbours[i - 1])
                graph.neighbours[kept++] = graph.neighbours[i];
        }
    }
    graph.first[graph.nodeCount()] = kept;
    graph.neighbours.resize(kept);
}

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// The number of each node's component; the numbers go by the lowest node.
std::vector<std::uint32_t> componentNumbers(const Adjacency &graph, std::uint32_t &count)
{
    std::vector<std::uint32_t> number(graph.nodeCount(), none);
    std::vector<std::uint32_t> open;
    count = 0;
    for (std::uint32_t start = 0; start < graph.nodeCount(); ++start) {
        if (number[start] != none)
            continue;
        number[start] = count;
        open.push_back(start);
        while (!open.empty()) {
            const std::uint32_t v = open.back();
            open.pop_back();
            for (const std::uint32_t u : graph.of(v)) {
                if (number[u] == none) {
                    number[u] = count;
                    open.push_back(u);
                }
            }
        }
        ++count;
    }
    return number;
}

} // namespace

Adjacency adjacencyOf(std::uint32_t nodeCount, const LayoutEdges &edges)
{
    Adjacency graph;
    graph.first.assign(std::size_t(nodeCount) + 1, 0);
    fillSorted(graph, edges);
    dropDoubles(graph);
    return graph;
}

std::vector<Component> componentsOf(const Adjacency &graph)
{
    std::uint32_t count = 0;
    const std::vector<std::uint32_t> number = componentNumbers(graph, count);
    std::vector<Component> components(count);
    std::vector<std::uint32_t> local(graph.nodeCount());
    for (std::uint32_t v = 0; v < graph.nodeCount(); ++v) {
        std::vector<std::uint32_t> &nodes = components[number[v]].nodes;
        local[v] = static_cast<std::uint32_t>(nodes.size());
        nodes.push_back(v);
    }
    for (Component &component : components) {
        component.graph.first.reserve(component.nodes.size() + 1);
        for (const std::uint32_t v : component.nodes) {
            for (const std::uint32_t u : graph.of(v))
                component.graph.neighbours.push_back(local[u]);
            component.graph.first.push_back(static_cast<std::uint32_t>(component.graph.neighbours.size()));
        }
    }
    return components;
}

} // namespace core
