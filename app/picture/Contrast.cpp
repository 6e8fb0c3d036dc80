#include "app/picture/Contrast.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

double linear(float channel)
{
    const double c = double(channel);
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

int mixedChannel(int a, int b, double share)
{
    return int(std::lround(a + (b - a) * share));
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &colour, const QColor &other, double share)
{
    return {mixedChannel(colour.red(), other.red(), share), mixedChannel(colour.green(), other.green(), share),
            mixedChannel(colour.blue(), other.blue(), share)};
}

QColor flattened(const QColor &colour, const QColor &background)
{
    return mixed(background, colour, double(colour.alphaF()));
}

QColor withContrast(const QColor &colour, const QColor &background, const QColor &ink, double ratio)
{
    constexpr int steps = 50;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate = mixed(colour, ink, double(step) / steps);
        if (contrastRatio(candidate, background) >= ratio)
            return candidate;
    }
    return ink;
}

} // namespace app
