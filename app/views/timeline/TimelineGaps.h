#pragma once

#include <vector>

#include "app/views/timeline/TimelineLanes.h"
#include "app/views/timeline/TimelinePicture.h"

namespace app {

/// A bracket for each stretch between two defence promises of a lane, with its length in words ("28 years without a
/// defence clause"). `top`: where the brackets begin; `barMiddle`: what they point at.
std::vector<Mark> gapMarks(const TimelinePictureOptions &options, const TimelineLane &lane, double top,
                           double barMiddle);

} // namespace app
