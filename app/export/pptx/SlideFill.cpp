#include "app/export/pptx/SlideFill.h"

namespace app {

namespace {

const char *presetOf(SlideFill::Pattern pattern)
{
    switch (pattern) {
    case SlideFill::Pattern::Rising:
        return "wdUpDiag";
    case SlideFill::Pattern::RisingFine:
        return "ltUpDiag";
    case SlideFill::Pattern::Dots:
        return "pct20";
    case SlideFill::Pattern::Falling:
        return "wdDnDiag";
    case SlideFill::Pattern::Plain:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

void writeFill(PartXml &xml, const SlideFill &fill, const DeckColours &colours)
{
    if (!fill.ground.isValid()) {
        xml.leaf("a:noFill");
        return;
    }
    if (fill.pattern == SlideFill::Pattern::Plain) {
        colours.writeFill(xml, fill.ground);
        return;
    }
    const auto element = xml.element("a:pattFill", {{"prst", presetOf(fill.pattern)}});
    {
        const auto front = xml.element("a:fgClr");
        colours.writeColour(xml, fill.lines);
    }
    const auto back = xml.element("a:bgClr");
    colours.writeColour(xml, fill.ground);
}

} // namespace app
