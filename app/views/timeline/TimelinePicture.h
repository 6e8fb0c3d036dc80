#pragma once

#include <optional>

#include <QDate>
#include <QSizeF>

#include "app/picture/Picture.h"
#include "app/views/timeline/TimelineClusters.h"
#include "app/views/timeline/TimelineLanes.h"
#include "core/model/Knowledge.h"

namespace app {

struct TimelinePictureOptions
{
    std::optional<QDate> validOn = {};
    TimelineRange range = {};
    QSizeF size = {};         ///< of the whole picture, in pixels
    double headerWidth = 176; ///< room for the names of the lanes, at the left
    double rightMargin = 16;  ///< room for the signs of bars that go on
    double rowHeight = 22;    ///< of a bar and the air above it
    double laneGap = 6;       ///< from lane to lane
    int firstLane = 0;        ///< lanes above it are scrolled away
    enum class LastLane { Whole, MayBeCut };
    LastLane lastLane = LastLane::Whole; ///< cut: the first rows of a lane that has no room for all are drawn
};

/// The picture and what a view needs to let people handle it.
struct TimelinePicture
{
    Picture picture;
    int laneCount = 0;  ///< all lanes, seen or not
    int shownLanes = 0; ///< whole
    bool hasCutLane = false;
    double axisTop = 0; ///< below it is the axis, where a press sets the date
};

/// Treaties as bars in lanes, computed gaps between defence promises as brackets, events as diamonds, the date handle
/// on the axis. A pure function; what lies outside the range costs nothing.
TimelinePicture buildTimelinePicture(const core::Knowledge &knowledge, const TimelineContent &content,
                                     const TimelineClusters &clusters, const TimelinePictureOptions &options);

/// The place of a day on the axis and back, in picture coordinates.
double xOf(const TimelinePictureOptions &options, QDate day);
QDate dayAt(const TimelinePictureOptions &options, double x);
double pixelsPerDay(const TimelinePictureOptions &options);
/// What all lanes, events and the axis take at this row height.
double heightOf(const TimelineContent &content, const TimelinePictureOptions &options);

} // namespace app
