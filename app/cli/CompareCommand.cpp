#include <span>

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/Arguments.h"
#include "app/cli/OpenProject.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"
#include "app/session/ComparisonText.h"
#include "app/session/EvidenceText.h"
#include "app/session/TextTable.h"
#include "core/base/Error.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

core::EntityId clauseOf(const OpenProject &open, const QString &key)
{
    const core::Ref ref = refOf(open, key);
    if (open.knowledge->clause(ref.entity()) == nullptr)
        throw core::Error(
            core::Error::Kind::Invalid,
            Words::tr("%1 is no clause: name two clauses, such as treaty/russia-dprk-2024/article-4.").arg(key));
    return ref.entity();
}

/// As wdiff marks them: [-removed-] {+added+}.
QString markedWords(const core::WordDifference &difference)
{
    QString text;
    for (const core::DifferencePiece &piece : difference.pieces) {
        if (!text.isEmpty() && !text.back().isSpace())
            text += u' ';
        if (piece.kind == core::DifferencePiece::Kind::Same)
            text += piece.text;
        else if (piece.kind == core::DifferencePiece::Kind::Removed)
            text += QStringLiteral("[-%1-] ").arg(piece.text.trimmed());
        else
            text += QStringLiteral("{+%1+} ").arg(piece.text.trimmed());
    }
    return text.simplified();
}

QString lineText(const core::ComparedLine &line)
{
    if (line.state == core::ComparedLine::State::Reworded)
        return Words::tr("%1 → %2").arg(line.before, line.after);
    return line.after.isEmpty() ? line.before : line.after;
}

void tellLines(const QString &heading, const std::vector<core::ComparedLine> &lines, Terminal &terminal)
{
    terminal.line(heading);
    if (lines.empty())
        terminal.line(Words::tr("  none in either"));
    for (const core::ComparedLine &line : lines)
        terminal.line(QStringLiteral("  %1 %2 (%3)").arg(signFor(line.state), lineText(line), wordFor(line.state)));
}

std::vector<core::Evidence> evidenceOf(const core::Knowledge &knowledge, const core::ClauseComparison &comparison)
{
    std::vector<core::Ref> refs(comparison.links.begin(), comparison.links.end());
    if (refs.empty())
        refs = {comparison.before, comparison.after};
    return knowledge.why(refs);
}

void tell(const core::Knowledge &knowledge, const core::ClauseComparison &comparison, Terminal &terminal)
{
    terminal.line(
        Words::tr("%1 → %2").arg(clauseTitle(knowledge, comparison.before), clauseTitle(knowledge, comparison.after)));
    for (const core::StatementId link : comparison.links) {
        const core::Statement &statement = knowledge.statement(link);
        terminal.line(statement.note.isEmpty()
                          ? knowledge.title(link)
                          : Words::tr("%1 %2", "sentence, note").arg(knowledge.title(link), statement.note));
    }
    terminal.line();
    terminal.write(wrapped(markedWords(comparison.words), 0).toUtf8());
    terminal.line(likenessText(comparison.words.likeness));
    terminal.line();
    tellLines(Words::tr("Triggers"), comparison.triggers, terminal);
    tellLines(Words::tr("Conditions"), comparison.conditions, terminal);
    terminal.line();
    terminal.write(evidenceText(knowledge, evidenceOf(knowledge, comparison), 0).toUtf8());
}

QString word(core::DifferencePiece::Kind kind)
{
    switch (kind) {
    case core::DifferencePiece::Kind::Same:
        return QStringLiteral("same");
    case core::DifferencePiece::Kind::Removed:
        return QStringLiteral("removed");
    case core::DifferencePiece::Kind::Added:
        return QStringLiteral("added");
    }
    Q_UNREACHABLE();
}

QJsonArray linesJson(const std::vector<core::ComparedLine> &lines)
{
    const QStringList states = {QStringLiteral("same"), QStringLiteral("reworded"), QStringLiteral("removed"),
                                QStringLiteral("added")};
    QJsonArray array;
    for (const core::ComparedLine &line : lines)
        array.append(QJsonObject{{QStringLiteral("state"), states[int(line.state)]},
                                 {QStringLiteral("before"), line.before},
                                 {QStringLiteral("after"), line.after}});
    return array;
}

