#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/Arguments.h"
#include "app/cli/OpenProject.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"
#include "app/session/EvidenceText.h"
#include "app/session/PathText.h"
#include "core/base/Error.h"
#include "core/graph/Paths.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// One link of the chain, in the direction in which it is walked.
struct Step
{
    core::EntityId from;
    core::StatementId statement;
    core::EntityId to;
};

core::NodeIndex nodeOf(const core::Graph &graph, const OpenProject &open, const QString &key)
{
    const core::Ref ref = refOf(open, key);
    if (ref.kind == core::Ref::Kind::Entity)
        if (const auto node = graph.node(ref.entity()))
            return *node;
    throw core::Error(
        core::Error::Kind::Invalid,
        Words::tr("A path cannot begin or end at %1: name an actor, a treaty, a clause, a topic, an event or a "
                  "scenario.")
            .arg(key));
}

struct Ends
{
    core::NodeIndex from = 0;
    core::NodeIndex to = 0;
};

std::vector<Step> stepsBetween(const core::Knowledge &knowledge, const core::Graph &graph, Ends ends)
{
    const auto isAllowed = [&](core::EdgeIndex edge) {
        return core::joins(knowledge.statement(graph.edge(edge).statement));
    };
    std::vector<Step> steps;
    core::NodeIndex here = ends.from;
    for (const core::EdgeIndex index : core::shortestPath(graph, ends.from, ends.to, isAllowed)) {
        const core::GraphEdge &edge = graph.edge(index);
        const core::NodeIndex next = edge.from == here ? edge.to : edge.from;
        steps.push_back({graph.entity(here), edge.statement, graph.entity(next)});
        here = next;
    }
    return steps;
}

QJsonObject pathJson(const core::Knowledge &knowledge, const std::vector<Step> &steps)
{
    QJsonArray array;
    for (const Step &step : steps) {
        QJsonArray passages;
        for (const core::Evidence &item : knowledge.evidence(step.statement))
            passages.append(knowledge.passage(item.passage).key);
        array.append(QJsonObject{{QStringLiteral("from"), knowledge.key(step.from)},
                                 {QStringLiteral("statement"), knowledge.key(step.statement)},
                                 {QStringLiteral("text"), knowledge.title(step.statement)},
                                 {QStringLiteral("to"), knowledge.key(step.to)},
                                 {QStringLiteral("passages"), passages}});
    }
    return {{QStringLiteral("steps"), array}};
}

void tellSteps(const core::Knowledge &knowledge, const std::vector<Step> &steps, Terminal &terminal)
{
    int number = 0;
    for (const Step &step : steps) {
        const core::Ref statement = step.statement;
        terminal.line(Words::tr("%1. %2 → %3").arg(++number).arg(knowledge.title(step.from), knowledge.title(step.to)));
        terminal.line(QStringLiteral("   %1  (%2)").arg(knowledge.title(statement), knowledge.key(statement)));
        terminal.write(evidenceText(knowledge, knowledge.why(std::span(&statement, 1)), 3).toUtf8());
    }
}

/// All statements of a step of a chain that may be one of several.
QJsonObject stepJson(const core::Knowledge &knowledge, const core::Graph &graph, const core::PathStep &step)
{
    QJsonArray statements;
    for (const core::EdgeIndex edge : step.edges) {
        const core::Ref statement = graph.edge(edge).statement;
        statements.append(QJsonObject{
            {QStringLiteral("statement"), knowledge.key(statement)},
            {QStringLiteral("text"), knowledge.title(statement)},
            {QStringLiteral("passages"), evidenceJson(knowledge, knowledge.why(std::span(&statement, 1)))}});
    }
    return {{QStringLiteral("from"), knowledge.key(graph.entity(step.from))},
            {QStringLiteral("to"), knowledge.key(graph.entity(step.to))},
            {QStringLiteral("statements"), statements}};
}

QJsonObject chainsJson(const core::Knowledge &knowledge, const core::Graph &graph, const core::ShortestPaths &paths)
{
    QJsonArray chains;
    for (const std::vector<core::PathStep> &chain : paths.listed) {
        QJsonArray steps;
        for (const core::PathStep &step : chain)
            steps.append(stepJson(knowledge, graph, step));
        chains.append(steps);
    }
    return {{QStringLiteral("length"), int(paths.length)},
            {QStringLiteral("count"), double(paths.count)},
            {QStringLiteral("paths"), chains}};
}

Exit runAllPaths(const OpenProject &open, const core::Graph &graph, const Arguments &arguments, Terminal &terminal)
{
    const core::Knowledge &knowledge = *open.knowledge;
    const QString from = arguments.required(QStringLiteral("FROM"));
    const QString to = arguments.required(QStringLiteral("TO"));
    const Ends ends{nodeOf(graph, open, from), nodeOf(graph, open, to)};
    const core::ShortestPaths paths = chainsBetween(knowledge, graph, ends.from, ends.to);
    if (arguments.has(QStringLiteral("json")))
        terminal.json(chainsJson(knowledge, graph, paths));
    else if (ends.from == ends.to)
        terminal.line(Words::tr("Both are %1.").arg(from));
    else if (paths.count == 0)
        terminal.line(Words::tr("No chain of statements joins %1 and %2.").arg(from, to));
    else
        terminal.write(chainsText(knowledge, graph, paths).toUtf8());
    return Exit::Done;
}

Exit runPath(const Arguments &arguments, Terminal &terminal)
{
    const OpenProject open = openProject(arguments, terminal);
    const core::Graph graph = core::Graph::build(*open.knowledge);
    if (arguments.has(QStringLiteral("all")))
        return runAllPaths(open, graph, arguments, terminal);
    const QString from = arguments.required(QStringLiteral("FROM"));
    const QString to = arguments.required(QStringLiteral("TO"));
    const Ends ends{nodeOf(graph, open, from), nodeOf(graph, open, to)};
    const std::vector<Step> steps = stepsBetween(*open.knowledge, graph, ends);
    if (arguments.has(QStringLiteral("json")))
        terminal.json(pathJson(*open.knowledge, steps));
    else if (ends.from == ends.to)
        terminal.line(Words::tr("Both are %1.").arg(from));
    else if (steps.empty())
        terminal.line(Words::tr("No chain of statements joins %1 and %2.").arg(from, to));
    else
        tellSteps(*open.knowledge, steps, terminal);
    return Exit::Done;
}

} // namespace

Subcommand pathCommand()
{
    return {.name = QStringLiteral("path"),
            .summary = Words::tr("a shortest chain of statements between two things"),
            .detail = Words::tr(
                "Prints a shortest chain of statements that joins two actors, treaties, clauses, topics, events or "
                "scenarios, each with the passages it rests on. With --all, all that are as short."),
            .parameters = {{QStringLiteral("FROM")}, {QStringLiteral("TO")}, projectParameter()},
            .options = {{QStringLiteral("all"), {}, Words::tr("all chains that are as short as the shortest")},
                        knownOnOption(),
                        jsonOption()},
            .run = runPath};
}

} // namespace app
