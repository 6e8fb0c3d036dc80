#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "core/model/Knowledge.h"

namespace app {

/// One answer to a question on which sources differ, with the sources that give it.
struct Reading
{
    QString value;
    core::Rank rank = core::Rank::Normal;
    QStringList sources; ///< short titles, each once
    std::vector<core::StatementId> statements;
};

/// The readings of a disagreement: the preferred one first, then those with more sources.
std::vector<Reading> readingsOf(const core::Knowledge &knowledge, const core::Disagreement &disagreement);

} // namespace app
