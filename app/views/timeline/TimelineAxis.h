#pragma once

#include <vector>

#include "app/views/timeline/TimelinePicture.h"

namespace app {

/// Ticks and their labels at round years (or months, when zoomed in), with grid lines from `top` down to `axisTop`.
std::vector<Mark> axisMarks(const TimelinePictureOptions &options, double top, double axisTop);

/// The line and the plate of the date that is shown; empty when it is not in the range. The line leaves out the words
/// of the marks that it goes over.
std::vector<Mark> dateHandleMarks(const TimelinePictureOptions &options, double axisTop, const std::vector<Mark> &over);

} // namespace app
