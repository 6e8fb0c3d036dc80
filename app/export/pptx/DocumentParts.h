#pragma once

#include "app/export/pptx/Deck.h"
#include "app/export/pptx/OpcPackage.h"

namespace app {

/// Adds what holds the slides together, `slides` being the names of their parts: the presentation itself, its
/// settings, and the properties of the file.
void addDocument(OpcPackage &package, const Deck &deck, const QStringList &slides);

} // namespace app
