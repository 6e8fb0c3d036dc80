#include <algorithm>

#include <QLinearGradient>

#include "app/picture/Badges.h"
#include "app/picture/Contrast.h"
#include "app/picture/Drawing.h"
#include "app/picture/Hatching.h"
#include "app/picture/Shapes.h"
#include "app/picture/TextPlace.h"

namespace app {

namespace {

constexpr double expandedInset = 3;
constexpr double expandedWidth = 1.4;
constexpr double hatchingShare = 0.55; ///< of the fill, mixed into the lines of a pattern

/// Solid at first, nearly the background at the tip.
QBrush fadingBrush(const Mark &mark, const QColor &fill, const Theme &theme)
{
    QLinearGradient gradient(QPointF(mark.box.right() - fadeLength(mark.box), 0), QPointF(mark.box.right(), 0));
    gradient.setColorAt(0, fill);
    gradient.setColorAt(1, mixed(fill, theme.background(), 0.85));
    return gradient;
}

QBrush brushOf(const Mark &mark, const Theme &theme)
{
    const QColor fill = theme.fill(mark);
    if (mark.shape == Shape::BarOpenEnd && !mark.has(Absent))
        return fadingBrush(mark, fill, theme);
    return fill;
}

/// The turned-down corner of a page.
Stroke foldStroke(const Mark &mark, const QRectF &box, const Theme &theme)
{
    const double fold = std::min(box.width(), box.height()) * 0.3;
    QPainterPath path({box.right() - fold, box.top()});
    path.lineTo(box.right() - fold, box.top() + fold);
    path.lineTo(box.right(), box.top() + fold);
    path.closeSubpath();
    return {path, theme.pen(mark), mixed(theme.fill(mark), theme.background(), 0.7)};
}

/// Only the long edges of a ribbon are drawn: its ends lie against what it joins.
QPainterPath ribbonEdges(const Mark &mark)
{
    const QPainterPath whole = outline(mark);
    if (whole.elementCount() < 8)
        return {};
    const auto at = [&whole](int i) { return QPointF(whole.elementAt(i)); };
    QPainterPath path(at(0));
    path.cubicTo(at(1), at(2), at(3));
    path.moveTo(at(4));
    path.cubicTo(at(5), at(6), at(7));
    return path;
}

void addRibbon(Drawing &drawing, const Mark &mark, const Theme &theme)
{
    if (!mark.has(Absent))
        drawing.strokes.push_back({outline(mark), Qt::NoPen, theme.fill(mark)});
    drawing.strokes.push_back({ribbonEdges(mark), theme.pen(mark), Qt::NoBrush});
}

/// The pattern of a series, with room left for the text that stands on it.
void addHatching(Drawing &drawing, const Mark &mark, const Theme &theme)
{
    const QPainterPath pattern = hatching(mark.series, mark.box.adjusted(1, 1, -1, -1));
    if (pattern.isEmpty())
        return;
    const QColor fill = theme.fill(mark);
    const QColor ink = mixed(theme.textOn(mark), fill, hatchingShare);
    drawing.strokes.push_back({pattern, QPen(ink, 1, Qt::SolidLine, Qt::FlatCap), Qt::NoBrush});
    const TextPlace text = textPlace(mark);
    if (text.lines.isEmpty() || !text.isInside)
        return;
    QPainterPath plate;
    plate.addRect(text.textRect.adjusted(-2, 0, 2, 0) & mark.box.adjusted(1, 1, -1, -1));
    drawing.strokes.push_back({plate, Qt::NoPen, fill});
}

void addClosed(Drawing &drawing, const Mark &mark, const Theme &theme)
{
    const QPen pen = theme.pen(mark);
    const double inset = pen.widthF() / 2; // the outline is drawn within the box
    const QRectF box = mark.box.adjusted(inset, inset, -inset, -inset);
    drawing.strokes.push_back({shapePath(mark.shape, box), pen, brushOf(mark, theme)});
    if (mark.role == StyleRole::Series && mark.shape == Shape::Bar && !mark.has(Absent))
        addHatching(drawing, mark, theme);
    if (mark.shape == Shape::Page)
        drawing.strokes.push_back(foldStroke(mark, box, theme));
    const double in = expandedInset + expandedWidth / 2;
    if (mark.has(Expanded) && std::min(mark.box.width(), mark.box.height()) > 3 * in) {
        const QPen inner(theme.textOn(mark), expandedWidth, Qt::SolidLine, Qt::FlatCap, Qt::SvgMiterJoin);
        drawing.strokes.push_back({shapePath(mark.shape, mark.box.adjusted(in, in, -in, -in)), inner, Qt::NoBrush});
    }
}

void addLine(Drawing &drawing, const Mark &mark, const Theme &theme)
{
    const QPen pen = theme.pen(mark);
    drawing.strokes.push_back({shaft(mark), pen, Qt::NoBrush});
    const QPainterPath heads = arrowHead(mark);
    if (!heads.isEmpty())
        drawing.strokes.push_back({heads, Qt::NoPen, pen.color()});
}

} // namespace

Drawing shapeDrawing(const Mark &mark, const Theme &theme)
{
    Drawing drawing;
    if (mark.shape == Shape::None) {
        if (mark.text.isEmpty()) // a sign by itself, as the legend shows it
            addBadgeDiscs(drawing, mark, theme);
        return drawing;
    }
    if (isLine(mark.shape))
        addLine(drawing, mark, theme);
    else if (mark.shape == Shape::Ribbon)
        addRibbon(drawing, mark, theme);
    else
        addClosed(drawing, mark, theme);
    if (!badgesOf(mark).empty() && !textPlace(mark).hasBadges)
        addBadgeDiscs(drawing, mark, theme);
    return drawing;
}

} // namespace app
