#include "app/session/ComparisonText.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

using State = core::ComparedLine::State;

int count(const std::vector<core::ComparedLine> &lines, State state)
{
    return int(std::ranges::count(lines, state, &core::ComparedLine::state));
}

QString conditionsWith(State state, int number)
{
    const bool isOne = number == 1;
    switch (state) {
    case State::Added:
        return isOne ? Words::tr("1 condition added") : Words::tr("%1 conditions added").arg(number);
    case State::Removed:
        return isOne ? Words::tr("1 condition removed") : Words::tr("%1 conditions removed").arg(number);
    case State::Reworded:
        return isOne ? Words::tr("1 condition reworded") : Words::tr("%1 conditions reworded").arg(number);
    case State::Same:
        return {};
    }
    Q_UNREACHABLE();
}

QString triggersWith(State state, int number)
{
    const bool isOne = number == 1;
    switch (state) {
    case State::Added:
        return isOne ? Words::tr("1 trigger added") : Words::tr("%1 triggers added").arg(number);
    case State::Removed:
        return isOne ? Words::tr("1 trigger removed") : Words::tr("%1 triggers removed").arg(number);
    case State::Reworded:
        return isOne ? Words::tr("1 trigger reworded") : Words::tr("%1 triggers reworded").arg(number);
    case State::Same:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString wordFor(core::ComparedLine::State state)
{
    switch (state) {
    case core::ComparedLine::State::Same:
        return Words::tr("same");
    case core::ComparedLine::State::Reworded:
        return Words::tr("reworded");
    case core::ComparedLine::State::Removed:
        return Words::tr("removed");
    case core::ComparedLine::State::Added:
        return Words::tr("added");
    }
    Q_UNREACHABLE();
}

QString signFor(core::ComparedLine::State state)
{
    switch (state) {
    case core::ComparedLine::State::Same:
        return QStringLiteral("=");
    case core::ComparedLine::State::Reworded:
        return QStringLiteral("~");
    case core::ComparedLine::State::Removed:
        return QStringLiteral("−");
    case core::ComparedLine::State::Added:
        return QStringLiteral("+");
    }
    Q_UNREACHABLE();
}

QString likenessText(double likeness)
{
    return Words::tr("Likeness %1: of the words of both summaries, %2 % stand in both and in the same order.")
        .arg(likeness, 0, 'f', 2)
        .arg(std::lround(100 * likeness));
}

QString linesChanged(const core::ClauseComparison &comparison)
{
    QStringList parts;
    for (const State state : {State::Added, State::Removed, State::Reworded}) {
        if (const int number = count(comparison.conditions, state); number > 0)
            parts << conditionsWith(state, number);
        if (const int number = count(comparison.triggers, state); number > 0)
            parts << triggersWith(state, number);
    }
    return parts.isEmpty() ? Words::tr("same triggers and conditions") : parts.join(QStringLiteral(", "));
}

QString clauseTitle(const core::Knowledge &knowledge, core::EntityId clause)
{
    const core::Clause &row = *knowledge.clause(clause);
    return Words::tr("%1 of %2", "clause, treaty").arg(row.label, knowledge.entity(row.treaty).label);
}

LinkedClauses linkedClauses(const core::Knowledge &knowledge, core::StatementId link)
{
    LinkedClauses found;
    for (const core::Participant &participant : knowledge.statement(link).participants) {
        if (knowledge.clause(participant.entity) == nullptr)
            continue;
        if (participant.role == core::Role::Object)
            found.earlier = participant.entity;
        if (participant.role == core::Role::Subject)
            found.later = participant.entity;
    }
    return found;
}

QString shortLabel(const core::Clause &clause)
{
    const QString article = QStringLiteral("Article ");
    return clause.label.startsWith(article) ? Words::tr("Art. %1").arg(clause.label.mid(article.size())) : clause.label;
}

QString shortClause(const core::Knowledge &knowledge, core::EntityId clause)
{
    const core::Clause &row = *knowledge.clause(clause);
    return Words::tr("%1, %2", "clause, short name of the treaty")
        .arg(shortLabel(row), knowledge.treaty(row.treaty)->shortLabel);
}

QString stepTitle(const core::Knowledge &knowledge, const core::LineageStep &step)
{
    const QString earlier = shortClause(knowledge, step.earlier);
    if (step.later.isNull())
        return Words::tr("%1 → none in %2", "clause, treaty").arg(earlier, knowledge.treaty(step.treaty)->shortLabel);
    return Words::tr("%1 → %2", "earlier and later clause").arg(earlier, shortClause(knowledge, step.later));
}

QString comparisonDetail(const core::ClauseComparison &comparison)
{
    return Words::tr("likeness %1, %2", "number, what changed")
        .arg(QString::number(comparison.words.likeness, 'f', 2), linesChanged(comparison));
}

QString stepDetail(const core::Knowledge &knowledge, const core::LineageStep &step)
{
    if (step.later.isNull())
        return wordFor(step.change);
    return Words::tr("%1, %2", "what became of a clause, likeness")
        .arg(wordFor(step.change), comparisonDetail(core::compareClauses(knowledge, step.earlier, step.later)));
}

QString wordFor(core::LineageChange change)
{
    switch (change) {
    case core::LineageChange::Kept:
        return Words::tr("kept");
    case core::LineageChange::Reworded:
        return Words::tr("reworded");
    case core::LineageChange::Narrowed:
        return Words::tr("narrowed");
    case core::LineageChange::Broadened:
        return Words::tr("broadened");
    case core::LineageChange::Returned:
        return Words::tr("returned");
    case core::LineageChange::Dropped:
        return Words::tr("dropped");
    }
    Q_UNREACHABLE();
}

} // namespace app
