#pragma once

#include "app/export/pptx/DeckColours.h"
#include "app/export/pptx/OpcPackage.h"

namespace app {

/// The layouts that slides are made from.
enum class SlideLayout { Content = 1, Text = 2 };

QString layoutPart(SlideLayout layout);

/// Adds theme, master, layouts and the master of the notes with a theme of its own.
void addMasters(OpcPackage &package, const DeckColours &colours);

} // namespace app
