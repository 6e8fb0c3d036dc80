#pragma once

#include <QImage>
#include <QRectF>

#include "app/picture/Theme.h"

namespace app {

/// What lies under the marks of a picture and is too much for marks: drawn as an image, as fine as the paper takes it.
/// Unchanging; may cross threads.
class Backdrop
{
public:
    Backdrop() = default;
    virtual ~Backdrop() = default;
    Backdrop(const Backdrop &) = delete;
    Backdrop &operator=(const Backdrop &) = delete;

    /// Where it lies, in coordinates of the picture.
    virtual QRectF area() const = 0;
    /// All of it, with `scale` pixels of the image to one of the picture.
    virtual QImage image(double scale, const Theme &theme) const = 0;
};

} // namespace app
