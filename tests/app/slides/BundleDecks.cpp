#include "tests/app/slides/BundleDecks.h"

#include "app/session/Stories.h"
#include "app/views/charts/ChartKind.h"
#include "core/base/Error.h"
#include "core/exchange/KnowledgeReader.h"
#include "tests/support/TreatyNetwork.h"

namespace test {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<core::Knowledge> bundle()
{
    core::ReadKnowledge read = core::readKnowledge(QStringLiteral(PACTGRAPH_KNOWLEDGE));
    return std::make_unique<core::Knowledge>(std::move(read.data));
}

} // namespace

BundleDecks::BundleDecks() : m_knowledge(bundle()), m_graph(core::Graph::build(*m_knowledge)) {}

std::vector<app::ViewState> BundleDecks::states() const
{
    std::vector<app::ViewState> states;
    for (const app::ViewKind kind : {app::ViewKind::Graph, app::ViewKind::Timeline, app::ViewKind::Lineage,
                                     app::ViewKind::Matrix, app::ViewKind::Compare})
        states.push_back(app::openingState(*m_knowledge, kind));
    for (const app::ChartKind kind : app::chartKinds) {
        states.push_back(app::openingState(*m_knowledge, app::ViewKind::Chart));
        states.back().options.chart.name = app::toWord(kind);
    }
    for (const app::TableOf list : app::tableLists) {
        states.push_back(app::openingState(*m_knowledge, app::ViewKind::Table));
        states.back().options.table.of = list;
    }
    return states;
}

app::Deck BundleDecks::deckOf(std::vector<app::ViewState> states, app::Theme::Mode mode) const
{
    return app::slideDeck({.knowledge = *m_knowledge, .graph = m_graph, .states = std::move(states), .mode = mode});
}

std::vector<BundleDecks::Named> BundleDecks::all() const
{
    std::vector<Named> decks;
    decks.push_back({u"views"_s, deckOf(states())});
    decks.push_back({u"dark"_s, deckOf(states(), app::Theme::Mode::Dark)});
    for (const app::Story &story : app::storiesOf(*m_knowledge)) {
        app::SlideRequest request{.knowledge = *m_knowledge, .graph = m_graph};
        for (const app::SavedView &view : story.views) {
            request.states.push_back(app::stateOf(view, *m_knowledge));
            request.captions << view.caption;
        }
        decks.push_back({story.name, app::slideDeck(request)});
    }
    return decks;
}

app::Deck largeGraphDeck(int states)
{
    const core::Knowledge knowledge(treatyNetwork(states, states, 3));
    const core::Graph graph = core::Graph::build(knowledge);
    return app::slideDeck(
        {.knowledge = knowledge, .graph = graph, .states = {app::openingState(knowledge, app::ViewKind::Graph)}});
}

} // namespace test
