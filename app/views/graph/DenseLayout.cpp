#include <cmath>

#include "app/views/graph/DenseGraph.h"
#include "core/graph/Layout.h"

namespace app {

namespace {

using core::EntityId;

/// The graph without clauses, numbered anew; what touches a clause pulls at its treaty.
class DenseRequest
{
public:
    DenseRequest(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPlaces &earlier)
        : m_owner(graph.nodeCount())
    {
        std::vector<std::uint32_t> number(graph.nodeCount());
        for (core::NodeIndex node = 0; node < graph.nodeCount(); ++node) {
            const core::Clause *clause = knowledge.clause(graph.entity(node));
            m_owner[node] = clause == nullptr ? node : graph.node(clause->treaty).value_or(node);
            if (m_owner[node] == node)
                add(number[node], graph.entity(node), earlier);
        }
        for (const core::GraphEdge &edge : graph.edges())
            if (m_owner[edge.from] != m_owner[edge.to])
                request.edges.emplace_back(number[m_owner[edge.from]], number[m_owner[edge.to]]);
        if (!m_hasEarlier)
            request.earlier.clear();
    }

    core::LayoutRequest request;
    std::vector<EntityId> ids;

    bool hasWork() const { return !m_isAllKnown; }

private:
    void add(std::uint32_t &number, EntityId id, const GraphPlaces &earlier)
    {
        number = request.nodeCount++;
        ids.push_back(id);
        const auto known = earlier.constFind(id.value);
        m_hasEarlier = m_hasEarlier || known != earlier.constEnd();
        m_isAllKnown = m_isAllKnown && known != earlier.constEnd();
        request.earlier.push_back(known == earlier.constEnd() ? std::nullopt
                                                              : std::optional(core::Point{known->x(), known->y()}));
    }

    std::vector<core::NodeIndex> m_owner;
    bool m_hasEarlier = false;
    bool m_isAllKnown = true;
};

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

GraphPlaces layOutDense(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPlaces &earlier,
                        const core::Progress &progress)
{
    DenseRequest asked(knowledge, graph, earlier);
    const std::vector<core::Point> points =
        asked.hasWork() ? core::layoutStress(asked.request, progress) : std::vector<core::Point>(asked.ids.size());
    GraphPlaces places;
    places.reserve(qsizetype(graph.nodeCount()));
    for (std::size_t i = 0; i < asked.ids.size(); ++i) {
        // What stays does not move: the layout only finds room for what is new.
        const auto known = earlier.constFind(asked.ids[i].value);
        places.insert(asked.ids[i].value, known == earlier.constEnd() ? QPointF(points[i].x, points[i].y) : *known);
    }
    placeClauses(knowledge, places);
    for (const core::Pin &pin : knowledge.data().pins)
        if (places.contains(pin.entity.value))
            places.insert(pin.entity.value, QPointF(pin.x, pin.y));
    return places;
}

} // namespace app
