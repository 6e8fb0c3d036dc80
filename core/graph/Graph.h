#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/Id.h"
#include "core/model/Knowledge.h"
#include "core/model/RowIndex.h"

namespace core {

using NodeIndex = std::uint32_t;
using EdgeIndex = std::uint32_t;

/// An edge is one statement seen between two of its participants.
struct GraphEdge
{
    NodeIndex from = 0;
    NodeIndex to = 0;
    StatementId statement;
};

/// The graph in memory: nodes are entities (sources left out), edges come from statements, in flat arrays. Unchanging.
/// For each statement every subject is linked with every object (and the other way round never); addressees count as
/// objects, and a statement without entity objects links nothing. Statements about statements are passed over. Same
/// knowledge, same graph: nodes are in order of entity id, edges in order of statement id.
class Graph
{
public:
    static Graph build(const Knowledge &knowledge);

    std::size_t nodeCount() const { return m_nodes.size(); }
    std::size_t edgeCount() const { return m_edges.size(); }
    EntityId entity(NodeIndex node) const { return m_nodes[node]; }
    const GraphEdge &edge(EdgeIndex edge) const { return m_edges[edge]; }
    const std::vector<EntityId> &nodes() const { return m_nodes; }
    const std::vector<GraphEdge> &edges() const { return m_edges; }
    /// Nothing when the entity is not in the graph.
    std::optional<NodeIndex> node(EntityId entity) const;
    /// Edges that touch a node, in order of index.
    std::span<const EdgeIndex> edgesOf(NodeIndex node) const;

private:
    void link(const Statement &statement);
    void index();

    std::vector<EntityId> m_nodes;
    std::vector<GraphEdge> m_edges;
    RowIndex m_nodeOf;
    std::vector<std::uint32_t> m_firstEdge;
    std::vector<EdgeIndex> m_edgesOf;
};

} // namespace core
