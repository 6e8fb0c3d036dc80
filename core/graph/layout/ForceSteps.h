#pragma once

#include "core/graph/layout/Adjacency.h"
#include "core/graph/layout/LayoutStage.h"
#include "core/graph/layout/Places.h"
#include "core/graph/layout/WorkerPool.h"

namespace core {

struct ForceOptions
{
    int iterations = 100;
    /// How far a node goes at most in the first iteration, in the wanted length of a link; less and less after.
    double firstStep = 0.5;
    double lastStep = 0.02;
    /// From so many widths on a heap of nodes counts as one.
    double nearness = 1.0;
};

/// Moves the free nodes as the forces say, all at once from the places of the last iteration, less far each time. What
/// has a place given does not move. Links pull with their length, and nodes push each other with the product of their
/// degrees plus one over the distance, so that poorly linked nodes come near to what they hang on (Jacomy, Venturini,
/// Heymann & Bastian, ForceAtlas2, PLoS ONE 2014). No gravity is needed: `graph` is connected. The root mean square of
/// the links' lengths tends to `length`: where pull and push are in balance, so are the sums of force times distance,
/// and that of the push does not depend on the places, which gives its strength.
void moveByForces(const Adjacency &graph, const Ties &ties, double length, const ForceOptions &options, Places &places,
                  WorkerPool &pool, const LayoutStage &stage);

/// The root mean square of the links' lengths.
double meanLinkLength(const Adjacency &graph, const Places &places);

} // namespace core
