#pragma once

#include <cmath>

#include <QRectF>
#include <QtGlobal>

namespace app {

/// English Metric Units, in which slides measure: whole numbers, 360,000 a centimetre, 12,700 a point.
using Emu = qint64;

inline constexpr Emu emuPerPixel = 9525; ///< at 96 dpi
inline constexpr Emu emuPerPoint = 12700;
inline constexpr Emu slideWidth = 12192000;
inline constexpr Emu slideHeight = 6858000;

struct EmuPoint
{
    Emu x = 0;
    Emu y = 0;

    friend bool operator==(const EmuPoint &, const EmuPoint &) = default;
};

struct EmuRect
{
    Emu x = 0;
    Emu y = 0;
    Emu width = 0;
    Emu height = 0;

    friend bool operator==(const EmuRect &, const EmuRect &) = default;
};

/// How the pixels of a picture lie on a slide. Rounds once, at the end.
struct SlideFrame
{
    double scale = 1;    ///< pixels at 96 dpi on the slide for one of the picture
    QPointF origin = {}; ///< in EMU

    double exactX(double x) const { return origin.x() + x * scale * double(emuPerPixel); }
    double exactY(double y) const { return origin.y() + y * scale * double(emuPerPixel); }
    EmuPoint point(QPointF p) const { return {std::llround(exactX(p.x())), std::llround(exactY(p.y()))}; }
    Emu length(double pixels) const { return std::llround(pixels * scale * double(emuPerPixel)); }
    EmuRect rect(const QRectF &r) const
    {
        return {std::llround(exactX(r.x())), std::llround(exactY(r.y())), length(r.width()), length(r.height())};
    }
    /// Even sides, so that the middles of the sides are whole numbers.
    EmuRect evenRect(const QRectF &r) const
    {
        EmuRect even = rect(r);
        even.width += even.width % 2;
        even.height += even.height % 2;
        return even;
    }
    /// A size of letters in hundredths of a point, in halves of a point.
    int fontSize(double pixels) const { return int(std::floor(pixels * scale * 0.75 * 2 + 0.01)) * 50; }
};

} // namespace app
