#pragma once

#include <vector>

#include "core/model/Knowledge.h"
#include "core/text/WordDifference.h"

namespace core {

/// One trigger or condition of two clauses, set against each other.
struct ComparedLine
{
    enum class State { Same, Reworded, Removed, Added };

    State state = State::Same;
    QString before = {}; ///< empty for one that was added
    QString after = {};  ///< empty for one that was removed
    friend bool operator==(const ComparedLine &, const ComparedLine &) = default;
};

/// Two clauses side by side. By our summaries, until the originals are attached.
struct ClauseComparison
{
    EntityId before = {};
    EntityId after = {};
    WordDifference words = {};
    std::vector<ComparedLine> triggers = {};
    std::vector<ComparedLine> conditions = {};
    /// Statements of the lineage that join the two, in either direction.
    std::vector<StatementId> links = {};
};

/// Both have to be clauses.
ClauseComparison compareClauses(const Knowledge &knowledge, EntityId before, EntityId after);

/// What `;` parts, one a line; nothing where the text says that there is none ("None; …").
QStringList linesOf(const QString &text);

/// Lines in the order of the first list, then those added. Equal lines are the same, those with at least half their
/// words in common are one line reworded.
std::vector<ComparedLine> compareLines(const QStringList &before, const QStringList &after);

} // namespace core
