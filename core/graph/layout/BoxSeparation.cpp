#include "core/graph/layout/BoxSeparation.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/graph/layout/CellGrid.h"

namespace core {

namespace {

constexpr float pushShare = 0.8F;
constexpr int mostRounds = 300;
constexpr int nudgeRounds = 15;

class BoxPusher
{
public:
    BoxPusher(Places &places, const BoxSizes &sizes, const std::vector<Tie> &ties, const BoxSpacing &spacing)
        : m_places(places), m_sizes(sizes), m_ties(ties), m_spacing(spacing), m_pushes(places.size())
    {
        double heights = 0;
        for (const auto &[width, height] : sizes) {
            m_widest = std::max(m_widest, width + m_spacing.gapX);
            m_highest = std::max(m_highest, height + m_spacing.gapY);
            heights += double(height);
        }
        m_longestPush = static_cast<float>(heights / double(sizes.size())) + m_spacing.gapY;
    }

    /// One round; tells whether anything overlapped and could be pushed.
    bool push()
    {
        m_grid.build(m_places, double(m_widest), double(m_highest));
        bool hasPushed = false;
        for (std::uint32_t v = 0; v < m_places.size(); ++v) {
            m_pushes.x[v] = 0;
            m_pushes.y[v] = 0;
            if (mobility(v) > 0)
                m_grid.forNear(v, [&](std::uint32_t u) { hasPushed = pushFrom(v, u) || hasPushed; });
        }
        for (std::size_t v = 0; v < m_places.size(); ++v) {
            m_places.x[v] += std::clamp(pushShare * m_pushes.x[v], -m_longestPush, m_longestPush);
            m_places.y[v] += std::clamp(pushShare * m_pushes.y[v], -m_longestPush, m_longestPush);
        }
        return hasPushed;
    }

    /// Puts every box that still overlaps into the nearest free spot.
    void putAside()
    {
        for (std::uint32_t v = 0; v < m_places.size(); ++v) {
            if (mobility(v) > 0 && !hasSpace(v, m_places.x[v], m_places.y[v]))
                putIntoNearestSpot(v);
        }
    }

private:
    float mobility(std::uint32_t v) const
    {
        const Tie tie = m_ties.empty() ? Tie::Free : m_ties[v];
        return tie == Tie::Free ? 1.0F : tie == Tie::Earlier ? 0.05F : 0.0F;
    }
    float wantedX(std::uint32_t v, std::uint32_t u) const
    {
        return 0.5F * (m_sizes[v].first + m_sizes[u].first) + m_spacing.gapX;
    }
    float wantedY(std::uint32_t v, std::uint32_t u) const
    {
        return 0.5F * (m_sizes[v].second + m_sizes[u].second) + m_spacing.gapY;
    }

    bool pushFrom(std::uint32_t v, std::uint32_t u)
    {
        if (u == v)
            return false;
        const float dx = m_places.x[v] - m_places.x[u];
        const float dy = m_places.y[v] - m_places.y[u];
        const float overX = wantedX(v, u) - std::abs(dx);
        const float overY = wantedY(v, u) - std::abs(dy);
        // A hair is left alone, else the last pushes would take ever more rounds.
        if (overX <= m_spacing.hair || overY <= m_spacing.hair)
            return false;
        const float share = mobility(v) / (mobility(v) + mobility(u));
        // Of two nodes on one place the higher number goes to the right or down.
        const float wayX = dx > 0 || (dx == 0 && v > u) ? share : -share;
        const float wayY = dy > 0 || (dy == 0 && v > u) ? share : -share;
        if (overX < overY) {
            m_pushes.x[v] += overX * wayX;
        } else {
            m_pushes.y[v] += overY * wayY;
        }
        return true;
    }

    bool hasSpace(std::uint32_t v, float x, float y) const
    {
        for (std::uint32_t u = 0; u < m_places.size(); ++u) {
            if (u != v && std::abs(x - m_places.x[u]) < wantedX(v, u) - m_spacing.hair &&
                std::abs(y - m_places.y[u]) < wantedY(v, u) - m_spacing.hair)
                return false;
        }
        return true;
    }

    void putIntoNearestSpot(std::uint32_t v)
    {
        // Quarters and halves of the box are fine enough: the spot found has a gap around it anyway.
        const float stepX = 0.25F * (m_sizes[v].first + m_spacing.gapX);
        const float stepY = 0.5F * (m_sizes[v].second + m_spacing.gapY);
        const float fromX = m_places.x[v];
        const float fromY = m_places.y[v];
        float nearest = std::numeric_limits<float>::max();
        for (int ring = 1; nearest == std::numeric_limits<float>::max(); ++ring) {
            for (int row = -ring; row <= ring; ++row) {
                const int stride = std::abs(row) == ring ? 1 : 2 * ring;
                for (int column = -ring; column <= ring; column += stride) {
                    const float dx = static_cast<float>(column) * stepX;
                    const float dy = static_cast<float>(row) * stepY;
                    const float away = dx * dx + dy * dy;
                    if (away < nearest && hasSpace(v, fromX + dx, fromY + dy)) {
                        nearest = away;
                        m_places.x[v] = fromX + dx;
                        m_places.y[v] = fromY + dy;
                    }
                }
            }
        }
    }

    Places &m_places;
    const BoxSizes &m_sizes;
    const std::vector<Tie> &m_ties;
    const BoxSpacing &m_spacing;
    Places m_pushes;
    CellGrid m_grid;
    float m_widest = 0;
    float m_highest = 0;
    float m_longestPush = 0;
};

} // namespace

void nudgeBoxes(Places &places, const BoxSizes &sizes, const BoxSpacing &spacing)
{
    const std::vector<Tie> noTies;
    BoxPusher pusher(places, sizes, noTies, spacing);
    for (int round = 0; round < nudgeRounds && pusher.push(); ++round) {
    }
}

void separateBoxes(Places &places, const BoxSizes &sizes, const std::vector<Tie> &ties, const BoxSpacing &spacing)
{
    if (places.size() < 2)
        return;
    BoxPusher pusher(places, sizes, ties, spacing);
    for (int round = 0; round < mostRounds; ++round) {
        if (!pusher.push())
            return;
    }
    pusher.putAside();
}

} // namespace core
