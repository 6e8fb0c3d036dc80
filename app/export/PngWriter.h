#pragma once

#include <QByteArray>
#include <QImage>

#include "app/export/ExportOptions.h"

namespace app {

/// `picture` as an opaque image of `options.size`, for files and the clipboard. It carries its resolution and, as text,
/// its title, description, sources and view. Any thread. Throws `core::Error`.
QImage renderImage(const Picture &picture, const ExportOptions &options);
/// The same as PNG. The same input gives the same bytes.
QByteArray pngBytes(const Picture &picture, const ExportOptions &options);

} // namespace app
