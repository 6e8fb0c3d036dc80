#include "app/views/graph/GraphPlaces.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

#include <QRectF>

#include "app/picture/FontMetrics.h"
#include "app/session/OpeningView.h"
#include "app/views/LabelPlacing.h"
#include "app/views/graph/GraphLinks.h"
#include "core/graph/Circle.h"
#include "core/graph/Layout.h"
#include "core/graph/Untangling.h"

namespace app {

namespace {

using core::EntityId;
using core::EntityKind;
using Size = std::pair<float, float>;

/// Which ring of importance a node is laid out with: what is seen at first; further states, organisations and treaties;
/// the rest; clauses.
enum class Ring { Story, Core, Around, Clauses };

/// A picture is mostly seen a little smaller than life, while its letters keep their size.
constexpr double labelStretch = 1.25;
constexpr double edgeLength = 150;
constexpr double labelAbove = 20; ///< how much of a node's room lies above its place

/// The room of a node at a place.
QRectF boxAt(QPointF at, Size size)
{
    return QRectF(at.x() - double(size.first) / 2, at.y() - labelAbove, double(size.first), double(size.second));
}

Ring ringOf(const core::Knowledge &knowledge, const Filter &opening, EntityId id)
{
    const core::Entity &entity = knowledge.entity(id);
    if (entity.kind == EntityKind::Clause)
        return Ring::Clauses;
    const core::Actor *actor = knowledge.actor(id);
    const bool isCore = entity.kind == EntityKind::Treaty || entity.kind == EntityKind::Scenario ||
                        (actor != nullptr && actor->type != core::ActorType::Person);
    if (!isCore)
        return Ring::Around;
    return opening.showsEntity(knowledge, id) ? Ring::Story : Ring::Core;
}

/// Room for the shape and the label under it.
Size boxOf(const core::Knowledge &knowledge, EntityId id)
{
    const core::Entity &entity = knowledge.entity(id);
    const bool isSmall = entity.kind == EntityKind::Event || entity.kind == EntityKind::Topic;
    const QSizeF label = textSize(entity.label, TextRole::Label);
    const double width = std::clamp(label.width() + 12, 56.0, 190.0) * labelStretch;
    return {float(width), isSmall ? 40.0F : 64.0F};
}

core::Point toPoint(QPointF p)
{
    return {p.x(), p.y()};
}

QPointF toPoint(const core::Point &p)
{
    return {p.x, p.y};
}

/// Finds free spots near a place, going outwards on a spiral (golden angle, so that no direction is favoured).
class SpotSearch
{
public:
    void take(QPointF at, Size size) { m_taken.take(boxAt(at, size)); }

    QPointF takeNearest(QPointF at, Size size)
    {
        constexpr double step = 32;
        constexpr double goldenPart = 0.38196601125010515; // of a turn
        // What was tried in vain around here stays taken.
        int &next = m_next[std::pair(qRound(at.x() / step), qRound(at.y() / step))];
        for (int i = std::max(0, next - 2);; ++i) {
            const double radius = step * std::sqrt(double(i));
            const QPointF spot = at + toPoint(core::onCircle(i * goldenPart)) * radius;
            if (!m_taken.isFree(boxAt(spot, size)))
                continue;
            take(spot, size);
            next = i;
            return spot;
        }
    }

private:
    LabelPlacing m_taken;
    QHash<std::pair<int, int>, int> m_next;
};

/// One call of the layout for some of the nodes, numbered anew.
class PartLayout
{
public:
    PartLayout(const core::Knowledge &knowledge, const core::Graph &graph, LinkStyle style)
        : m_knowledge(knowledge), m_graph(graph), m_style(style)
    {}

    void add(EntityId id, std::optional<core::Point> held)
    {
        m_number.insert(id.value, m_request.nodeCount++);
        m_ids.push_back(id);
        m_request.boxes.push_back(boxOf(m_knowledge, id));
        m_request.pins.push_back(held);
        m_hasWork = m_hasWork || !held;
    }

