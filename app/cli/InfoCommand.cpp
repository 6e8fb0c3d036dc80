#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/Arguments.h"
#include "app/cli/OpenProject.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"
#include "app/session/TextTable.h"
#include "app/session/Wording.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::vector<int> entityCounts(const core::KnowledgeTables &data)
{
    std::vector<int> counts(core::termCount<core::EntityKind>);
    for (const core::Entity &entity : data.entities)
        ++counts[std::size_t(entity.kind)];
    return counts;
}

QJsonObject countsJson(const core::KnowledgeTables &data)
{
    QJsonObject counts;
    const std::vector<int> byKind = entityCounts(data);
    for (std::size_t i = 0; i < byKind.size(); ++i)
        counts[core::toWord(core::EntityKind(i))] = byKind[i];
    counts[QStringLiteral("passage")] = int(data.passages.size());
    counts[QStringLiteral("statement")] = int(data.statements.size());
    counts[QStringLiteral("disagreement")] = int(data.disagreements.size());
    return counts;
}

QJsonArray sourcesJson(const core::Knowledge &knowledge)
{
    QJsonArray sources;
    for (const core::Source &source : knowledge.data().sources) {
        const core::Entity &entity = knowledge.entity(source.id);
        sources.append(
            QJsonObject{{QStringLiteral("id"), entity.key},
                        {QStringLiteral("title"), entity.label},
                        {QStringLiteral("type"), source.type},
                        {QStringLiteral("published"), source.published ? source.published->toText() : QString()},
                        {QStringLiteral("passages"), int(knowledge.passagesOf(source.id).size())}});
    }
    return sources;
}

QJsonObject infoJson(const OpenProject &open)
{
    const core::KnowledgeTables &data = open.knowledge->data();
    return {{QStringLiteral("path"), open.project->path()},
            {QStringLiteral("title"), open.knowledge->meta().value(QStringLiteral("title"))},
            {QStringLiteral("dataDate"), open.knowledge->meta().value(QStringLiteral("data-date"))},
            {QStringLiteral("knownOn"), data.knownOn ? data.knownOn->toString(Qt::ISODate) : QString()},
            {QStringLiteral("schema"), open.project->schemaVersion()},
            {QStringLiteral("counts"), countsJson(data)},
            {QStringLiteral("sources"), sourcesJson(*open.knowledge)}};
}

QString headText(const OpenProject &open)
{
    const core::KnowledgeTables &data = open.knowledge->data();
    TextTable table;
    table.add({Words::tr("Project"), open.project->path()});
    const QString title = open.knowledge->meta().value(QStringLiteral("title"));
    if (!title.isEmpty())
        table.add({Words::tr("Title"), title});
    const QString day = open.knowledge->meta().value(QStringLiteral("data-date"));
    if (!day.isEmpty())
        table.add({Words::tr("Data of"), day});
    if (data.knownOn)
        table.add({Words::tr("Known on"), data.knownOn->toString(Qt::ISODate)});
    table.add({Words::tr("Schema version"), QString::number(open.project->schemaVersion())});
    return table.toText();
}

QString countsText(const core::KnowledgeTables &data)
{
    TextTable table;
    const auto add = [&table](const QString &word, std::size_t count) {
        table.add({word, QStringLiteral("%1").arg(count, 6)});
    };
    const std::vector<int> byKind = entityCounts(data);
    for (std::size_t i = 0; i < byKind.size(); ++i)
        add(wordForMany(core::EntityKind(i)), std::size_t(byKind[i]));
    add(Words::tr("Passages"), data.passages.size());
    add(Words::tr("Statements"), data.statements.size());
    add(Words::tr("Disagreements"), data.disagreements.size());
    return table.toText(2);
}

QString sourcesText(const core::Knowledge &knowledge)
{
    TextTable table;
    for (const core::Source &source : knowledge.data().sources) {
        const core::Entity &entity = knowledge.entity(source.id);
        const auto passages = knowledge.passagesOf(source.id).size();
        table.add({entity.key, passages == 1 ? Words::tr("1 passage") : Words::tr("%1 passages").arg(passages),
                   entity.label});
    }
    return table.toText(2);
}

Exit runInfo(const Arguments &arguments, Terminal &terminal)
{
    const OpenProject open = openProject(arguments, terminal);
    if (arguments.has(QStringLiteral("json"))) {
        terminal.json(infoJson(open));
        return Exit::Done;
    }
    terminal.line(headText(open));
    terminal.line(Words::tr("What it knows"));
    terminal.line(countsText(open.knowledge->data()));
    terminal.line(Words::tr("Sources"));
    terminal.write(sourcesText(*open.knowledge).toUtf8());
    return Exit::Done;
}

} // namespace

Subcommand infoCommand()
{
    return {.name = QStringLiteral("info"),
            .summary = Words::tr("what a project holds: counts by kind, schema version, sources"),
            .detail =
                Words::tr("Tells how many actors, treaties, clauses, statements and passages a project holds, the "
                          "version of its schema, and its sources."),
            .parameters = {projectParameter()},
            .options = {knownOnOption(), jsonOption()},
            .run = runInfo};
}

} // namespace app
