#include "core/graph/Circle.h"

#include <cmath>
#include <numbers>

namespace core {

namespace {

/// Of an angle of at most an eighth of a turn, by Taylor's series.
double sineOf(double angle)
{
    const double square = angle * angle;
    double sum = 1.0;
    for (int i = 8; i >= 1; --i)
        sum = 1.0 - square / double(2 * i * (2 * i + 1)) * sum;
    return angle * sum;
}

double cosineOf(double angle)
{
    const double square = angle * angle;
    double sum = 1.0;
    for (int i = 8; i >= 1; --i)
        sum = 1.0 - square / double((2 * i - 1) * 2 * i) * sum;
    return sum;
}

} // namespace

Point onCircle(double turns)
{
    const double part = turns - std::floor(turns);
    const double quarters = std::floor(4 * part + 0.5);
    const double angle = 2 * std::numbers::pi * (part - quarters / 4);
    const double x = cosineOf(angle);
    const double y = sineOf(angle);
    switch (static_cast<int>(quarters) % 4) {
    case 0:
        return {x, y};
    case 1:
        return {-y, x};
    case 2:
        return {-x, -y};
    default:
        return {y, -x};
    }
}

} // namespace core
