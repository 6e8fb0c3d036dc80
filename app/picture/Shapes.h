#pragma once

#include <QPainterPath>

#include "app/picture/Mark.h"

namespace app {

/// The outline of a mark's shape: closed for nodes and bars, open for lines. Drawing, hit-testing and slides share it.
QPainterPath outline(const Mark &mark);
/// Where a line from the centre of `mark` towards `target` leaves its shape.
QPointF borderPoint(const Mark &mark, QPointF target);

} // namespace app
