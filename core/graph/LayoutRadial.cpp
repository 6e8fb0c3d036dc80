#include "core/graph/LayoutRadial.h"

#include <algorithm>
#include <numbers>

#include "core/graph/Circle.h"
#include "core/graph/layout/Adjacency.h"
#include "core/graph/layout/Packing.h"
#include "core/graph/layout/Shelves.h"

namespace core {

namespace {

constexpr double aspect = 1.5;
/// Room for a node on its ring, and the gap between parts, in edges.
constexpr double nodeRoom = 0.3;
constexpr double partGap = 1.0;

struct Part
{
    std::vector<std::uint32_t> nodes;
    std::vector<Point> places;
};

/// The one with most links.
std::uint32_t middleOf(const Adjacency &graph)
{
    std::uint32_t best = 0;
    for (std::uint32_t v = 1; v < graph.nodeCount(); ++v) {
        if (graph.degree(v) > graph.degree(best))
            best = v;
    }
    return best;
}

void placeRing(const std::vector<std::uint32_t> &ring, double radius, std::vector<Point> &places)
{
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point way = onCircle((double(i) + 0.5) / double(ring.size()) - 0.25);
        places[ring[i]] = {radius * way.x, radius * way.y};
    }
}

std::vector<Point> ringsAround(const Adjacency &graph, std::uint32_t centre, double edgeLength)
{
    std::vector<Point> places(graph.nodeCount());
    std::vector<char> isTaken(graph.nodeCount());
    std::vector<std::uint32_t> ring = {centre};
    isTaken[centre] = 1;
    for (double radius = 0;;) {
        std::vector<std::uint32_t> next;
        for (const std::uint32_t v : ring) {
            for (const std::uint32_t u : graph.of(v)) {
                if (!isTaken[u])
                    next.push_back(u);
                isTaken[u] = 1;
            }
        }
        if (next.empty())
            return places;
        const double full = nodeRoom * edgeLength * double(next.size()) / (2 * std::numbers::pi);
        radius = std::max(radius + edgeLength, full);
        placeRing(next, radius, places);
        ring = std::move(next);
    }
}

Part partOf(const Component &component, std::optional<std::uint32_t> centre, double edgeLength)
{
    std::uint32_t middle = middleOf(component.graph);
    if (centre) {
        const auto found = std::lower_bound(component.nodes.begin(), component.nodes.end(), *centre);
        if (found != component.nodes.end() && *found == *centre)
            middle = static_cast<std::uint32_t>(found - component.nodes.begin());
    }
    return {component.nodes, ringsAround(component.graph, middle, edgeLength)};
}

/// All that is linked with nothing stands in a table.
Part tableOf(std::vector<std::uint32_t> nodes, double edgeLength)
{
    const auto dot = static_cast<float>(0.15 * edgeLength);
    const std::vector<std::pair<float, float>> sizes(nodes.size(), {dot, dot});
    std::vector<Point> places = placeInTable(sizes, 0.2 * edgeLength, aspect);
    return {std::move(nodes), std::move(places)};
}

std::vector<Part> partsOf(const LayoutRequest &request, std::optional<std::uint32_t> centre, const Progress &progress)
{
    std::vector<Part> parts;
    std::vector<std::uint32_t> alone;
    for (const Component &component : componentsOf(adjacencyOf(request.nodeCount, request.edges))) {
        progress.throwIfStopped();
        if (component.nodes.size() == 1)
            alone.push_back(component.nodes.front());
        else
            parts.push_back(partOf(component, centre, request.edgeLength));
    }
    if (!alone.empty())
        parts.push_back(tableOf(std::move(alone), request.edgeLength));
    return parts;
}

/// Those of a square around each place: a part may be no more than a line.
std::vector<Point> cornersOf(const Part &part, double half)
{
    std::vector<Point> corners;
    corners.reserve(4 * part.places.size());
    for (const Point &place : part.places) {
        for (const double dx : {-half, half}) {
            for (const double dy : {-half, half})
                corners.push_back({place.x + dx, place.y + dy});
        }
    }
    return corners;
}

std::vector<Point> shiftsOf(const std::vector<Part> &parts, double edgeLength)
{
    if (parts.size() < 2)
        return std::vector<Point>(parts.size());
    std::vector<PackItem> items;
    for (const Part &part : parts)
        items.push_back({cornersOf(part, 0.1 * edgeLength), PackItem::Hold::Movable});
    return packItems(items, partGap * edgeLength, aspect);
}

} // namespace

std::vector<Point> layoutRadial(const LayoutRequest &request, std::optional<std::uint32_t> centre,
                                const Progress &progress)
{
    const std::vector<Part> parts = partsOf(request, centre, progress);
    const std::vector<Point> shifts = shiftsOf(parts, request.edgeLength);
    std::vector<Point> places(request.nodeCount);
    for (std::size_t p = 0; p < parts.size(); ++p) {
        for (std::size_t i = 0; i < parts[p].nodes.size(); ++i)
            places[parts[p].nodes[i]] = {parts[p].places[i].x + shifts[p].x, parts[p].places[i].y + shifts[p].y};
    }
    for (std::size_t v = 0; v < request.pins.size(); ++v) {
        if (request.pins[v])
            places[v] = *request.pins[v];
    }
    progress.report(1.0);
    return places;
}

} // namespace core
