#include "core/graph/layout/Scale.h"

#include <algorithm>
#include <cmath>

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

/// In a disc evenly filled the mean distance is 0.905 radii; drawn distances follow the steps in the mean.
double spreadUnit(const Adjacency &graph, double edgeLength, WorkerPool &pool)
{
    std::vector<std::uint32_t> all(graph.nodeCount());
    for (std::uint32_t v = 0; v < graph.nodeCount(); ++v)
        all[v] = v;
    const double meanSteps = std::visit(
        [](const auto &rows) {
            double sum = 0;
            for (const auto steps : rows.values)
                sum += double(steps);
            return sum / double(rows.values.size());
        },
        sampleDistances(graph, all, pool));
    const double spacing = meanSpacing(meanSteps / 0.905, double(graph.nodeCount()));
    return edgeLength * std::max(1.0, leastSpacing / spacing);
}

/// The scale at which the stress of the earlier places is least.
double earlierUnit(const Adjacency &graph, const Ties &ties, const std::vector<std::uint32_t> &earlier,
                   WorkerPool &pool)
{
    const bool isLarge = graph.nodeCount() > mostNodesOfFullStress;
    double ratios = 0;
    double squares = 0;
    std::visit(
        [&](const auto &rows) {
            for (const std::uint32_t v : earlier) {
                for (std::size_t j = 0; j < rows.pivotCount(); ++j) {
                    const double steps = double(rows.row(v)[j]);
                    if (!(steps > 0))
                        continue;
                    const double dx = double(ties.places.x[v]) - double(ties.places.x[rows.pivots[j]]);
                    const double dy = double(ties.places.y[v]) - double(ties.places.y[rows.pivots[j]]);
                    const double ratio = std::sqrt(dx * dx + dy * dy) / steps;
                    const double weight = isLarge ? steps : 1.0;
                    ratios += weight * ratio;
                    squares += weight * ratio * ratio;
                }
            }
        },
        sampleDistances(graph, earlier, pool));
    return ratios > 0 ? squares / ratios : 0;
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

} // namespace core
