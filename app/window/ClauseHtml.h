#pragma once

#include <QString>

#include "app/picture/Theme.h"
#include "core/model/Knowledge.h"

namespace app {

/// The clauses of a link of the lineage as rich text: side by side, with what was removed struck through, what was
/// added underlined, both also by colour; links lead to the passages ("passage:" and the identifier).
QString clauseHtml(const core::Knowledge &knowledge, core::StatementId link, const Theme &theme);

} // namespace app
