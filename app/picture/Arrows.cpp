#include "app/picture/Shapes.h"

#include <algorithm>
#include <cmath>

#include <QLineF>

#include "app/picture/LineStyle.h"

namespace app {

namespace {

struct Head
{
    double length = 0;
    double halfWidth = 0;
};

/// Small, and only as much larger on a thick line as it takes to be seen.
Head headOf(const Mark &mark)
{
    const double width = modalityPen(mark.modality, {}).widthF();
    return {6 + 1.6 * width, 2.4 + 0.9 * width};
}

bool hasHeads(const Mark &mark)
{
    return (mark.shape == Shape::Polyline || mark.shape == Shape::Curve) && (mark.has(OneWay) || mark.has(TwoWay)) &&
           mark.points.size() >= 2;
}

/// The polar form of a quadratic Bézier curve; `blossom(p, t, t)` is its point at t, and two of them make the control
/// point of a part.
QPointF blossom(const std::vector<QPointF> &p, double s, double t)
{
    return p[0] * ((1 - s) * (1 - t)) + p[1] * (s * (1 - t) + t * (1 - s)) + p[2] * (s * t);
}

/// Where the curve has come within `distance` of its end (t = 1) or its start (t = 0).
double parameterNear(const std::vector<QPointF> &p, double distance, double end)
{
    double inside = end;
    double outside = 0.5;
    for (int i = 0; i < 40; ++i) {
        const double t = (inside + outside) / 2;
        (QLineF(blossom(p, t, t), blossom(p, end, end)).length() < distance ? inside : outside) = t;
    }
    return outside;
}

/// A line with the places where its heads begin.
struct Trimmed
{
    QPainterPath path;
    QPointF start;
    QPointF end;
};

QPointF movedBack(QPointF from, QPointF to, double distance)
{
    QLineF line(to, from);
    line.setLength(std::min(distance, line.length() * 0.95));
    return line.p2();
}

Trimmed trimmedCurve(const Mark &mark, double startCut, double endCut)
{
    const auto &p = mark.points;
    const double t0 = startCut > 0 ? parameterNear(p, startCut, 0) : 0;
    const double t1 = endCut > 0 ? parameterNear(p, endCut, 1) : 1;
    Trimmed result{{}, blossom(p, t0, t0), blossom(p, t1, t1)};
    result.path.moveTo(result.start);
    result.path.quadTo(blossom(p, t0, t1), result.end);
    return result;
}

Trimmed trimmedPolyline(const Mark &mark, double startCut, double endCut)
{
    std::vector<QPointF> p = mark.points;
    const QPointF second = p[1];
    p.back() = movedBack(p[p.size() - 2], p.back(), endCut);
    if (startCut > 0)
        p.front() = movedBack(second == mark.points.back() ? p.back() : second, p.front(), startCut);
    QPainterPath path(p.front());
    for (std::size_t i = 1; i < p.size(); ++i)
        path.lineTo(p[i]);
    return {path, p.front(), p.back()};
}

Trimmed trimmed(const Mark &mark, double cut)
{
    const double startCut = mark.has(TwoWay) ? cut : 0;
    if (mark.shape == Shape::Curve && mark.points.size() == 3)
        return trimmedCurve(mark, startCut, cut);
    return trimmedPolyline(mark, startCut, cut);
}

/// Heads must leave something of a short line.
double headLength(const Mark &mark)
{
    const double length = QLineF(mark.points.front(), mark.points.back()).length();
    return std::min(headOf(mark).length, length * 0.4);
}

void addHead(QPainterPath &path, QPointF base, QPointF tip, double halfWidth)
{
    if (base == tip)
        return; // no direction to point in
    const QLineF normal = QLineF(base, tip).normalVector().unitVector();
    const QPointF across = QPointF(normal.dx(), normal.dy()) * halfWidth;
    path.addPolygon({QList<QPointF>{tip, base + across, base - across, tip}});
    path.closeSubpath();
}

} // namespace

QPainterPath arrowHead(const Mark &mark)
{
    QPainterPath path;
    if (!hasHeads(mark) || mark.points.front() == mark.points.back())
        return path;
    const Trimmed line = trimmed(mark, headLength(mark));
    const double halfWidth = headOf(mark).halfWidth;
    addHead(path, line.end, mark.points.back(), halfWidth);
    if (mark.has(TwoWay))
        addHead(path, line.start, mark.points.front(), halfWidth);
    return path;
}

QPainterPath shaft(const Mark &mark)
{
    if (!hasHeads(mark) || mark.points.front() == mark.points.back())
        return outline(mark);
    return trimmed(mark, headLength(mark) * 0.9).path; // a little under the head, so that no gap shows
}

} // namespace app