    void run(GraphPlaces &places)
    {
        if (!m_hasWork)
            return;
        for (const core::GraphEdge &edge : m_graph.edges()) {
            const auto from = m_number.constFind(ownerOf(m_graph.entity(edge.from)).value);
            const auto to = m_number.constFind(ownerOf(m_graph.entity(edge.to)).value);
            if (from != m_number.constEnd() && to != m_number.constEnd() && *from != *to)
                tie(*from, *to);
        }
        m_request.edgeLength = edgeLength;
        const std::vector<core::Point> points =
            m_style == LinkStyle::Force ? core::layoutForce(m_request) : core::layoutStress(m_request);
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            places.insert(m_ids[i].value, QPointF(points[i].x, points[i].y));
    }

private:
    /// Two actors stand as far apart as if a treaty stood between them, so that there is room for one.
    void tie(std::uint32_t from, std::uint32_t to)
    {
        const bool areActors = m_knowledge.actor(m_ids[from]) != nullptr && m_knowledge.actor(m_ids[to]) != nullptr;
        if (!areActors) {
            m_request.edges.emplace_back(from, to);
            return;
        }
        if (!m_tiedActors.insert(std::minmax(from, to)).second)
            return;
        const std::uint32_t between = m_request.nodeCount++;
        m_request.boxes.emplace_back(1.0F, 1.0F);
        m_request.pins.emplace_back();
        m_request.edges.emplace_back(from, between);
        m_request.edges.emplace_back(between, to);
    }

    /// What touches a clause pulls at its treaty.
    EntityId ownerOf(EntityId id) const
    {
        const core::Clause *clause = m_knowledge.clause(id);
        return clause == nullptr ? id : clause->treaty;
    }

    const core::Knowledge &m_knowledge;
    const core::Graph &m_graph;
    LinkStyle m_style;
    core::LayoutRequest m_request;
    QHash<qint64, std::uint32_t> m_number;
    std::vector<EntityId> m_ids;
    std::set<std::pair<std::uint32_t, std::uint32_t>> m_tiedActors;
    bool m_hasWork = false;
};

std::optional<core::Point> placeIn(const GraphPlaces &places, EntityId id)
{
    const auto found = places.constFind(id.value);
    return found == places.constEnd() ? std::nullopt : std::optional(toPoint(*found));
}

/// Screens and slides are wider than high: room to the sides is given to those at the sides.
void widen(const core::Graph &graph, GraphPlaces &places)
{
    constexpr double aspect = 1.65;
    constexpr double most = 2.2;
    QRectF area;
    for (const core::GraphEdge &edge : graph.edges()) { // what stands alone is set apart and does not count
        const auto from = places.constFind(graph.entity(edge.from).value);
        const auto to = places.constFind(graph.entity(edge.to).value);
        if (from != places.constEnd() && to != places.constEnd())
            area |= QRectF(*from, *to).normalized().adjusted(-1, -1, 1, 1);
    }
    const double stretch = std::clamp(aspect * area.height() / std::max(1.0, area.width()), 1.0, most);
    for (QPointF &place : places)
        place.rx() *= stretch;
}

/// Brings order into what is seen at first, by the links that it has at any time.
void untangleStory(const core::Knowledge &knowledge, const core::Graph &graph, GraphPlaces &places)
{
    if (places.size() > qsizetype(core::mostNodesToUntangle))
        return;
    core::TangledPicture picture;
    picture.above = labelAbove;
    std::vector<EntityId> ids;
    QHash<qint64, std::uint32_t> number;
    for (const EntityId id : graph.nodes()) {
        if (!places.contains(id.value))
            continue;
        number.insert(id.value, std::uint32_t(ids.size()));
        ids.push_back(id);
        picture.places.push_back(toPoint(places.value(id.value)));
        picture.boxes.push_back(boxOf(knowledge, id));
    }
    std::set<std::pair<std::uint32_t, std::uint32_t>> links;
    for (const LinkBundle &link : contentOf(knowledge, graph, {.filter = openingFilter(knowledge)}).links)
        if (number.contains(link.first.value) && number.contains(link.second.value))
            links.insert(std::minmax(number.value(link.first.value), number.value(link.second.value)));
    picture.edges.assign(links.begin(), links.end());
    const std::vector<core::Point> points = core::untangle(picture);
    for (std::size_t i = 0; i < ids.size(); ++i)
        places.insert(ids[i].value, toPoint(points[i]));
}

/// Persons, topics and events: each at the free spot nearest to the middle of what it is linked with.
void placeAround(const core::Knowledge &knowledge, const core::Graph &graph, GraphPlaces &places)
{
    SpotSearch spots;
    for (const EntityId id : graph.nodes())
        if (const auto at = places.constFind(id.value); at != places.constEnd())
            spots.take(*at, boxOf(knowledge, id));
    for (core::NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const EntityId id = graph.entity(node);
        if (places.contains(id.value) || knowledge.clause(id) != nullptr)
            continue;
        QPointF sum;
        int count = 0;
        for (const core::EdgeIndex index : graph.edgesOf(node)) {
            const core::GraphEdge &edge = graph.edge(index);
            EntityId other = graph.entity(edge.from == node ? edge.to : edge.from);
            if (const core::Clause *clause = knowledge.clause(other))
                other = clause->treaty;
            if (const auto at = places.constFind(other.value); at != places.constEnd()) {
                sum += *at;
                ++count;
            }
        }
        places.insert(id.value, spots.takeNearest(count == 0 ? QPointF() : sum / count, boxOf(knowledge, id)));
    }
}

/// Clauses on circles around their treaty, in its order, leaving out the spots where something stands already.
class ClausePlacing
{
public:
    ClausePlacing(const core::Knowledge &knowledge, GraphPlaces &places) : m_knowledge(knowledge), m_places(places)
    {
        const Filter opening = openingView(knowledge).filter;
        for (const core::Entity &entity : knowledge.data().entities)
            if (const auto at = places.constFind(entity.id.value);
                at != places.constEnd() && ringOf(knowledge, opening, entity.id) <= Ring::Core)
                m_taken.push_back(boxAt(*at, boxOf(knowledge, entity.id)));
    }

