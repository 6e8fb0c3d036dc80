#include "app/picture/Shapes.h"

#include <algorithm>
#include <cmath>

#include <QLineF>
#include <QPolygonF>

namespace app {

namespace {

constexpr double roundedShare = 1.0 / 6; ///< as the rounded rectangle of slides
constexpr double barRadius = 2.5;
constexpr double plateRadius = 6;
constexpr double foldShare = 0.3;
constexpr double bracketTick = 6;
constexpr double longestFade = 32;
constexpr double fadeShare = 0.4;

QPainterPath roundedPath(const QRectF &box, double radius)
{
    const double r = std::min({radius, box.width() / 2, box.height() / 2});
    QPainterPath path;
    path.addRoundedRect(box, r, r);
    return path;
}

QPainterPath polygonPath(const QPolygonF &corners)
{
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

/// Corners a quarter of the shorter side in, as the hexagon of slides.
QPainterPath hexagonPath(const QRectF &box)
{
    const double inset = std::min(box.width(), box.height()) / 4;
    const double middle = box.center().y();
    return polygonPath({{box.left() + inset, box.top()},
                        {box.right() - inset, box.top()},
                        {box.right(), middle},
                        {box.right() - inset, box.bottom()},
                        {box.left() + inset, box.bottom()},
                        {box.left(), middle}});
}

QPainterPath diamondPath(const QRectF &box)
{
    return polygonPath({{box.center().x(), box.top()},
                        {box.right(), box.center().y()},
                        {box.center().x(), box.bottom()},
                        {box.left(), box.center().y()}});
}

QPainterPath pagePath(const QRectF &box)
{
    const double fold = std::min(box.width(), box.height()) * foldShare;
    return polygonPath({box.topLeft(),
                        {box.right() - fold, box.top()},
                        {box.right(), box.top() + fold},
                        box.bottomRight(),
                        box.bottomLeft()});
}

QPainterPath openEndPath(const QRectF &box)
{
    const double tip = std::min(box.height() / 2, box.width() / 2);
    const double shoulder = box.right() - tip;
    const double r = std::min(barRadius, tip);
    QPainterPath path({box.left() + r, box.top()});
    path.lineTo(shoulder, box.top());
    path.lineTo(box.right(), box.center().y());
    path.lineTo(shoulder, box.bottom());
    path.lineTo(box.left() + r, box.bottom());
    path.quadTo(box.bottomLeft(), {box.left(), box.bottom() - r});
    path.lineTo(box.left(), box.top() + r);
    path.quadTo(box.topLeft(), {box.left() + r, box.top()});
    path.closeSubpath();
    return path;
}

/// A bar with teeth at both ends: its first and last day are not exactly known.
QPainterPath fuzzyPath(const QRectF &box)
{
    const int teeth = std::max(2, int(std::lround(box.height() / 7)));
    const double depth = std::min(4.0, box.width() / 4);
    const double step = box.height() / (2 * teeth);
    QPolygonF corners;
    for (int i = 0; i <= 2 * teeth; ++i)
        corners << QPointF(box.right() - (i % 2 == 0 ? 0 : depth), box.top() + i * step);
    for (int i = 2 * teeth; i >= 0; --i)
        corners << QPointF(box.left() + (i % 2 == 0 ? 0 : depth), box.top() + i * step);
    return polygonPath(corners);
}

QPainterPath ribbonPath(const std::vector<QPointF> &p)
{
    if (p.size() != 4)
        return {};
    const double middle = (p[0].x() + p[2].x()) / 2;
    QPainterPath path(p[0]);
    path.cubicTo({middle, p[0].y()}, {middle, p[2].y()}, p[2]);
    path.lineTo(p[3]);
    path.cubicTo({middle, p[3].y()}, {middle, p[1].y()}, p[1]);
    path.closeSubpath();
    return path;
}

QPainterPath bracketPath(const std::vector<QPointF> &p)
{
    if (p.size() < 3)
        return {};
    const QLineF spine(p[0], p[1]);
    if (spine.length() <= 0)
        return {};
    const QLineF normal = spine.normalVector().unitVector();
    QPointF across(normal.dx(), normal.dy());
    const double reach = QPointF::dotProduct(p[2] - spine.center(), across);
    across *= std::clamp(reach, -bracketTick, bracketTick);
    QPainterPath path(p[0] + across);
    path.lineTo(p[0]);
    path.lineTo(p[1]);
    path.lineTo(p[1] + across);
    return path;
}

QPainterPath linePath(const Mark &mark)
{
    const auto &p = mark.points;
    if (p.size() < 2)
        return {};
    QPainterPath path(p.front());
    if (mark.shape == Shape::Curve && p.size() == 3) {
        path.quadTo(p[1], p[2]);
        return path;
    }
    for (std::size_t i = 1; i < p.size(); ++i)
        path.lineTo(p[i]);
    return path;
}

/// The last crossing of the ray with the outline, counted from the centre; the centre when there is none.
QPointF crossing(const QPainterPath &path, const QLineF &ray)
{
    constexpr double detail = 32; // flattened finely, so that the point lies on the curve
    const auto polygons = path.toSubpathPolygons(QTransform::fromScale(detail, detail));
    double farthest = 0;
    QPointF found = ray.p1();
    for (const QPolygonF &polygon : polygons) {
        for (qsizetype i = 1; i < polygon.size(); ++i) {
            QPointF at;
            const QLineF side(polygon[i - 1] / detail, polygon[i] / detail);
            if (ray.intersects(side, &at) != QLineF::BoundedIntersection)
                continue;
            const double distance = QLineF(ray.p1(), at).length();
            if (distance > farthest) {
                farthest = distance;
                found = at;
            }
        }
    }
    return found;
}

} // namespace

bool isLine(Shape shape)
{
    return shape == Shape::Polyline || shape == Shape::Curve || shape == Shape::Bracket;
}

bool isClosed(Shape shape)
{
    return shape != Shape::None && !isLine(shape);
}

QPainterPath shapePath(Shape shape, const QRectF &box)
{
    QPainterPath path;
    switch (shape) {
    case Shape::Circle:
    case Shape::Ring:
        path.addEllipse(box);
        return path;
    case Shape::RoundedRect:
        return roundedPath(box, std::min(box.width(), box.height()) * roundedShare);
    case Shape::Square:
        path.addRect(box);
        return path;
    case Shape::Hexagon:
        return hexagonPath(box);
    case Shape::Diamond:
        return diamondPath(box);
    case Shape::Page:
        return pagePath(box);
    case Shape::Bar:
        return roundedPath(box, barRadius);
    case Shape::BarOpenEnd:
        return openEndPath(box);
    case Shape::BarFuzzyEnds:
        return fuzzyPath(box);
    case Shape::Plate:
        return roundedPath(box, plateRadius);
    case Shape::None:
    case Shape::Polyline:
    case Shape::Curve:
    case Shape::Bracket:
    case Shape::Ribbon:
        return path;
    }
    Q_UNREACHABLE();
}

QPainterPath outline(const Mark &mark)
{
    switch (mark.shape) {
    case Shape::Polyline:
    case Shape::Curve:
        return linePath(mark);
    case Shape::Bracket:
        return bracketPath(mark.points);
    case Shape::Ribbon:
        return ribbonPath(mark.points);
    default:
        return shapePath(mark.shape, mark.box);
    }
}

double fadeLength(const QRectF &box)
{
    return std::min(longestFade, box.width() * fadeShare);
}

QPointF borderPoint(const Mark &mark, QPointF target)
{
    const QPointF centre = centreOf(mark);
    QLineF ray(centre, target);
    if (!isClosed(mark.shape) || ray.length() <= 0)
        return centre;
    const QRectF extent = outline(mark).boundingRect();
    ray.setLength(extent.width() + extent.height() + 1); // sure to leave the shape
    return crossing(outline(mark), ray);
}

QPointF centreOf(const Mark &mark)
{
    if (mark.shape == Shape::Bracket && mark.points.size() >= 2)
        return (mark.points[0] + mark.points[1]) / 2;
    if (isLine(mark.shape))
        return outline(mark).pointAtPercent(0.5);
    if (mark.shape == Shape::Ribbon)
        return outline(mark).boundingRect().center();
    return (mark.box.isEmpty() ? mark.textBox : mark.box).center();
}

} // namespace app
