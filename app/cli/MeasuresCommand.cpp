#include <algorithm>
#include <tuple>

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/Arguments.h"
#include "app/cli/OpenProject.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Suggestion.h"
#include "app/cli/Terminal.h"
#include "app/session/MeasureWording.h"
#include "app/session/TextTable.h"
#include "core/base/Error.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// One row of a ranked table. Equal values have the same rank: 1, 2, 2, 4.
struct Row
{
    int rank = 0;
    core::EntityId entity;
    double value = 0;
};

struct Request
{
    std::vector<core::Measure> measures;
    std::optional<core::EntityKind> kind = {};
    int limit = 0;
};

QStringList measureWords()
{
    QStringList words;
    for (const core::Measure measure : core::measures)
        words << core::toWord(measure);
    return words;
}

QStringList kindWords()
{
    QStringList words;
    for (std::size_t i = 0; i < core::termCount<core::EntityKind>; ++i)
        if (const auto kind = static_cast<core::EntityKind>(i); kind != core::EntityKind::Source)
            words << core::toWord(kind);
    return words;
}

core::Error noSuch(const QString &sentence, const QString &word, const QStringList &words)
{
    const QStringList near = nearestWords(word, words, 1);
    return {core::Error::Kind::Invalid,
            sentence.arg(word) + u' ' +
                (near.isEmpty() ? Words::tr("Name one of %1.").arg(words.join(QStringLiteral(", ")))
                                : Words::tr("Did you mean %1?").arg(near.first()))};
}

Request requestOf(const Arguments &arguments)
{
    Request request;
    const auto name = arguments.value(QStringLiteral("measure"));
    if (!name)
        request.measures.assign(core::measures.begin(), core::measures.end());
    else if (const auto measure = core::measureOf(*name))
        request.measures = {*measure};
    else
        throw noSuch(Words::tr("There is no measure \"%1\"."), *name, measureWords());
    if (const auto kind = arguments.value(QStringLiteral("kind"))) {
        if (!kindWords().contains(*kind))
            throw noSuch(Words::tr("There is no kind \"%1\"."), *kind, kindWords());
        request.kind = core::fromWord<core::EntityKind>(*kind);
    }
    request.limit = limitOf(arguments, name ? 20 : 5);
    return request;
}

/// What is measured, and what of it is wanted.
struct Subject
{
    const core::Knowledge &knowledge;
    core::Graph graph;
    Request request;
};

/// The largest values first; groups by their number, in each the most linked first. What is equal, in order of id.
std::vector<Row> ranked(const Subject &subject, core::Measure measure)
{
    const auto values = core::measureEntities(measure, subject.knowledge, subject.graph);
    const bool isGrouping = core::isGrouping(measure);
    const auto degrees = isGrouping ? core::measureEntities(core::Measure::Degree, subject.knowledge, subject.graph)
                                    : QHash<core::EntityId, double>();
    std::vector<Row> rows;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        if (!subject.request.kind || subject.knowledge.entity(it.key()).kind == *subject.request.kind)
            rows.push_back({.entity = it.key(), .value = it.value()});
    const auto order = [&](const Row &row) {
        return std::tuple(isGrouping ? row.value : -row.value, -degrees.value(row.entity), row.entity.value);
    };
    std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return order(a) < order(b); });
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].rank = i > 0 && rows[i].value == rows[i - 1].value ? rows[i - 1].rank : int(i) + 1;
    return rows;
}

void tellAmounts(const core::Knowledge &knowledge, core::Measure measure, const std::vector<Row> &rows,
                 Terminal &terminal)
{
    TextTable table;
    for (const Row &row : rows)
        table.add({QString::number(row.rank), valueText(measure, row.value), knowledge.entity(row.entity).label,
                   u'(' + knowledge.key(row.entity) + u')'});
    terminal.write(table.toText(2).toUtf8());
}

