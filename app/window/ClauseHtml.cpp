#include "app/window/ClauseHtml.h"

#include <span>

#include <QCoreApplication>

#include "app/session/ComparisonText.h"
#include "app/session/Wording.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClauseDialog)
};

using Kind = core::DifferencePiece::Kind;

QString plain(const QString &text)
{
    return text.toHtmlEscaped();
}

/// The words of one side: shared ones as they are, its own marked.
QString sideHtml(const core::WordDifference &difference, Kind own, const Theme &theme)
{
    const QString colour = (own == Kind::Removed ? theme.warning() : theme.accent()).name();
    const QString style =
        own == Kind::Removed ? u"text-decoration:line-through"_s : u"text-decoration:underline; font-weight:600"_s;
    QString html;
    for (const core::DifferencePiece &piece : difference.pieces) {
        if (piece.kind == Kind::Same)
            html += plain(piece.text);
        else if (piece.kind == own)
            html += u"<span style='color:%1; %2'>%3</span>"_s.arg(colour, style, plain(piece.text.trimmed())) + u' ';
    }
    return html;
}

QString row(const QString &left, const QString &right)
{
    return u"<tr><td width='50%' style='padding:6px'>%1</td><td width='50%' style='padding:6px'>%2</td></tr>"_s.arg(
        left, right);
}

QString clauseHead(const core::Knowledge &knowledge, core::EntityId clause)
{
    return u"<b>%1</b><br/>%2"_s.arg(plain(clauseTitle(knowledge, clause)), plain(knowledge.clause(clause)->title));
}

QString linesHtml(const QString &heading, const std::vector<core::ComparedLine> &lines, const Theme &theme)
{
    QString html = u"<h4>%1</h4>"_s.arg(plain(heading));
    if (lines.empty())
        return html + u"<p>%1</p>"_s.arg(plain(Words::tr("None in either.")));
    html += u"<table width='100%' cellspacing='0'>"_s;
    for (const core::ComparedLine &line : lines) {
        const QString state = u"<span style='color:%1'>%2&nbsp;%3</span>"_s.arg(
            theme.mutedText().name(), signFor(line.state), plain(wordFor(line.state)));
        const QString before = line.before.isEmpty() ? u"—"_s : plain(line.before);
        const QString after = line.after.isEmpty() ? u"—"_s : plain(line.after);
        html += u"<tr><td width='16%' style='padding:4px'>%1</td><td width='42%' style='padding:4px'>%2</td>"
                "<td width='42%' style='padding:4px'>%3</td></tr>"_s.arg(state, before, after);
    }
    return html + u"</table>"_s;
}

QString passagesHtml(const core::Knowledge &knowledge, std::span<const core::StatementId> links, const Theme &theme)
{
    const std::vector<core::Ref> refs(links.begin(), links.end());
    QString html = u"<h4>%1</h4>"_s.arg(plain(Words::tr("Passages")));
    int number = 0;
    for (const core::Evidence &item : knowledge.why(refs)) {
        ++number;
        const core::Passage &passage = knowledge.passage(item.passage);
        html += u"<p><b>[%1]</b> %2, %3 (%4)<br/>%5<br/><a style='color:%6' href='passage:%7'>%8</a></p>"_s.arg(
            QString::number(number), plain(knowledge.title(passage.source)), plain(passage.locator),
            plain(wordFor(passage.confidence)), plain(knowledge.quote(item)), theme.accent().name(), plain(passage.key),
            plain(Words::tr("Open [%1] in the reader").arg(number)));
    }
    return html;
}

QString comparisonHtml(const core::Knowledge &knowledge, const core::ClauseComparison &both, const Theme &theme)
{
    QString html = u"<table width='100%' cellspacing='0'>"_s;
    html += row(clauseHead(knowledge, both.before), clauseHead(knowledge, both.after));
    html += row(sideHtml(both.words, Kind::Removed, theme), sideHtml(both.words, Kind::Added, theme));
    html += u"</table><p>%1 %2</p>"_s.arg(
        plain(likenessText(both.words.likeness)),
        plain(Words::tr("Struck through: removed. Underlined: added. The words are those of our summaries.")));
    html += u"<p>%1</p>"_s.arg(plain(Words::tr("Line by line: %1.").arg(linesChanged(both))));
    html += linesHtml(Words::tr("Triggers"), both.triggers, theme);
    return html + linesHtml(Words::tr("Conditions"), both.conditions, theme);
}

} // namespace

QString clauseHtml(const core::Knowledge &knowledge, core::StatementId link, const Theme &theme)
{
    const core::Statement &statement = knowledge.statement(link);
    const LinkedClauses clauses = linkedClauses(knowledge, link);
    QString html = u"<h3>%1</h3>"_s.arg(plain(knowledge.title(link)));
    if (!statement.note.isEmpty())
        html += u"<p>%1</p>"_s.arg(plain(statement.note));
    html += u"<p style='color:%1'>%2 · %3</p>"_s.arg(theme.mutedText().name(), plain(wordFor(statement.modality)),
                                                     plain(wordFor(statement.confidence)));
    if (clauses.later.isNull()) {
        html += u"<table width='100%' cellspacing='0'>%1%2</table>"_s.arg(
            row(clauseHead(knowledge, clauses.earlier), u"<b>%1</b>"_s.arg(plain(Words::tr("No clause")))),
            row(plain(knowledge.entity(clauses.earlier).description), plain(Words::tr("Looked for and not found."))));
    } else {
        html += comparisonHtml(knowledge, core::compareClauses(knowledge, clauses.earlier, clauses.later), theme);
    }
    return html + passagesHtml(knowledge, std::span(&link, 1), theme);
}

QString wayHtml(const core::Knowledge &knowledge, const core::LineageWay &way, const Theme &theme)
{
    QString html =
        u"<h3>%1</h3><ol>"_s.arg(plain(Words::tr("%1 to %2, over %3 steps", "clause, clause, number")
                                           .arg(clauseTitle(knowledge, way.first), clauseTitle(knowledge, way.last))
                                           .arg(way.statements.size())));
    for (const core::StatementId id : way.statements) {
        const core::Statement &statement = knowledge.statement(id);
        html += u"<li>%1 %2</li>"_s.arg(plain(knowledge.title(id)), plain(statement.note));
    }
    html += u"</ol>"_s + comparisonHtml(knowledge, core::compareClauses(knowledge, way.first, way.last), theme);
    return html + passagesHtml(knowledge, way.statements, theme);
}

} // namespace app
