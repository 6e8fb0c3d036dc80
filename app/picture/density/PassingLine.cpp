#include "app/picture/density/PassingLine.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

constexpr double longPixels = 900;           ///< from this length on a line mostly passes by
constexpr double leastBetween = 0.12;        ///< of its weight, however long it is
constexpr std::array steps = {180.0, 360.0}; ///< pixels from an end up to which it is drawn stronger

/// Whether a piece at this end may lie in the rectangle. A pixel more than needed does no harm.
bool isNear(QPointF end, QSize size)
{
    constexpr double reach = steps.back() + 2;
    return end.x() > -reach && end.y() > -reach && end.x() < size.width() + reach && end.y() < size.height() + reach;
}

} // namespace

PassingWeights passingWeights(unsigned weight, double closeness)
{
    const double missing = double(std::max(LineRaster::fullWeight, weight)) - double(weight);
    return {.nearEnds = weight + unsigned(missing * std::clamp(closeness, 0.0, 1.0) + 0.5), .between = weight};
}

void addPassing(LineRaster &lines, QPointF from, QPointF to, const PassingWeights &weights)
{
    const QPointF along = to - from;
    const double square = QPointF::dotProduct(along, along);
    if (square <= longPixels * longPixels) {
        lines.add(from, to, weights.between);
        return;
    }
    const double length = std::sqrt(square);
    const double share = std::max(leastBetween, longPixels / length);
    const unsigned faint = std::max(1U, unsigned(double(weights.between) * share + 0.5));
    const std::array stronger = {std::max(faint, weights.nearEnds), std::max(faint, (weights.nearEnds + faint) / 2)};
    const auto at = [&](double distance) { return from + along * (distance / length); };
    double begin = 0;
    double end = length;
    if (isNear(from, lines.size()))
        for (std::size_t i = 0; i < steps.size(); ++i) {
            lines.add(at(begin), at(steps[i]), stronger[i]);
            begin = steps[i];
        }
    if (isNear(to, lines.size()))
        for (std::size_t i = 0; i < steps.size(); ++i) {
            lines.add(at(length - steps[i]), at(end), stronger[i]);
            end = length - steps[i];
        }
    lines.add(at(begin), at(end), faint);
}

} // namespace app
