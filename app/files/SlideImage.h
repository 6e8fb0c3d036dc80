#pragma once

#include <QImage>

#include "app/export/pptx/Deck.h"

namespace app {

/// What a slide looks like: title, sentence, content, legend and foot in their places. Programs for slides have fonts
/// of their own, so it is a likeness, not the file read again. Any thread.
QImage slideImage(const DeckSlide &slide, const Theme &theme, int width);

} // namespace app
