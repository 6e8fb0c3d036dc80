#pragma once

#include <span>
#include <vector>

#include "core/graph/layout/Adjacency.h"
#include "core/graph/layout/Places.h"
#include "core/graph/layout/WorkerPool.h"

namespace core {

/// A graph whose free nodes with the same neighbours have become one: leaves of one parent, treaties of the same
/// parties.
struct Folding
{
    Adjacency graph;                    ///< of the groups, which are in order of their lowest member
    std::vector<std::uint32_t> groupOf; ///< by node
    std::vector<std::uint32_t> first;   ///< where a group's members begin
    std::vector<std::uint32_t> members; ///< ascending within a group
    std::vector<float> masses;          ///< number of members, by group

    std::uint32_t groupCount() const { return graph.nodeCount(); }
    std::span<const std::uint32_t> membersOf(std::uint32_t group) const
    {
        return std::span(members).subspan(first[group], first[group + 1] - first[group]);
    }
};

Folding foldTwins(const Adjacency &graph, const Ties &ties, WorkerPool &pool);

} // namespace core
