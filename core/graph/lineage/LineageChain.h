#pragma once

#include <span>
#include <vector>

#include "core/model/Knowledge.h"
#include "core/model/LineageChange.h"

namespace core {

/// What one statement says became of a clause in a later text.
struct LineageStep
{
    LineageChange change = LineageChange::Kept;
    StatementId statement = {};
    EntityId earlier = {};
    EntityId later = {};  ///< null when the clause was dropped
    EntityId treaty = {}; ///< the later text
    friend bool operator==(const LineageStep &, const LineageStep &) = default;
};

/// A first clause and a last one that several steps join.
struct LineageWay
{
    EntityId first = {};
    EntityId last = {};
    std::vector<StatementId> statements = {}; ///< of the shortest chain, in its order
    friend bool operator==(const LineageWay &, const LineageWay &) = default;
};

/// The whole history of a clause: every step to it and from it, over as many texts as there are.
struct LineageChain
{
    std::vector<LineageStep> steps; ///< by the date of the later text
    std::vector<LineageWay> ways;   ///< from each beginning to each end that no single step joins
};

/// All steps that lead to these links and on from them. A clause that was dropped and came back is one chain: the
/// statement that it is gone stands between. What branches off on the way is left out. A pure function.
LineageChain chainThrough(const Knowledge &knowledge, std::span<const StatementId> links);

/// The steps by which one clause became another, with those that say that it was gone for a time. Empty where no links
/// lead from the one to the other.
LineageChain chainBetween(const Knowledge &knowledge, EntityId before, EntityId after);

} // namespace core
