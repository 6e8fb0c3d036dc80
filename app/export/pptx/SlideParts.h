#pragma once

#include "app/export/pptx/Deck.h"
#include "app/export/pptx/DeckColours.h"
#include "app/export/pptx/OpcPackage.h"

namespace app {

/// Adds the slides of a deck, each with its notes, and the slides of sources behind them.
class SlideParts
{
public:
    SlideParts(OpcPackage &package, const Deck &deck, const DeckColours &colours);

    /// The names of the parts, in order.
    QStringList add();

private:
    void addSlide(const DeckSlide &slide);
    void addSources();
    void addSourcesPage(const std::vector<DeckSource> &sources, int page, int pages);
    void addNotes(const QString &slidePart, const QStringList &paragraphs);
    void addTags(PartXml &xml, const DeckSlide &slide);
    QString nextSlidePart() const;

    OpcPackage &m_package;
    const Deck &m_deck;
    const DeckColours &m_colours;
    QStringList m_parts;
};

} // namespace app
