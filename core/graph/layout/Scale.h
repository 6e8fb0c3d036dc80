#pragma once

#include "core/graph/layout/Adjacency.h"
#include "core/graph/layout/Places.h"
#include "core/graph/layout/WorkerPool.h"

namespace core {

/// How long one edge of a connected graph is to be drawn, in scene units: `edgeLength`, or more in large graphs, so
/// that nodes lie about a third of it apart at least. Where `ties` (in scene units) hold enough earlier places, their
/// scale is kept.
double sceneUnit(const Adjacency &graph, const Ties &ties, double edgeLength, WorkerPool &pool);

/// The factor by which places of a connected graph, in units of one edge, show its distances best: that of the least
/// stress with weights 1/d², over a sample of nodes.
double scaleOfDistances(const Adjacency &graph, const Places &places, WorkerPool &pool);

} // namespace core
