#pragma once

#include <QPainter>

#include "app/export/pptx/DeckTable.h"
#include "app/picture/Theme.h"

namespace app {

/// Draws a table of a slide in pixels of 96 dpi: fills, borders and texts of its cells.
void paintTable(QPainter &painter, const DeckTable &table, QPointF at, const Theme &theme);
/// What its kinds of cells mean, in the place of the legend.
void paintSamples(QPainter &painter, const DeckTable &table, const QRectF &area, const Theme &theme);
void paintFill(QPainter &painter, const QRectF &box, const SlideFill &fill);
/// One size of letters for tables, in pixels.
QFont likenessFont(double points, DeckCell::Weight weight = DeckCell::Weight::Usual);

} // namespace app
