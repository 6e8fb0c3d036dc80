#include "app/picture/Contrast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace app {

namespace {

/// Colours are asked for with every frame, and powers are slow: one for each of the 256 steps of a channel, once.
const std::array<double, 256> &linearChannels()
{
    static const std::array<double, 256> channels = [] {
        std::array<double, 256> values{};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double c = double(i) / 255;
            values[i] = c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        }
        return values;
    }();
    return channels;
}

double luminance(const QColor &colour)
{
    const auto &channels = linearChannels();
    const QRgb rgb = colour.rgb();
    return 0.2126 * channels[std::size_t(qRed(rgb))] + 0.7152 * channels[std::size_t(qGreen(rgb))] +
           0.0722 * channels[std::size_t(qBlue(rgb))];
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
