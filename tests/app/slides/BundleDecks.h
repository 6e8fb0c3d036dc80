#pragma once

#include <memory>
#include <vector>

#include "app/slides/SlideDeck.h"

namespace test {

/// Decks of the bundled knowledge, read from its sources: all that can be made a slide.
class BundleDecks
{
public:
    BundleDecks();

    struct Named
    {
        QString name; ///< fit for a file
        app::Deck deck;
    };

    const core::Knowledge &knowledge() const { return *m_knowledge; }
    const core::Graph &graph() const { return m_graph; }
    /// Each view, chart and list as its opening shows it.
    std::vector<app::ViewState> states() const;
    app::Deck deckOf(std::vector<app::ViewState> states, app::Theme::Mode mode = app::Theme::Mode::Light) const;
    /// All views, charts and lists in one deck, the same in the dark, and each story.
    std::vector<Named> all() const;

private:
    std::unique_ptr<core::Knowledge> m_knowledge;
    core::Graph m_graph;
};

/// A graph of that many states, each bound to the next ones by treaties: too much for shapes.
app::Deck largeGraphDeck(int states);

} // namespace test
