#pragma once

#include <QStringList>

#include "core/text/ClauseComparison.h"

namespace app {

/// Words for two clauses set side by side, for the window and the command line alike.

/// "same", "added" …
QString wordFor(core::ComparedLine::State state);
/// A sign that stands before a line, so that colour is never needed: = ~ − +.
QString signFor(core::ComparedLine::State state);
/// "Likeness 0.63: of their words, 63 % stand in both, in the same order."
QString likenessText(double likeness);
/// "Article 4 of Russia–DPRK 2024".
QString clauseTitle(const core::Knowledge &knowledge, core::EntityId clause);
/// The two clauses of a link of the lineage, the earlier one first; the later one null when it was dropped.
struct LinkedClauses
{
    core::EntityId earlier;
    core::EntityId later;
};
LinkedClauses linkedClauses(const core::Knowledge &knowledge, core::StatementId link);

} // namespace app
