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
                          ? statement.text
                          : Words::tr("%1 %2", "sentence, note").arg(statement.text, statement.note));
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

Exit runCompare(const Arguments &arguments, Terminal &terminal)
{
    const OpenProject open = openProject(arguments, terminal);
    const core::EntityId before = clauseOf(open, arguments.required(QStringLiteral("BEFORE")));
    const core::EntityId after = clauseOf(open, arguments.required(QStringLiteral("AFTER")));
    const core::ClauseComparison comparison = core::compareClauses(*open.knowledge, before, after);
    if (arguments.has(QStringLiteral("json")))
        terminal.json(comparisonJson(*open.knowledge, comparison));
    else
        tell(*open.knowledge, comparison, terminal);
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
            "words of both); triggers and conditions line by line; and the passages behind. Both are identifiers "
            "such as treaty/ussr-dprk-1961/article-1."),
        .parameters = {{QStringLiteral("BEFORE")}, {QStringLiteral("AFTER")}, projectParameter()},
        .options = {jsonOption()},
        .run = runCompare};
}

} // namespace app
