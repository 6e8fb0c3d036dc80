#include "core/graph/layout/SmallLayout.h"

#include <cmath>

#include "core/graph/layout/HashedRandom.h"
#include "core/graph/layout/PivotStress.h"

namespace core {

namespace {

/// Up to three nodes need no search: a point, an edge, a path or a triangle.
Places placeDirectly(const Adjacency &graph)
{
    const std::uint32_t count = graph.nodeCount();
    Places places(count);
    if (count < 3) {
        for (std::uint32_t v = 0; v < count; ++v)
            places.x[v] = static_cast<float>(v) - 0.5F * static_cast<float>(count - 1);
        return places;
    }
    if (graph.neighbours.size() == 6) {
        places.x = {-0.5F, 0.5F, 0.0F};
        places.y = {0.0F, 0.0F, std::sqrt(0.75F)};
        return places;
    }
    float x = -1.0F;
    for (std::uint32_t v = 0; v < count; ++v) {
        if (graph.degree(v) == 1) {
            places.x[v] = x;
            x = 1.0F;
        }
    }
    return places;
}

StressOptions fullStress(int iterations)
{
    StressOptions options;
    options.weight = StressOptions::Weight::InverseSquare;
    options.neighbourShare = 0;
    options.iterations = iterations;
    options.rest = 0.001;
    return options;
}

PivotDistances allDistances(const ComponentTask &task, WorkerPool &pool)
{
    const Progress silent;
    return pivotDistances(task.graph, hashedOrder(task.seed, task.graph.nodeCount()), pool, {silent});
}

} // namespace

Places layoutByFullStress(const ComponentTask &task, WorkerPool &pool, const LayoutStage &stage)
{
    const std::uint32_t count = task.graph.nodeCount();
    if (count <= 3 && task.ties.isEmpty())
        return placeDirectly(task.graph);
    const PivotDistances distances = allDistances(task, pool);
    Places places = startPlaces(task, distances, {}, pool);
    majoriseStress({task.graph, distances, task.ties}, fullStress(120), places, pool, stage);
    return places;
}

void relaxUnderPush(const ComponentTask &task, const std::function<void(Places &)> &push, Places &places,
                    WorkerPool &pool)
{
    constexpr int turns = 20;
    StressOptions gently = fullStress(1);
    gently.step = 0.3;
    const PivotDistances distances = allDistances(task, pool);
    const Progress silent;
    for (int turn = 0; turn < turns; ++turn) {
        majoriseStress({task.graph, distances, task.ties}, gently, places, pool, {silent});
        push(places);
    }
}

} // namespace core
