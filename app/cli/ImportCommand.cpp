#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/Arguments.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"
#include "app/session/TextTable.h"
#include "core/base/Error.h"
#include "core/exchange/Import.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

core::GraphFormat formatOf(const std::optional<QString> &word)
{
    if (!word)
        return core::GraphFormat::ByEnding;
    if (*word == QStringLiteral("csv") || *word == QStringLiteral("edges"))
        return core::GraphFormat::Csv;
    if (*word == QStringLiteral("graphml"))
        return core::GraphFormat::GraphMl;
    throw core::Error(core::Error::Kind::Invalid,
                      Words::tr("There is no format \"%1\": name csv, edges or graphml.").arg(*word));
}

QJsonObject countsJson(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        object[it.key()] = it.value();
    return object;
}

QJsonObject reportJson(const core::ImportReport &report)
{
    QJsonArray rejected;
    for (const core::Issue &issue : report.rejected) {
        rejected.append(QJsonObject{{QStringLiteral("file"), issue.file},
                                    {QStringLiteral("line"), issue.line},
                                    {QStringLiteral("kind"), issue.kind},
                                    {QStringLiteral("id"), issue.subject},
                                    {QStringLiteral("reason"), issue.message}});
    }
    return {{QStringLiteral("added"), countsJson(report.added)},
            {QStringLiteral("matched"), countsJson(report.matched)},
            {QStringLiteral("rejected"), rejected}};
}

void tell(const core::ImportReport &report, const core::ImportOrder &order, Terminal &terminal)
{
    for (const core::Issue &issue : report.rejected)
        terminal.line(issue.toLine());
    if (report.isRefused)
        return;
    const bool isDryRun = order.mode == core::ImportOrder::Mode::DryRun;
    terminal.line(isDryRun ? Words::tr("%1 would take up:").arg(order.into) : Words::tr("%1 took up:").arg(order.into));
    TextTable table;
    for (auto it = report.added.constBegin(); it != report.added.constEnd(); ++it) {
        const int matched = report.matched.value(it.key());
        table.add({it.key(), QStringLiteral("%1").arg(it.value(), 6),
                   matched == 0 ? QString() : Words::tr("%1 there already").arg(matched)});
    }
    terminal.write(table.toText(2).toUtf8());
}

QString rejectedText(const core::ImportReport &report)
{
    const auto count = report.rejected.size();
    if (report.isRefused)
        return count == 1 ? Words::tr("Nothing was written: 1 fault in the text.")
                          : Words::tr("Nothing was written: %1 faults in the text.").arg(count);
    return count == 1 ? Words::tr("1 row was left out.") : Words::tr("%1 rows were left out.").arg(count);
}

Exit runImport(const Arguments &arguments, Terminal &terminal)
{
    core::ImportOrder order;
    order.from = arguments.all(QStringLiteral("FILE"));
    order.into = arguments.requiredValue(QStringLiteral("into"));
    order.format = formatOf(arguments.value(QStringLiteral("as")));
    if (arguments.has(QStringLiteral("dry-run")))
        order.mode = core::ImportOrder::Mode::DryRun;
    const core::ImportReport report = core::import(order);
    if (arguments.has(QStringLiteral("json")))
        terminal.json(reportJson(report));
    else
        tell(report, order, terminal);
    if (report.rejected.empty())
        return Exit::Done;
    terminal.complain(rejectedText(report));
    return Exit::Problems;
}

} // namespace

Subcommand importCommand()
{
    return {
        .name = QStringLiteral("import"),
        .summary = Words::tr("takes tables, GraphML or reviewable text into a project"),
        .detail = Words::tr(
            "Files of nodes and edges: a table (.csv, .tsv) with the columns source and target, or id; an edge list "
            "(two "
            "names a line); GraphML. Further columns: label, kind, relation, modality, from, to, description, treaty, "
            "signed, in-force, ended, date. Every statement rests on the row that says it. Rows that cannot be are "
            "reported with file and line and left out. Instead, one folder of reviewable text may be named, in the "
            "form "
            "that resources/knowledge/README.md describes; with any fault in it, nothing is written. A project that is "
            "there takes up what it does not have yet, as one step that can be undone; else a new one is made."),
        .parameters = {{QStringLiteral("FILE"), Presence::Required, Times::Many}},
        .options = {{QStringLiteral("into"), QStringLiteral("PROJECT"), Words::tr("the project, new or not"),
                     Presence::Required},
                    {QStringLiteral("as"), QStringLiteral("FORMAT"),
                     Words::tr("csv, edges or graphml, whatever the files are called")},
                    {QStringLiteral("dry-run"), {}, Words::tr("read and report, write nothing")},
                    jsonOption()},
        .run = runImport};
}

} // namespace app
