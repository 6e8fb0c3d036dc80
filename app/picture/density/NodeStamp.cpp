#include "app/picture/density/NodeStamp.h"

#include <algorithm>
#include <cmath>

#include "app/picture/density/DensityStyle.h"

namespace app {

namespace {

constexpr double leastShape = 3.0;  ///< under this radius all kinds are dots
constexpr double leastRimmed = 1.4; ///< under this radius a rim would wash the lines out

double rimOf(double radius)
{
    return radius < leastRimmed ? 0 : std::min(1.5, 0.35 * radius);
}

double boxDistance(double x, double y, double halfWidth, double halfHeight)
{
    const double dx = x - halfWidth;
    const double dy = y - halfHeight;
    return std::min(std::max(dx, dy), 0.0) + std::hypot(std::max(dx, 0.0), std::max(dy, 0.0));
}

/// Signed distance from the border of the kind's shape, negative inside; x and y from its middle, not negative.
double distance(StyleRole role, double radius, double x, double y)
{
    if (radius < leastShape)
        return std::hypot(x, y) - radius;
    switch (role) {
    case StyleRole::Treaty:
        return boxDistance(x, y, radius * 1.2 - 1.5, radius * 0.8 - 1.5) - 1.5;
    case StyleRole::Clause:
    case StyleRole::Source:
        return boxDistance(x, y, radius * 0.88, radius * 0.88);
    case StyleRole::Topic: // a hexagon with a corner to each side
        return std::max(y, 0.8660254 * x + 0.5 * y) - radius * 0.92;
    case StyleRole::Event:
        return (x + y) * 0.70710678 - radius * 0.82;
    default:
        return std::hypot(x, y) - radius;
    }
}

unsigned cover(double away)
{
    return unsigned(std::clamp(0.5 - away, 0.0, 1.0) * 256);
}

} // namespace

double stampReach(double radius)
{
    return 1.25 * radius + rimOf(radius) + 1;
}

void stamp(QImage &image, const NodeStamp &node)
{
    const double reach = stampReach(node.radius);
    const double rim = rimOf(node.radius);
    const int left = std::max(0, int(std::floor(node.centre.x() - reach)));
    const int right = std::min(image.width() - 1, int(std::ceil(node.centre.x() + reach)));
    const int top = std::max(0, int(std::floor(node.centre.y() - reach)));
    const int bottom = std::min(image.height() - 1, int(std::ceil(node.centre.y() + reach)));
    const double hollow = node.role == StyleRole::Scenario ? 0.6 * node.radius : 0;
    for (int row = top; row <= bottom; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row)); // NOLINT: that is what its lines are
        const double y = std::abs(row + 0.5 - node.centre.y());
        for (int column = left; column <= right; ++column) {
            const double away = distance(node.role, node.radius, std::abs(column + 0.5 - node.centre.x()), y);
            if (away >= rim + 0.5)
                continue;
            QRgb pixel = rim > 0 ? blended(line[column], node.rim, cover(away - rim)) : line[column];
            pixel = blended(pixel, node.fill, cover(away));
            line[column] = hollow > leastShape ? blended(pixel, node.rim, cover(away + hollow)) : pixel;
        }
    }
}

} // namespace app
