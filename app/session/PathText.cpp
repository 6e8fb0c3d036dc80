#include "app/session/PathText.h"

#include <QCoreApplication>

#include "app/session/EvidenceText.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Paths)
};

} // namespace

core::ShortestPaths chainsBetween(const core::Knowledge &knowledge, const core::Graph &graph, core::NodeIndex from,
                                  core::NodeIndex to)
{
    return core::allShortestPaths(graph, {.from = from, .to = to}, [&](core::EdgeIndex edge) {
        return core::joins(knowledge.statement(graph.edge(edge).statement));
    });
}

QString chainText(const core::Knowledge &knowledge, const core::Graph &graph, const std::vector<core::PathStep> &chain)
{
    QStringList names{knowledge.title(graph.entity(chain.front().from))};
    for (const core::PathStep &step : chain)
        names << knowledge.title(graph.entity(step.to));
    return names.join(QStringLiteral(" — "));
}

QString chainsHeading(const core::ShortestPaths &paths)
{
    return paths.count == 1 ? Words::tr("1 shortest chain of %1 statements").arg(paths.length)
                            : Words::tr("%1 shortest chains, each of %2 statements").arg(paths.count).arg(paths.length);
}

QString chainsText(const core::Knowledge &knowledge, const core::Graph &graph, const core::ShortestPaths &paths)
{
    QStringList lines{Words::tr("%1:").arg(chainsHeading(paths))};
    for (const std::vector<core::PathStep> &chain : paths.listed)
        lines << QStringLiteral("  ") + chainText(knowledge, graph, chain);
    if (paths.count > paths.listed.size())
        lines << Words::tr("  and %1 more").arg(paths.count - paths.listed.size());
    lines << QString() << Words::tr("What they rest on:");
    QString text = lines.join(u'\n') + u'\n';
    for (const core::EdgeIndex index : paths.edges) {
        const core::Ref statement = graph.edge(index).statement;
        text += QStringLiteral("   %1  (%2)\n").arg(knowledge.title(statement), knowledge.key(statement));
        text += evidenceText(knowledge, knowledge.why(std::span(&statement, 1)), 3);
    }
    return text;
}

} // namespace app
