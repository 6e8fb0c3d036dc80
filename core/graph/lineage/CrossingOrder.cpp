#include "core/graph/lineage/CrossingOrder.h"

#include <algorithm>
#include <random>

namespace core {

namespace {

/// One order to begin with often ends in a dead end; the best of several seldom does. Large graphs get fewer, so that
/// nobody waits.
constexpr std::size_t mostStarts = 12;
constexpr std::size_t leastStarts = 3;
constexpr std::size_t linksToTry = 4000; ///< over all starts
constexpr int sweeps = 8;
constexpr int siftingRounds = 8;

class Ordering
{
public:
    explicit Ordering(LayeredGraph &graph)
        : m_graph(graph),
          m_place(graph.band.size()),
          m_centre(graph.band.size()),
          m_before(graph.band.size()),
          m_after(graph.band.size())
    {
        std::vector<int> layerOf(graph.band.size());
        for (std::size_t i = 0; i < graph.layers.size(); ++i) {
            auto &layer = graph.layers[i];
            std::stable_sort(layer.begin(), layer.end(), [&](int a, int b) { return bandOf(a) < bandOf(b); });
            for (const int node : layer)
                layerOf[std::size_t(node)] = int(i);
            setPlaces(layer);
        }
        for (const auto &[a, b] : graph.links) {
            const bool isForward = layerOf[std::size_t(a)] < layerOf[std::size_t(b)];
            m_after[std::size_t(isForward ? a : b)].push_back(isForward ? b : a);
            m_before[std::size_t(isForward ? b : a)].push_back(isForward ? a : b);
        }
    }

    void sweepAll()
    {
        auto best = m_graph.layers;
        qint64 fewest = crossingsOf(m_graph);
        for (int sweep = 0; sweep < sweeps && fewest > 0; ++sweep) {
            const std::size_t count = m_graph.layers.size();
            for (std::size_t i = 0; i < count; ++i)
                sortByBarycentre(sweep % 2 == 0 ? i : count - 1 - i, sweep % 2 == 0 ? m_before : m_after);
            if (const qint64 now = crossingsOf(m_graph); now < fewest) {
                fewest = now;
                best = m_graph.layers;
            }
        }
        m_graph.layers = best;
        for (const auto &layer : m_graph.layers)
            setPlaces(layer);
    }

    void siftAll()
    {
        for (int round = 0; round < siftingRounds; ++round) {
            bool isBetter = false;
            for (auto &layer : m_graph.layers)
                for (const int node : std::vector<int>(layer))
                    isBetter = sift(layer, node) || isBetter;
            if (!isBetter)
                return;
        }
    }

private:
    using Neighbours = std::vector<std::vector<int>>;

    int bandOf(int node) const { return m_graph.band[std::size_t(node)]; }

    void setPlaces(const std::vector<int> &layer)
    {
        for (std::size_t i = 0; i < layer.size(); ++i)
            m_place[std::size_t(layer[i])] = int(i);
    }

    void sortByBarycentre(std::size_t index, const Neighbours &neighbours)
    {
        auto &layer = m_graph.layers[index];
        for (const int node : layer) {
            const auto &near = neighbours[std::size_t(node)];
            double sum = 0;
            for (const int other : near)
                sum += m_place[std::size_t(other)];
            m_centre[std::size_t(node)] = near.empty() ? m_place[std::size_t(node)] : sum / double(near.size());
        }
        std::stable_sort(layer.begin(), layer.end(), [&](int a, int b) {
            return std::pair(bandOf(a), m_centre[std::size_t(a)]) < std::pair(bandOf(b), m_centre[std::size_t(b)]);
        });
        setPlaces(layer);
    }

    /// Crossings between the links of two nodes when `first` stands before `second`.
    qint64 crossingsBetween(int first, int second) const
    {
        const auto count = [&](const Neighbours &neighbours) {
            qint64 crossings = 0;
            for (const int a : neighbours[std::size_t(first)])
                for (const int b : neighbours[std::size_t(second)])
                    crossings += m_place[std::size_t(a)] > m_place[std::size_t(b)] ? 1 : 0;
            return crossings;
        };
        return count(m_before) + count(m_after);
    }

