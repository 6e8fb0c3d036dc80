#pragma once

#include "app/picture/Picture.h"
#include "app/views/graph/GraphLayouts.h"

namespace app {

/// Lines with years behind the graph that is laid out in time; `bounds` are those of the graph in pixels, and grow by
/// the room for the years.
void addAxis(Picture &picture, QRectF &bounds, const AxisSpan &span, double zoom);

} // namespace app
