#include "core/graph/layout/NeighbourForces.h"

#include <algorithm>
#include <cmath>

#include "core/graph/layout/Extent.h"
#include "core/graph/layout/ForceSteps.h"
#include "core/graph/layout/LargeLayout.h"
#include "core/graph/layout/NodeSeparation.h"
#include "core/graph/layout/Scale.h"
#include "core/graph/layout/SmallLayout.h"
#include "core/graph/layout/SubtreeDiscs.h"

namespace core {

namespace {

void move(const ComponentTask &task, const ForceOptions &options, Places &places, WorkerPool &pool,
          const LayoutStage &stage)
{
    // Star-like graphs fold onto one spot: an edge is then as long as it is meant to be.
    const double length = std::max(meanLinkLength(task.graph, places), 0.05);
    moveByForces(task.graph, task.ties, length, options, places, pool, stage);
    if (!task.ties.isEmpty())
        return;
    const auto scale = static_cast<float>(scaleOfDistances(task.graph, places, pool));
    for (std::size_t v = 0; v < places.size(); ++v) {
        places.x[v] *= scale;
        places.y[v] *= scale;
    }
}

} // namespace

bool hasRoomForNeighbours(const Adjacency &graph)
{
    if (isLikeATree(graph))
        return false;
    constexpr double timesMeanDegree = 6.0;
    constexpr std::size_t part = 8;
    const double meanDegree = double(graph.neighbours.size()) / double(graph.nodeCount());
    std::size_t ends = 0;
    for (std::uint32_t v = 0; v < graph.nodeCount(); ++v) {
        if (double(graph.degree(v)) > timesMeanDegree * meanDegree)
            ends += graph.degree(v);
    }
    return part * ends <= graph.neighbours.size();
}

void drawNeighboursNearer(const ComponentTask &task, Places &places, WorkerPool &pool, const LayoutStage &stage)
{
    ForceOptions options;
    options.iterations = 20;
    move(task, options, places, pool, stage);
}

Places layoutByForces(const ComponentTask &task, WorkerPool &pool, const LayoutStage &stage)
{
    const bool isSmall = task.graph.nodeCount() <= mostNodesOfFullStress;
    Places places =
        isSmall ? layoutByFullStress(task, pool, stage.part(0, 0.3)) : layoutByPivots(task, pool, stage.part(0, 0.3));
    if (task.graph.nodeCount() < 3)
        return places;
    ForceOptions options;
    options.iterations = task.graph.nodeCount() > 20000 ? 50 : 100;
    options.firstStep = 1.0;
    move(task, options, places, pool, stage.part(0.3, 0.95));
    const double spacing = meanSpacing(extentOf(places, {}), double(task.graph.nodeCount()));
    separateNodes(places, task.ties, 0.6 * spacing, pool);
    stage.reach(1);
    return places;
}

} // namespace core
