#pragma once

#include "core/graph/layout/Adjacency.h"
#include "core/graph/layout/PivotDistances.h"
#include "core/graph/layout/Places.h"

namespace core {

/// A connected graph to be placed on its own, in units of one edge.
struct ComponentTask
{
    const Adjacency &graph;
    const Ties &ties;
    std::uint64_t seed = 1;
};

/// Where the majorisation starts. Nobody tied: pivot MDS. A few tied: the same, turned and shifted onto them. Most
/// tied: their places, and for each other node the mean of its placed neighbours.
Places startPlaces(const ComponentTask &task, const PivotDistances &distances, const std::vector<float> &masses,
                   WorkerPool &pool);

} // namespace core
