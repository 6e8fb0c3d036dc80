#pragma once

#include <vector>

#include <QString>

#include "core/store/Project.h"
#include "core/store/Search.h"

namespace app {

/// Finds of `core::search` that stand in `knowledge`: with the second clock set back the project file still holds more
/// than was known. At most `limit`, best first.
std::vector<core::SearchHit> searchKnown(const core::Project &project, const core::Knowledge &knowledge,
                                         const QString &text, int limit);

} // namespace app
