#include "app/views/graph/GraphLayouts.h"

#include <algorithm>
#include <map>
#include <numbers>
#include <numeric>
#include <tuple>

#include <QRectF>

#include "app/views/LabelPlacing.h"
#include "core/graph/Circle.h"

namespace app {

namespace {

using core::EntityId;
using core::EntityKind;
using core::NodeIndex;

constexpr double rowHeight = 74;
constexpr double leastColumnWidth = 430;
constexpr double yearWidth = 22;
constexpr double daysOfYear = 365.2425;
constexpr int firstYear = 1900; ///< where the axis has its zero

/// Who is linked with whom, a clause counting as its treaty.
class Neighbours
{
public:
    Neighbours(const core::Knowledge &knowledge, const core::Graph &graph) : m_knowledge(knowledge)
    {
        for (const core::GraphEdge &edge : graph.edges()) {
            const EntityId from = ownerOf(graph.entity(edge.from));
            const EntityId to = ownerOf(graph.entity(edge.to));
            if (from == to)
                continue;
            m_of[from.value].push_back(to);
            m_of[to.value].push_back(from);
        }
        for (auto &list : m_of) {
            std::sort(list.begin(), list.end());
            list.erase(std::unique(list.begin(), list.end()), list.end());
        }
    }

    const std::vector<EntityId> &of(EntityId id) const
    {
        static const std::vector<EntityId> none;
        const auto found = m_of.constFind(id.value);
        return found == m_of.constEnd() ? none : *found;
    }

private:
    EntityId ownerOf(EntityId id) const
    {
        const core::Clause *clause = m_knowledge.clause(id);
        return clause == nullptr ? id : clause->treaty;
    }

    const core::Knowledge &m_knowledge;
    QHash<qint64, std::vector<EntityId>> m_of;
};

/// All nodes but clauses, in order of id.
std::vector<EntityId> placedNodes(const core::Knowledge &knowledge, const core::Graph &graph)
{
    std::vector<EntityId> ids;
    std::copy_if(graph.nodes().begin(), graph.nodes().end(), std::back_inserter(ids),
                 [&](EntityId id) { return knowledge.clause(id) == nullptr; });
    return ids;
}

/// Columns of kinds, in each the order by which links cross least: that of the mean places of what a node is linked
/// with, in sweeps there and back (barycentre method: Sugiyama, Tagawa & Toda 1981). What is seen at first stands
/// together in the middle of a column, the rest below.
class LayeredLayout
{
public:
    LayeredLayout(const core::Knowledge &knowledge, const core::Graph &graph)
        : m_knowledge(knowledge), m_neighbours(knowledge, graph)
    {
        const Filter opening = openingFilter(knowledge);
        for (const EntityId id : placedNodes(knowledge, graph)) {
            Column &column = m_columns[std::size_t(columnOf(id))];
            (opening.showsEntity(knowledge, id) ? column.first : column.rest).push_back(id);
        }
    }

    GraphPlaces places()
    {
        constexpr int sweeps = 24;
        for (Column &column : m_columns)
            stack(column);
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                Column &column = m_columns[sweep % 2 == 0 ? i : m_columns.size() - 1 - i];
                order(column.first);
                order(column.rest);
                stack(column);
            }
        }
        GraphPlaces places;
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            for (const auto *part : {&m_columns[i].first, &m_columns[i].rest})
                for (const EntityId id : *part)
                    places.insert(id.value, QPointF(double(i) * columnWidth(), m_height.value(id.value)));
        return places;
    }

private:
    struct Column
    {
        std::vector<EntityId> first;
        std::vector<EntityId> rest;
    };

    /// Actors to the left and treaties beside them, then what they depend on, and what they are about.
    int columnOf(EntityId id) const
    {
        switch (m_knowledge.entity(id).kind) {
        case EntityKind::Actor:
            return m_knowledge.actor(id)->type == core::ActorType::Person ? 0 : 1;
        case EntityKind::Treaty:
            return 2;
        case EntityKind::Scenario:
        case EntityKind::Event:
            return 3;
        default:
            return 4;
        }
    }

    void order(std::vector<EntityId> &ids) const
    {
        QHash<qint64, double> mean;
        for (const EntityId id : ids) {
            const std::vector<EntityId> &others = m_neighbours.of(id);
            double sum = 0;
            for (const EntityId other : others)
                sum += m_height.value(other.value);
            mean.insert(id.value, others.empty() ? m_height.value(id.value) : sum / double(others.size()));
        }
        std::stable_sort(ids.begin(), ids.end(),
                         [&](EntityId a, EntityId b) { return mean.value(a.value) < mean.value(b.value); });
    }

