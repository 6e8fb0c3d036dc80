#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace core {

/// Neighbours of all nodes in one flat array: no loops, no doubles, each list in ascending order.
struct Adjacency
{
    std::vector<std::uint32_t> first = {0};
    std::vector<std::uint32_t> neighbours = {};

    std::uint32_t nodeCount() const { return static_cast<std::uint32_t>(first.size() - 1); }
    std::uint32_t degree(std::uint32_t node) const { return first[node + 1] - first[node]; }
    std::span<const std::uint32_t> of(std::uint32_t node) const
    {
        return std::span(neighbours).subspan(first[node], degree(node));
    }
};

using LayoutEdges = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Adjacency adjacencyOf(std::uint32_t nodeCount, const LayoutEdges &edges);

/// A connected part of a graph with numbers of its own.
struct Component
{
    std::vector<std::uint32_t> nodes; ///< numbers in the whole graph, ascending
    Adjacency graph;
};

/// In order of the lowest node.
std::vector<Component> componentsOf(const Adjacency &graph);

} // namespace core
