#pragma once

#include <QColor>

#include "app/export/pptx/DeckColours.h"

namespace app {

/// What fills a shape, a cell or a bar: a colour, or one with a pattern over it, so that colour never tells things
/// apart by itself.
struct SlideFill
{
    enum class Pattern { Plain, Rising, RisingFine, Dots, Falling };

    QColor ground = {}; ///< invalid: nothing is filled
    QColor lines = {};  ///< of the pattern
    Pattern pattern = Pattern::Plain;

    friend bool operator==(const SlideFill &, const SlideFill &) = default;
};

void writeFill(PartXml &xml, const SlideFill &fill, const DeckColours &colours);

} // namespace app