    /// Moves a node to the place in its band where it causes the fewest crossings; returns whether that is fewer.
    bool sift(std::vector<int> &layer, int node)
    {
        const auto at = std::find(layer.begin(), layer.end(), node) - layer.begin();
        std::ptrdiff_t best = at;
        qint64 least = 0;
        qint64 change = 0;
        for (auto i = at; i > 0 && bandOf(layer[std::size_t(i - 1)]) == bandOf(node); --i) {
            const int other = layer[std::size_t(i - 1)];
            change += crossingsBetween(node, other) - crossingsBetween(other, node);
            if (change < least) {
                least = change;
                best = i - 1;
            }
        }
        change = 0;
        for (auto i = at; i + 1 < std::ssize(layer) && bandOf(layer[std::size_t(i + 1)]) == bandOf(node); ++i) {
            const int other = layer[std::size_t(i + 1)];
            change += crossingsBetween(other, node) - crossingsBetween(node, other);
            if (change < least) {
                least = change;
                best = i + 1;
            }
        }
        if (best == at)
            return false;
        layer.erase(layer.begin() + at);
        layer.insert(layer.begin() + best, node);
        setPlaces(layer);
        return true;
    }

    LayeredGraph &m_graph;
    std::vector<int> m_place;
    std::vector<double> m_centre; ///< of the neighbours of a node
    Neighbours m_before;
    Neighbours m_after;
};

/// As Fisher and Yates do it; that of the standard library differs between libraries.
void shuffle(std::vector<int> &layer, std::mt19937 &random)
{
    for (std::size_t i = layer.size(); i > 1; --i)
        std::swap(layer[i - 1], layer[random() % i]);
}

} // namespace

qint64 crossingsOf(const LayeredGraph &graph)
{
    std::vector<std::pair<int, int>> where(graph.band.size()); // layer, place
    for (std::size_t i = 0; i < graph.layers.size(); ++i)
        for (std::size_t j = 0; j < graph.layers[i].size(); ++j)
            where[std::size_t(graph.layers[i][j])] = {int(i), int(j)};
    std::vector<std::vector<std::pair<int, int>>> between(graph.layers.size()); // links by the layer they begin in
    for (auto [a, b] : graph.links) {
        if (where[std::size_t(a)].first > where[std::size_t(b)].first)
            std::swap(a, b);
        between[std::size_t(where[std::size_t(a)].first)].emplace_back(where[std::size_t(a)].second,
                                                                       where[std::size_t(b)].second);
    }
    qint64 crossings = 0;
    for (const auto &links : between) {
        for (std::size_t i = 0; i < links.size(); ++i) {
            for (std::size_t j = i + 1; j < links.size(); ++j) {
                const qint64 left = links[i].first - links[j].first;
                const qint64 right = links[i].second - links[j].second;
                crossings += left * right < 0 ? 1 : 0;
            }
        }
    }
    return crossings;
}

void minimiseCrossings(LayeredGraph &graph)
{
    const LayeredGraph given = graph;
    qint64 fewest = -1;
    std::mt19937 random(1); // the same numbers everywhere
    const std::size_t starts =
        std::clamp(linksToTry / std::max<std::size_t>(1, graph.links.size()), leastStarts, mostStarts);
    for (std::size_t start = 0; start < starts && fewest != 0; ++start) {
        LayeredGraph attempt = given;
        if (start > 0)
            for (auto &layer : attempt.layers)
                shuffle(layer, random);
        Ordering ordering(attempt);
        ordering.sweepAll();
        ordering.siftAll();
        if (const qint64 crossings = crossingsOf(attempt); fewest < 0 || crossings < fewest) {
            fewest = crossings;
            graph.layers = attempt.layers;
        }
    }
}

} // namespace core
