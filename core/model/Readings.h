#pragma once

#include <vector>

#include "core/model/Knowledge.h"

namespace core {

/// One answer to the question of a disagreement: all its statements with the same value.
struct Reading
{
    QString value;
    Rank rank = Rank::Normal; ///< the best of its statements
    std::vector<StatementId> statements;
};

/// The readings of a disagreement, best rank first, else in the order of its members.
std::vector<Reading> readingsOf(const Knowledge &knowledge, const Disagreement &disagreement);

} // namespace core
