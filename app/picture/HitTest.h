#pragma once

#include "app/picture/Picture.h"

namespace app {

/// The topmost interactive mark at `point` (picture coordinates), nodes before lines; lines within `tolerance` pixels.
/// -1: none.
MarkIndex markAt(const Picture &picture, QPointF point, double tolerance = 5.0);
/// Interactive marks whose shape lies wholly in `area`, in reading order.
std::vector<MarkIndex> marksIn(const Picture &picture, const QRectF &area);
/// The nearest interactive mark from `from` in a direction (unit vector along an axis), for the arrow keys; -1: none.
MarkIndex nearestTowards(const Picture &picture, MarkIndex from, QPointF direction);

} // namespace app
