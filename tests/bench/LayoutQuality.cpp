#include "tests/bench/LayoutQuality.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

#include "core/graph/layout/Adjacency.h"

namespace bench {

namespace {

constexpr std::uint32_t mostSources = 60;
constexpr std::uint32_t mostQueries = 4000;
constexpr std::size_t mostNeighbours = 600;
constexpr std::uint32_t unseen = std::numeric_limits<std::uint32_t>::max();

/// Draws nodes as `numpy.random.RandomState(1).choice(n, size, replace=False)` does, call after call, so that a
/// measurement in Python uses the very same samples: a shuffle from the back, numbers masked and thrown again when too
/// large.
class NumpyDraw
{
public:
    std::vector<std::uint32_t> choose(std::uint32_t nodeCount, std::uint32_t most)
    {
        std::vector<std::uint32_t> nodes(nodeCount);
        std::iota(nodes.begin(), nodes.end(), 0U);
        for (std::uint32_t i = nodeCount; i > 1; --i)
            std::swap(nodes[i - 1], nodes[upTo(i - 1)]);
        nodes.resize(std::min(nodeCount, most));
        return nodes;
    }

private:
    std::uint32_t upTo(std::uint32_t most)
    {
        const std::uint32_t mask = std::bit_ceil(most + 1) - 1;
        std::uint32_t drawn = 0;
        do {
            drawn = static_cast<std::uint32_t>(m_engine()) & mask;
        } while (drawn > most);
        return drawn;
    }

    std::mt19937 m_engine{1};
};

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

double sampledStress(const core::Adjacency &graph, const std::vector<core::Point> &places,
                     const std::vector<std::uint32_t> &sources)
{
    // With r = drawn distance / steps and scale a: the mean of (a r − 1)² is least at a = Σ r / Σ r².
    double count = 0;
    double ratios = 0;
    double squares = 0;
    for (const std::uint32_t source : sources) {
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

std::optional<double> sampledNeighbourhood(const core::Adjacency &graph, const std::vector<core::Point> &places,
                                           const std::vector<std::uint32_t> &queries)
{
    double sum = 0;
    double count = 0;
    for (const std::uint32_t v : queries) {
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
    NumpyDraw draw;
    const std::vector<std::uint32_t> sources = draw.choose(graph.nodeCount, mostSources);
    const std::vector<std::uint32_t> queries = draw.choose(graph.nodeCount, mostQueries);
    return {sampledStress(adjacency, places, sources), sampledNeighbourhood(adjacency, places, queries)};
}

} // namespace bench
