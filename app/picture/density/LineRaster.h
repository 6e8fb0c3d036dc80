#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <QPointF>
#include <QSize>

namespace app {

/// Counts how many lines go over each pixel of a rectangle, with antialiased lines one pixel wide. What comes out is a
/// sum, not a colour, so that any number of lines can meet and pictures that touch agree at their seam: a line is
/// sampled at pixel centres as if it were not cut. Two planes, one stored transposed for flat lines, put the two pixels
/// of each step side by side, so that a step is one addition. Not for two threads at once.
class LineRaster
{
public:
    /// The weight of an ordinary line; lighter ones count for less.
    static constexpr unsigned fullWeight = 64;
    /// What one ordinary line leaves in a pixel that it covers wholly.
    static constexpr std::uint32_t unit = 256 * fullWeight;

    explicit LineRaster(QSize size);

    QSize size() const { return m_size; }
    void clear();
    /// A line between two points in pixels, anywhere.
    void add(QPointF from, QPointF to, unsigned weight = fullWeight);
    /// What lies over the pixels of a row; `sums` has the width of the rectangle.
    void readRow(int row, std::span<std::uint32_t> sums) const;

private:
    struct Line;
    static void addSteps(const Line &line, std::vector<std::uint32_t> &plane, int steps, int across);

    QSize m_size;
    std::vector<std::uint32_t> m_steep; ///< row by row, one pixel of margin to both sides
    std::vector<std::uint32_t> m_flat;  ///< column by column, likewise
};

} // namespace app
