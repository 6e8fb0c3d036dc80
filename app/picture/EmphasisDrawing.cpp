#include <algorithm>

#include "app/picture/Drawing.h"
#include "app/picture/Shapes.h"
#include "app/picture/TextPlace.h"

namespace app {

namespace {

constexpr double selectionGap = 2.5;
constexpr double selectionWidth = 2.5;
constexpr double focusDistance = 7.5;
constexpr double focusWidth = 1.5;
constexpr double haloReach = 4;
constexpr float haloOpacity = 0.35F;

/// The outline of a closed mark or of a text, moved outwards.
QPainterPath grown(const Mark &mark, double distance)
{
    if (mark.shape == Shape::None || mark.box.isEmpty()) {
        QPainterPath path;
        const QRectF box = mark.shape == Shape::None ? textPlace(mark).textRect : mark.box;
        path.addRoundedRect(box.adjusted(-distance, -distance, distance, distance), distance, distance);
        return path;
    }
    // The slanting sides of a diamond move outwards by less than its corners do.
    const double d = mark.shape == Shape::Diamond ? distance * 1.4 : distance;
    return shapePath(mark.shape, mark.box.adjusted(-d, -d, d, d));
}

bool isStroked(const Mark &mark)
{
    return isLine(mark.shape) || mark.shape == Shape::Ribbon;
}

QPen solid(const QColor &colour, double width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

double lineWidth(const Mark &mark, const Theme &theme)
{
    const double heads = arrowHead(mark).isEmpty() ? 0 : 3;
    return std::max(theme.pen(mark).widthF(), heads);
}

/// A line is outlined along both its sides, a bracket with the words that stand by it.
QPainterPath around(const Mark &mark, const Theme &theme)
{
    if (mark.shape == Shape::Bracket) {
        QPainterPath path;
        const QRectF room = (outline(mark).boundingRect() | mark.textBox).adjusted(-3, -3, 3, 3);
        path.addRoundedRect(room, 4, 4);
        return path;
    }
    QPainterPathStroker stroker(solid(theme.text(), lineWidth(mark, theme) + 2 * focusDistance));
    return stroker.createStroke(outline(mark)).simplified();
}

} // namespace

Drawing selectionDrawing(const Mark &mark, const Theme &theme)
{
    if (!isStroked(mark)) {
        const QPainterPath gap = grown(mark, selectionGap + selectionWidth / 2);
        return {{{gap, solid(theme.accent(), selectionWidth), theme.background()}}, {}};
    }
    const double gapWidth = lineWidth(mark, theme) + 2 * selectionGap;
    const QPainterPath path = outline(mark);
    return {{{path, solid(theme.accent(), gapWidth + 2 * selectionWidth), Qt::NoBrush},
             {path, solid(theme.background(), gapWidth),
              mark.shape == Shape::Ribbon ? QBrush(theme.background()) : QBrush()}},
            {}};
}

Drawing focusDrawing(const Mark &mark, const Theme &theme)
{
    QPen pen(theme.text(), focusWidth, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({2, 2});
    if (!isStroked(mark))
        return {{{grown(mark, focusDistance), pen, Qt::NoBrush}}, {}};
    return {{{around(mark, theme), pen, Qt::NoBrush}}, {}};
}

Drawing hoverDrawing(const Mark &mark, const Theme &theme)
{
    QColor halo = theme.accent();
    halo.setAlphaF(haloOpacity);
    if (!isStroked(mark))
        return {{{grown(mark, haloReach), Qt::NoPen, halo}}, {}};
    return {{{outline(mark), solid(halo, lineWidth(mark, theme) + 2 * haloReach), Qt::NoBrush}}, {}};
}

} // namespace app
