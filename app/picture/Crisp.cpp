#include "app/picture/Crisp.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

bool hasStraightSides(Shape shape)
{
    switch (shape) {
    case Shape::RoundedRect:
    case Shape::Square:
    case Shape::Page:
    case Shape::Bar:
    case Shape::BarOpenEnd:
    case Shape::BarFuzzyEnds:
    case Shape::Plate:
        return true;
    default:
        return false;
    }
}

QRectF snappedBox(const QRectF &box, const QTransform &toDevice)
{
    const QRectF device = toDevice.mapRect(box);
    const QPointF topLeft(std::round(device.left()), std::round(device.top()));
    const QPointF bottomRight(std::round(device.right()), std::round(device.bottom()));
    return toDevice.inverted().mapRect(QRectF(topLeft, bottomRight));
}

/// The middle of a line an odd number of pixels wide lies in the middle of a pixel.
double snappedMiddle(double position, int width)
{
    return width % 2 == 1 ? std::floor(position) + 0.5 : std::round(position);
}

void snapLine(std::vector<QPointF> &points, const QTransform &toDevice, double penWidth)
{
    const QPointF a = toDevice.map(points[0]);
    const QPointF b = toDevice.map(points[1]);
    const int width = std::max(1, int(std::lround(penWidth * std::abs(toDevice.m11()))));
    QPointF shift;
    if (std::abs(a.y() - b.y()) < 0.01)
        shift.setY(snappedMiddle(a.y(), width) - a.y());
    else if (std::abs(a.x() - b.x()) < 0.01)
        shift.setX(snappedMiddle(a.x(), width) - a.x());
    for (QPointF &point : points)
        point = toDevice.inverted().map(toDevice.map(point) + shift);
}

} // namespace

Mark crisp(Mark mark, const QTransform &toDevice, double penWidth)
{
    if (toDevice.type() > QTransform::TxScale || !toDevice.isInvertible())
        return mark;
    if (hasStraightSides(mark.shape)) {
        const QRectF box = snappedBox(mark.box, toDevice);
        if (!box.isEmpty())
            mark.box = box;
    } else if ((mark.shape == Shape::Polyline && mark.points.size() == 2) || mark.shape == Shape::Bracket) {
        if (mark.points.size() >= 2)
            snapLine(mark.points, toDevice, penWidth);
    }
    return mark;
}

} // namespace app
