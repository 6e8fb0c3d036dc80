#pragma once

#include <QRectF>

#include "app/picture/Theme.h"
#include "core/model/Terms.h"

class QPainter;

namespace app {

/// Side of the square a number's disc is drawn in, in pixels.
constexpr int numberDiscSide = 18;

/// The number of a passage, the same in inspector and reader: a filled disc, for a passage that disputes a hollow one
/// with a broken rim.
void paintNumberDisc(QPainter &painter, const QRectF &box, int number, core::Stance stance, const Theme &theme);

} // namespace app
