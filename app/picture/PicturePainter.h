#pragma once

#include "app/picture/Emphasis.h"
#include "app/picture/Picture.h"
#include "app/picture/Theme.h"

class QPainter;

namespace app {

class TextShapes;

/// Draws `picture` in its own coordinates; the painter's transform places it. The one function behind window, PNG, SVG
/// and PDF. Text is set as text, never as outlines. Who paints again and again passes what keeps shaped text.
void paintPicture(QPainter &painter, const Picture &picture, const Theme &theme, const Emphasis &emphasis = {},
                  TextShapes *shapes = nullptr);

} // namespace app
