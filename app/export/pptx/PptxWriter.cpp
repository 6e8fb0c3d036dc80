#include "app/export/pptx/PptxWriter.h"

#include "app/export/pptx/DocumentParts.h"
#include "app/export/pptx/MasterParts.h"
#include "app/export/pptx/SlideParts.h"

namespace app {

QByteArray pptxBytes(const Deck &deck)
{
    OpcPackage package;
    const DeckColours colours(deck.mode, deck.colours);
    addMasters(package, colours);
    const QStringList slides = SlideParts(package, deck, colours).add();
    addDocument(package, deck, slides);
    return package.bytes();
}

} // namespace app
