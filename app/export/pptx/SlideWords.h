#pragma once

#include "app/export/pptx/Deck.h"

namespace app {

/// Texts of a slide in their places, and their sizes in hundredths of a point.

/// The line under the title, which also tells of what could not be made native.
QString sentenceText(const DeckSlide &slide);
/// 0: as the layout has it.
int sentenceSize(const QString &sentence);
/// Long titles get smaller letters, so that they stay within their place.
int titleSize(const QString &title);
/// What is shown, as many sources as the line still holds, how many more there are, and the date of the data.
QString footerText(const DeckSlide &slide);
/// What is said of a picture that became an image.
QString tooLargeWords();

} // namespace app
