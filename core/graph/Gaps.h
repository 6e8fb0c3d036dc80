#pragma once

#include <span>
#include <vector>

#include <QDate>

#include "core/model/Knowledge.h"

namespace core {

/// A stretch of time between two treaties that hold a clause of some kind, in which none of them was in force.
struct PromiseGap
{
    QDate from; ///< the day the earlier promise ended
    QDate to;   ///< the day the later one entered into force
    EntityId earlier;
    EntityId later;
    /// What the gap rests on: the statements that date its two ends, those that say that the two treaties hold the clause, and those that say that a treaty in
    /// force in between was checked and does not cover its topic.
    std::vector<StatementId> statements;
};

/// The gaps between those of `treaties` that hold a clause of the kind `clauseKind` (such as obligation-defence), in order of time. Treaties that overlap or touch
/// count as one; a treaty without a known entry into force is passed over.
std::vector<PromiseGap> gapsBetween(const Knowledge &knowledge, std::span<const EntityId> treaties,
                                    const QString &clauseKind);

} // namespace core
