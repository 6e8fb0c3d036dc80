#pragma once

#include <vector>

#include "app/views/timeline/TimelineClusters.h"
#include "app/views/timeline/TimelinePicture.h"

namespace app {

/// The events of a lane that are in the range, on a line at `y`: a diamond each, or one with their number for those
/// that would touch; they open on zooming in. How well a date is known is seen: a day has a diamond alone, a month a
/// bar with ragged ends as long as the month under it, a year or more a longer one.
std::vector<Mark> eventMarks(const core::Knowledge &knowledge, const TimelinePictureOptions &options,
                             const std::vector<TimelineEvent> &events, const std::vector<EventCluster> &clusters,
                             double y);

} // namespace app
