#include "app/picture/HitTest.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QLineF>
#include <QPainterPath>

#include "app/picture/Drawing.h"
#include "app/picture/Shapes.h"
#include "app/picture/TextPlace.h"

namespace app {

namespace {

bool isArea(const Mark &mark)
{
    return !isLine(mark.shape) && mark.shape != Shape::Ribbon;
}

bool isShapeHit(const Mark &mark, QPointF point)
{
    return isArea(mark) && isClosed(mark.shape) && mark.box.contains(point) && outline(mark).contains(point);
}

/// A rough box first: laying out a text takes longer than missing it.
bool isTextHit(const Mark &mark, QPointF point)
{
    if (mark.text.isEmpty() || (isArea(mark) && isClosed(mark.shape) && mark.textBox.isEmpty()))
        return false;
    constexpr double overhang = 40; // signs and long words may stand out of the box
    const QRectF rough = mark.textBox.isEmpty() ? mark.box : mark.textBox;
    if (!rough.isEmpty() && !rough.adjusted(-overhang, -overhang, overhang, overhang).contains(point))
        return false;
    return textPlace(mark).textRect.contains(point);
}

double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, a + along * t).length();
}

double distanceToLine(const Mark &mark, QPointF point, double limit)
{
    const QPainterPath path = outline(mark);
    constexpr double far = std::numeric_limits<double>::infinity();
    if (!path.controlPointRect().adjusted(-limit, -limit, limit, limit).contains(point))
        return far;
    double nearest = far;
    const auto polygons = path.toSubpathPolygons();
    for (const QPolygonF &polygon : polygons)
        for (qsizetype i = 1; i < polygon.size(); ++i)
            nearest = std::min(nearest, distanceToSegment(point, polygon[i - 1], polygon[i]));
    return nearest;
}

/// The nearest line, the topmost of equally near ones; a ribbon that holds the point when no line is near.
MarkIndex lineAt(const Picture &picture, QPointF point, double tolerance)
{
    MarkIndex found = -1;
    int foundLayer = 0;
    double nearest = tolerance;
    for (MarkIndex i = 0; i < MarkIndex(picture.marks.size()); ++i) {
        const Mark &mark = picture.marks[std::size_t(i)];
        if (!mark.isInteractive() || isArea(mark))
            continue;
        const bool isInRibbon = mark.shape == Shape::Ribbon && outline(mark).contains(point);
        const double distance = isInRibbon ? tolerance : distanceToLine(mark, point, tolerance);
        const bool isAbove = found < 0 || mark.layer >= foundLayer;
        if (distance < nearest || (distance <= nearest && isAbove)) {
            nearest = distance;
            found = i;
            foundLayer = mark.layer;
        }
    }
    return found;
}

QRectF extentOf(const Mark &mark)
{
    return mark.shape == Shape::None ? mark.box : outline(mark).boundingRect();
}

/// As QRectF::contains, but true for level and upright lines, too.
bool holds(const QRectF &area, const QRectF &extent)
{
    return area.left() <= extent.left() && area.right() >= extent.right() && area.top() <= extent.top() &&
           area.bottom() >= extent.bottom();
}

} // namespace

MarkIndex markAt(const Picture &picture, QPointF point, double tolerance)
{
    const std::vector<DrawStep> steps = drawOrder(picture);
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        const Mark &mark = picture.marks[std::size_t(step->mark)];
        if (!mark.isInteractive())
            continue;
        if (step->part != DrawStep::Part::Label && isShapeHit(mark, point))
            return step->mark;
        if (step->part != DrawStep::Part::Shape && isTextHit(mark, point))
            return step->mark;
    }
    return lineAt(picture, point, tolerance);
}

std::vector<MarkIndex> marksIn(const Picture &picture, const QRectF &area)
{
    std::vector<MarkIndex> found = picture.readingOrder();
    std::erase_if(found, [&](MarkIndex i) { return !holds(area, extentOf(picture.marks[std::size_t(i)])); });
    return found;
}

MarkIndex nearestTowards(const Picture &picture, MarkIndex from, QPointF direction)
{
    if (from < 0 || from >= MarkIndex(picture.marks.size()))
        return -1;
    const QPointF start = centreOf(picture.marks[std::size_t(from)]);
    MarkIndex found = -1;
    double best = std::numeric_limits<double>::infinity();
    for (const MarkIndex i : picture.readingOrder()) {
        const QPointF way = centreOf(picture.marks[std::size_t(i)]) - start;
        const double along = QPointF::dotProduct(way, direction);
        if (i == from || along < 0.5)
            continue;
        const double across = std::abs(way.x() * direction.y() - way.y() * direction.x());
        // What lies askew counts as further away, outside the quarter in front much further.
        const double cost = along + 2 * across + (across > along ? 4 * (across - along) : 0);
        if (cost < best) {
            best = cost;
            found = i;
        }
    }
    return found;
}

} // namespace app
