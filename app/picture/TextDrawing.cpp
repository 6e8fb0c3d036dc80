#include <algorithm>

#include "app/picture/Badges.h"
#include "app/picture/Contrast.h"
#include "app/picture/Drawing.h"
#include "app/picture/FontMetrics.h"
#include "app/picture/TextPlace.h"

namespace app {

namespace {

constexpr float plateOpacity = 0.88F;
constexpr double plateMargin = 3;
/// From the middle of a line of text down to its baseline, in letter sizes: centres what is between x-height and
/// capital height.
constexpr double baselineShare = 0.345;

bool isQuiet(TextRole role)
{
    return role == TextRole::Axis || role == TextRole::Small || role == TextRole::Subhead;
}

QColor textColour(const Mark &mark, const TextPlace &place, const Theme &theme)
{
    if (!place.isInside)
        return isQuiet(mark.textRole) || mark.has(Ended) ? theme.mutedText() : theme.text();
    const QColor ink = theme.textOn(mark);
    const QColor fill = flattened(theme.fill(mark), theme.background());
    if (isQuiet(mark.textRole) && mark.shape == Shape::Plate && contrastRatio(theme.mutedText(), fill) >= 4.5)
        return theme.mutedText();
    return ink;
}

/// Lines must not run through a label; axis labels and headlines stand where no lines are.
bool needsPlate(const Mark &mark, const TextPlace &place)
{
    if (place.isInside || mark.role == StyleRole::Axis || mark.role == StyleRole::Grid ||
        mark.role == StyleRole::Headline)
        return false;
    return mark.textRole != TextRole::Axis && mark.textRole != TextRole::Headline && mark.textRole != TextRole::Subhead;
}

void addPlate(Drawing &drawing, const Mark &mark, const TextPlace &place, const Theme &theme)
{
    QColor colour = theme.background();
    colour.setAlphaF(plateOpacity);
    QRectF rect = place.textRect;
    rect.setWidth(rect.width() + (place.hasBadges ? badgeRowWidth(mark) : 0));
    QPainterPath path;
    path.addRoundedRect(rect.adjusted(-plateMargin, 0, plateMargin, 0), plateMargin, plateMargin);
    drawing.strokes.push_back({path, Qt::NoPen, colour});
}

TextLine lineAt(const Mark &mark, const TextPlace &place, qsizetype index, const QColor &colour)
{
    const double height = lineHeight(mark.textRole);
    const double middle = place.textRect.top() + (double(index) + 0.5) * height;
    TextLine line{place.lines[index], {}, Qt::AlignHCenter, mark.textRole, colour};
    double x = place.textRect.center().x();
    if (mark.textAlign & (Qt::AlignLeft | Qt::AlignRight)) {
        line.align = mark.textAlign & Qt::AlignHorizontal_Mask;
        x = line.align & Qt::AlignLeft ? place.textRect.left() : place.textRect.right();
    }
    line.anchor = {x, middle + baselineShare * pixelSize(mark.textRole)};
    return line;
}

} // namespace

Drawing textDrawing(const Mark &mark, const Theme &theme)
{
    Drawing drawing;
    const TextPlace place = textPlace(mark);
    if (place.lines.isEmpty())
        return drawing;
    const QColor colour = textColour(mark, place, theme);
    if (needsPlate(mark, place))
        addPlate(drawing, mark, place, theme);
    for (qsizetype i = 0; i < place.lines.size(); ++i)
        if (!place.lines[i].isEmpty())
            drawing.lines.push_back(lineAt(mark, place, i, colour));
    if (place.hasBadges) {
        const double middle = place.textRect.top() + lineHeight(mark.textRole) / 2;
        addBadgeRow(drawing, mark, {place.textRect.right() + badgeGap, middle}, colour);
    }
    return drawing;
}

} // namespace app
