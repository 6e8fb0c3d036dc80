#include "core/graph/layout/PivotStress.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

/// Sums are kept in so many lanes, so that they come out the same whatever the width of the machine's registers. More
/// than sixteen keep the compiler from unrolling the loop over them before it is turned into vectors.
constexpr std::size_t lanes = 32;
constexpr std::size_t blockSize = 256;

/// How far a node is wanted elsewhere: weighted sum of the ways, and the sum of the weights.
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

struct PullLanes
{
    std::array<float, lanes> x = {};
    std::array<float, lanes> y = {};
    std::array<float, lanes> weight = {};

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

/// The pull of `count` ≤ lanes pivots from `first` on. With weight w the node is wanted d away from the pivot, on the
/// side where it is: it moves by (d/distance − 1) of the way between them.
template <StressOptions::Weight power, typename Steps>
inline void addPivots(const Steps *steps, const float *pivotX, const float *pivotY, std::pair<float, float> node,
                      std::size_t count, PullLanes &sums)
{
    for (std::size_t lane = 0; lane < count; ++lane) {
        const float dx = node.first - pivotX[lane];
        const float dy = node.second - pivotY[lane];
        const float wanted = static_cast<float>(steps[lane]);
        const float distance = std::sqrt(dx * dx + dy * dy);
        // One division gives both 1/d and 1/distance. Where d or the distance is zero all terms vanish.
        const float both = 1.0F / (wanted * distance + 1e-20F);
        const float perStep = distance * both;
        const float ratio = wanted * (wanted * both);
        const float weight = power == StressOptions::Weight::Inverse ? perStep : perStep * perStep;
        const float way = weight * (ratio - 1.0F);
        sums.x[lane] += dx * way;
        sums.y[lane] += dy * way;
        sums.weight[lane] += weight;
    }
}

template <StressOptions::Weight power, typename Steps>
Pull pullOfPivots(const Steps *steps, const PivotPlaces &pivots, float x, float y)
{
    PullLanes sums;
    const std::size_t count = pivots.x.size();
    std::size_t j = 0;
    for (; j + lanes <= count; j += lanes)
        addPivots<power>(steps + j, pivots.x.data() + j, pivots.y.data() + j, {x, y}, lanes, sums);
    addPivots<power>(steps + j, pivots.x.data() + j, pivots.y.data() + j, {x, y}, count - j, sums);
    return sums.sum();
}

/// The mean over the neighbours, each of which wants the node one edge away; weight: one.
Pull pullOfNeighbours(const Adjacency &graph, const Places &places, std::uint32_t v)
{
    Pull pull;
    for (const std::uint32_t u : graph.of(v)) {
        const float dx = places.x[v] - places.x[u];
        const float dy = places.y[v] - places.y[u];
        const float distance = std::sqrt(dx * dx + dy * dy);
        const float way = distance > 0 ? 1.0F / distance - 1.0F : 0.0F;
        pull.x += dx * way;
        pull.y += dy * way;
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
            for (std::size_t v = begin; v < end; ++v) {
                if (m_ties.kind(v) != Tie::Pinned)
                    most = std::max(most, move(places, static_cast<std::uint32_t>(v)));
            }
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
        if (m_options.neighbourShare > 0 && m_graph.degree(v) > 0) {
            blend(pull, pullOfNeighbours(m_graph, places, v),
                  static_cast<float>(m_options.neighbourShare) * pivotWeight);
        }
        if (m_ties.kind(v) == Tie::Earlier) {
            blend(pull, {m_ties.places.x[v] - x, m_ties.places.y[v] - y, 1.0F},
                  static_cast<float>(m_options.earlierShare) * pivotWeight);
        }
        if (!(pull.weight > 0))
            return 0;
        const float dx = static_cast<float>(m_options.step) * pull.x / pull.weight;
        const float dy = static_cast<float>(m_options.step) * pull.y / pull.weight;
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
