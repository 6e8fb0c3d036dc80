#include "core/graph/layout/LargeLayout.h"

#include <cmath>

#include "core/graph/layout/DiscSeparation.h"
#include "core/graph/layout/Extent.h"
#include "core/graph/layout/HubSeparation.h"
#include "core/graph/layout/LeafGroups.h"
#include "core/graph/layout/NeighbourForces.h"
#include "core/graph/layout/NodeSeparation.h"
#include "core/graph/layout/PivotChoice.h"
#include "core/graph/layout/PivotStress.h"
#include "core/graph/layout/SubtreeDiscs.h"
#include "core/graph/layout/Sunflower.h"
#include "core/graph/layout/TwinFolding.h"

namespace core {

namespace {

constexpr std::size_t pivotCount = 320;
constexpr int discRounds = 20;

Ties groupTiesOf(const Folding &folding, const Ties &ties)
{
    Ties groupTies;
    if (ties.isEmpty())
        return groupTies;
    groupTies.places = Places(folding.groupCount());
    for (std::uint32_t group = 0; group < folding.groupCount(); ++group) {
        const std::uint32_t v = folding.membersOf(group).front();
        groupTies.kinds.push_back(ties.kinds[v]);
        groupTies.places.x[group] = ties.places.x[v];
        groupTies.places.y[group] = ties.places.y[v];
    }
    return groupTies;
}

Places solveGroups(const Folding &folding, const Ties &groupTies, std::uint64_t seed, WorkerPool &pool,
                   const LayoutStage &stage)
{
    const std::vector<std::uint32_t> pivots = choosePivots(folding.masses, pivotCount, seed);
    const PivotDistances distances = pivotDistances(folding.graph, pivots, pool, stage.part(0, 0.05));
    Places places = startPlaces({folding.graph, groupTies, seed}, distances, folding.masses, pool);
    StressOptions options;
    options.iterations = groupTies.areMostlyEarlier() ? 10 : 60;
    // What was drawn of a tree is further from the distances, which would pull it all back.
    options.earlierShare = isLikeATree(folding.graph) ? 20 : 5;
    majoriseStress({folding.graph, distances, groupTies}, options, places, pool, stage.part(0.1, 1.0));
    return places;
}

std::vector<float> discRadii(const Folding &folding, double spacing)
{
    std::vector<float> radii(folding.groupCount());
    for (std::uint32_t group = 0; group < folding.groupCount(); ++group)
        radii[group] = static_cast<float>(0.4 * spacing * std::sqrt(double(folding.masses[group]) + 1.0));
    return radii;
}

} // namespace

Places layoutByPivots(const ComponentTask &task, WorkerPool &pool, const LayoutStage &stage)
{
    stage.reach(0);
    const Folding folding = foldTwins(task.graph, task.ties, pool);
    const Ties groupTies = groupTiesOf(folding, task.ties);
    Places groups = solveGroups(folding, groupTies, task.seed, pool, stage.part(0.02, 0.8));
    moveToLeaves(task.graph, folding, groupTies, groups);
    separateHubs(task.graph, folding, groupTies, groups, pool);
    stage.reach(0.82);
    // A star has folded to two groups on one spot; its picture is as large as its edges.
    const double extent = std::max(1.0, extentOf(groups, folding.masses));
    const double spacing = meanSpacing(extent, double(task.graph.nodeCount()));
    const std::vector<float> radii = discRadii(folding, spacing);
    separateDiscs(groups, radii, groupTies, discRounds, pool);
    stage.reach(0.95);
    Places places = unfoldOntoSpirals(folding, groups, radii);
    if (!task.ties.areMostlyEarlier()) {
        if (isLikeATree(task.graph))
            gatherSubtrees(task.graph, task.ties, spacing, places, pool);
        else if (hasRoomForNeighbours(task.graph))
            drawNeighboursNearer(task, places, pool, stage.part(0.95, 0.99));
    }
    separateNodes(places, task.ties, 0.75 * spacing, pool);
    stage.reach(1);
    return places;
}

} // namespace core
