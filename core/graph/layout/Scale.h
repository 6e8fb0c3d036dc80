#pragma once

#include "core/graph/layout/Adjacency.h"
#include "core/graph/layout/Places.h"
#include "core/graph/layout/WorkerPool.h"

namespace core {

/// How long one edge of a connected graph is to be drawn, in scene units: `edgeLength`, or more in large graphs, so
/// that nodes lie about a third of it apart at least. Where `ties` (in scene units) hold enough earlier places, their
/// scale is kept.
double sceneUnit(const Adjacency &graph, const Ties &ties, double edgeLength, WorkerPool &pool);

} // namespace core
