#pragma once

#include <QColor>
#include <QRectF>

#include "app/picture/Mark.h"
#include "app/picture/Theme.h"
#include "core/model/Knowledge.h"

class QPainter;

namespace app {

/// The sign that stands before a thing in lists and headings: drawn as its mark is drawn in the views. Of an entity its
/// shape, of a statement a piece of its line, of a disagreement a fork, of a passage a page.
Mark signOf(core::EntityKind kind);
Mark signOf(core::Modality modality);
Mark signOf(const core::Knowledge &knowledge, core::Ref ref);

/// Draws a sign into the middle of `box`; 16 × 16 or more.
void paintSign(QPainter &painter, const QRectF &box, Mark sign, const Theme &theme);

/// The colour of a sign as a colour of words: 4.5:1 on the panel.
QColor wordColour(const Mark &sign, const Theme &theme);

} // namespace app
