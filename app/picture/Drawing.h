#pragma once

#include <vector>

#include <QBrush>
#include <QPainterPath>
#include <QPen>

#include "app/picture/Picture.h"
#include "app/picture/Theme.h"

namespace app {

/// A path with its pen and brush.
struct Stroke
{
    QPainterPath path = {};
    QPen pen = Qt::NoPen;
    QBrush brush = Qt::NoBrush;
};

/// One line of text. `anchor` is on the baseline, at the left, the middle or the right of the text as `align` says.
struct TextLine
{
    QString text = {};
    QPointF anchor = {};
    Qt::Alignment align = Qt::AlignHCenter;
    TextRole role = TextRole::Label;
    QColor colour = {};
};

/// What a mark comes to: strokes first, then text. The painter draws it, the SVG writer writes it; neither knows
/// anything about marks.
struct Drawing
{
    std::vector<Stroke> strokes = {};
    std::vector<TextLine> lines = {};
};

/// A step of drawing a picture: a mark, or only its shape, or only the label that stands outside it. Labels come after
/// the nodes, so that no node covers one.
struct DrawStep
{
    enum class Part { Whole, Shape, Label };

    MarkIndex mark = -1;
    Part part = Part::Whole;
};

std::vector<DrawStep> drawOrder(const Picture &picture);

/// The shape of a mark: fill, outline, arrow heads, and the signs that sit on its corner.
Drawing shapeDrawing(const Mark &mark, const Theme &theme);
/// The text of a mark with its plate and the signs beside it.
Drawing textDrawing(const Mark &mark, const Theme &theme);
Drawing drawingOf(const Mark &mark, DrawStep::Part part, const Theme &theme);

/// Adds the signs of the states of `mark` in a row from the point `left` (middle of the row's height).
void addBadgeRow(Drawing &drawing, const Mark &mark, QPointF left, const QColor &colour);
/// Adds the signs as small discs on the upper right of the shape, or in the middle of a line.
void addBadgeDiscs(Drawing &drawing, const Mark &mark, const Theme &theme);

/// Selection: a thick outline with a gap. Goes under the mark.
Drawing selectionDrawing(const Mark &mark, const Theme &theme);
/// Keyboard focus: a dashed ring further out. Goes over everything.
Drawing focusDrawing(const Mark &mark, const Theme &theme);
/// The pointer is on it: a soft halo. Goes under the mark.
Drawing hoverDrawing(const Mark &mark, const Theme &theme);

} // namespace app
