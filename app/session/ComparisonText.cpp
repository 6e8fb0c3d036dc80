#include "app/session/ComparisonText.h"

#include <cmath>

#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

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

} // namespace app
