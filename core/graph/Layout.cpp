#include "core/graph/Layout.h"

#include <algorithm>
#include <cmath>

#include "core/graph/layout/BoxSeparation.h"
#include "core/graph/layout/LargeLayout.h"
#include "core/graph/layout/NeighbourForces.h"
#include "core/graph/layout/Orientation.h"
#include "core/graph/layout/Packing.h"
#include "core/graph/layout/Scale.h"
#include "core/graph/layout/Shelves.h"
#include "core/graph/layout/SmallLayout.h"

namespace core {

namespace {

constexpr double aspect = 1.5;
constexpr std::uint32_t mostBoxes = 2000;
constexpr double fullestShare = 0.6;
constexpr std::size_t fewestToSpread = 8;
constexpr std::uint32_t fewestToDrawNearer = 150;

/// Part of the graph that moves as a whole: a component, all that is tied, or the block of isolated nodes.
struct Piece
{
    std::vector<std::uint32_t> nodes;
    Places places; ///< in scene units
};

bool isGiven(const std::vector<std::optional<Point>> &points, std::uint32_t node)
{
    return !points.empty() && points[node] && std::isfinite(points[node]->x) && std::isfinite(points[node]->y);
}

void multiply(Places &places, double factor)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        places.x[i] = static_cast<float>(double(places.x[i]) * factor);
        places.y[i] = static_cast<float>(double(places.y[i]) * factor);
    }
}

/// Puts the middle of the bounds at the origin.
void centre(std::vector<Point> &points)
{
    if (points.empty())
        return;
    const Bounds bounds = boundsOf(points);
    for (Point &point : points) {
        point.x -= (bounds.left + bounds.right) / 2;
        point.y -= (bounds.top + bounds.bottom) / 2;
    }
}

enum class Style { Stress, Force };

class LayoutRun
{
public:
    LayoutRun(const LayoutRequest &request, Style style, const Progress &progress)
        : m_request(request), m_style(style), m_progress(progress), m_pool(request.threads), m_unit(request.edgeLength)
    {}

    std::vector<Point> run()
    {
        placeComponents(componentsOf(adjacencyOf(m_request.nodeCount, m_request.edges)));
        placeIsolated();
        separateTied();
        std::vector<Point> result = packed();
        for (std::uint32_t v = 0; v < m_request.nodeCount; ++v) {
            if (isGiven(m_request.pins, v))
                result[v] = *m_request.pins[v];
        }
        m_progress.report(1.0);
        return result;
    }

private:
    Tie tie(std::uint32_t node) const
    {
        return isGiven(m_request.pins, node)      ? Tie::Pinned
               : isGiven(m_request.earlier, node) ? Tie::Earlier
                                                  : Tie::Free;
    }
    Point tiedPlace(std::uint32_t node) const
    {
        return isGiven(m_request.pins, node) ? *m_request.pins[node] : *m_request.earlier[node];
    }

