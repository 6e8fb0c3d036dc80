#pragma once

#include <QPainterPath>
#include <QRectF>

namespace app {

enum class HatchPattern { Plain, Rising, Dots, Falling };

/// Which pattern a series has: see `hatching`.
HatchPattern hatchPattern(int series);

/// The pattern of a chart's series, to be stroked over its fill, so that series are told apart without colour: plain,
/// rising lines, dots, falling lines, in turn and shifted by one in the second round of colours. Lies within `box`;
/// aligned to the picture, so that parts side by side fit together. Empty for a plain one.
QPainterPath hatching(int series, const QRectF &box);

} // namespace app
