#pragma once

#include "core/graph/layout/Start.h"

namespace core {

/// Whether forces can bring what is linked nearer together without crowding everything: in meshes, and in communities
/// that are tied loosely. Not in trees, whose subtrees are gathered otherwise, and not where more than an eighth of all
/// links end at nodes with far more of them than the mean, as those of states do: then all nodes are a few steps apart.
bool hasRoomForNeighbours(const Adjacency &graph);

/// From places that show the distances, some steps by forces (see `moveByForces`), which bring neighbours nearer; then
/// the scale that fits the distances again, if nothing is tied.
void drawNeighboursNearer(const ComponentTask &task, Places &places, WorkerPool &pool, const LayoutStage &stage);

/// The force style: the same forces for so long that they alone shape the picture, whatever the graph.
Places layoutByForces(const ComponentTask &task, WorkerPool &pool, const LayoutStage &stage);

} // namespace core
