#include "app/picture/Hatching.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr double lineDistance = 6;
constexpr double dotDistance = 5;
constexpr double dotSize = 1;
constexpr int colourCount = 6;

/// The lines x + y = c, cut off at the box.
QPainterPath risingLines(const QRectF &box)
{
    QPainterPath path;
    double c = std::ceil((box.left() + box.top()) / lineDistance) * lineDistance;
    for (; c < box.right() + box.bottom(); c += lineDistance) {
        const double left = std::max(box.left(), c - box.bottom());
        const double right = std::min(box.right(), c - box.top());
        path.moveTo(left, c - left);
        path.lineTo(right, c - right);
    }
    return path;
}

/// The lines x − y = c, cut off at the box.
QPainterPath fallingLines(const QRectF &box)
{
    QPainterPath path;
    double c = std::ceil((box.left() - box.bottom()) / lineDistance) * lineDistance;
    for (; c < box.right() - box.top(); c += lineDistance) {
        const double left = std::max(box.left(), c + box.top());
        const double right = std::min(box.right(), c + box.bottom());
        path.moveTo(left, left - c);
        path.lineTo(right, right - c);
    }
    return path;
}

QPainterPath dots(const QRectF &box)
{
    QPainterPath path;
    const QRectF inner = box.adjusted(dotSize, dotSize, -dotSize, -dotSize);
    for (double y = std::ceil(inner.top() / dotDistance) * dotDistance; y <= inner.bottom(); y += dotDistance) {
        for (double x = std::ceil(inner.left() / dotDistance) * dotDistance; x <= inner.right(); x += dotDistance) {
            path.moveTo(x - dotSize, y);
            path.lineTo(x + dotSize, y);
        }
    }
    return path;
}

} // namespace

HatchPattern hatchPattern(int series)
{
    return series < 0 ? HatchPattern::Plain : HatchPattern((series + series / colourCount) % 4);
}

QPainterPath hatching(int series, const QRectF &box)
{
    if (box.width() <= 0 || box.height() <= 0)
        return {};
    switch (hatchPattern(series)) {
    case HatchPattern::Plain:
        return {};
    case HatchPattern::Rising:
        return risingLines(box);
    case HatchPattern::Dots:
        return dots(box);
    case HatchPattern::Falling:
        return fallingLines(box);
    }
    Q_UNREACHABLE();
}

} // namespace app
