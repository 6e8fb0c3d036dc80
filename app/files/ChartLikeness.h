#pragma once

#include <QPainter>

#include "app/export/pptx/DeckChart.h"
#include "app/picture/Theme.h"

namespace app {

/// Draws a chart of a slide from its numbers, in pixels of 96 dpi: axes, bars, names and, over several series, a
/// legend.
void paintChart(QPainter &painter, const DeckChart &chart, const QRectF &area, const Theme &theme);

} // namespace app
