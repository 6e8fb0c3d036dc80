#pragma once

#include <functional>
#include <vector>

#include "core/graph/Graph.h"

namespace core {

/// The edges of a shortest chain between two nodes, in order from `from` to `to`; empty when there is none or both are
/// the same. Edges for which `isAllowed` says no are passed over. Direction does not matter. Among chains of one length
/// the one with the lowest edge indices wins, so that the answer is always the same.
std::vector<EdgeIndex> shortestPath(const Graph &graph, NodeIndex from, NodeIndex to,
                                    const std::function<bool(EdgeIndex)> &isAllowed = {});

} // namespace core
