#pragma once

#include <functional>
#include <vector>

#include <QSet>

#include "core/model/Knowledge.h"
#include "core/model/LineageChange.h"

namespace core {

/// What stands in a column: a clause, all clauses of a folded group, the mark of what was looked for and not found, or
/// the place where a ribbon passes a text that it has nothing to do with.
struct LineageBlock
{
    enum class Kind { Clause, Folded, Absent, Passing };

    Kind kind = Kind::Clause;
    int column = 0;
    int group = 0;                          ///< index into `Lineage::groups`
    std::vector<EntityId> clauses = {};     ///< one, or those of a folded group in their order
    std::vector<StatementId> absences = {}; ///< of an absent one: what says so
};

/// One statement, or a chain of them over texts that are not shown, that joins two clauses.
struct LineageStrand
{
    LineageChange change = LineageChange::Kept;
    EntityId earlier = {};
    EntityId later = {}; ///< null when the clause was dropped
    std::vector<StatementId> statements = {};
};

/// A band from an earlier block to a later one. More than one strand where groups are folded.
struct LineageRibbon
{
    std::vector<int> blocks = {}; ///< indices of `Lineage::blocks`, each in the column next to the one before
    std::vector<LineageStrand> strands = {};

    /// What it is drawn as: of several changes the one that matters most (dropped, returned, narrowed, broadened,
    /// reworded, kept).
    LineageChange change() const;
};

struct LineageColumn
{
    EntityId treaty = {};
    std::vector<int> blocks = {}; ///< from top to bottom; groups in their order
};

/// Clauses of several texts in the order of their dates, and what became of each. A plain value.
struct Lineage
{
    std::vector<LineageColumn> columns;
    std::vector<EntityId> groups; ///< upper topics in the order of their codes; last a null one for what has no topic
    std::vector<LineageBlock> blocks;
    std::vector<LineageRibbon> ribbons;
    qint64 crossings = 0; ///< of the ribbons, as they are ordered
};

struct LineageQuery
{
    std::vector<EntityId> treaties = {}; ///< in any order
    QSet<EntityId> folded = {};          ///< groups of which each column shows one block
    EntityId focus = {};                 ///< only this group, and what its clauses are joined with; null: all
    /// Whether a clause, or a statement that joins two of them or says that one is absent, is shown; null: all are.
    std::function<bool(Ref)> shows = {};
};

/// A pure function.
Lineage buildLineage(const Knowledge &knowledge, const LineageQuery &query);

/// The texts of one pair of parties (a successor state counting as the one before it) that have the most links among
/// them; those without a link are left out. Empty where no lineage is known.
std::vector<EntityId> lineageToBeginWith(const Knowledge &knowledge);
/// Treaties with clauses, by date of signing: those that can be chosen.
std::vector<EntityId> treatiesByDate(const Knowledge &knowledge);

} // namespace core
