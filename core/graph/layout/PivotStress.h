#pragma once

#include "core/graph/layout/Adjacency.h"
#include "core/graph/layout/LayoutStage.h"
#include "core/graph/layout/PivotDistances.h"
#include "core/graph/layout/Places.h"

namespace core {

struct StressOptions
{
    /// How much a distance d counts: 1/d, or 1/d² as usual for full stress.
    enum class Weight { Inverse, InverseSquare };

    Weight weight = Weight::Inverse;
    /// Weight of the mean of the neighbours, as a share of that of all pivots.
    double neighbourShare = 0.05;
    /// Weight of an earlier place, as a multiple of that of all pivots.
    double earlierShare = 5.0;
    /// Part of the way to the majorant's minimum that a node goes; below 1, else a pair of nodes swings for ever.
    double step = 0.9;
    int iterations = 60;
    /// Stops early once no node moves further than this, in edges; 0: never.
    double rest = 0.0;
};

/// What is majorised: guests that outlive the call.
struct StressProblem
{
    const Adjacency &graph;
    const PivotDistances &distances;
    const Ties &ties;
};

/// Stress majorisation (Gansner, Koren & North, Graph drawing by stress majorization, GD 2004) of the terms between
/// every node and the pivots (after Ortmann, Klimenta & Brandes, A sparse stress model, GD 2016) and its neighbours,
/// all nodes at once from the places of the last iteration. With every node a pivot this is the full stress. Pinned
/// nodes never move.
void majoriseStress(const StressProblem &problem, const StressOptions &options, Places &places, WorkerPool &pool,
                    const LayoutStage &stage);

} // namespace core
