#include "app/views/graph/DenseNet.h"

#include <algorithm>
#include <numeric>

namespace app {

DenseNet::DenseNet(const core::Knowledge &knowledge, const core::Graph &graph)
    : m_knowledge(knowledge), m_graph(graph), m_number(graph.nodeCount())
{
    std::vector<core::NodeIndex> owner(graph.nodeCount());
    for (core::NodeIndex node = 0; node < graph.nodeCount(); ++node) {
        const core::Clause *clause = knowledge.clause(graph.entity(node));
        owner[node] = clause == nullptr ? node : graph.node(clause->treaty).value_or(node);
        if (owner[node] == node) {
            m_number[node] = std::uint32_t(m_ids.size());
            m_ids.push_back(graph.entity(node));
        }
    }
    for (core::NodeIndex node = 0; node < graph.nodeCount(); ++node)
        m_number[node] = m_number[owner[node]];
    for (const core::GraphEdge &edge : graph.edges())
        if (m_number[edge.from] != m_number[edge.to])
            m_edges.emplace_back(m_number[edge.from], m_number[edge.to]);
    addNeighbours();
}

void DenseNet::addNeighbours()
{
    m_first.assign(m_ids.size() + 1, 0);
    for (const auto &[from, to] : m_edges) {
        ++m_first[from + 1];
        ++m_first[to + 1];
    }
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    m_neighbours.resize(2 * m_edges.size());
    for (const auto &[from, to] : m_edges) {
        m_neighbours[next[from]++] = to;
        m_neighbours[next[to]++] = from;
    }
    for (std::size_t node = 0; node < m_ids.size(); ++node)
        std::sort(m_neighbours.begin() + m_first[node], m_neighbours.begin() + m_first[node + 1]);
}

std::optional<std::uint32_t> DenseNet::node(core::EntityId id) const
{
    const auto found = m_graph.node(id);
    return found ? std::optional(m_number[*found]) : std::nullopt;
}

bool DenseNet::isPerson(std::uint32_t node) const
{
    const core::Actor *actor = m_knowledge.actor(m_ids[node]);
    return actor != nullptr && actor->type == core::ActorType::Person;
}

std::optional<QDate> DenseNet::day(std::uint32_t node) const
{
    const core::EntityId id = m_ids[node];
    if (m_knowledge.event(id) != nullptr) {
        const auto date = m_knowledge.eventDate(id);
        return date && date->earliest().isValid() ? std::optional(date->earliest()) : std::nullopt;
    }
    if (m_knowledge.treaty(id) == nullptr)
        return std::nullopt;
    const core::TreatyDates dates = m_knowledge.treatyDates(id);
    if (const auto &known = dates.signedOn ? dates.signedOn : dates.inForceOn; known && known->earliest().isValid())
        return known->earliest();
    std::optional<QDate> first;
    for (const core::StatementId statement : m_knowledge.statementsOf(id)) {
        const auto &valid = m_knowledge.statement(statement).valid;
        if (valid && valid->earliest().isValid() && (!first || valid->earliest() < *first))
            first = valid->earliest();
    }
    return first;
}

} // namespace app
