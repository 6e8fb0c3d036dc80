#include "core/graph/Measures.h"

#include <algorithm>
#include <numeric>

#include "core/graph/Paths.h"
#include "core/graph/measures/IgraphSession.h"

namespace core {

namespace {

/// Numbers the groups from 1, larger ones first, equal ones by their first node.
std::vector<double> numberedBySize(const std::vector<std::uint32_t> &group)
{
    struct Group
    {
        std::uint32_t size = 0;
        std::uint32_t firstNode = 0;
    };
    std::vector<Group> groups(group.empty() ? 0 : *std::max_element(group.begin(), group.end()) + 1U);
    for (std::uint32_t node = 0; node < group.size(); ++node) {
        Group &mine = groups[group[node]];
        if (mine.size++ == 0)
            mine.firstNode = node;
    }
    std::vector<std::uint32_t> order(groups.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        return groups[a].size != groups[b].size ? groups[a].size > groups[b].size
                                                : groups[a].firstNode < groups[b].firstNode;
    });
    std::vector<double> numberOf(groups.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        numberOf[order[i]] = double(i + 1);
    std::vector<double> values;
    values.reserve(group.size());
    for (const std::uint32_t each : group)
        values.push_back(numberOf[each]);
    return values;
}

/// All nodes, or so many of them evenly spread over the numbers.
std::vector<std::uint32_t> sourcesOf(Measure measure, std::uint32_t nodeCount)
{
    const bool isExact = accuracyOf(measure, nodeCount) == Accuracy::Exact;
    const std::uint32_t count = isExact ? nodeCount : sampledNodes;
    std::vector<std::uint32_t> sources;
    for (std::uint64_t i = 0; i < count; ++i)
        sources.push_back(std::uint32_t(i * nodeCount / count));
    return sources;
}

} // namespace

QString toWord(Measure measure)
{
    switch (measure) {
    case Measure::Degree:
        return QStringLiteral("degree");
    case Measure::Betweenness:
        return QStringLiteral("betweenness");
    case Measure::Closeness:
        return QStringLiteral("closeness");
    case Measure::PageRank:
        return QStringLiteral("pagerank");
    case Measure::Community:
        return QStringLiteral("community");
    case Measure::Component:
        return QStringLiteral("component");
    case Measure::Core:
        return QStringLiteral("core");
    }
    Q_UNREACHABLE();
}

std::optional<Measure> measureOf(QStringView word)
{
    for (const Measure measure : measures)
        if (word == toWord(measure))
            return measure;
    return std::nullopt;
}

bool isGrouping(Measure measure)
{
    return measure == Measure::Community || measure == Measure::Component;
}

Accuracy accuracyOf(Measure measure, std::uint32_t nodeCount)
{
    const bool isCostly = measure == Measure::Betweenness || measure == Measure::Closeness;
    return isCostly && nodeCount > mostNodesMeasuredExactly ? Accuracy::Estimated : Accuracy::Exact;
}

std::vector<double> measureNodes(Measure measure, const MeasureRequest &request, const Progress &progress)
{
    progress.throwIfStopped();
    if (request.nodeCount == 0)
        return {};
    IgraphSession session(request, progress);
    switch (measure) {
    case Measure::Degree:
        return session.degrees();
    case Measure::Betweenness:
        return session.betweenness(sourcesOf(measure, request.nodeCount));
    case Measure::Closeness:
        return session.closeness(sourcesOf(measure, request.nodeCount));
    case Measure::PageRank:
        return session.pageRank();
    case Measure::Community:
        return numberedBySize(session.communities());
    case Measure::Component:
        return numberedBySize(session.components());
    case Measure::Core:
        return session.coreness();
    }
    Q_UNREACHABLE();
}

QHash<EntityId, double> measureEntities(Measure measure, const Knowledge &knowledge, const Graph &graph,
                                        const Progress &progress)
{
    MeasureRequest request{.nodeCount = std::uint32_t(graph.nodeCount())};
    for (const GraphEdge &edge : graph.edges())
        if (joins(knowledge.statement(edge.statement)))
            request.edges.emplace_back(edge.from, edge.to);
    const std::vector<double> values = measureNodes(measure, request, progress);
    QHash<EntityId, double> byEntity;
    byEntity.reserve(qsizetype(values.size()));
    for (NodeIndex node = 0; node < values.size(); ++node)
        byEntity.insert(graph.entity(node), values[node]);
    return byEntity;
}

} // namespace core
