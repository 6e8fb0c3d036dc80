#include "tests/bench/LayoutQuality.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/graph/layout/Adjacency.h"
#include "core/graph/layout/HashedRandom.h"

namespace bench {

namespace {

constexpr std::uint32_t mostSources = 60;
constexpr std::uint32_t mostQueries = 4000;
constexpr std::size_t mostNeighbours = 600;
constexpr std::uint32_t unseen = std::numeric_limits<std::uint32_t>::max();

std::vector<std::uint32_t> sampleNodes(std::uint32_t nodeCount, std::uint32_t most, std::uint64_t seed)
{
    std::vector<std::uint32_t> nodes = core::hashedOrder(seed, nodeCount);
    nodes.resize(std::min(nodeCount, most));
    return nodes;
}

std::vector<std::uint32_t> stepsFrom(const core::Adjacency &graph, std::uint32_t source)
{
    std::vector<std::uint32_t> steps(graph.nodeCount(), unseen);
    std::vector<std::uint32_t> queue = {source};
    steps[source] = 0;
    for (std::size_t head = 0; head < queue.size(); ++head) {
        for (const std::uint32_t u : graph.of(queue[head])) {
            if (steps[u] == unseen) {
                steps[u] = steps[queue[head]] + 1;
                queue.push_back(u);
            }
        }
    }
    return steps;
}

double squareBetween(const core::Point &a, const core::Point &b)
{
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

double sampledStress(const core::Adjacency &graph, const std::vector<core::Point> &places)
{
    // With r = drawn distance / steps and scale a: the mean of (a r − 1)² is least at a = Σ r / Σ r².
    double count = 0;
    double ratios = 0;
    double squares = 0;
    for (const std::uint32_t source : sampleNodes(graph.nodeCount(), mostSources, 1)) {
        const std::vector<std::uint32_t> steps = stepsFrom(graph, source);
        for (std::uint32_t v = 0; v < graph.nodeCount(); ++v) {
            if (v == source || steps[v] == unseen)
                continue;
            const double ratio = std::sqrt(squareBetween(places[source], places[v])) / double(steps[v]);
            ++count;
            ratios += ratio;
            squares += ratio * ratio;
        }
    }
    return squares > 0 ? 1.0 - ratios * ratios / squares / count : 0.0;
}

/// The nodes within two steps, ascending; a node with too many is given up early. Of a hub's neighbours the first 200
/// lead on.
std::vector<std::uint32_t> withinTwoSteps(const core::Adjacency &graph, std::uint32_t v)
{
    const auto one = graph.of(v);
    std::vector<std::uint32_t> near(one.begin(), one.end());
    for (const std::uint32_t u : one.first(std::min<std::size_t>(200, one.size()))) {
        const auto two = graph.of(u);
        near.insert(near.end(), two.begin(), two.end());
        std::sort(near.begin(), near.end());
        near.erase(std::unique(near.begin(), near.end()), near.end());
        if (near.size() > mostNeighbours)
            break;
    }
    std::erase(near, v);
    return near;
}

std::vector<std::uint32_t> nearestInPicture(const std::vector<core::Point> &places, std::uint32_t v, std::size_t count)
{
    std::vector<std::pair<double, std::uint32_t>> others;
    for (std::uint32_t u = 0; u < places.size(); ++u)
        if (u != v)
            others.emplace_back(squareBetween(places[v], places[u]), u);
    std::nth_element(others.begin(), others.begin() + static_cast<std::ptrdiff_t>(count - 1), others.end());
    std::vector<std::uint32_t> nearest;
    for (std::size_t i = 0; i < count; ++i)
        nearest.push_back(others[i].second);
    std::sort(nearest.begin(), nearest.end());
    return nearest;
}

std::optional<double> sampledNeighbourhood(const core::Adjacency &graph, const std::vector<core::Point> &places)
{
    double sum = 0;
    double count = 0;
    for (const std::uint32_t v : sampleNodes(graph.nodeCount(), mostQueries, 2)) {
        const std::vector<std::uint32_t> near = withinTwoSteps(graph, v);
        if (near.empty() || near.size() > mostNeighbours)
            continue;
        const std::vector<std::uint32_t> nearest = nearestInPicture(places, v, near.size());
        std::vector<std::uint32_t> both;
        std::ranges::set_intersection(near, nearest, std::back_inserter(both));
        sum += double(both.size()) / double(2 * near.size() - both.size());
        ++count;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

} // namespace

LayoutQuality layoutQuality(const TestGraph &graph, const std::vector<core::Point> &places)
{
    const core::Adjacency adjacency = core::adjacencyOf(graph.nodeCount, graph.edges);
    return {sampledStress(adjacency, places), sampledNeighbourhood(adjacency, places)};
}

} // namespace bench
