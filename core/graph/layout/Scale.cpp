#include "core/graph/layout/Scale.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/graph/layout/Extent.h"
#include "core/graph/layout/HashedRandom.h"
#include "core/graph/layout/PivotDistances.h"
#include "core/graph/layout/SmallLayout.h"

namespace core {

namespace {

constexpr std::size_t sampleCount = 16;
constexpr double leastSpacing = 0.3;

PivotDistances sampleDistances(const Adjacency &graph, const std::vector<std::uint32_t> &candidates, WorkerPool &pool)
{
    std::vector<std::uint32_t> roots;
    for (std::size_t i = 0; i < sampleCount; ++i)
        roots.push_back(candidates[hashedBits(3, i) % candidates.size()]);
    const Progress silent;
    return pivotDistances(graph, std::move(roots), pool, {silent});
}

std::vector<std::uint32_t> allNodes(const Adjacency &graph)
{
    std::vector<std::uint32_t> all(graph.nodeCount());
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

/// In a disc evenly filled the mean distance is 0.905 radii; drawn distances follow the steps in the mean.
double spreadUnit(const Adjacency &graph, double edgeLength, WorkerPool &pool)
{
    const double meanSteps = std::visit(
        [](const auto &rows) {
            double sum = 0;
            for (const auto steps : rows.values)
                sum += double(steps);
            return sum / double(rows.values.size());
        },
        sampleDistances(graph, allNodes(graph), pool));
    const double spacing = meanSpacing(meanSteps / 0.905, double(graph.nodeCount()));
    return edgeLength * std::max(1.0, leastSpacing / spacing);
}

/// Whether a ratio counts by the number of steps: with weights 1/d it does, with 1/d² all count alike.
enum class StepWeight { BySteps, Alike };

/// Sums over the nodes and a sample of them as roots, of the ratios of the drawn distance to the steps.
struct Ratios
{
    double sum = 0;
    double squares = 0;
};

Ratios ratiosOver(const Adjacency &graph, const Places &places, const std::vector<std::uint32_t> &nodes,
                  StepWeight weight, WorkerPool &pool)
{
    Ratios ratios;
    std::visit(
        [&](const auto &rows) {
            for (const std::uint32_t v : nodes) {
                for (std::size_t j = 0; j < rows.pivotCount(); ++j) {
                    const double steps = double(rows.row(v)[j]);
                    if (!(steps > 0))
                        continue;
                    const double dx = double(places.x[v]) - double(places.x[rows.pivots[j]]);
                    const double dy = double(places.y[v]) - double(places.y[rows.pivots[j]]);
                    const double ratio = std::sqrt(dx * dx + dy * dy) / steps;
                    const double share = weight == StepWeight::BySteps ? steps : 1.0;
                    ratios.sum += share * ratio;
                    ratios.squares += share * ratio * ratio;
                }
            }
        },
        sampleDistances(graph, nodes, pool));
    return ratios;
}

/// The scale at which the stress of the earlier places is least.
double earlierUnit(const Adjacency &graph, const Ties &ties, const std::vector<std::uint32_t> &earlier,
                   WorkerPool &pool)
{
    const bool isLarge = graph.nodeCount() > mostNodesOfFullStress;
    const Ratios ratios =
        ratiosOver(graph, ties.places, earlier, isLarge ? StepWeight::BySteps : StepWeight::Alike, pool);
    return ratios.sum > 0 ? ratios.squares / ratios.sum : 0;
}

} // namespace

double sceneUnit(const Adjacency &graph, const Ties &ties, double edgeLength, WorkerPool &pool)
{
    std::vector<std::uint32_t> earlier;
    for (std::uint32_t v = 0; v < graph.nodeCount(); ++v) {
        if (ties.kind(v) == Tie::Earlier)
            earlier.push_back(v);
    }
    if (earlier.size() >= 3 && 10 * earlier.size() >= graph.nodeCount()) {
        const double unit = earlierUnit(graph, ties, earlier, pool);
        if (unit > 1e-3 * edgeLength)
            return unit;
    }
    return graph.nodeCount() > mostNodesOfFullStress ? spreadUnit(graph, edgeLength, pool) : edgeLength;
}

double scaleOfDistances(const Adjacency &graph, const Places &places, WorkerPool &pool)
{
    const Ratios ratios = ratiosOver(graph, places, allNodes(graph), StepWeight::Alike, pool);
    return ratios.squares > 0 ? ratios.sum / ratios.squares : 1.0;
}

} // namespace core
