#include "app/views/compare/CompareFitting.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QSet>

#include "core/graph/layout/BoxSeparation.h"

namespace app {

namespace {

constexpr double mostStretch = 1.7;
constexpr double leastZoom = 0.02;
constexpr double mostZoom = 2.5;
constexpr int rounds = 4; ///< of squeezing what was pushed out back into the pane

/// Air between nodes, from what labels and signs would like to what keeps them apart at all.
constexpr std::array<core::BoxSpacing, 3> airs = {core::BoxSpacing{.gapX = 40, .gapY = 24, .hair = 1},
                                                  core::BoxSpacing{.gapX = 16, .gapY = 16, .hair = 1},
                                                  core::BoxSpacing{.gapX = 5, .gapY = 4, .hair = 1}};

/// Where the middles of all nodes lie.
QRectF placesOf(const std::vector<DrawnNode> &nodes)
{
    QRectF places(nodes.front().place, QSizeF(1, 1));
    for (const DrawnNode &node : nodes)
        places |= QRectF(node.place, QSizeF(1, 1));
    return places;
}

double misfit(const QRectF &pane, const QRectF &graph)
{
    return std::abs(
        std::log(std::max(1.0, pane.width()) / std::max(1.0, pane.height()) * graph.height() / graph.width()));
}

class Fitting
{
public:
    Fitting(const std::vector<DrawnNode> &nodes, const QRectF &pane)
        : m_nodes(nodes), m_pane(pane), m_places(nodes.size())
    {
        QSizeF largest;
        for (const DrawnNode &node : nodes)
            largest = largest.expandedTo(node.size);
        const QRectF middles = placesOf(nodes);
        double wide = std::max(1.0, pane.width() - largest.width()) / middles.width();
        double high = std::max(1.0, pane.height() - largest.height()) / middles.height();
        wide = std::min(wide, high * mostStretch);
        high = std::min(high, wide * mostStretch);
        m_zoom = std::clamp(wide, leastZoom, mostZoom);
        const double stretch = std::clamp(high / m_zoom, 1 / mostStretch, mostStretch);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            m_places.x[i] = float(nodes[i].place.x() * m_zoom);
            m_places.y[i] = float(nodes[i].place.y() * m_zoom * stretch);
            m_sizes.emplace_back(float(nodes[i].size.width()), float(nodes[i].size.height()));
        }
    }

    /// Whether no node covers another.
    bool separate()
    {
        for (const core::BoxSpacing &air : airs) {
            core::Places pushed = m_places;
            for (int round = 0; round < rounds; ++round) {
                core::separateBoxes(pushed, m_sizes, {}, air);
                if (fits(pushed)) {
                    m_places = pushed;
                    return true;
                }
                squeeze(pushed);
            }
        }
        core::separateBoxes(m_places, m_sizes, {}, airs.back());
        squeeze(m_places);
        return false;
    }

    double zoom() const { return m_zoom; }

    NodePlaces places() const
    {
        NodePlaces places;
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            places.insert(m_nodes[i].entity, QPointF(double(m_places.x[i]), double(m_places.y[i])) / m_zoom);
        return places;
    }

private:
    QRectF boundsOf(const core::Places &places) const
    {
        QRectF bounds;
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            QRectF box({}, m_nodes[i].size);
            box.moveCenter({double(places.x[i]), double(places.y[i])});
            bounds |= box;
        }
        return bounds;
    }

    bool fits(const core::Places &places) const
    {
        const QRectF bounds = boundsOf(places);
        return bounds.width() <= m_pane.width() && bounds.height() <= m_pane.height();
    }

    /// Brings the middles nearer together, so that everything is within the pane.
    void squeeze(core::Places &places) const
    {
        const QRectF bounds = boundsOf(places);
        const double x = std::min(1.0, m_pane.width() / bounds.width());
        const double y = std::min(1.0, m_pane.height() / bounds.height());
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const double roomX = (bounds.width() - m_nodes[i].size.width()) / 2;
            const double roomY = (bounds.height() - m_nodes[i].size.height()) / 2;
            const double leftX = (bounds.width() * x - m_nodes[i].size.width()) / 2;
            const double leftY = (bounds.height() * y - m_nodes[i].size.height()) / 2;
            const QPointF middle = bounds.center();
            const double shareX = roomX > 0 ? (double(places.x[i]) - middle.x()) / roomX : 0;
            const double shareY = roomY > 0 ? (double(places.y[i]) - middle.y()) / roomY : 0;
            places.x[i] = float(middle.x() + shareX * std::max(0.0, leftX));
            places.y[i] = float(middle.y() + shareY * std::max(0.0, leftY));
        }
    }

    const std::vector<DrawnNode> &m_nodes;
    QRectF m_pane;
    double m_zoom = 1;
    core::Places m_places;
    core::BoxSizes m_sizes;
};

} // namespace

std::vector<DrawnNode> drawnNodes(std::initializer_list<const Picture *> pictures, double zoom)
{
    std::vector<DrawnNode> nodes;
    QSet<qint64> known;
    for (const Picture *picture : pictures) {
        for (const Mark &mark : picture->marks) {
            if (!mark.points.empty() || mark.shape == Shape::None || mark.standsFor.empty())
                continue;
            const qint64 entity = mark.standsFor.front().entity().value;
            if (known.contains(entity))
                continue;
            known.insert(entity);
            nodes.push_back({entity, mark.box.center() / zoom, mark.box.size()});
        }
    }
    return nodes;
}

CompareFit fitGraph(const std::vector<DrawnNode> &nodes, const PaneOf &paneOf)
{
    using Panes = CompareFit::Panes;
    const QRectF below = paneOf(Panes::Below);
    const QRectF beside = paneOf(Panes::Beside);
    const QRectF graph = placesOf(nodes);
    const Panes panes = misfit(below, graph) < misfit(beside, graph) ? Panes::Below : Panes::Beside;
    Fitting fitting(nodes, panes == Panes::Below ? below : beside);
    const bool isRoomy = fitting.separate();
    return {.zoom = fitting.zoom(), .panes = panes, .places = fitting.places(), .isTight = !isRoomy};
}

} // namespace app