/// A line a group, with its size and some of its members.
void tellGroups(const core::Knowledge &knowledge, const std::vector<Row> &rows, int limit, Terminal &terminal)
{
    constexpr qsizetype named = 6;
    TextTable table;
    for (std::size_t i = 0; i < rows.size() && limit > 0; --limit) {
        const double group = rows[i].value;
        QStringList members;
        for (; i < rows.size() && rows[i].value == group; ++i)
            members << knowledge.entity(rows[i].entity).label;
        const QString size = members.size() == 1 ? Words::tr("1 member") : Words::tr("%1 members").arg(members.size());
        const QString more = members.size() > named ? QStringLiteral(", …") : QString();
        table.add({QString::number(int(group)), size, members.mid(0, named).join(QStringLiteral(", ")) + more});
    }
    terminal.write(table.toText(2).toUtf8());
}

QJsonArray rowsJson(const core::Knowledge &knowledge, const std::vector<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows) {
        array.append(QJsonObject{{QStringLiteral("rank"), row.rank},
                                 {QStringLiteral("id"), knowledge.key(row.entity)},
                                 {QStringLiteral("kind"), core::toWord(knowledge.entity(row.entity).kind)},
                                 {QStringLiteral("label"), knowledge.entity(row.entity).label},
                                 {QStringLiteral("value"), row.value}});
    }
    return array;
}

core::Accuracy accuracyOf(const Subject &subject, core::Measure measure)
{
    return core::accuracyOf(measure, std::uint32_t(subject.graph.nodeCount()));
}

void tellTable(const Subject &subject, core::Measure measure, Terminal &terminal)
{
    const bool isEstimated = accuracyOf(subject, measure) == core::Accuracy::Estimated;
    terminal.line(
        (isEstimated ? Words::tr("%1 (estimated from %3 of them): %2").arg(core::sampledNodes) : Words::tr("%1: %2"))
            .arg(wordFor(measure), meaningOf(measure)));
    std::vector<Row> rows = ranked(subject, measure);
    if (core::isGrouping(measure)) {
        tellGroups(subject.knowledge, rows, subject.request.limit, terminal);
        return;
    }
    rows.resize(std::min(rows.size(), std::size_t(subject.request.limit)));
    tellAmounts(subject.knowledge, measure, rows, terminal);
}

QJsonObject tablesJson(const Subject &subject, std::size_t limit)
{
    QJsonObject tables;
    for (const core::Measure measure : subject.request.measures) {
        std::vector<Row> rows = ranked(subject, measure);
        rows.resize(std::min(rows.size(), limit));
        const bool isEstimated = accuracyOf(subject, measure) == core::Accuracy::Estimated;
        tables.insert(core::toWord(measure),
                      QJsonObject{{QStringLiteral("estimated"), isEstimated},
                                  {QStringLiteral("values"), rowsJson(subject.knowledge, rows)}});
    }
    return {{QStringLiteral("measures"), tables}};
}

Exit runMeasures(const Arguments &arguments, Terminal &terminal)
{
    const Request request = requestOf(arguments);
    const OpenProject open = openProject(arguments, terminal);
    const Subject subject{*open.knowledge, core::Graph::build(*open.knowledge), request};
    if (arguments.has(QStringLiteral("json"))) {
        const bool isLimited = arguments.has(QStringLiteral("limit"));
        terminal.json(tablesJson(subject, isLimited ? std::size_t(request.limit) : subject.graph.nodeCount()));
        return Exit::Done;
    }
    for (const core::Measure measure : request.measures)
        tellTable(subject, measure, terminal);
    return Exit::Done;
}

} // namespace

Subcommand measuresCommand()
{
    return {.name = QStringLiteral("measures"),
            .summary = Words::tr("who is central, and which groups there are"),
            .detail = Words::tr(
                "Ranks actors, treaties, clauses, topics, events and scenarios by their place among the statements "
                "that link them, at all times; what a statement denies links nothing. Links count once and both ways. "
                "JSON holds all of them, or as many as --limit says."),
            .parameters = {projectParameter()},
            .options = {{QStringLiteral("measure"), QStringLiteral("NAME"),
                         Words::tr("%1; else all").arg(measureWords().join(QStringLiteral(", ")))},
                        {QStringLiteral("kind"), QStringLiteral("KIND"),
                         Words::tr("rank only %1").arg(kindWords().join(QStringLiteral(", ")))},
                        {QStringLiteral("limit"), QStringLiteral("N"),
                         Words::tr("rows, or groups, a measure (20; 5 of all)")},
                        knownOnOption(),
                        jsonOption()},
            .run = runMeasures};
}

} // namespace app
