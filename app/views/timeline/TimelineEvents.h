#pragma once

#include <vector>

#include "app/views/timeline/TimelinePicture.h"

namespace app {

/// Events as diamonds on one line at `y`; those that would touch are one diamond with their number, which open on
/// zooming in. An event known to a month or a year has a bar as long as its precision under it.
std::vector<Mark> eventMarks(const core::Knowledge &knowledge, const TimelinePictureOptions &options, double y);

} // namespace app