    Ties tiesOf(const std::vector<std::uint32_t> &nodes) const
    {
        Ties ties;
        if (std::all_of(nodes.begin(), nodes.end(), [this](std::uint32_t v) { return tie(v) == Tie::Free; }))
            return ties;
        ties.places = Places(nodes.size());
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            ties.kinds.push_back(tie(nodes[i]));
            if (ties.kinds[i] == Tie::Free)
                continue;
            const Point place = tiedPlace(nodes[i]);
            ties.places.x[i] = static_cast<float>(place.x);
            ties.places.y[i] = static_cast<float>(place.y);
        }
        return ties;
    }

    void placeComponents(const std::vector<Component> &components)
    {
        double done = 0;
        for (const Component &component : components) {
            if (component.nodes.size() == 1) {
                placeAlone(component.nodes.front());
                continue;
            }
            const double share = 0.9 * double(component.nodes.size()) / double(m_request.nodeCount);
            placeComponent(component, {m_progress, done, done + share});
            done += share;
        }
    }

    void placeAlone(std::uint32_t node)
    {
        if (tie(node) == Tie::Free) {
            m_isolated.nodes.push_back(node);
            return;
        }
        addToTied(node, tiedPlace(node));
    }

    void placeComponent(const Component &component, const LayoutStage &stage)
    {
        Ties ties = tiesOf(component.nodes);
        const double unit = sceneUnit(component.graph, ties, m_request.edgeLength, m_pool);
        multiply(ties.places, 1.0 / unit);
        const ComponentTask task{component.graph, ties, m_request.seed};
        Piece piece{component.nodes, solve(task, stage)};
        multiply(piece.places, unit);
        if (ties.isEmpty()) {
            lieDown(piece.places);
            const double wider = std::max(1.0, std::sqrt(filledShare(piece) / fullestShare));
            multiply(piece.places, wider);
            separate(piece, {});
            if (isSmall(task) && hasBoxes() && m_style == Style::Stress)
                relax(task, unit * wider, piece);
            separate(piece, {});
            m_pieces.push_back(std::move(piece));
            return;
        }
        for (std::size_t i = 0; i < piece.nodes.size(); ++i)
            addToTied(piece.nodes[i], {double(piece.places.x[i]), double(piece.places.y[i])});
    }

    static bool isSmall(const ComponentTask &task) { return task.graph.nodeCount() <= mostNodesOfFullStress; }

    Places solve(const ComponentTask &task, const LayoutStage &stage)
    {
        if (m_style == Style::Force)
            return layoutByForces(task, m_pool, stage);
        if (!isSmall(task))
            return layoutByPivots(task, m_pool, stage);
        Places places = layoutByFullStress(task, m_pool, stage.part(0, 0.9));
        // Boxes need the room that forces would take.
        if (task.graph.nodeCount() >= fewestToDrawNearer && !hasBoxes() && task.ties.isEmpty() &&
            hasRoomForNeighbours(task.graph))
            drawNeighboursNearer(task, places, m_pool, stage.part(0.9, 1));
        return places;
    }

    /// Brings the boxes apart and yet as near as can be to where the distances want them.
    void relax(const ComponentTask &task, double unit, Piece &piece)
    {
        const BoxSizes sizes = boxesOf(piece);
        const auto push = [&](Places &places) {
            multiply(places, unit);
            nudgeBoxes(places, sizes, spacing());
            multiply(places, 1.0 / unit);
        };
        multiply(piece.places, 1.0 / unit);
        relaxUnderPush(task, push, piece.places, m_pool);
        multiply(piece.places, unit);
    }

    void addToTied(std::uint32_t node, const Point &place)
    {
        m_tied.nodes.push_back(node);
        m_tied.places.x.push_back(static_cast<float>(place.x));
        m_tied.places.y.push_back(static_cast<float>(place.y));
    }

    std::pair<float, float> box(std::uint32_t node) const
    {
        const float dot = static_cast<float>(0.15 * m_unit);
        return hasBoxes() ? m_request.boxes[node] : std::pair(dot, dot);
    }
    bool hasBoxes() const { return !m_request.boxes.empty() && m_request.nodeCount <= mostBoxes; }

    BoxSizes boxesOf(const Piece &piece) const
    {
        BoxSizes sizes;
        for (const std::uint32_t v : piece.nodes)
            sizes.push_back(box(v));
        return sizes;
    }

    /// How much of the piece's hull the boxes fill.
    double filledShare(const Piece &piece) const
    {
        if (!hasBoxes() || piece.nodes.size() < fewestToSpread)
            return 0;
        double filled = 0;
        for (const auto &[width, height] : boxesOf(piece))
            filled += (double(width) + 0.07 * m_unit) * (double(height) + 0.045 * m_unit);
        const std::vector<Point> hull = convexHull(cornersOf(piece));
        double twice = 0;
        for (std::size_t i = 0; i < hull.size(); ++i) {
            const Point &a = hull[i];
            const Point &b = hull[(i + 1) % hull.size()];
            twice += a.x * b.y - b.x * a.y;
        }
        return filled / (twice / 2);
    }

    std::vector<Point> cornersOf(const Piece &piece) const
    {
        std::vector<Point> corners;
        corners.reserve(4 * piece.nodes.size());
        for (std::size_t i = 0; i < piece.nodes.size(); ++i) {
            const auto [width, height] = box(piece.nodes[i]);
            for (const double dx : {-0.5 * double(width), 0.5 * double(width)}) {
                for (const double dy : {-0.5 * double(height), 0.5 * double(height)})
                    corners.push_back({double(piece.places.x[i]) + dx, double(piece.places.y[i]) + dy});
            }
        }
        return corners;
    }

    BoxSpacing spacing() const
    {
        const auto unit = static_cast<float>(m_unit);
        return hasBoxes() ? BoxSpacing{0.07F * unit, 0.045F * unit, 0.004F * unit} : BoxSpacing{0, 0, 0.004F * unit};
    }

    void separate(Piece &piece, const std::vector<Tie> &ties) const
    {
        if (piece.nodes.size() <= mostBoxes)
            separateBoxes(piece.places, boxesOf(piece), ties, spacing());
    }

    void placeIsolated()
    {
        if (m_isolated.nodes.empty())
            return;
        for (const Point &place : placeInTable(boxesOf(m_isolated), 0.2 * m_unit, aspect)) {
            m_isolated.places.x.push_back(static_cast<float>(place.x));
            m_isolated.places.y.push_back(static_cast<float>(place.y));
        }
        m_pieces.push_back(std::move(m_isolated));
    }

    void separateTied()
    {
        if (m_tied.nodes.empty())
            return;
        std::vector<Tie> ties;
        for (const std::uint32_t v : m_tied.nodes)
            ties.push_back(tie(v));
        separate(m_tied, ties);
        m_pieces.push_back(std::move(m_tied));
    }

    std::vector<Point> packShifts(PackItem::Hold lastPiece) const
    {
        if (m_pieces.size() < 2)
            return std::vector<Point>(m_pieces.size());
        std::vector<PackItem> items;
        for (const Piece &piece : m_pieces)
            items.push_back({cornersOf(piece), PackItem::Hold::Movable});
        items.back().hold = lastPiece;
        return packItems(items, 0.4 * m_unit, aspect);
    }

    /// All pieces side by side; with nothing tied, around the origin.
    std::vector<Point> packed()
    {
        const bool hasTied = !m_pieces.empty() && tie(m_pieces.back().nodes.front()) != Tie::Free;
        const std::vector<Point> shifts = packShifts(hasTied ? PackItem::Hold::Fixed : PackItem::Hold::Movable);
        std::vector<Point> result(m_request.nodeCount);
        for (std::size_t p = 0; p < m_pieces.size(); ++p) {
            const Piece &piece = m_pieces[p];
            for (std::size_t i = 0; i < piece.nodes.size(); ++i) {
                result[piece.nodes[i]] = {double(piece.places.x[i]) + shifts[p].x,
                                          double(piece.places.y[i]) + shifts[p].y};
            }
        }
        if (!hasTied)
            centre(result);
        return result;
    }

    const LayoutRequest &m_request;
    Style m_style;
    const Progress &m_progress;
    WorkerPool m_pool;
    double m_unit;
    std::vector<Piece> m_pieces;
    Piece m_tied;
    Piece m_isolated;
};

} // namespace

std::vector<Point> layoutStress(const LayoutRequest &request, const Progress &progress)
{
    return LayoutRun(request, Style::Stress, progress).run();
}

std::vector<Point> layoutForce(const LayoutRequest &request, const Progress &progress)
{
    return LayoutRun(request, Style::Force, progress).run();
}

} // namespace core
