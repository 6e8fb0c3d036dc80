#include "app/picture/TextPlace.h"

#include <algorithm>
#include <cmath>

#include "app/picture/Badges.h"
#include "app/picture/FontMetrics.h"
#include "app/picture/Shapes.h"

namespace app {

namespace {

constexpr double bracketDistance = 4;

/// The part of a shape that its text may fill.
QRectF insideBox(const Mark &mark)
{
    const QRectF &box = mark.box;
    const double w = box.width();
    switch (mark.shape) {
    case Shape::Circle:
    case Shape::Ring:
    case Shape::Hexagon:
        return box.adjusted(0.1 * w, 0, -0.1 * w, 0);
    case Shape::Diamond:
        return box.adjusted(0.2 * w, 0, -0.2 * w, 0);
    case Shape::BarOpenEnd:
        return box.adjusted(std::min(7.0, 0.12 * w), 0, -fadeLength(box), 0);
    case Shape::BarFuzzyEnds:
        return box.adjusted(9, 0, -9, 0);
    case Shape::Plate:
        return box.adjusted(10, 4, -10, -4);
    case Shape::None:
        return box;
    default: {
        const double padding = std::min(7.0, 0.12 * w);
        return box.adjusted(padding, 0, -padding, 0);
    }
    }
}

/// Beside the middle of a bracket, on the side its ticks turn away from.
QRectF besideBracket(const Mark &mark, QSizeF size)
{
    const QPointF centre = centreOf(mark);
    QPointF away = centre - mark.points[2];
    const double length = std::hypot(away.x(), away.y());
    if (length > 0)
        away /= length;
    const double reach =
        std::abs(away.x()) * size.width() / 2 + std::abs(away.y()) * size.height() / 2 + bracketDistance;
    QRectF box({}, size);
    box.moveCenter(centre + away * reach);
    return box;
}

QRectF roomFor(const Mark &mark)
{
    if (!mark.textBox.isEmpty())
        return mark.textBox;
    if (!isLine(mark.shape) && mark.shape != Shape::Ribbon)
        return insideBox(mark);
    const QSizeF size = textSize(mark.text, mark.textRole);
    if (mark.shape == Shape::Bracket && mark.points.size() >= 3)
        return besideBracket(mark, size);
    QRectF box({}, size);
    box.moveCenter(centreOf(mark));
    return box;
}

/// Signs go behind an outside label, and behind a text inside where they leave it whole; else they sit on the corner.
bool hasBadgeRow(const Mark &mark, const TextPlace &place)
{
    if (!place.isInside)
        return true;
    switch (mark.shape) {
    case Shape::RoundedRect:
    case Shape::Square:
    case Shape::Page:
    case Shape::Bar:
    case Shape::BarOpenEnd:
    case Shape::BarFuzzyEnds:
    case Shape::Plate:
        return textSize(mark.text, mark.textRole).width() + badgeRowWidth(mark) <= place.box.width();
    default:
        return false;
    }
}

/// `size` put into `box` as the alignment says; what is too wide hangs out at the right.
QRectF aligned(QSizeF size, const QRectF &box, Qt::Alignment align)
{
    double x = box.center().x() - size.width() / 2;
    if (align & Qt::AlignLeft)
        x = box.left();
    else if (align & Qt::AlignRight)
        x = box.right() - size.width();
    double y = box.center().y() - size.height() / 2;
    if (align & Qt::AlignTop)
        y = box.top();
    else if (align & Qt::AlignBottom)
        y = box.bottom() - size.height();
    return {{x, y}, size};
}

} // namespace

bool isLabelOutside(const Mark &mark)
{
    if (mark.text.isEmpty())
        return false;
    if (!isClosed(mark.shape))
        return true;
    if (mark.textBox.isEmpty())
        return false;
    return !outline(mark).boundingRect().adjusted(-1, -1, 1, 1).contains(mark.textBox);
}

TextPlace textPlace(const Mark &mark)
{
    TextPlace place;
    if (mark.text.isEmpty())
        return place;
    place.isInside = !isLabelOutside(mark);
    place.box = roomFor(mark);
    place.hasBadges = !badgesOf(mark).empty() && hasBadgeRow(mark, place);
    const double badges = place.hasBadges ? badgeRowWidth(mark) : 0;
    constexpr double tolerance = 0.5; // boxes are measured with the same measure, then rounded by builders
    const double room = place.box.width() - (place.isInside ? badges : 0) + tolerance;
    const int maxLines = std::max(1, int((place.box.height() + 1) / lineHeight(mark.textRole)));
    place.lines = wrapped(mark.text, mark.textRole, room, maxLines);
    const QSizeF size = textSize(place.lines.join(u'\n'), mark.textRole);
    const QSizeF whole(size.width() + badges, size.height());
    const bool fits = whole.width() <= place.box.width() + tolerance;
    place.textRect = aligned(fits ? whole : size, place.box, mark.textAlign);
    place.textRect.setWidth(size.width());
    return place;
}

} // namespace app
