#include "app/views/graph/DenseGraph.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/views/graph/DenseTimes.h"
#include "app/views/graph/GraphLinks.h"
#include "app/views/graph/GraphShapes.h"

namespace app {

namespace {

using core::EntityId;

constexpr std::size_t mostNodes = 1500;
constexpr std::size_t mostEdges = 4000;

/// Puts a dense graph together, one array after the other.
class DenseBuilder
{
public:
    DenseBuilder(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPlaces &places,
                 const GraphPictureOptions &options)
        : m_knowledge(knowledge), m_graph(graph), m_places(places), m_options(options), m_standIn(graph.nodeCount())
    {}

    std::shared_ptr<const DenseGraph> build(const core::Progress &progress)
    {
        chooseNodes();
        progress.throwIfStopped();
        chooseEdges();
        progress.throwIfStopped();
        order();
        fill();
        progress.throwIfStopped();
        index();
        return m_result;
    }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFFU;

    /// For each node of the graph the one that is shown for it: itself, the treaty of a folded clause, or none.
    void chooseNodes()
    {
        for (core::NodeIndex node = 0; node < m_graph.nodeCount(); ++node) {
            m_standIn[node] = m_places.contains(m_graph.entity(node).value) &&
                                      isShownAtSomeTime(m_knowledge, m_graph.entity(node), m_options)
                                  ? node
                                  : none;
        }
        for (core::NodeIndex node = 0; node < m_graph.nodeCount(); ++node) {
            const core::Clause *clause = m_knowledge.clause(m_graph.entity(node));
            if (m_standIn[node] != none || clause == nullptr)
                continue;
            if (const auto treaty = m_graph.node(clause->treaty); treaty && m_standIn[*treaty] == *treaty)
                m_standIn[node] = *treaty;
        }
    }

    void chooseEdges()
    {
        core::StatementId last;
        bool isLastShown = false;
        for (const core::GraphEdge &edge : m_graph.edges()) {
            const std::uint32_t from = m_standIn[edge.from];
            const std::uint32_t to = m_standIn[edge.to];
            if (from == none || to == none || from == to)
                continue;
            if (edge.statement != last) {
                last = edge.statement;
                isLastShown = m_options.filter.showsStatement(m_knowledge, last);
            }
            if (!isLastShown)
                continue;
            m_ends.emplace_back(from, to);
            m_result->edges.push_back(edge.statement);
        }
    }

    /// The more important, the later; what has no line and need not be shown is left out.
    void order()
    {
        std::vector<int> degree(m_graph.nodeCount());
        for (const auto &[from, to] : m_ends) {
            ++degree[from];
            ++degree[to];
        }
        std::vector<std::pair<double, core::NodeIndex>> ranked;
        for (core::NodeIndex node = 0; node < m_graph.nodeCount(); ++node) {
            const bool isAlone = degree[node] == 0 && m_options.filter.unlinked == Filter::Unlinked::Hidden;
            if (m_standIn[node] != node || (isAlone && !m_options.kept.contains(m_graph.entity(node))))
                continue;
            const core::EntityKind kind = m_knowledge.entity(m_graph.entity(node)).kind;
            ranked.emplace_back(importanceOf(kind, degree[node]), node);
        }
        std::sort(ranked.begin(), ranked.end());
        m_number.assign(m_graph.nodeCount(), none);
        for (std::size_t i = 0; i < ranked.size(); ++i) {
            m_number[ranked[i].second] = std::uint32_t(i);
            m_result->nodes.push_back(m_graph.entity(ranked[i].second));
            m_degree.push_back(degree[ranked[i].second]);
        }
    }

