#pragma once

#include <vector>

#include "app/picture/Drawing.h"
#include "app/picture/Emphasis.h"
#include "app/picture/Picture.h"
#include "app/picture/Theme.h"

class QPainter;

namespace app {

/// Draws `picture` in its own coordinates; the painter's transform places it. The one function behind window, PNG, SVG
/// and PDF. Text is set as text, never as outlines.
void paintPicture(QPainter &painter, const Picture &picture, const Theme &theme, const Emphasis &emphasis = {});

/// What of a picture is painted in which order and where: worked out once where it is painted in pieces.
struct PaintPlan
{
    std::vector<DrawStep> steps;
    /// Of each mark, generously: its signs, its emphasis and a text that stands by it included.
    std::vector<QRectF> extents;
};

PaintPlan paintPlan(const Picture &picture);

/// A piece of a picture: what reaches into the clip of the painter.
struct PaintPiece
{
    enum class Marks { All, Undimmed };

    const Picture &picture;
    const PaintPlan &plan;
    const Theme &theme;
    const Emphasis &emphasis;
    Marks marks = Marks::All;
};

void paintPiece(QPainter &painter, const PaintPiece &piece);

/// How much of a dimmed mark is left.
inline constexpr double dimmedOpacity = 0.22;

} // namespace app
