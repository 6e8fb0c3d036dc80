#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "core/graph/layout/Adjacency.h"
#include "core/graph/layout/LayoutStage.h"
#include "core/graph/layout/WorkerPool.h"

namespace core {

/// Steps from every node to every pivot: one row a node, one column a pivot.
template <typename Steps>
struct DistanceRows
{
    std::vector<std::uint32_t> pivots;
    std::vector<Steps> values;

    std::size_t pivotCount() const { return pivots.size(); }
    const Steps *row(std::size_t node) const { return values.data() + node * pivots.size(); }
};

/// In the smallest type that holds the longest distance.
using PivotDistances =
    std::variant<DistanceRows<std::uint8_t>, DistanceRows<std::uint16_t>, DistanceRows<std::uint32_t>>;

/// Distances in a connected graph. Graphs of few levels are searched from 64 pivots at once, a bit each (Then et al.,
/// The more the merrier: efficient multi-source graph traversal, VLDB 2015), deep ones from one pivot after the other.
PivotDistances pivotDistances(const Adjacency &graph, std::vector<std::uint32_t> pivots, WorkerPool &pool,
                              const LayoutStage &stage);

} // namespace core
