#pragma once

#include <functional>

#include <QImage>
#include <QRegion>

class QPainter;

namespace app {

/// Paints parts of an image, given as the image is seen; large ones by several threads, for which the caller waits.
/// `paint` gets a painter clipped to a part, without antialiasing, and may be called on several threads at once.
void paintParts(QImage &image, const QRegion &parts, const std::function<void(QPainter &, const QRect &)> &paint);

/// Moves what an image holds by pixels; what was there before stays where nothing comes.
void moveImage(QImage &image, QPoint by);

} // namespace app
