#pragma once

#include "core/graph/layout/Adjacency.h"
#include "core/graph/layout/Places.h"
#include "core/graph/layout/WorkerPool.h"

namespace core {

/// Whether a connected graph is a tree, or all but one.
bool isLikeATree(const Adjacency &graph);

/// Distances alone leave the many ends of a tree mixed up, since a plane has not the room for them. From large subtrees
/// down to parents with their leaves: each is drawn together into a disc with room for its nodes, `spacing` apart, and
/// the discs are pushed apart. Where a disc lies and how it is turned stays as it was.
void gatherSubtrees(const Adjacency &graph, const Ties &ties, double spacing, Places &places, WorkerPool &pool);

} // namespace core
