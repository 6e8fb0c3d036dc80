#include "core/graph/Graph.h"

#include <algorithm>

namespace core {

namespace {

bool isObject(const Participant &participant)
{
    return participant.role == Role::Object || participant.role == Role::Addressee;
}

} // namespace

Graph Graph::build(const Knowledge &knowledge)
{
    Graph graph;
    for (const Entity &entity : knowledge.data().entities) {
        if (entity.kind != EntityKind::Source)
            graph.m_nodes.push_back(entity.id);
    }
    std::sort(graph.m_nodes.begin(), graph.m_nodes.end());
    graph.m_nodeOf = RowIndex(graph.m_nodes.size(), [&graph](std::size_t i) { return graph.m_nodes[i].value; });
    for (const Statement &statement : knowledge.data().statements)
        graph.link(statement);
    std::stable_sort(graph.m_edges.begin(), graph.m_edges.end(),
                     [](const GraphEdge &a, const GraphEdge &b) { return a.statement < b.statement; });
    graph.index();
    return graph;
}

void Graph::link(const Statement &statement)
{
    for (const Participant &subject : statement.participants) {
        const std::optional<NodeIndex> from = subject.role == Role::Subject ? node(subject.entity) : std::nullopt;
        if (!from)
            continue;
        for (const Participant &object : statement.participants) {
            const std::optional<NodeIndex> to = isObject(object) ? node(object.entity) : std::nullopt;
            if (to && *to != *from)
                m_edges.push_back({*from, *to, statement.id});
        }
    }
}

void Graph::index()
{
    m_firstEdge.assign(m_nodes.size() + 1, 0);
    for (const GraphEdge &edge : m_edges) {
        ++m_firstEdge[edge.from + 1];
        ++m_firstEdge[edge.to + 1];
    }
    for (std::size_t i = 1; i < m_firstEdge.size(); ++i)
        m_firstEdge[i] += m_firstEdge[i - 1];
    std::vector<std::uint32_t> next(m_firstEdge.begin(), m_firstEdge.end() - 1);
    m_edgesOf.resize(2 * m_edges.size());
    for (EdgeIndex i = 0; i < m_edges.size(); ++i) {
        m_edgesOf[next[m_edges[i].from]++] = i;
        m_edgesOf[next[m_edges[i].to]++] = i;
    }
}

std::optional<NodeIndex> Graph::node(EntityId entity) const
{
    return m_nodeOf.of(entity.value);
}

std::span<const EdgeIndex> Graph::edgesOf(NodeIndex node) const
{
    const std::span<const EdgeIndex> all(m_edgesOf);
    return all.subspan(m_firstEdge[node], m_firstEdge[node + 1] - m_firstEdge[node]);
}

} // namespace core
