#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/Arguments.h"
#include "app/cli/OpenProject.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"
#include "app/session/Readings.h"
#include "app/session/TextTable.h"
#include "app/session/Wording.h"
#include "core/store/Checks.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonObject readingJson(const core::Knowledge &knowledge, const Reading &reading)
{
    QJsonArray statements;
    for (const core::StatementId statement : reading.statements)
        statements.append(knowledge.key(statement));
    QJsonArray sources;
    for (const core::EntityId source : reading.sourceIds)
        sources.append(knowledge.key(source));
    return {{QStringLiteral("value"), reading.value},
            {QStringLiteral("rank"), core::toWord(reading.rank)},
            {QStringLiteral("statements"), statements},
            {QStringLiteral("sources"), sources}};
}

QJsonObject disagreementJson(const core::Knowledge &knowledge, const core::Disagreement &disagreement)
{
    QJsonArray values;
    for (const Reading &reading : bestFirst(readingsOf(knowledge, disagreement)))
        values.append(readingJson(knowledge, reading));
    return {{QStringLiteral("id"), disagreement.key},
            {QStringLiteral("question"), disagreement.question},
            {QStringLiteral("subject"), knowledge.key(disagreement.subject)},
            {QStringLiteral("property"), disagreement.property},
            {QStringLiteral("reason"), disagreement.reason},
            {QStringLiteral("values"), values}};
}

QJsonObject checkJson(const core::Knowledge &knowledge, const std::vector<core::Issue> &issues)
{
    QJsonArray problems;
    for (const core::Issue &issue : issues)
        problems.append(QJsonObject{{QStringLiteral("kind"), issue.kind},
                                    {QStringLiteral("id"), issue.subject},
                                    {QStringLiteral("message"), issue.message}});
    QJsonArray disagreements;
    for (const core::Disagreement &disagreement : knowledge.data().disagreements)
        disagreements.append(disagreementJson(knowledge, disagreement));
    return {{QStringLiteral("problems"), problems}, {QStringLiteral("disagreements"), disagreements}};
}

void tellProblems(const std::vector<core::Issue> &issues, Terminal &terminal)
{
    if (issues.empty()) {
        terminal.line(Words::tr("No problems: every mark has its passage."));
        return;
    }
    terminal.line(issues.size() == 1 ? Words::tr("1 problem") : Words::tr("%1 problems").arg(issues.size()));
    TextTable table;
    for (const core::Issue &issue : issues)
        table.add({issue.kind, issue.subject, issue.message});
    terminal.write(table.toText(2).toUtf8());
}

void tellDisagreement(const core::Knowledge &knowledge, const core::Disagreement &disagreement, Terminal &terminal)
{
    terminal.line();
    terminal.line(QStringLiteral("%1  (%2)").arg(disagreement.question, disagreement.key));
    TextTable table;
    for (const Reading &reading : bestFirst(readingsOf(knowledge, disagreement)))
        table.add({wordFor(reading.rank), reading.value, reading.sources.join(QStringLiteral(", "))});
    terminal.write(table.toText(2).toUtf8());
    terminal.write(wrapped(disagreement.reason, 2).toUtf8());
}

Exit runCheck(const Arguments &arguments, Terminal &terminal)
{
    const OpenProject open = openProject(arguments, terminal);
    const core::Knowledge &knowledge = *open.knowledge;
    const std::vector<core::Issue> issues = core::check(knowledge);
    if (arguments.has(QStringLiteral("json"))) {
        terminal.json(checkJson(knowledge, issues));
    } else {
        tellProblems(issues, terminal);
        const auto &disagreements = knowledge.data().disagreements;
        if (!disagreements.empty())
            terminal.line(disagreements.size() == 1
                              ? Words::tr("\nSources differ on 1 question:")
                              : Words::tr("\nSources differ on %1 questions:").arg(disagreements.size()));
        for (const core::Disagreement &disagreement : disagreements)
            tellDisagreement(knowledge, disagreement, terminal);
    }
    return issues.empty() ? Exit::Done : Exit::Problems;
}

} // namespace

Subcommand checkCommand()
{
    return {.name = QStringLiteral("check"),
            .summary = Words::tr("what is wrong in a project, and where its sources differ"),
            .detail = Words::tr(
                "Looks for marks without a passage, passages that cannot be placed, bad dates and references that "
                "lead nowhere, and lists the questions on which sources differ with their readings. Exits 1 "
                "when there is a problem; that sources differ is none."),
            .parameters = {projectParameter()},
            .options = {knownOnOption(), jsonOption()},
            .run = runCheck};
}

} // namespace app