    /// The height of the tallest column, as far as it is seen at first; the others are spread over as much.
    double height() const
    {
        std::size_t most = 1;
        for (const Column &column : m_columns)
            most = std::max(most, column.first.size());
        return double(most) * rowHeight;
    }

    /// So that three columns fill a screen or a slide.
    double columnWidth() const { return std::max(leastColumnWidth, 0.8 * height()); }

    void stack(const Column &column)
    {
        const double whole = height();
        const double step = column.first.empty() ? rowHeight : whole / double(column.first.size());
        double y = (step - whole) / 2;
        for (const EntityId id : column.first) {
            m_height.insert(id.value, y);
            y += step;
        }
        y = whole / 2 + rowHeight;
        for (const EntityId id : column.rest) {
            m_height.insert(id.value, y);
            y += rowHeight;
        }
    }

    const core::Knowledge &m_knowledge;
    Neighbours m_neighbours;
    std::array<Column, 5> m_columns;
    QHash<qint64, double> m_height;
};

/// Rings of equal distance in links around one node; on each, what hangs on the same node side by side.
class RadialLayout
{
public:
    RadialLayout(const core::Knowledge &knowledge, const core::Graph &graph)
        : m_knowledge(knowledge), m_neighbours(knowledge, graph)
    {
        const Filter opening = openingFilter(knowledge);
        for (const EntityId id : placedNodes(knowledge, graph))
            if (opening.showsEntity(knowledge, id))
                m_waiting.insert(id.value);
    }

    GraphPlaces places(EntityId centre)
    {
        centre = m_knowledge.clause(centre) != nullptr ? m_knowledge.clause(centre)->treaty : centre;
        m_waiting.remove(centre.value);
        std::vector<EntityId> ring = {centre};
        m_places.insert(centre.value, QPointF());
        double radius = 0;
        while (true) {
            ring = nextRing(ring);
            if (ring.empty())
                return m_places;
            radius = std::max(radius + ringGap, circumferenceOf(ring) / (2 * std::numbers::pi));
            placeRing(ring, radius);
        }
    }

private:
    static constexpr double ringGap = 210;

    std::vector<EntityId> nextRing(const std::vector<EntityId> &ring)
    {
        std::vector<EntityId> next;
        for (const EntityId id : ring)
            for (const EntityId other : m_neighbours.of(id))
                if (m_waiting.remove(other.value))
                    next.push_back(other);
        return next;
    }

    double circumferenceOf(const std::vector<EntityId> &ring) const
    {
        return std::accumulate(ring.begin(), ring.end(), 0.0, [&](double sum, EntityId id) {
            return sum + double(roomOf(m_knowledge, id).first) + 8;
        });
    }

    void placeRing(const std::vector<EntityId> &ring, double radius)
    {
        const double whole = circumferenceOf(ring);
        double passed = 0;
        for (const EntityId id : ring) {
            const double width = double(roomOf(m_knowledge, id).first) + 8;
            const core::Point way = core::onCircle((passed + width / 2) / whole - 0.25);
            m_places.insert(id.value, QPointF(way.x, way.y) * radius);
            passed += width;
        }
    }

    const core::Knowledge &m_knowledge;
    Neighbours m_neighbours;
    QSet<qint64> m_waiting;
    GraphPlaces m_places;
};

std::optional<QDate> dayOf(const core::Knowledge &knowledge, EntityId id)
{
    std::optional<core::Period> period;
    if (knowledge.treaty(id) != nullptr) {
        const core::TreatyDates dates = knowledge.treatyDates(id);
        period = dates.signedOn ? dates.signedOn : dates.inForceOn;
    } else if (knowledge.event(id) != nullptr) {
        period = knowledge.eventDate(id);
    }
    return period && period->earliest().isValid() ? std::optional(period->earliest()) : std::nullopt;
}

/// What has a date stands at its day; actors and scenarios over the middle of what they are linked with. Treaties in a
/// band of their own, actors above it, events below.
class TimeLayout
{
public:
    TimeLayout(const core::Knowledge &knowledge, const core::Graph &graph)
        : m_knowledge(knowledge), m_neighbours(knowledge, graph)
    {}

