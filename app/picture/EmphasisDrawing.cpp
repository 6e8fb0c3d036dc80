#include <algorithm>

#include "app/picture/Drawing.h"
#include "app/picture/Shapes.h"
#include "app/picture/TextPlace.h"

namespace app {

namespace {

constexpr double selectionGap = 2.5;
constexpr double selectionWidth = 2.5;
constexpr double focusDistance = 7.5;
constexpr double textFocusDistance = 5; ///< other lines of words are near
constexpr double focusWidth = 1.5;
constexpr double haloReach = 4;
constexpr float haloOpacity = 0.35F;

/// The outline of a closed mark, of a text, or of a bracket with its words, moved outwards.
QPainterPath grown(const Mark &mark, double distance)
{
    const auto around = [distance](const QRectF &box) {
        QPainterPath path;
        path.addRoundedRect(box.adjusted(-distance, -distance, distance, distance), distance, distance);
        return path;
    };
    if (mark.shape == Shape::None)
        return around(textPlace(mark).textRect);
    if (mark.shape == Shape::Bracket)
        return around(outline(mark).boundingRect() | mark.textBox);
    if (mark.box.isEmpty())
        return around(mark.box);
    // The slanting sides of a diamond move outwards by less than its corners do.
    const double d = mark.shape == Shape::Diamond ? distance * 1.4 : distance;
    return shapePath(mark.shape, mark.box.adjusted(-d, -d, d, d));
}

bool holdsWordsAlone(const Mark &mark)
{
    return mark.shape == Shape::None || mark.shape == Shape::Bracket;
}

bool isStroked(const Mark &mark)
{
    return (isLine(mark.shape) && mark.shape != Shape::Bracket) || mark.shape == Shape::Ribbon;
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
        return {{{grown(mark, holdsWordsAlone(mark) ? textFocusDistance : focusDistance), pen, Qt::NoBrush}}, {}};
    // Along both sides of the line.
    QPainterPathStroker stroker(solid(theme.text(), lineWidth(mark, theme) + 2 * focusDistance));
    return {{{stroker.createStroke(outline(mark)).simplified(), pen, Qt::NoBrush}}, {}};
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