    void placeAround(EntityId treaty)
    {
        const QPointF centre = m_places.value(treaty.value);
        double radius = 72;
        int slot = 0;
        for (const EntityId clause : m_knowledge.clausesOf(treaty)) {
            if (const std::optional<core::Pin> pin = m_knowledge.pin(clause)) {
                m_places.insert(clause.value, QPointF(pin->x, pin->y));
                continue;
            }
            m_places.insert(clause.value, nextFree(centre, radius, slot));
        }
    }

private:
    QPointF nextFree(QPointF centre, double &radius, int &slot) const
    {
        constexpr double pitch = 50;
        for (int tries = 0; tries < 2000; ++tries) {
            const int slots = std::max(6, int(2 * std::numbers::pi * radius / pitch));
            const double turns = double(slot) / slots - 0.25;
            if (++slot >= slots) {
                slot = 0;
                radius += 44;
            }
            const QPointF at = centre + toPoint(core::onCircle(turns)) * radius;
            if (isFree(at))
                return at;
        }
        return centre + QPointF(radius, 0);
    }

    bool isFree(QPointF at) const
    {
        const QRectF box = boxAt(at, {44.0F, 38.0F});
        return std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF &taken) { return taken.intersects(box); });
    }

    const core::Knowledge &m_knowledge;
    GraphPlaces &m_places;
    std::vector<QRectF> m_taken;
};

} // namespace

GraphPlaces layOutGraph(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPlaces &earlier,
                        LinkStyle style)
{
    GraphPlaces places;
    for (const EntityId id : graph.nodes())
        if (const auto found = earlier.constFind(id.value); found != earlier.constEnd())
            places.insert(id.value, *found);
    const Filter opening = openingView(knowledge).filter;
    for (const Ring ring : {Ring::Story, Ring::Core}) {
        PartLayout part(knowledge, graph, style);
        for (const EntityId id : graph.nodes())
            if (ringOf(knowledge, opening, id) <= ring)
                part.add(id, placeIn(places, id));
        const bool isFresh = places.isEmpty();
        part.run(places);
        if (isFresh)
            widen(graph, places);
        if (isFresh && style == LinkStyle::Stress)
            untangleStory(knowledge, graph, places);
    }
    placeAround(knowledge, graph, places);
    return places;
}

namespace {

void put(const GraphPlaces &held, GraphPlaces &places)
{
    for (auto pin = held.cbegin(); pin != held.cend(); ++pin)
        if (places.contains(pin.key()))
            places.insert(pin.key(), *pin);
}

} // namespace

GraphPlaces arrangeGraph(const core::Knowledge &knowledge, const GraphPlaces &laidOut, const GraphPlaces &held)
{
    GraphPlaces places = laidOut;
    for (const core::Pin &pin : knowledge.pins())
        if (places.contains(pin.entity.value))
            places.insert(pin.entity.value, QPointF(pin.x, pin.y));
    put(held, places);
    ClausePlacing clauses(knowledge, places);
    for (const core::Treaty &treaty : knowledge.data().treaties)
        if (places.contains(treaty.id.value))
            clauses.placeAround(treaty.id);
    put(held, places); // now that there are clauses
    return places;
}

void placeRest(const core::Knowledge &knowledge, const core::Graph &graph, GraphPlaces &places)
{
    placeAround(knowledge, graph, places);
}

std::pair<float, float> roomOf(const core::Knowledge &knowledge, EntityId id)
{
    return boxOf(knowledge, id);
}

Filter openingFilter(const core::Knowledge &knowledge)
{
    return openingView(knowledge).filter;
}

} // namespace app
