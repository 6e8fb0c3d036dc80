#pragma once

#include <algorithm>
#include <cstdlib>

#include <QImage>

namespace test {

/// The share of pixels (0 to 1) that differ by more than `tolerance` (of 255) in a channel; 1 for images of different
/// sizes.
inline double differingShare(const QImage &first, const QImage &second, int tolerance)
{
    if (first.size() != second.size() || first.isNull())
        return 1;
    const QImage a = first.convertToFormat(QImage::Format_RGB32);
    const QImage b = second.convertToFormat(QImage::Format_RGB32);
    qint64 differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int difference =
                std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            differing += difference > tolerance ? 1 : 0;
        }
    }
    return double(differing) / (double(a.width()) * a.height());
}

} // namespace test
