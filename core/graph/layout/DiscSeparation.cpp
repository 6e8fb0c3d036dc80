#include "core/graph/layout/DiscSeparation.h"

#include <algorithm>
#include <cmath>

#include "core/graph/layout/CellGrid.h"
#include "core/graph/layout/HashedRandom.h"

namespace core {

namespace {

constexpr float pushShare = 0.5F;

struct Push
{
    float x = 0;
    float y = 0;
};

/// All but a fiftieth of the discs are no larger.
float usualRadius(std::vector<float> radii)
{
    const auto bound = radii.begin() + static_cast<std::ptrdiff_t>(0.98 * double(radii.size() - 1));
    std::nth_element(radii.begin(), bound, radii.end());
    return *bound;
}

/// Most discs are small and meet in a grid made for them. The few large ones would make its cells too wide: each of
/// them looks through all cells that it covers, which in sum are no more than the picture has.
class DiscPusher
{
public:
    DiscPusher(Places &places, const std::vector<float> &radii, const Ties &ties)
        : m_places(places), m_radii(radii), m_ties(ties), m_pushes(places.size())
    {
        m_largestSmall = usualRadius(radii);
        for (std::uint32_t v = 0; v < radii.size(); ++v) {
            if (radii[v] > m_largestSmall)
                m_large.push_back(v);
        }
    }

    void push(WorkerPool &pool)
    {
        m_grid.build(m_places, 2.0 * double(m_largestSmall), 2.0 * double(m_largestSmall));
        pool.forBlocks(m_places.size(), 512, [this](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                pushSmall(m_grid.order()[i]);
        });
        for (std::size_t i = 0; i < m_large.size(); ++i)
            pushLarge(i);
        for (std::size_t v = 0; v < m_places.size(); ++v) {
            m_places.x[v] += m_pushes.x[v];
            m_places.y[v] += m_pushes.y[v];
        }
    }

private:
    float mobility(std::uint32_t v) const
    {
        const Tie tie = m_ties.kind(v);
        return tie == Tie::Free ? 1.0F : tie == Tie::Earlier ? 0.05F : 0.0F;
    }

    /// How `u` pushes `v`.
    Push pushOn(std::uint32_t v, std::uint32_t u) const
    {
        float dx = m_places.x[v] - m_places.x[u];
        float dy = m_places.y[v] - m_places.y[u];
        const float wanted = m_radii[v] + m_radii[u];
        const float square = dx * dx + dy * dy;
        if (square >= wanted * wanted)
            return {};
        float distance = std::sqrt(square);
        const float over = wanted - distance;
        if (!(distance > 0)) {
            // On one spot: any way will do, if it is opposite for the other.
            const std::uint64_t pair = (std::uint64_t(std::min(v, u)) << 32) + std::max(v, u);
            const float sign = v < u ? 1.0F : -1.0F;
            dx = sign * static_cast<float>(hashedUniform(1, pair) - 0.5);
            dy = sign * static_cast<float>(hashedUniform(2, pair) - 0.5);
            distance = std::max(std::sqrt(dx * dx + dy * dy), 1e-6F);
        }
        const float give = mobility(v) * m_radii[u] * m_radii[u];
        const float take = mobility(u) * m_radii[v] * m_radii[v];
        if (!(give > 0))
            return {};
        // Two discs that both have an earlier place hardly move either.
        const float push = pushShare * std::max(mobility(v), mobility(u));
        const float length = push * over * give / (give + take) / distance;
        return {dx * length, dy * length};
    }

    void pushSmall(std::uint32_t v)
    {
        Push sum;
        if (m_radii[v] <= m_largestSmall) {
            m_grid.forNear(v, [&](std::uint32_t u) {
                if (u != v && m_radii[u] <= m_largestSmall)
                    add(sum, pushOn(v, u));
            });
        }
        m_pushes.x[v] = sum.x;
        m_pushes.y[v] = sum.y;
    }

    void pushLarge(std::size_t index)
    {
        const std::uint32_t v = m_large[index];
        m_grid.forWithin(v, double(m_radii[v] + m_largestSmall), [&](std::uint32_t u) {
            if (m_radii[u] <= m_largestSmall)
                pushPair(v, u);
        });
        for (std::size_t other = index + 1; other < m_large.size(); ++other)
            pushPair(v, m_large[other]);
    }

    void pushPair(std::uint32_t v, std::uint32_t u)
    {
        const Push onV = pushOn(v, u);
        const Push onU = pushOn(u, v);
        m_pushes.x[v] += onV.x;
        m_pushes.y[v] += onV.y;
        m_pushes.x[u] += onU.x;
        m_pushes.y[u] += onU.y;
    }

    static void add(Push &sum, const Push &push)
    {
        sum.x += push.x;
        sum.y += push.y;
    }

    Places &m_places;
    const std::vector<float> &m_radii;
    const Ties &m_ties;
    Places m_pushes;
    CellGrid m_grid;
    std::vector<std::uint32_t> m_large;
    float m_largestSmall = 0;
};

} // namespace

void separateDiscs(Places &places, const std::vector<float> &radii, const Ties &ties, int rounds, WorkerPool &pool)
{
    if (places.size() < 2)
        return;
    NearNumbers near(places, ties, 2.0 * double(usualRadius(radii)));
    const std::vector<float> nearRadii = near.taken(radii);
    DiscPusher pusher(near.places, nearRadii, near.ties);
    for (int round = 0; round < rounds; ++round)
        pusher.push(pool);
    near.putBack(places);
}

} // namespace core
