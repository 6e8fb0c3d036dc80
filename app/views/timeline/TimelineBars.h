#pragma once

#include <vector>

#include "app/views/LabelPlacing.h"
#include "app/views/timeline/TimelineLanes.h"
#include "app/views/timeline/TimelinePicture.h"

namespace app {

/// The bars of a lane within `area`, each with its name inside, or else behind, before or under it, wherever `taken`
/// leaves room; ragged pieces where a beginning or an end is not known to the day; rings on dashed lines where other
/// sources put them. What lies outside the range is left out.
std::vector<Mark> barMarks(const core::Knowledge &knowledge, const TimelinePictureOptions &options,
                           const TimelineLane &lane, const QRectF &area, LabelPlacing &taken);

} // namespace app
