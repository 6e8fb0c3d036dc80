#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "core/graph/Graph.h"

namespace core {

/// Whether a statement joins what it links: one that denies something or is thought wrong joins nothing.
bool joins(const Statement &statement);

/// The edges of a shortest chain between two nodes, in order from `from` to `to`; empty when there is none or both are
/// the same. Edges for which `isAllowed` says no are passed over. Direction does not matter. Among chains of one length
/// the one with the lowest edge indices wins, so that the answer is always the same.
std::vector<EdgeIndex> shortestPath(const Graph &graph, NodeIndex from, NodeIndex to,
                                    const std::function<bool(EdgeIndex)> &isAllowed = {});

/// One step of a chain, as it is walked, and everything that says so.
struct PathStep
{
    NodeIndex from = 0;
    NodeIndex to = 0;
    std::vector<EdgeIndex> edges; ///< in order of index; at least one
};

/// All shortest chains between two nodes. Chains that lead by the same nodes are one.
struct ShortestPaths
{
    std::uint32_t length = 0;                  ///< steps of each; 0: there is none, or both ends are the same
    std::uint64_t count = 0;                   ///< how many there are, listed or not; no more than 2^63
    std::vector<NodeIndex> nodes;              ///< all that lie on one, ends included, in order of index
    std::vector<EdgeIndex> edges;              ///< all that lie on one, in order of index
    std::vector<std::vector<PathStep>> listed; ///< the first of them in order of their nodes
};

/// There may be very many: at most `mostListed` are written out. Time is linear in the size of the graph and of what is
/// listed.
struct ShortestPathsRequest
{
    NodeIndex from = 0;
    NodeIndex to = 0;
    std::size_t mostListed = 100;
};
ShortestPaths allShortestPaths(const Graph &graph, const ShortestPathsRequest &request,
                               const std::function<bool(EdgeIndex)> &isAllowed = {});

} // namespace core
