#include "app/views/graph/GraphPlaces.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <QRectF>

#include "app/picture/FontMetrics.h"
#include "core/graph/Layout.h"

namespace app {

namespace {

using core::EntityId;
using core::EntityKind;

/// Which ring of importance a node is laid out with.
enum class Ring { Core, Around, Clauses };

Ring ringOf(const core::Knowledge &knowledge, EntityId id)
{
    const core::Entity &entity = knowledge.entity(id);
    if (entity.kind == EntityKind::Clause)
        return Ring::Clauses;
    if (entity.kind == EntityKind::Treaty || entity.kind == EntityKind::Scenario)
        return Ring::Core;
    const core::Actor *actor = knowledge.actor(id);
    return actor != nullptr && actor->type != core::ActorType::Person ? Ring::Core : Ring::Around;
}

/// Room for the shape and the label under it.
std::pair<float, float> boxOf(const core::Knowledge &knowledge, EntityId id)
{
    const core::Entity &entity = knowledge.entity(id);
    const bool isSmall = entity.kind == EntityKind::Event || entity.kind == EntityKind::Topic;
    const QSizeF label = textSize(entity.label, TextRole::Label);
    const double width = std::clamp(label.width() + 10, 48.0, 190.0);
    return {float(width), isSmall ? 36.0F : 52.0F};
}

core::Point toPoint(QPointF p)
{
    return {p.x(), p.y()};
}

/// One call of the layout for some of the nodes, numbered anew.
class PartLayout
{
public:
    PartLayout(const core::Knowledge &knowledge, const core::Graph &graph) : m_knowledge(knowledge), m_graph(graph) {}

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
                m_request.edges.emplace_back(*from, *to);
        }
        m_request.edgeLength = 128;
        const std::vector<core::Point> points = core::layoutStress(m_request);
        for (std::size_t i = 0; i < m_ids.size(); ++i)
            places.insert(m_ids[i].value, QPointF(points[i].x, points[i].y));
    }

private:
    /// What touches a clause pulls at its treaty.
    EntityId ownerOf(EntityId id) const
    {
        const core::Clause *clause = m_knowledge.clause(id);
        return clause == nullptr ? id : clause->treaty;
    }

    const core::Knowledge &m_knowledge;
    const core::Graph &m_graph;
    core::LayoutRequest m_request;
    QHash<qint64, std::uint32_t> m_number;
    std::vector<EntityId> m_ids;
    bool m_hasWork = false;
};

std::optional<core::Point> placeIn(const GraphPlaces &places, EntityId id)
{
    const auto found = places.constFind(id.value);
    return found == places.constEnd() ? std::nullopt : std::optional(toPoint(*found));
}

/// Clauses on circles around their treaty, in its order, leaving out the spots where something stands already.
class ClausePlacing
{
public:
    ClausePlacing(const core::Knowledge &knowledge, GraphPlaces &places) : m_knowledge(knowledge), m_places(places)
    {
        for (const core::Entity &entity : knowledge.data().entities)
            if (const auto at = places.constFind(entity.id.value);
                at != places.constEnd() && ringOf(knowledge, entity.id) == Ring::Core)
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
    static QRectF boxAt(QPointF at, std::pair<float, float> size)
    {
        return QRectF(at.x() - double(size.first) / 2, at.y() - 20, double(size.first), double(size.second));
    }

    QPointF nextFree(QPointF centre, double &radius, int &slot) const
    {
        constexpr double pitch = 50;
        for (int tries = 0; tries < 2000; ++tries) {
            const int slots = std::max(6, int(2 * std::numbers::pi * radius / pitch));
            const double angle = -std::numbers::pi / 2 + 2 * std::numbers::pi * slot / slots;
            if (++slot >= slots) {
                slot = 0;
                radius += 44;
            }
            const QPointF at = centre + QPointF(std::cos(angle), std::sin(angle)) * radius;
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

GraphPlaces layOutGraph(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPlaces &earlier)
{
    GraphPlaces places;
    for (const EntityId id : graph.nodes())
        if (const auto found = earlier.constFind(id.value); found != earlier.constEnd())
            places.insert(id.value, *found);
    PartLayout inner(knowledge, graph);
    for (const EntityId id : graph.nodes())
        if (ringOf(knowledge, id) == Ring::Core)
            inner.add(id, placeIn(places, id));
    inner.run(places);

    PartLayout outer(knowledge, graph);
    for (const EntityId id : graph.nodes())
        if (ringOf(knowledge, id) != Ring::Clauses)
            outer.add(id, placeIn(places, id));
    outer.run(places);
    return places;
}

GraphPlaces arrangeGraph(const core::Knowledge &knowledge, const GraphPlaces &laidOut)
{
    GraphPlaces places = laidOut;
    for (const core::Pin &pin : knowledge.data().pins)
        if (places.contains(pin.entity.value))
            places.insert(pin.entity.value, QPointF(pin.x, pin.y));
    ClausePlacing clauses(knowledge, places);
    for (const core::Treaty &treaty : knowledge.data().treaties)
        if (places.contains(treaty.id.value))
            clauses.placeAround(treaty.id);
    return places;
}

} // namespace app
