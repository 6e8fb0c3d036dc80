#include "core/graph/Untangling.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "core/graph/Circle.h"
#include "core/graph/layout/Adjacency.h"
#include "core/graph/layout/HashedRandom.h"

namespace core {

namespace {

constexpr int rounds = 80;
constexpr int triesEach = 7;
constexpr double firstThreshold = 4;
constexpr double stressPerEdge = 22; ///< how many crossings an edge's share of the whole stress is worth
constexpr double costOfRunningAcross = 1;
constexpr double wide = 1.25; ///< how much longer a step is to the side; screens and slides are wider than high
constexpr double gap = 8;
constexpr double margin = 5; ///< by which the box of a label is wider than its letters

struct Box
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// Twice the area of the triangle; its sign tells on which side of a–b c lies.
double side(const Point &a, const Point &b, const Point &c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool cross(const Point &a, const Point &b, const Point &c, const Point &d)
{
    if (std::max(a.x, b.x) <= std::min(c.x, d.x) || std::max(c.x, d.x) <= std::min(a.x, b.x) ||
        std::max(a.y, b.y) <= std::min(c.y, d.y) || std::max(c.y, d.y) <= std::min(a.y, b.y))
        return false;
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/// Whether a–b passes through the box.
bool runsAcross(const Point &a, const Point &b, const Box &box)
{
    if (std::max(a.x, b.x) <= box.left || std::min(a.x, b.x) >= box.right || std::max(a.y, b.y) <= box.top ||
        std::min(a.y, b.y) >= box.bottom)
        return false;
    const double s = side(a, b, {box.left, box.top});
    const auto isOther = [&](double x, double y) { return side(a, b, {x, y}) * s < 0; };
    return isOther(box.right, box.top) || isOther(box.left, box.bottom) || isOther(box.right, box.bottom);
}

/// Of r = drawn distance / edges between: with the best scale, stress is 1 − (Σ r)² / (n Σ r²).
struct Ratios
{
    double sum = 0;
    double squares = 0;

    Ratios plus(const Ratios &other, double sign) const
    {
        return {sum + sign * other.sum, squares + sign * other.squares};
    }
};

class Untangling
{
public:
    explicit Untangling(const TangledPicture &picture)
        : m_picture(picture), m_places(picture.places), m_ends(picture.places.size()), m_steps(stepsBetween(picture))
    {
        for (const auto &[a, b] : picture.edges) {
            m_ends[a].push_back(b);
            m_ends[b].push_back(a);
        }
        for (const auto &[width, height] : picture.boxes)
            m_sizes.push_back({double(width), double(height)});
        m_bounds = box(0, m_places[0], 0);
        for (std::uint32_t v = 0; v < m_places.size(); ++v) {
            const Box own = box(v, m_places[v], 0);
            m_bounds = {std::min(m_bounds.left, own.left), std::min(m_bounds.top, own.top),
                        std::max(m_bounds.right, own.right), std::max(m_bounds.bottom, own.bottom)};
            const Ratios ratios = ratiosOf(v, m_places[v]);
            m_ratios = m_ratios.plus(ratios, 0.5);
            for (std::uint32_t u = 0; u < v; ++u)
                m_pairs += stepsOf(v)[u] > 0 ? 1 : 0;
        }
        m_bestPlaces = m_places;
    }

    std::vector<Point> run()
    {
        for (int round = 0; round < rounds; ++round) {
            const double left = 1.0 - double(round) / rounds;
            for (const std::uint32_t node : hashedOrder(hashedBits(m_picture.seed, std::uint64_t(round)), count()))
                move(node, left);
            if (m_cost < m_best) {
                m_best = m_cost;
                m_bestPlaces = m_places;
            }
        }
        return m_bestPlaces;
    }

private:
    std::uint32_t count() const { return std::uint32_t(m_places.size()); }
    const std::uint16_t *stepsOf(std::uint32_t node) const { return &m_steps[std::size_t(node) * m_places.size()]; }

    /// From each node to each, row by row; 0 where there is no way.
    static std::vector<std::uint16_t> stepsBetween(const TangledPicture &picture)
    {
        const auto count = std::uint32_t(picture.places.size());
        const Adjacency graph = adjacencyOf(count, picture.edges);
        std::vector<std::uint16_t> steps(std::size_t(count) * count);
        for (std::uint32_t source = 0; source < count; ++source) {
            std::uint16_t *row = &steps[std::size_t(source) * count];
            std::vector<std::uint32_t> queue = {source};
            for (std::size_t head = 0; head < queue.size(); ++head) {
                for (const std::uint32_t next : graph.of(queue[head])) {
                    if (next == source || row[next] != 0)
                        continue;
                    row[next] = std::uint16_t(row[queue[head]] + 1);
                    queue.push_back(next);
                }
            }
        }
        return steps;
    }

    double random() { return hashedUniform(m_picture.seed + 1, m_drawn++); }

    Box box(std::uint32_t node, const Point &at, double inset) const
    {
        const Point &size = m_sizes[node];
        const double top = at.y - m_picture.above;
        return {at.x - size.x / 2 + inset, top + inset, at.x + size.x / 2 - inset, top + size.y - inset};
    }

    bool isFree(std::uint32_t node, const Point &at) const
    {
        const Box own = box(node, at, 0);
        if (own.left < m_bounds.left || own.right > m_bounds.right || own.top < m_bounds.top ||
            own.bottom > m_bounds.bottom)
            return false;
        for (std::uint32_t v = 0; v < count(); ++v) {
            const Box other = box(v, m_places[v], -gap);
            if (v != node && own.left < other.right && other.left < own.right && own.top < other.bottom &&
                other.top < own.bottom)
                return false;
        }
        return true;
    }

    Ratios ratiosOf(std::uint32_t node, const Point &at) const
    {
        Ratios ratios;
        const std::uint16_t *steps = stepsOf(node);
        for (std::uint32_t v = 0; v < count(); ++v) {
            if (steps[v] == 0)
                continue;
            const double dx = (at.x - m_places[v].x) / wide;
            const double dy = at.y - m_places[v].y;
            const double square = (dx * dx + dy * dy) / (double(steps[v]) * steps[v]);
            ratios.sum += std::sqrt(square);
            ratios.squares += square;
        }
        return ratios;
    }

    double costOf(const Ratios &ratios) const
    {
        const double stress = ratios.squares > 0 ? 1 - ratios.sum * ratios.sum / ratios.squares / m_pairs : 0;
        return stressPerEdge * double(m_picture.edges.size()) * stress;
    }

    /// Crossings of the node's edges, those of its edges that run across boxes, and those that run across its own.
    /// Counts no further than to `most`.
    double tangleOf(std::uint32_t node, const Point &at, double most) const
    {
        double tangle = 0;
        const Box own = box(node, at, margin);
        for (const auto &[a, b] : m_picture.edges) {
            if (a == node || b == node)
                continue;
            if (tangle >= most)
                return tangle;
            for (const std::uint32_t end : m_ends[node])
                if (a != end && b != end && cross(at, m_places[end], m_places[a], m_places[b]))
                    ++tangle;
            if (runsAcross(m_places[a], m_places[b], own))
                tangle += costOfRunningAcross;
        }
        for (const std::uint32_t end : m_ends[node]) {
            if (tangle >= most)
                return tangle;
            for (std::uint32_t v = 0; v < count(); ++v)
                if (v != node && v != end && runsAcross(at, m_places[end], box(v, m_places[v], margin)))
                    tangle += costOfRunningAcross;
        }
        return tangle;
    }

    Point somewhere(const Point &near, double left)
    {
        const double reach = 12 + 0.5 * (m_bounds.right - m_bounds.left) * left * left * random();
        const Point way = onCircle(random());
        return {near.x + way.x * reach, near.y + way.y * reach};
    }

    /// To the best of some spots, unless that costs more than the threshold. What stands alone stays.
    void move(std::uint32_t node, double left)
    {
        if (m_ends[node].empty())
            return;
        const Ratios others = m_ratios.plus(ratiosOf(node, m_places[node]), -1);
        const double cost = costOf(m_ratios) + tangleOf(node, m_places[node], std::numeric_limits<double>::infinity());
        double least = cost + firstThreshold * left * left;
        std::optional<Point> best;
        Ratios bestRatios;
        for (int i = 0; i < triesEach; ++i) {
            const Point at = somewhere(m_places[node], left);
            if (!isFree(node, at))
                continue;
            const Ratios ratios = others.plus(ratiosOf(node, at), 1);
            double there = costOf(ratios);
            if (there >= least)
                continue;
            there += tangleOf(node, at, least - there);
            if (there >= least)
                continue;
            least = there;
            best = at;
            bestRatios = ratios;
        }
        if (!best)
            return;
        m_places[node] = *best;
        m_ratios = bestRatios;
        m_cost += least - cost;
    }

    const TangledPicture &m_picture;
    std::vector<Point> m_places;
    std::vector<std::vector<std::uint32_t>> m_ends; ///< of each node's edges, the other ones
    std::vector<std::uint16_t> m_steps;
    std::vector<Point> m_sizes; ///< width and height of each box
    Box m_bounds;
    Ratios m_ratios;
    double m_pairs = 0;
    double m_cost = 0; ///< beyond that of the picture as it came
    double m_best = 0;
    std::vector<Point> m_bestPlaces;
    std::uint64_t m_drawn = 0;
};

} // namespace

std::vector<Point> untangle(const TangledPicture &picture)
{
    if (picture.places.size() < 3 || picture.places.size() > mostNodesToUntangle ||
        picture.edges.size() > mostEdgesToUntangle)
        return picture.places;
    return Untangling(picture).run();
}

} // namespace core
