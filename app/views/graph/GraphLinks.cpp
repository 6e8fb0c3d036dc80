#include "app/views/graph/GraphLinks.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace app {

namespace {

using core::EntityId;
using core::StatementId;

/// Where a thing stands in time on the day that is shown.
enum class InTime { NotYet, Now, Ended };

InTime inTime(const std::optional<core::Period> &period, QDate day)
{
    if (!period)
        return InTime::Now;
    if (period->earliest().isValid() && day < period->earliest())
        return InTime::NotYet;
    return period->contains(day) || !period->latest().isValid() ? InTime::Now : InTime::Ended;
}

bool hasBegun(const core::Knowledge &knowledge, EntityId id, std::optional<QDate> day)
{
    if (!day)
        return true;
    if (const core::Actor *actor = knowledge.actor(id))
        return inTime(actor->exists, *day) != InTime::NotYet;
    if (knowledge.event(id) != nullptr) {
        const std::optional<core::Period> date = knowledge.eventDate(id);
        return !date || !date->earliest().isValid() || date->earliest() <= *day;
    }
    if (knowledge.treaty(id) != nullptr) {
        const core::TreatyDates dates = knowledge.treatyDates(id);
        const std::optional<core::Period> &first = dates.signedOn ? dates.signedOn : dates.inForceOn;
        return !first || !first->earliest().isValid() || first->earliest() <= *day;
    }
    if (const core::Clause *clause = knowledge.clause(id))
        return hasBegun(knowledge, clause->treaty, day);
    return true;
}

class ContentBuilder
{
public:
    ContentBuilder(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPictureOptions &options)
        : m_knowledge(knowledge), m_graph(graph), m_options(options)
    {}

    GraphContent build()
    {
        for (const EntityId id : m_graph.nodes())
            if (isShown(id))
                m_shown.insert(id.value);
        for (const core::GraphEdge &edge : m_graph.edges())
            addEdge(edge);
        GraphContent content;
        for (auto &[key, bundle] : m_bundles)
            content.links.push_back(std::move(bundle));
        number(content.links);
        for (const EntityId id : m_graph.nodes())
            if (m_shown.contains(id.value) && isWorthShowing(id))
                content.nodes.push_back(id);
        content.degree = m_degree;
        return content;
    }

private:
    using Key = std::tuple<qint64, qint64, int, bool>;

    bool isShown(EntityId id) const
    {
        if (!hasBegun(m_knowledge, id, m_options.validOn))
            return false;
        if (m_options.kept.contains(id))
            return true;
        const core::Clause *clause = m_knowledge.clause(id);
        if (clause != nullptr && !m_options.expanded.contains(clause->treaty))
            return false;
        return m_options.filter.showsEntity(m_knowledge, id);
    }

    bool isWorthShowing(EntityId id) const
    {
        return m_options.filter.unlinked == Filter::Unlinked::Shown || m_degree.value(id.value) > 0 ||
               m_options.kept.contains(id);
    }

    /// The shown node that stands for this one: itself, or the treaty of a clause that is folded away. Null: none.
    EntityId standIn(EntityId id) const
    {
        if (m_shown.contains(id.value))
            return id;
        const core::Clause *clause = m_knowledge.clause(id);
        return clause != nullptr && m_shown.contains(clause->treaty.value) ? clause->treaty : EntityId{};
    }

    void addEdge(const core::GraphEdge &edge)
    {
        const EntityId from = standIn(m_graph.entity(edge.from));
        const EntityId to = standIn(m_graph.entity(edge.to));
        if (from.isNull() || to.isNull() || from == to || !m_options.filter.showsStatement(m_knowledge, edge.statement))
            return;
        const InTime time =
            m_options.validOn ? inTime(m_knowledge.validity(edge.statement), *m_options.validOn) : InTime::Now;
        if (time == InTime::NotYet)
            return;
        const core::Statement &statement = m_knowledge.statement(edge.statement);
        const bool isSwapped = to < from;
        const EntityId first = isSwapped ? to : from;
        const EntityId second = isSwapped ? from : to;
        const Key key{first.value, second.value, int(statement.modality), time == InTime::Ended};
        LinkBundle &bundle = m_bundles[key];
        bundle.first = first;
        bundle.second = second;
        bundle.modality = statement.modality;
        bundle.hasEnded = time == InTime::Ended;
        (isSwapped ? bundle.goesBack : bundle.goesForth) = true;
        if (!bundle.statements.empty() && bundle.statements.back() == edge.statement)
            return;
        bundle.statements.push_back(edge.statement);
        ++m_degree[first.value];
        ++m_degree[second.value];
    }

    static void number(std::vector<LinkBundle> &links)
    {
        for (std::size_t begin = 0; begin < links.size();) {
            std::size_t end = begin;
            while (end < links.size() && links[end].first == links[begin].first &&
                   links[end].second == links[begin].second)
                ++end;
            for (std::size_t i = begin; i < end; ++i) {
                links[i].number = int(i - begin);
                links[i].count = int(end - begin);
            }
            begin = end;
        }
    }

    const core::Knowledge &m_knowledge;
    const core::Graph &m_graph;
    const GraphPictureOptions &m_options;
    QSet<qint64> m_shown;
    std::map<Key, LinkBundle> m_bundles;
    QHash<qint64, int> m_degree;
};

} // namespace

GraphContent contentOf(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPictureOptions &options)
{
    return ContentBuilder(knowledge, graph, options).build();
}

} // namespace app
