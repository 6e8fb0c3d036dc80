#include "app/picture/Badges.h"

#include "app/picture/Drawing.h"
#include "app/picture/Shapes.h"

namespace app {

namespace {

constexpr double discRadius = 6.5;
constexpr double signWidth = 1.3;

QPen signPen(const QColor &colour)
{
    return {colour, signWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// One road that becomes two: the sources differ.
Stroke fork(QPointF c, const QColor &colour)
{
    QPainterPath path(c + QPointF(0, 3.6));
    path.lineTo(c + QPointF(0, 0.4));
    path.lineTo(c + QPointF(-2.8, -3.4));
    path.moveTo(c + QPointF(0, 0.4));
    path.lineTo(c + QPointF(2.8, -3.4));
    return {path, signPen(colour), Qt::NoBrush};
}

Stroke openDot(QPointF c, const QColor &colour)
{
    QPainterPath path;
    path.addEllipse(c, 2.7, 2.7);
    return {path, signPen(colour), Qt::NoBrush};
}

Stroke pin(QPointF c, const QColor &colour)
{
    QPainterPath path;
    path.addEllipse(c + QPointF(0, -1.7), 2.1, 2.1);
    path.moveTo(c + QPointF(0, 0.4));
    path.lineTo(c + QPointF(0, 3.9));
    return {path, signPen(colour), colour};
}

Stroke sign(MarkState state, QPointF centre, const QColor &colour)
{
    switch (state) {
    case Disputed:
        return fork(centre, colour);
    case Pinned:
        return pin(centre, colour);
    default:
        return openDot(centre, colour);
    }
}

/// On the outline, towards the upper right; for a line in its middle.
QPointF discCentre(const Mark &mark)
{
    const QPointF centre = centreOf(mark);
    if (!isClosed(mark.shape) || mark.shape == Shape::Ribbon)
        return centre;
    return borderPoint(mark, mark.box.topRight());
}

} // namespace

std::vector<MarkState> badgesOf(const Mark &mark)
{
    std::vector<MarkState> badges;
    for (const MarkState state : {Disputed, Unchecked, Pinned})
        if (mark.has(state))
            badges.push_back(state);
    return badges;
}

double badgeRowWidth(const Mark &mark)
{
    const auto count = double(badgesOf(mark).size());
    return count > 0 ? badgeGap + badgeSize + (count - 1) * badgeAdvance : 0;
}

QRectF badgeDiscs(const Mark &mark)
{
    const auto count = double(badgesOf(mark).size());
    if (count == 0)
        return {};
    const QPointF first = discCentre(mark);
    const QRectF disc(first.x() - discRadius, first.y() - discRadius, 2 * discRadius, 2 * discRadius);
    return disc.adjusted(0, 0, (count - 1) * (2 * discRadius + 1), 0);
}

void addBadgeRow(Drawing &drawing, const Mark &mark, QPointF left, const QColor &colour)
{
    QPointF centre = left + QPointF(badgeSize / 2, 0);
    for (const MarkState state : badgesOf(mark)) {
        drawing.strokes.push_back(sign(state, centre, colour));
        centre.rx() += badgeAdvance;
    }
}

void addBadgeDiscs(Drawing &drawing, const Mark &mark, const Theme &theme)
{
    QPointF centre = discCentre(mark);
    const QPen rim(theme.mutedText(), 1);
    for (const MarkState state : badgesOf(mark)) {
        QPainterPath disc;
        disc.addEllipse(centre, discRadius, discRadius);
        drawing.strokes.push_back({disc, rim, theme.background()});
        drawing.strokes.push_back(sign(state, centre, theme.text()));
        centre.rx() += 2 * discRadius + 1;
    }
}

} // namespace app
