#include "app/picture/ImagePainting.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <latch>
#include <vector>

#include <QPainter>
#include <QThread>
#include <QThreadPool>

namespace app {

namespace {

/// Smaller parts are painted sooner than a thread wakes up.
constexpr int leastPixels = 40'000;
constexpr int mostBands = 4;

/// Rows of an image, painted as if they were the whole.
struct Band
{
    QImage rows;
    double top = 0;
    QRect part;
};

bool hasWholeRatio(const QImage &image)
{
    return image.devicePixelRatio() == std::floor(image.devicePixelRatio());
}

/// Parts of `image`, large ones cut into bands. None shares a pixel with another where its ratio is whole, as parts of
/// a region do not overlap.
std::vector<Band> bandsOf(QImage &image, const QRegion &parts)
{
    const double ratio = image.devicePixelRatio();
    uchar *const bits = image.bits();
    std::vector<Band> bands;
    for (const QRect &part : parts) {
        const bool isCut = part.width() * part.height() >= leastPixels && hasWholeRatio(image);
        const int count = isCut ? std::clamp(QThread::idealThreadCount(), 1, mostBands) : 1;
        for (int i = 0; i < count; ++i) {
            const int top = part.top() + part.height() * i / count;
            const int bottom = part.top() + part.height() * (i + 1) / count;
            const int firstRow = std::clamp(int(std::floor(top * ratio)), 0, image.height());
            const int lastRow = std::clamp(int(std::ceil(bottom * ratio)), firstRow, image.height());
            if (firstRow == lastRow)
                continue;
            QImage rows(bits + firstRow * image.bytesPerLine(), image.width(), lastRow - firstRow, image.bytesPerLine(),
                        image.format());
            rows.setDevicePixelRatio(ratio);
            bands.push_back({rows, firstRow / ratio, QRect(part.left(), top, part.width(), bottom - top)});
        }
    }
    return bands;
}

void paintBand(Band &band, const std::function<void(QPainter &, const QRect &)> &paint)
{
    QPainter painter(&band.rows);
    painter.translate(0, -band.top);
    painter.setClipRect(band.part);
    paint(painter, band.part);
}

} // namespace

void paintParts(QImage &image, const QRegion &parts, const std::function<void(QPainter &, const QRect &)> &paint)
{
    std::vector<Band> bands = bandsOf(image, parts);
    // Qt cuts every wide fill into pieces for the threads of its global pool and waits for each, which takes longer
    // than the filling; it does not where the painter itself is on one of them.
    QThreadPool &pool = *QThreadPool::globalInstance();
    std::latch begun(1); // what was prepared here is there for the threads
    std::latch done(std::ptrdiff_t(bands.size()));
    begun.count_down();
    for (Band &band : bands) {
        const auto work = [&band, &paint, &begun, &done] {
            begun.wait();
            paintBand(band, paint);
            done.count_down();
        };
        const bool isForThread =
            band.part.width() * band.part.height() * mostBands >= leastPixels && hasWholeRatio(image);
        if (!isForThread || !pool.tryStart(work))
            work();
    }
    done.wait();
}

void moveImage(QImage &image, QPoint by)
{
    const int height = image.height() - std::abs(by.y());
    const int width = image.width() - std::abs(by.x());
    if (width <= 0 || height <= 0)
        return;
    const qsizetype pixel = image.depth() / 8;
    uchar *const bits = image.bits();
    const auto rowAt = [&](int y, int x) { return bits + y * image.bytesPerLine() + x * pixel; };
    for (int i = 0; i < height; ++i) {
        // From the side that they move to, so that no row is overwritten before it was moved.
        const int row = by.y() > 0 ? height - 1 - i : i;
        std::memmove(rowAt(row + std::max(by.y(), 0), std::max(by.x(), 0)),
                     rowAt(row + std::max(-by.y(), 0), std::max(-by.x(), 0)), std::size_t(width * pixel));
    }
}

} // namespace app
