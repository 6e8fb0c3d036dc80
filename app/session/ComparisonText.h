#pragma once

#include <QStringList>

#include "core/graph/lineage/LineageChain.h"
#include "core/text/ClauseComparison.h"

namespace app {

/// Words for two clauses set side by side, for the window and the command line alike.

/// "same", "added" …
QString wordFor(core::ComparedLine::State state);
/// A sign that stands before a line, so that colour is never needed: = ~ − +.
QString signFor(core::ComparedLine::State state);
/// "Likeness 0.63: of their words, 63 % stand in both, in the same order."
QString likenessText(double likeness);
/// "2 conditions added, 1 trigger reworded"; says so where nothing differs.
QString linesChanged(const core::ClauseComparison &comparison);
/// "Article 4 of Russia–DPRK 2024".
QString clauseTitle(const core::Knowledge &knowledge, core::EntityId clause);
/// The two clauses of a link of the lineage, the earlier one first; the later one null when it was dropped.
struct LinkedClauses
{
    core::EntityId earlier;
    core::EntityId later;
};
LinkedClauses linkedClauses(const core::Knowledge &knowledge, core::StatementId link);
/// "Art. 4" for "Article 4", others as they are.
QString shortLabel(const core::Clause &clause);
/// "Art. 4, 2024": the clause by its label and the short name of its treaty.
QString shortClause(const core::Knowledge &knowledge, core::EntityId clause);
/// "Art. 1, 1961 → Art. 4, 2024"; of what was dropped, the text that has it no more.
QString stepTitle(const core::Knowledge &knowledge, const core::LineageStep &step);
/// "likeness 0.63, 2 conditions added".
QString comparisonDetail(const core::ClauseComparison &comparison);
/// "returned, likeness 0.63, 2 conditions added".
QString stepDetail(const core::Knowledge &knowledge, const core::LineageStep &step);
/// "kept", "returned" …
QString wordFor(core::LineageChange change);

} // namespace app
