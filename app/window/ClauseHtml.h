#pragma once

#include <QString>

#include "app/picture/Theme.h"
#include "core/graph/lineage/LineageChain.h"

namespace app {

/// The clauses of a link of the lineage as rich text: side by side, with what was removed struck through, what was
/// added underlined, both also by colour; links lead to the passages ("passage:" and the identifier).
QString clauseHtml(const core::Knowledge &knowledge, core::StatementId link, const Theme &theme);
/// The first and the last clause of a chain in the same way, with the steps between and the passages of all of them.
QString wayHtml(const core::Knowledge &knowledge, const core::LineageWay &way, const Theme &theme);

} // namespace app
