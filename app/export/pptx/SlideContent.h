#pragma once

#include "app/export/pptx/Deck.h"
#include "app/export/pptx/DeckColours.h"
#include "app/export/pptx/OpcPackage.h"
#include "app/export/pptx/ShapeIds.h"

namespace app {

/// Where the content of a slide goes in its package.
struct SlidePlace
{
    OpcPackage &package;
    QString part;   ///< of the slide
    int number = 1; ///< of the slide in the deck
    ShapeIds &ids;
    const DeckColours &colours;
};

/// Writes what a slide shows: a chart with its workbook, a table, or a picture as native shapes with its legend under
/// it; a picture with too many marks as an image with its labels as text.
void writeContent(PartXml &xml, const DeckSlide &slide, const SlidePlace &place);
/// Whether a picture has too many marks to be drawn natively.
bool isTooLarge(const Picture &picture);

} // namespace app
