#include "core/graph/layout/NodeSeparation.h"

#include <cmath>

#include "core/graph/layout/CellGrid.h"
#include "core/graph/layout/HashedRandom.h"

namespace core {

namespace {

constexpr int rounds = 8;
constexpr float pushShare = 0.4F;

class NodePusher
{
public:
    NodePusher(Places &places, const Ties &ties, double distance)
        : m_places(places), m_ties(ties), m_distance(static_cast<float>(distance))
    {}

    void push(WorkerPool &pool)
    {
        m_grid.build(m_places, double(m_distance), double(m_distance));
        m_next = m_places;
        pool.forBlocks(m_places.size(), 1024, [this](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                move(m_grid.order()[i]);
        });
        std::swap(m_places, m_next);
    }

private:
    void move(std::uint32_t v)
    {
        const Tie tie = m_ties.kind(v);
        if (tie == Tie::Pinned)
            return;
        float pushX = 0;
        float pushY = 0;
        m_grid.forNear(v, [&](std::uint32_t u) {
            const float dx = m_places.x[v] - m_places.x[u];
            const float dy = m_places.y[v] - m_places.y[u];
            const float square = dx * dx + dy * dy;
            if (u == v || square >= m_distance * m_distance)
                return;
            if (!(square > 0)) {
                const std::uint64_t pair = (std::uint64_t(std::min(v, u)) << 32) + std::max(v, u);
                const float sign = v < u ? m_distance : -m_distance;
                pushX += sign * static_cast<float>(hashedUniform(1, pair) - 0.5);
                pushY += sign * static_cast<float>(hashedUniform(2, pair) - 0.5);
                return;
            }
            const float distance = std::sqrt(square);
            const float length = (m_distance - distance) / distance;
            pushX += dx * length;
            pushY += dy * length;
        });
        const float share = tie == Tie::Earlier ? 0.05F * pushShare : pushShare;
        m_next.x[v] += share * pushX;
        m_next.y[v] += share * pushY;
    }

    Places &m_places;
    const Ties &m_ties;
    float m_distance;
    Places m_next;
    CellGrid m_grid;
};

} // namespace

void separateNodes(Places &places, const Ties &ties, double distance, WorkerPool &pool)
{
    NearNumbers near(places, ties, distance);
    NodePusher pusher(near.places, near.ties, distance);
    for (int round = 0; round < rounds; ++round)
        pusher.push(pool);
    near.putBack(places);
}

} // namespace core
