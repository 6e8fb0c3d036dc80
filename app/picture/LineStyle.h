#pragma once

#include <QPen>

#include "app/picture/Mark.h"

namespace app {

/// The pen of a link: fact thin solid, commitment thick, claim long dash, assessment short dash, report dash-dot,
/// scenario dotted.
QPen modalityPen(core::Modality modality, const QColor &colour);
/// The pen of a line that is no link: grid, bracket, date handle.
QPen plainLinePen(StyleRole role, const QColor &colour);
/// The edges of a ribbon: kept solid, reworded dashed, narrowed dotted, broadened in long dashes, returned thick,
/// dropped in short dashes far apart.
QPen ribbonPen(StyleRole role, const QColor &colour);
/// A pen with a dash pattern given in pixels.
QPen dashedPen(const QColor &colour, double width, const QList<double> &pixels);

} // namespace app