    void fill()
    {
        std::vector<DensityNode> nodes;
        // Fewer nodes have more room.
        const double room =
            std::clamp(std::sqrt(20'000.0 / double(std::max<std::size_t>(1, m_result->nodes.size()))), 1.0, 2.5);
        for (std::size_t i = 0; i < m_result->nodes.size(); ++i) {
            const EntityId id = m_result->nodes[i];
            const StyleRole role = roleOf(m_knowledge.entity(id).kind);
            const double size = role == StyleRole::Actor ? 1.5 + 0.07 * std::sqrt(double(m_degree[i])) : 0.8;
            const QPointF at = m_places.value(id.value);
            nodes.push_back({.x = float(at.x()), .y = float(at.y()), .size = float(size * room), .role = role});
            if (m_options.colour)
                nodes.back().tint = m_options.colour->tintOf(id);
            m_result->nodeSpans.push_back(spanOfNode(m_knowledge, id));
            m_result->isKept.push_back(m_options.kept.contains(id));
        }
        m_result->nodeOf =
            core::RowIndex(m_result->nodes.size(), [this](std::size_t node) { return m_result->nodes[node].value; });
        for (auto &[from, to] : m_ends) {
            from = m_number[from];
            to = m_number[to];
        }
        for (const core::StatementId id : m_result->edges) {
            m_result->modalities.push_back(m_knowledge.statement(id).modality);
            m_result->edgeSpans.push_back(spanOfStatement(m_knowledge, id));
        }
        m_result->unlinked = m_options.filter.unlinked;
        m_result->scene = std::make_shared<DensityScene>(std::move(nodes), std::move(m_ends), m_result->modalities);
    }

    void index()
    {
        DenseGraph &made = *m_result;
        made.m_firstEdge.assign(made.nodes.size() + 1, 0);
        for (const auto &[from, to] : made.scene->edges()) {
            ++made.m_firstEdge[from + 1];
            ++made.m_firstEdge[to + 1];
        }
        std::partial_sum(made.m_firstEdge.begin(), made.m_firstEdge.end(), made.m_firstEdge.begin());
        std::vector<std::uint32_t> next(made.m_firstEdge.begin(), made.m_firstEdge.end() - 1);
        made.m_edgesOf.resize(2 * made.edges.size());
        for (std::uint32_t i = 0; i < made.edges.size(); ++i) {
            const auto [from, to] = made.scene->edges()[i];
            made.m_edgesOf[next[from]++] = i;
            made.m_edgesOf[next[to]++] = i;
        }
    }

    const core::Knowledge &m_knowledge;
    const core::Graph &m_graph;
    const GraphPlaces &m_places;
    const GraphPictureOptions &m_options;
    std::vector<std::uint32_t> m_standIn;
    std::vector<std::uint32_t> m_number;
    std::vector<int> m_degree;
    std::vector<DensityScene::Edge> m_ends;
    std::shared_ptr<DenseGraph> m_result = std::make_shared<DenseGraph>();
};

} // namespace

bool isDense(const core::Graph &graph)
{
    return graph.nodeCount() > mostNodes || graph.edgeCount() > mostEdges;
}

DensityShown DenseGraph::shownOn(std::optional<QDate> day) const
{
    DensityShown shown{.nodes = std::vector(nodes.size(), DensityShown::Presence::Now),
                       .edges = std::vector(edges.size(), DensityShown::Presence::Now)};
    if (!day)
        return shown;
    const auto today = std::int32_t(day->toJulianDay());
    for (std::size_t i = 0; i < nodes.size(); ++i)
        shown.nodes[i] = nodeSpans[i].on(today);
    std::vector<bool> isLinked(nodes.size(), unlinked == Filter::Unlinked::Shown);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const auto [from, to] = scene->edges()[i];
        const bool hasEnds =
            shown.nodes[from] != DensityShown::Presence::Hidden && shown.nodes[to] != DensityShown::Presence::Hidden;
        shown.edges[i] = hasEnds ? edgeSpans[i].on(today) : DensityShown::Presence::Hidden;
        if (shown.edges[i] != DensityShown::Presence::Hidden)
            isLinked[from] = isLinked[to] = true;
    }
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (!isLinked[i] && !isKept[i])
            shown.nodes[i] = DensityShown::Presence::Hidden;
    return shown;
}

std::shared_ptr<const DenseGraph> makeDenseGraph(const core::Knowledge &knowledge, const core::Graph &graph,
                                                 const GraphPlaces &places, const GraphPictureOptions &options,
                                                 const core::Progress &progress)
{
    return DenseBuilder(knowledge, graph, places, options).build(progress);
}

} // namespace app
