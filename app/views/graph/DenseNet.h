#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <QDate>

#include "core/graph/Graph.h"

namespace app {

/// A graph without its clauses in flat arrays, for laying it out: what touches a clause touches its treaty. Nodes are
/// in order of their ids, neighbours of a node in ascending order, each as often as there are links.
class DenseNet
{
public:
    using Edge = std::pair<std::uint32_t, std::uint32_t>;

    DenseNet(const core::Knowledge &knowledge, const core::Graph &graph);

    std::uint32_t count() const { return std::uint32_t(m_ids.size()); }
    core::EntityId id(std::uint32_t node) const { return m_ids[node]; }
    /// Of the node that stands for an entity or for the treaty of a clause.
    std::optional<std::uint32_t> node(core::EntityId id) const;
    const std::vector<Edge> &edges() const { return m_edges; }
    std::span<const std::uint32_t> neighbours(std::uint32_t node) const
    {
        return std::span(m_neighbours).subspan(m_first[node], m_first[node + 1] - m_first[node]);
    }
    core::EntityKind kind(std::uint32_t node) const { return m_knowledge.entity(m_ids[node]).kind; }
    bool isPerson(std::uint32_t node) const;
    /// When it began: a treaty by its dates, else by the first statement about it that has one; an event by its date.
    std::optional<QDate> day(std::uint32_t node) const;

private:
    void addNeighbours();

    const core::Knowledge &m_knowledge;
    const core::Graph &m_graph;
    std::vector<core::EntityId> m_ids;
    std::vector<std::uint32_t> m_number; ///< for each node of the graph
    std::vector<Edge> m_edges;
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_neighbours;
};

} // namespace app
