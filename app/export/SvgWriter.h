#pragma once

#include <QByteArray>

#include "app/export/ExportOptions.h"

namespace app {

/// `picture` as SVG 1.1: the same strokes and texts as the painter's, text as live text in named fonts, a title and a
/// description for the whole and a title for each mark that stands for something. The same input gives the same bytes.
/// Any thread. Throws `core::Error`.
QByteArray svgBytes(const Picture &picture, const ExportOptions &options);

} // namespace app
