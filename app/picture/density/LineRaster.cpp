#include "app/picture/density/LineRaster.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace app {

/// A line as steps along one axis (`along`) with a place on the other (`across`).
struct LineRaster::Line
{
    double along = 0;
    double across = 0;
    double alongEnd = 0;
    double acrossEnd = 0;
    unsigned weight = 0;
};

namespace {

constexpr double one = 4294967296.0; ///< places across have 32 bits after the point

/// The steps at which the place across, start + slope · step, lies in [-1, limit).
std::pair<double, double> stepsInside(double start, double slope, double limit)
{
    constexpr double endless = 1e9;
    if (std::abs(slope) < 1e-12)
        return start >= -1 && start < limit ? std::pair(-endless, endless) : std::pair(0.0, 0.0);
    const double low = (-1 - start) / slope;
    const double high = (limit - start) / slope;
    return {std::ceil(std::min(low, high)), std::floor(std::max(low, high)) + 1};
}

} // namespace

LineRaster::LineRaster(QSize size)
    : m_size(size),
      m_steep(std::size_t(size.width() + 2) * std::size_t(size.height())),
      m_flat(std::size_t(size.height() + 2) * std::size_t(size.width()))
{}

void LineRaster::clear()
{
    std::fill(m_steep.begin(), m_steep.end(), 0U);
    std::fill(m_flat.begin(), m_flat.end(), 0U);
}

void LineRaster::add(QPointF from, QPointF to, unsigned weight)
{
    if (std::abs(to.x() - from.x()) >= std::abs(to.y() - from.y()))
        addSteps({from.x(), from.y(), to.x(), to.y(), weight}, m_flat, m_size.width(), m_size.height());
    else
        addSteps({from.y(), from.x(), to.y(), to.x(), weight}, m_steep, m_size.height(), m_size.width());
}

void LineRaster::addSteps(const Line &given, std::vector<std::uint32_t> &plane, int steps, int across)
{
    Line line = given;
    if (line.along > line.alongEnd) {
        std::swap(line.along, line.alongEnd);
        std::swap(line.across, line.acrossEnd);
    }
    const double length = line.alongEnd - line.along;
    if (length <= 0)
        return;
    const double slope = (line.acrossEnd - line.across) / length;
    const double start = line.across + slope * (0.5 - line.along) - 0.5; // at the centre of step 0
    const auto [enters, leaves] = stepsInside(start, slope, across);
    auto step = std::int64_t(std::max({0.0, std::ceil(line.along - 0.5), enters}));
    auto last = std::int64_t(std::min({double(steps), std::ceil(line.alongEnd - 0.5), leaves}));
    if (step >= last)
        return;
    const auto pace = std::int64_t(slope * one);
    const auto origin = std::int64_t(std::floor(start * one));
    // The sum in whole numbers may differ from the one above in the last place.
    const auto isOutside = [&](std::int64_t at) {
        const std::int64_t place = (origin + at * pace) >> 32;
        return place < -1 || place >= across;
    };
    while (step < last && isOutside(step))
        ++step;
    while (step < last && isOutside(last - 1))
        --last;
    // A diagonal has fewer pixels to its length than a level line: each gets more.
    const auto weight = std::uint64_t(std::lround(double(line.weight) * std::sqrt(1 + slope * slope)));
    const std::int64_t stride = across + 2;
    std::int64_t place = origin + step * pace;
    for (std::uint32_t *row = plane.data() + step * stride + 1; step < last; ++step, row += stride, place += pace) {
        const std::uint64_t second = std::uint64_t(place >> 24) & 0xFF;
        const std::uint64_t pair = (256 - second) * weight | (second * weight) << 32;
        std::uint32_t *at = row + (place >> 32);
        std::uint64_t sum = 0;
        std::memcpy(&sum, at, sizeof sum);
        sum += pair;
        std::memcpy(at, &sum, sizeof sum);
    }
}

void LineRaster::readRow(int row, std::span<std::uint32_t> sums) const
{
    const auto width = std::size_t(m_size.width());
    const std::size_t stride = std::size_t(m_size.height()) + 2;
    const std::uint32_t *steep = m_steep.data() + std::size_t(row) * (width + 2) + 1;
    const std::uint32_t *flat = m_flat.data() + std::size_t(row) + 1;
    for (std::size_t x = 0; x < width; ++x)
        sums[x] = steep[x] + flat[x * stride];
}

} // namespace app
