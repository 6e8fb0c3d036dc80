#pragma once

#include <QPainterPath>

#include "app/picture/Mark.h"

namespace app {

/// Whether a shape is drawn through `Mark::points` as a line that has no inside.
bool isLine(Shape shape);
/// Whether a shape has an inside: nodes, bars, plates and ribbons.
bool isClosed(Shape shape);

/// The outline of a closed shape other than a ribbon that fills `box`.
QPainterPath shapePath(Shape shape, const QRectF &box);
/// The outline of a mark's shape: closed for nodes and bars, open for lines. Drawing, hit-testing and slides share it.
QPainterPath outline(const Mark &mark);
/// The stretch at the right end of a `BarOpenEnd` of this box that fades out; no text goes there.
double fadeLength(const QRectF &box);
/// Where a line from the centre of `mark` towards `target` leaves its shape.
QPointF borderPoint(const Mark &mark, QPointF target);
/// The middle of a mark: of its box, or halfway along its line.
QPointF centreOf(const Mark &mark);

/// The filled arrow heads of a line (`OneWay`: at its end, `TwoWay`: at both); their tips are the ends of the line.
/// Empty for other marks.
QPainterPath arrowHead(const Mark &mark);
/// The line of a mark shortened so that it ends inside its arrow heads: what is stroked. The outline for lines without
/// heads.
QPainterPath shaft(const Mark &mark);

} // namespace app