/// The steps by which the one became the other, where there is more than one: in a line each, or in full.
void tellSteps(const core::Knowledge &knowledge, const core::LineageChain &chain, const Arguments &arguments,
               Terminal &terminal)
{
    if (chain.steps.size() < 2)
        return;
    terminal.line(Words::tr("Steps between them"));
    for (const core::LineageStep &step : chain.steps)
        terminal.line(QStringLiteral("  %1: %2").arg(stepTitle(knowledge, step), stepDetail(knowledge, step)));
    terminal.line();
    if (!arguments.has(QStringLiteral("steps")))
        return;
    for (const core::LineageStep &step : chain.steps) {
        if (step.later.isNull()) {
            const core::Ref link = step.statement;
            terminal.line(Words::tr("%1, %2", "step, what became of the clause")
                              .arg(stepTitle(knowledge, step), wordFor(step.change)));
            terminal.line(knowledge.title(step.statement));
            terminal.line();
            terminal.write(evidenceText(knowledge, knowledge.why(std::span(&link, 1)), 0).toUtf8());
        } else {
            tell(knowledge, core::compareClauses(knowledge, step.earlier, step.later), terminal);
        }
        terminal.line();
    }
}

QJsonObject comparisonJson(const core::Knowledge &knowledge, const core::ClauseComparison &comparison)
{
    QJsonArray pieces;
    for (const core::DifferencePiece &piece : comparison.words.pieces)
        pieces.append(QJsonObject{{QStringLiteral("kind"), word(piece.kind)}, {QStringLiteral("text"), piece.text}});
    QJsonArray links;
    for (const core::StatementId link : comparison.links)
        links.append(QJsonObject{{QStringLiteral("statement"), knowledge.key(link)},
                                 {QStringLiteral("predicate"), knowledge.statement(link).predicate},
                                 {QStringLiteral("note"), knowledge.statement(link).note}});
    return {{QStringLiteral("before"), knowledge.key(comparison.before)},
            {QStringLiteral("after"), knowledge.key(comparison.after)},
            {QStringLiteral("likeness"), comparison.words.likeness},
            {QStringLiteral("words"), pieces},
            {QStringLiteral("triggers"), linesJson(comparison.triggers)},
            {QStringLiteral("conditions"), linesJson(comparison.conditions)},
            {QStringLiteral("links"), links},
            {QStringLiteral("passages"), evidenceJson(knowledge, evidenceOf(knowledge, comparison))}};
}

QJsonArray stepsJson(const core::Knowledge &knowledge, const core::LineageChain &chain)
{
    QJsonArray array;
    for (const core::LineageStep &step : chain.steps) {
        const core::Ref link = step.statement;
        QJsonObject object;
        if (step.later.isNull()) {
            object = {{QStringLiteral("before"), knowledge.key(step.earlier)},
                      {QStringLiteral("after"), QJsonValue::Null},
                      {QStringLiteral("passages"), evidenceJson(knowledge, knowledge.why(std::span(&link, 1)))}};
        } else {
            object = comparisonJson(knowledge, core::compareClauses(knowledge, step.earlier, step.later));
        }
        object.insert(QStringLiteral("change"), core::predicateOf(step.change));
        object.insert(QStringLiteral("statement"), knowledge.key(step.statement));
        object.insert(QStringLiteral("treaty"), knowledge.key(step.treaty));
        array.append(object);
    }
    return array;
}

Exit runCompare(const Arguments &arguments, Terminal &terminal)
{
    const OpenProject open = openProject(arguments, terminal);
    const core::EntityId before = clauseOf(open, arguments.required(QStringLiteral("BEFORE")));
    const core::EntityId after = clauseOf(open, arguments.required(QStringLiteral("AFTER")));
    const core::ClauseComparison comparison = core::compareClauses(*open.knowledge, before, after);
    const core::LineageChain chain = core::chainBetween(*open.knowledge, before, after);
    if (arguments.has(QStringLiteral("json"))) {
        QJsonObject object = comparisonJson(*open.knowledge, comparison);
        object.insert(QStringLiteral("steps"), stepsJson(*open.knowledge, chain));
        terminal.json(object);
    } else {
        tellSteps(*open.knowledge, chain, arguments, terminal);
        tell(*open.knowledge, comparison, terminal);
    }
    return Exit::Done;
}

} // namespace

Subcommand compareCommand()
{
    return {
        .name = QStringLiteral("compare"),
        .summary = Words::tr("two clauses side by side, word by word"),
        .detail = Words::tr(
            "Prints what makes the summary of the clause BEFORE into that of AFTER, [-removed-] and {+added+}; their "
            "likeness from 0 to 1 (twice the number of words that both have in the same order, by the number of "
            "words of both); triggers and conditions line by line; and the passages behind. Where several links lead "
            "from the one to the other, or it was gone for a time, every step is told first. Both are identifiers "
            "such as treaty/ussr-dprk-1961/article-1."),
        .parameters = {{QStringLiteral("BEFORE")}, {QStringLiteral("AFTER")}, projectParameter()},
        .options = {jsonOption(), {QStringLiteral("steps"), {}, Words::tr("print every step between them in full")}},
        .run = runCompare};
}

} // namespace app
