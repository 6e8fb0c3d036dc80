#include "app/export/pptx/DeckColours.h"

#include <algorithm>
#include <cmath>

namespace app {

namespace {

QString digits(const QColor &colour)
{
    return colour.name().mid(1).toUpper();
}

} // namespace

DeckColours::DeckColours(Theme::Mode mode, const HouseColours &house) : m_mode(mode), m_house(house)
{
    const Theme theme = this->theme();
    const bool isLight = mode == Theme::Mode::Light;
    // The names in shapes say text and background, whichever of the two is dark.
    m_entries = {{{"dk1", isLight ? "tx1" : "bg1", isLight ? theme.text() : theme.background()},
                  {"lt1", isLight ? "bg1" : "tx1", isLight ? theme.background() : theme.text()},
                  {"dk2", isLight ? "tx2" : "bg2", isLight ? theme.mutedText() : theme.panel()},
                  {"lt2", isLight ? "bg2" : "tx2", isLight ? theme.panel() : theme.mutedText()},
                  {"accent1", "accent1", theme.kind(StyleRole::Actor)},
                  {"accent2", "accent2", theme.kind(StyleRole::Treaty)},
                  {"accent3", "accent3", theme.kind(StyleRole::Clause)},
                  {"accent4", "accent4", theme.kind(StyleRole::Topic)},
                  {"accent5", "accent5", theme.kind(StyleRole::Event)},
                  {"accent6", "accent6", theme.kind(StyleRole::Scenario)},
                  {"hlink", "hlink", theme.accent()},
                  {"folHlink", "folHlink", theme.accent()}}};
}

void DeckColours::writeColour(PartXml &xml, const QColor &colour) const
{
    const auto own = std::find_if(m_entries.begin(), m_entries.end(),
                                  [&](const Entry &entry) { return entry.colour.rgb() == colour.rgb(); });
    const auto element = own != m_entries.end() ? xml.element("a:schemeClr", {{"val", own->name}})
                                                : xml.element("a:srgbClr", {{"val", digits(colour)}});
    if (colour.alpha() < 255)
        xml.leaf("a:alpha", {{"val", int(std::lround(double(colour.alphaF()) * 100)) * 1000}});
}

void DeckColours::writeFill(PartXml &xml, const QColor &colour) const
{
    const auto fill = xml.element("a:solidFill");
    writeColour(xml, colour);
}

} // namespace app
