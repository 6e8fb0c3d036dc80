#pragma once

#include <vector>

#include <QString>

#include "core/model/Knowledge.h"

namespace app {

/// One answer to the question of a disagreement: the statements that give the same value.
struct Reading
{
    QString value;
    core::Rank rank = core::Rank::Normal; ///< the best of its statements
    std::vector<core::StatementId> statements;
    std::vector<core::EntityId> sourceIds; ///< those that say so, each once, in order of first mention
    QStringList sources;                   ///< their short titles
};

/// In the order in which the disagreement names them.
std::vector<Reading> readingsOf(const core::Knowledge &knowledge, const core::Disagreement &disagreement);

/// The one held best first, then those with more sources.
std::vector<Reading> bestFirst(std::vector<Reading> readings);

} // namespace app