    GraphPlaces places(const core::Graph &graph)
    {
        const std::vector<EntityId> ids = placedNodes(m_knowledge, graph);
        for (const EntityId id : ids)
            if (const std::optional<QDate> day = dayOf(m_knowledge, id))
                place(id, axisPlace(*day));
        const Filter opening = openingFilter(m_knowledge);
        for (const EntityId id : ids) {
            const bool isActor = m_knowledge.actor(id) != nullptr;
            if (!m_places.contains(id.value) && (isActor || m_knowledge.scenario(id) != nullptr) &&
                opening.showsEntity(m_knowledge, id))
                place(id, meanOf(id));
        }
        return m_places;
    }

private:
    /// The middle of its dated neighbours; without any, that of all treaties.
    double meanOf(EntityId id) const
    {
        std::vector<double> xs;
        for (const EntityId other : m_neighbours.of(id))
            if (const auto day = dayOf(m_knowledge, other))
                xs.push_back(axisPlace(*day));
        return xs.empty() ? middle() : std::accumulate(xs.begin(), xs.end(), 0.0) / double(xs.size());
    }

    /// That of all treaties.
    double middle() const
    {
        if (!m_middle) {
            double sum = 0;
            int count = 0;
            for (const core::Treaty &treaty : m_knowledge.data().treaties) {
                if (const auto day = dayOf(m_knowledge, treaty.id)) {
                    sum += axisPlace(*day);
                    ++count;
                }
            }
            m_middle = count == 0 ? 0 : sum / count;
        }
        return *m_middle;
    }

    /// Where a kind begins, and which way it makes room.
    std::pair<double, double> bandOf(EntityId id) const
    {
        switch (m_knowledge.entity(id).kind) {
        case EntityKind::Treaty:
            return {0, 1};
        case EntityKind::Event:
            return {640, 1};
        case EntityKind::Scenario:
            return {420, 1};
        default:
            return {-160, -1};
        }
    }

    void place(EntityId id, double x)
    {
        const auto [width, height] = roomOf(m_knowledge, id);
        const auto [start, way] = bandOf(id);
        // What was in vain for a box of this size at this day stays taken.
        double &from = m_tried.try_emplace(std::tuple(x, width, start), start).first->second;
        for (double y = from;; y += way * 10) {
            const QRectF box(x - double(width) / 2, y - 20, double(width), double(height));
            if (!m_taken.isFree(box))
                continue;
            m_taken.take(box);
            from = y;
            m_places.insert(id.value, QPointF(x, y));
            return;
        }
    }

    const core::Knowledge &m_knowledge;
    Neighbours m_neighbours;
    LabelPlacing m_taken;
    std::map<std::tuple<double, float, double>, double> m_tried;
    mutable std::optional<double> m_middle;
    GraphPlaces m_places;
};

/// The one with most links, where nobody was named.
EntityId centreOf(const GraphOptions &options, const core::Graph &graph)
{
    if (graph.node(options.centre))
        return options.centre;
    NodeIndex best = 0;
    for (NodeIndex node = 1; node < graph.nodeCount(); ++node)
        if (graph.edgesOf(node).size() > graph.edgesOf(best).size())
            best = node;
    return graph.entity(best);
}

} // namespace

GraphPlaces layOutGraphAs(const GraphOptions &options, const core::Knowledge &knowledge, const core::Graph &graph,
                          const GraphPlaces &earlier)
{
    if (options.layout == GraphLayout::Stress || graph.nodeCount() == 0)
        return layOutGraph(knowledge, graph, earlier);
    if (options.layout == GraphLayout::Force)
        return layOutGraph(knowledge, graph, earlier, LinkStyle::Force);
    GraphPlaces places;
    if (options.layout == GraphLayout::Layered)
        places = LayeredLayout(knowledge, graph).places();
    else if (options.layout == GraphLayout::Radial)
        places = RadialLayout(knowledge, graph).places(centreOf(options, graph));
    else
        places = TimeLayout(knowledge, graph).places(graph);
    placeRest(knowledge, graph, places);
    return places;
}

double axisPlace(QDate day)
{
    return double(QDate(firstYear, 1, 1).daysTo(day)) / daysOfYear * yearWidth;
}

QDate axisDay(double place)
{
    return QDate(firstYear, 1, 1).addDays(qint64(std::floor(place / yearWidth * daysOfYear)));
}

AxisSpan axisSpan(const core::Knowledge &knowledge)
{
    AxisSpan span;
    const auto add = [&](EntityId id) {
        if (const std::optional<QDate> day = dayOf(knowledge, id)) {
            span.from = span.from.isValid() ? std::min(span.from, *day) : *day;
            span.to = span.to.isValid() ? std::max(span.to, *day) : *day;
        }
    };
    for (const core::Treaty &treaty : knowledge.data().treaties)
        add(treaty.id);
    return span;
}

} // namespace app
