#include "app/views/graph/GraphLinks.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "app/session/OnDay.h"

namespace app {

namespace {

using core::EntityId;
using core::StatementId;

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
        const bool hasBegun = !m_options.validOn || onDay(m_knowledge, id, *m_options.validOn) != OnDay::NotYet;
        return hasBegun && isShownAtSomeTime(m_knowledge, id, m_options);
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
        const OnDay time = m_options.validOn ? onDay(m_knowledge, edge.statement, *m_options.validOn) : OnDay::Now;
        if (time == OnDay::NotYet)
            return;
        const core::Statement &statement = m_knowledge.statement(edge.statement);
        const bool isSwapped = to < from;
        const EntityId first = isSwapped ? to : from;
        const EntityId second = isSwapped ? from : to;
        const Key key{first.value, second.value, int(statement.modality), time == OnDay::Ended};
        LinkBundle &bundle = m_bundles[key];
        bundle.first = first;
        bundle.second = second;
        bundle.modality = statement.modality;
        bundle.hasEnded = time == OnDay::Ended;
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

bool isShownAtSomeTime(const core::Knowledge &knowledge, core::EntityId id, const GraphPictureOptions &options)
{
    if (options.kept.contains(id))
        return true;
    const core::Clause *clause = knowledge.clause(id);
    if (clause != nullptr && !options.expanded.contains(clause->treaty))
        return false;
    return options.filter.showsEntity(knowledge, id);
}

GraphContent contentOf(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPictureOptions &options)
{
    return ContentBuilder(knowledge, graph, options).build();
}

} // namespace app
