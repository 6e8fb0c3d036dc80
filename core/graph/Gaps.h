#pragma once

#include <span>
#include <vector>

#include <QDate>
#include <QLatin1StringView>

#include "core/model/Knowledge.h"

namespace core {

/// The kind of the clauses by which a party promises to defend another: what headline and gaps are about.
inline constexpr QLatin1StringView defenceObligation{"obligation-defence"};

/// A stretch of time in which some treaty with a clause of the wanted kind was in force.
struct PromiseSpan
{
    QDate from; ///< the first treaty's entry into force
    QDate to;   ///< the last one's end; invalid while it is in force
    /// The treaties that were in force, by their entry into force, and their clauses of that kind.
    std::vector<EntityId> treaties;
    std::vector<EntityId> clauses;
    /// What says so: for each treaty the dates of its entry into force and its end, and that the clauses are part of
    /// it.
    std::vector<StatementId> statements;
};

/// The spans of time in which a clause of the kind `clauseKind` (such as obligation-defence) of one of the `treaties`
/// was in force, in order. Treaties that overlap or touch make one span; one without a known entry into force is passed
/// over. Dates known to the month or year count from their first day to their last.
std::vector<PromiseSpan> promiseSpans(const Knowledge &knowledge, std::span<const EntityId> treaties,
                                      const QString &clauseKind);

/// A stretch of time between two treaties that hold a clause of some kind, in which none of them was in force.
struct PromiseGap
{
    QDate from;       ///< the day the earlier promise ended
    QDate to;         ///< the day the later one entered into force
    EntityId earlier; ///< of the treaties before, the one that ended last
    EntityId later;   ///< of the treaties after, the one that came first
    /// Clauses of that kind of the two treaties.
    std::vector<EntityId> earlierClauses;
    std::vector<EntityId> laterClauses;
    /// What the gap rests on, each once: the statements that date its two ends, those that say that the two treaties
    /// hold the clauses, and those that say that a treaty in force in between was checked and does not cover their
    /// topics.
    std::vector<StatementId> statements;
};

/// The gaps between the promise spans of `treaties`, in order of time.
std::vector<PromiseGap> gapsBetween(const Knowledge &knowledge, std::span<const EntityId> treaties,
                                    const QString &clauseKind);

} // namespace core
