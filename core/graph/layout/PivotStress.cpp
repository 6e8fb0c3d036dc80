#include "core/graph/layout/PivotStress.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

constexpr std::size_t lanes = 8;
constexpr std::size_t blockSize = 256;

/// Weighted sum of wanted places and the sum of the weights.
struct Pull
{
    float x = 0;
    float y = 0;
    float weight = 0;
};

struct PivotPlaces
{
    std::vector<float> x;
    std::vector<float> y;
};

/// Sums are kept in eight named lanes, so that they come out the same whatever the width of the machine's registers.
struct Lanes
{
    float nodeX = 0;
    float nodeY = 0;
    std::array<float, lanes> x = {};
    std::array<float, lanes> y = {};
    std::array<float, lanes> weight = {};

    template <StressOptions::Weight power>
    void add(std::size_t lane, float px, float py, float steps)
    {
        const float dx = nodeX - px;
        const float dy = nodeY - py;
        // One square root and one division: 1/d and 1/distance both come from 1/(d · distance). Where d or the distance
        // is zero all terms vanish.
        const float distance = std::sqrt(dx * dx + dy * dy);
        const float both = 1.0F / (steps * distance + 1e-20F);
        const float perStep = distance * both;
        const float perDistance = steps * both;
        const float share = power == StressOptions::Weight::Inverse ? perStep : perStep * perStep;
        const float push = power == StressOptions::Weight::Inverse ? perDistance : perStep * perDistance;
        x[lane] += px * share + dx * push;
        y[lane] += py * share + dy * push;
        weight[lane] += share;
    }
    Pull sum() const
    {
        Pull pull;
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            pull.x += x[lane];
            pull.y += y[lane];
            pull.weight += weight[lane];
        }
        return pull;
    }
};

template <StressOptions::Weight power, typename Steps>
Pull pullOfPivots(const Steps *steps, const PivotPlaces &pivots, float x, float y)
{
    Lanes sums{x, y};
    const std::size_t count = pivots.x.size();
    const float *px = pivots.x.data();
    const float *py = pivots.y.data();
    std::size_t j = 0;
    for (; j + lanes <= count; j += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            sums.add<power>(lane, px[j + lane], py[j + lane], static_cast<float>(steps[j + lane]));
    for (; j < count; ++j)
        sums.add<power>(j % lanes, px[j], py[j], static_cast<float>(steps[j]));
    return sums.sum();
}

/// The mean of the places one edge away from each neighbour, on the node's side of it; weight: one.
Pull pullOfNeighbours(const Adjacency &graph, const Places &places, std::uint32_t v)
{
    Pull pull;
    for (const std::uint32_t u : graph.of(v)) {
        const float dx = places.x[v] - places.x[u];
        const float dy = places.y[v] - places.y[u];
        const float distance = std::sqrt(dx * dx + dy * dy);
        const float unit = distance > 0 ? 1.0F / distance : 0.0F;
        pull.x += places.x[u] + dx * unit;
        pull.y += places.y[u] + dy * unit;
    }
    const float degree = static_cast<float>(graph.degree(v));
    return {pull.x / degree, pull.y / degree, 1.0F};
}

void blend(Pull &pull, const Pull &other, float weight)
{
    pull.x += other.x * weight;
    pull.y += other.y * weight;
    pull.weight += weight;
}

template <typename Steps>
class Majoriser
{
public:
    Majoriser(const Adjacency &graph, const DistanceRows<Steps> &rows, const Ties &ties, const StressOptions &options)
        : m_graph(graph), m_rows(rows), m_ties(ties), m_options(options)
    {
        m_pivots.x.resize(rows.pivotCount());
        m_pivots.y.resize(rows.pivotCount());
    }

    /// One iteration; the longest move, squared.
    float iterate(Places &places, WorkerPool &pool)
    {
        for (std::size_t j = 0; j < m_rows.pivotCount(); ++j) {
            m_pivots.x[j] = places.x[m_rows.pivots[j]];
            m_pivots.y[j] = places.y[m_rows.pivots[j]];
        }
        m_next = places;
        std::vector<float> longest((places.size() + blockSize - 1) / blockSize);
        pool.forBlocks(places.size(), blockSize, [&](std::size_t begin, std::size_t end) {
            float most = 0;
            for (std::size_t v = begin; v < end; ++v)
                if (m_ties.kind(v) != Tie::Pinned)
                    most = std::max(most, move(places, static_cast<std::uint32_t>(v)));
            longest[begin / blockSize] = most;
        });
        std::swap(places, m_next);
        return *std::max_element(longest.begin(), longest.end());
    }

private:
    float move(const Places &places, std::uint32_t v)
    {
        const float x = places.x[v];
        const float y = places.y[v];
        Pull pull = m_options.weight == StressOptions::Weight::Inverse
                        ? pullOfPivots<StressOptions::Weight::Inverse>(m_rows.row(v), m_pivots, x, y)
                        : pullOfPivots<StressOptions::Weight::InverseSquare>(m_rows.row(v), m_pivots, x, y);
        const float pivotWeight = pull.weight;
        if (m_options.neighbourShare > 0 && m_graph.degree(v) > 0)
            blend(pull, pullOfNeighbours(m_graph, places, v),
                  static_cast<float>(m_options.neighbourShare) * pivotWeight);
        if (m_ties.kind(v) == Tie::Earlier)
            blend(pull, {m_ties.places.x[v], m_ties.places.y[v], 1.0F},
                  static_cast<float>(m_options.earlierShare) * pivotWeight);
        if (!(pull.weight > 0))
            return 0;
        const float dx = static_cast<float>(m_options.step) * (pull.x / pull.weight - x);
        const float dy = static_cast<float>(m_options.step) * (pull.y / pull.weight - y);
        m_next.x[v] = x + dx;
        m_next.y[v] = y + dy;
        return dx * dx + dy * dy;
    }

    const Adjacency &m_graph;
    const DistanceRows<Steps> &m_rows;
    const Ties &m_ties;
    const StressOptions &m_options;
    PivotPlaces m_pivots;
    Places m_next;
};

} // namespace

void majoriseStress(const StressProblem &problem, const StressOptions &options, Places &places, WorkerPool &pool,
                    const LayoutStage &stage)
{
    std::visit(
        [&](const auto &rows) {
            Majoriser majoriser(problem.graph, rows, problem.ties, options);
            for (int i = 0; i < options.iterations; ++i) {
                stage.reach(double(i) / options.iterations);
                const float longest = majoriser.iterate(places, pool);
                if (double(longest) < options.rest * options.rest)
                    break;
            }
        },
        problem.distances);
}

} // namespace core
