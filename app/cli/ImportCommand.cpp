#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include "app/cli/Arguments.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"
#include "app/cli/TextTable.h"
#include "app/session/Wording.h"
#include "core/base/Error.h"
#include "core/exchange/KnowledgeReader.h"
#include "core/store/Project.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Kinds are those of entities, then passages, statements and disagreements.
QList<std::pair<QString, int>> countsOf(const core::KnowledgeData &data)
{
    QList<std::pair<QString, int>> counts;
    for (std::size_t i = 0; i < core::termCount<core::EntityKind>; ++i)
        counts.append({core::toWord(core::EntityKind(i)), 0});
    for (const core::Entity &entity : data.entities)
        ++counts[qsizetype(entity.kind)].second;
    counts.append({QStringLiteral("passage"), int(data.passages.size())});
    counts.append({QStringLiteral("statement"), int(data.statements.size())});
    counts.append({QStringLiteral("disagreement"), int(data.disagreements.size())});
    return counts;
}

QJsonObject importJson(const core::ReadKnowledge &read)
{
    QJsonObject added;
    if (read.issues.empty())
        for (const auto &[kind, count] : countsOf(read.data))
            added[kind] = count;
    QJsonArray rejected;
    for (const core::Issue &issue : read.issues)
        rejected.append(QJsonObject{{QStringLiteral("file"), issue.file},
                                    {QStringLiteral("line"), issue.line},
                                    {QStringLiteral("kind"), issue.kind},
                                    {QStringLiteral("id"), issue.subject},
                                    {QStringLiteral("reason"), issue.message}});
    return {{QStringLiteral("added"), added},
            {QStringLiteral("matched"), QJsonObject()},
            {QStringLiteral("rejected"), rejected}};
}

void tell(const core::ReadKnowledge &read, const Arguments &arguments, Terminal &terminal)
{
    if (!read.issues.empty()) {
        for (const core::Issue &issue : read.issues)
            terminal.line(issue.toLine());
        return;
    }
    const QString path = arguments.requiredValue(QStringLiteral("into"));
    terminal.line(arguments.has(QStringLiteral("dry-run")) ? Words::tr("%1 would hold:").arg(path)
                                                           : Words::tr("%1 now holds:").arg(path));
    TextTable table;
    for (const auto &[kind, count] : countsOf(read.data))
        table.add({kind, QStringLiteral("%1").arg(count, 6)});
    terminal.write(table.toText(2).toUtf8());
}

Exit runImport(const Arguments &arguments, Terminal &terminal)
{
    const QString target = arguments.requiredValue(QStringLiteral("into"));
    if (QFileInfo::exists(target))
        throw core::Error(core::Error::Kind::Unwritable,
                          Words::tr("%1 is there already and is left as it is: name a new file.").arg(target));
    const core::ReadKnowledge read = core::readKnowledge(arguments.required(QStringLiteral("FOLDER")));
    if (read.issues.empty() && !arguments.has(QStringLiteral("dry-run")))
        core::Project::write(target, read.data);
    if (arguments.has(QStringLiteral("json")))
        terminal.json(importJson(read));
    else
        tell(read, arguments, terminal);
    if (read.issues.empty())
        return Exit::Done;
    terminal.complain(read.issues.size() == 1
                          ? Words::tr("Nothing was written: 1 fault in the text.")
                          : Words::tr("Nothing was written: %1 faults in the text.").arg(read.issues.size()));
    return Exit::Problems;
}

} // namespace

Subcommand importCommand()
{
    return {
        .name = QStringLiteral("import"),
        .summary = Words::tr("a new project from a folder of reviewable text"),
        .detail = Words::tr(
            "Reads every *.yaml in FOLDER, in the form that resources/knowledge/README.md describes, and writes a "
            "new project. Every fault is reported with its file and line; with any, nothing is written."),
        .parameters = {{QStringLiteral("FOLDER")}},
        .options = {{QStringLiteral("into"), QStringLiteral("FILE"), Words::tr("the new project"), Presence::Required},
                    {QStringLiteral("dry-run"), {}, Words::tr("read and report, write nothing")},
                    jsonOption()},
        .run = runImport};
}

} // namespace app
