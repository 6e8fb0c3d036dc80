#include "core/graph/layout/Extent.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

double extentOf(const Places &places, const std::vector<float> &masses)
{
    double meanX = 0;
    double meanY = 0;
    double whole = 0;
    for (std::size_t v = 0; v < places.size(); ++v) {
        const double mass = masses.empty() ? 1.0 : double(masses[v]);
        meanX += mass * double(places.x[v]);
        meanY += mass * double(places.y[v]);
        whole += mass;
    }
    meanX /= whole;
    meanY /= whole;
    std::vector<double> squares(places.size());
    for (std::size_t v = 0; v < places.size(); ++v) {
        const double dx = double(places.x[v]) - meanX;
        const double dy = double(places.y[v]) - meanY;
        squares[v] = dx * dx + dy * dy;
    }
    const auto outer = squares.begin() + static_cast<std::ptrdiff_t>(0.98 * double(squares.size() - 1));
    std::nth_element(squares.begin(), outer, squares.end());
    return std::sqrt(*outer);
}

double meanSpacing(double radius, double count)
{
    return radius * std::sqrt(std::numbers::pi / count);
}

} // namespace core
