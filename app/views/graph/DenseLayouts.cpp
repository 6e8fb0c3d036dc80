#include "app/views/graph/DenseLayouts.h"

#include <algorithm>
#include <cmath>

#include "app/views/graph/DenseBlocks.h"
#include "core/graph/Layout.h"

namespace app {

namespace {

using core::EntityId;

std::vector<std::optional<core::Point>> earlierPlaces(const DenseNet &net, const GraphPlaces &earlier)
{
    std::vector<std::optional<core::Point>> places(net.count());
    for (std::uint32_t node = 0; node < net.count(); ++node)
        if (const auto known = earlier.constFind(net.id(node).value); known != earlier.constEnd())
            places[node] = core::Point{known->x(), known->y()};
    return places;
}

/// By distance or by forces. What stays does not move: the layout only finds room for what is new.
GraphPlaces linkPlaces(LinkStyle style, const DenseNet &net, const GraphPlaces &earlier, const core::Progress &progress)
{
    core::LayoutRequest request{.nodeCount = net.count(), .edges = net.edges(), .earlier = earlierPlaces(net, earlier)};
    const auto isKnown = [](const auto &place) { return place.has_value(); };
    std::vector<core::Point> points(net.count());
    if (!std::all_of(request.earlier.begin(), request.earlier.end(), isKnown)) {
        if (std::none_of(request.earlier.begin(), request.earlier.end(), isKnown))
            request.earlier.clear();
        points =
            style == LinkStyle::Force ? core::layoutForce(request, progress) : core::layoutStress(request, progress);
    }
    GraphPlaces places;
    places.reserve(qsizetype(net.count()));
    for (std::uint32_t node = 0; node < net.count(); ++node) {
        const auto known = earlier.constFind(net.id(node).value);
        places.insert(net.id(node).value,
                      known == earlier.constEnd() ? QPointF(points[node].x, points[node].y) : *known);
    }
    return places;
}

/// The one with most links, where nobody was named.
std::uint32_t centreOf(const DenseNet &net, EntityId named)
{
    if (const auto node = net.node(named))
        return *node;
    std::uint32_t best = 0;
    for (std::uint32_t node = 1; node < net.count(); ++node)
        if (net.neighbours(node).size() > net.neighbours(best).size())
            best = node;
    return best;
}

DensePlaces blockPlaces(const GraphOptions &options, const DenseNet &net, const core::Progress &progress)
{
    switch (options.layout) {
    case GraphLayout::Layered:
        return columnsOf(net, progress);
    case GraphLayout::Radial:
        return ringsOf(net, centreOf(net, options.centre), progress);
    case GraphLayout::Time:
        return timeOf(net, progress);
    case GraphLayout::Stress:
    case GraphLayout::Force:
        break;
    }
    Q_UNREACHABLE();
}

/// Clauses on a spiral around their treaty: neighbours on it stand a golden angle apart, written out since the C
/// library's cosine differs between machines.
void placeClauses(const core::Knowledge &knowledge, GraphPlaces &places)
{
    constexpr double turnX = -0.73736887807831990;
    constexpr double turnY = 0.67549029426152370;
    constexpr double pitch = 14;
    for (const core::Treaty &treaty : knowledge.data().treaties) {
        const auto centre = places.constFind(treaty.id.value);
        if (centre == places.constEnd())
            continue;
        const QPointF at = *centre;
        QPointF direction(1, 0);
        double step = 2;
        for (const EntityId clause : knowledge.clausesOf(treaty.id)) {
            places.insert(clause.value, at + direction * pitch * std::sqrt(step));
            direction = {direction.x() * turnX - direction.y() * turnY, direction.x() * turnY + direction.y() * turnX};
            step += 1;
        }
    }
}

} // namespace

GraphPlaces layOutDense(const GraphOptions &options, const core::Knowledge &knowledge, const core::Graph &graph,
                        const GraphPlaces &earlier, const core::Progress &progress)
{
    const DenseNet net(knowledge, graph);
    if (options.layout == GraphLayout::Force)
        return linkPlaces(LinkStyle::Force, net, earlier, progress);
    if (options.layout == GraphLayout::Stress || net.count() == 0)
        return linkPlaces(LinkStyle::Stress, net, earlier, progress);
    const DensePlaces points = blockPlaces(options, net, progress);
    GraphPlaces places;
    places.reserve(qsizetype(net.count()));
    for (std::uint32_t node = 0; node < net.count(); ++node)
        places.insert(net.id(node).value, points[node]);
    return places;
}

GraphPlaces arrangeDense(const core::Knowledge &knowledge, const GraphPlaces &laidOut, const GraphPlaces &held)
{
    GraphPlaces places = laidOut;
    const auto pinAll = [&] {
        for (const core::Pin &wanted : knowledge.pins())
            if (places.contains(wanted.entity.value) || knowledge.clause(wanted.entity) != nullptr)
                places.insert(wanted.entity.value, QPointF(wanted.x, wanted.y));
        for (auto place = held.begin(); place != held.end(); ++place)
            if (places.contains(place.key()))
                places.insert(place.key(), place.value());
    };
    pinAll();
    placeClauses(knowledge, places); // around treaties that may be pinned
    pinAll();
    return places;
}

} // namespace app
