#include "core/graph/layout/ForceSteps.h"

#include <algorithm>
#include <cmath>

#include "core/graph/layout/ForceTree.h"

namespace core {

namespace {

constexpr std::size_t blockSize = 256;

std::vector<float> massesOf(const Adjacency &graph)
{
    std::vector<float> masses(graph.nodeCount());
    for (std::uint32_t v = 0; v < graph.nodeCount(); ++v)
        masses[v] = static_cast<float>(graph.degree(v) + 1);
    return masses;
}

/// The sum of pull times distance over all links is links · length²; that of the push over all pairs is strength times
/// the sum of the products of their masses.
double strengthFor(const Adjacency &graph, const std::vector<float> &masses, double length)
{
    double sum = 0;
    double squares = 0;
    for (const float mass : masses) {
        sum += double(mass);
        squares += double(mass) * double(mass);
    }
    return double(graph.neighbours.size()) * length * length / std::max(sum * sum - squares, 1.0);
}

class ForceRun
{
public:
    ForceRun(const Adjacency &graph, const Ties &ties, double length, const ForceOptions &options)
        : m_graph(graph),
          m_ties(ties),
          m_masses(massesOf(graph)),
          m_tree(options.nearness),
          m_strength(static_cast<float>(strengthFor(graph, m_masses, length)))
    {}

    void iterate(Places &places, double longest, WorkerPool &pool)
    {
        m_tree.build(places, m_masses);
        m_next = places;
        pool.forBlocks(places.size(), blockSize, [&](std::size_t begin, std::size_t end) {
            for (std::size_t rank = begin; rank < end; ++rank) {
                const std::uint32_t v = m_tree.nodeAt(rank);
                if (m_ties.kind(v) == Tie::Free)
                    move(places, v, static_cast<float>(longest));
            }
        });
        std::swap(places, m_next);
    }

private:
    /// To where the pulls alone would balance the present push, and no further than `longest`.
    void move(const Places &places, std::uint32_t v, float longest)
    {
        const Force push = m_tree.pushOn(places.x[v], places.y[v]);
        const float strength = m_strength * m_masses[v];
        float dx = strength * push.x;
        float dy = strength * push.y;
        for (const std::uint32_t u : m_graph.of(v)) {
            dx += places.x[u] - places.x[v];
            dy += places.y[u] - places.y[v];
        }
        const float degree = static_cast<float>(m_graph.degree(v));
        dx /= degree;
        dy /= degree;
        const float way = std::sqrt(dx * dx + dy * dy);
        const float share = way > longest ? longest / way : 1.0F;
        m_next.x[v] = places.x[v] + share * dx;
        m_next.y[v] = places.y[v] + share * dy;
    }

    const Adjacency &m_graph;
    const Ties &m_ties;
    std::vector<float> m_masses;
    ForceTree m_tree;
    float m_strength;
    Places m_next;
};

} // namespace

void moveByForces(const Adjacency &graph, const Ties &ties, double length, const ForceOptions &options, Places &places,
                  WorkerPool &pool, const LayoutStage &stage)
{
    ForceRun run(graph, ties, length, options);
    for (int i = 0; i < options.iterations; ++i) {
        const double done = double(i) / options.iterations;
        stage.reach(done);
        const double share = (1 - done) * (1 - done);
        run.iterate(places, length * (options.lastStep + (options.firstStep - options.lastStep) * share), pool);
    }
    stage.reach(1);
}

double meanLinkLength(const Adjacency &graph, const Places &places)
{
    double squares = 0;
    for (std::uint32_t v = 0; v < graph.nodeCount(); ++v) {
        for (const std::uint32_t u : graph.of(v)) {
            const double dx = double(places.x[v]) - double(places.x[u]);
            const double dy = double(places.y[v]) - double(places.y[u]);
            squares += dx * dx + dy * dy;
        }
    }
    return std::sqrt(squares / double(graph.neighbours.size()));
}

} // namespace core
