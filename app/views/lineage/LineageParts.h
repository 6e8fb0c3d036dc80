#pragma once

#include <vector>

#include <QSet>

#include "app/views/lineage/LineagePicture.h"

namespace app {

/// A piece of a lineage that fits on one page.
struct LineagePart
{
    core::Lineage lineage = {};
    QSet<core::EntityId> continued = {}; ///< groups that an earlier part has begun
};

/// Cuts a lineage into as few parts as possible that are no higher than that, about as high as each other. Groups stay
/// whole where they fit on a page, and what ribbons join stays together even where it does not.
std::vector<LineagePart> lineageParts(const core::Lineage &lineage, const LineageSizes &sizes, double height);

} // namespace app
