#pragma once

#include <vector>

#include "app/views/timeline/TimelineLanes.h"
#include "app/views/timeline/TimelinePicture.h"

namespace app {

/// The bar of a treaty in a row whose upper edge is `top`, with its name inside or behind it; ragged pieces where a
/// beginning or an end is not known to the day; rings on dashed lines where other sources put them. Empty when it lies
/// outside the range.
std::vector<Mark> barMarks(const core::Knowledge &knowledge, const TimelinePictureOptions &options,
                           const TimelineBar &bar, double top);

} // namespace app
