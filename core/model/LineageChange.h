#pragma once

#include <array>
#include <optional>

#include "core/model/Statement.h"

namespace core {

/// What became of a clause in a later text.
enum class LineageChange { Kept, Reworded, Narrowed, Broadened, Returned, Dropped };

inline constexpr std::array lineageChanges = {LineageChange::Kept,     LineageChange::Reworded,
                                              LineageChange::Narrowed, LineageChange::Broadened,
                                              LineageChange::Returned, LineageChange::Dropped};

/// The predicate that says it: subject the later clause (of a dropped one the later treaty), object the earlier clause.
QString predicateOf(LineageChange change);
/// What a statement says of a clause's lineage; nothing for statements about anything else, for those denied and those
/// of the lowest rank.
std::optional<LineageChange> changeOf(const Statement &statement);

} // namespace core
