#pragma once

#include <array>

#include <QColor>

#include "app/export/pptx/PartXml.h"
#include "app/picture/Theme.h"

namespace app {

/// The colours of a deck: the twelve of its theme, named where one of them is meant, so that a change of the theme in
/// the slides' program reaches the shapes.
class DeckColours
{
public:
    explicit DeckColours(Theme::Mode mode, const HouseColours &house = {});

    struct Entry
    {
        const char *slot; ///< in the theme: "dk1"
        const char *name; ///< in shapes: "tx1"
        QColor colour;
    };

    const std::array<Entry, 12> &entries() const { return m_entries; }
    Theme::Mode mode() const { return m_mode; }
    const HouseColours &house() const { return m_house; }
    Theme theme() const { return Theme(m_mode, m_house); }
    /// `a:solidFill` with a colour of the theme, or the colour itself.
    void writeFill(PartXml &xml, const QColor &colour) const;
    void writeColour(PartXml &xml, const QColor &colour) const;

private:
    Theme::Mode m_mode;
    HouseColours m_house;
    std::array<Entry, 12> m_entries;
};

} // namespace app
