#pragma once

#include "app/export/pptx/DeckColours.h"

namespace app {

/// The theme: colours, fonts (East Asian ones by script, too) and plain fills, lines and effects.
QByteArray themePart(const DeckColours &colours);

} // namespace app
