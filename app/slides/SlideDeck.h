#pragma once

#include <vector>

#include "app/export/pptx/Deck.h"
#include "app/session/ViewState.h"
#include "core/graph/Graph.h"

namespace app {

/// What slides are made from: one view a slide.
struct SlideRequest
{
    const core::Knowledge &knowledge;
    const core::Graph &graph;
    std::vector<ViewState> states = {};
    QStringList captions = {}; ///< by slide, instead of the headline of the view, which then stands beneath
    Theme::Mode mode = Theme::Mode::Light;
    HouseColours colours = {};                ///< of an organisation, in the place of the program's own
    std::optional<QDateTime> sourceDate = {}; ///< told as the time of making; nothing: the date of the data is
};

/// The slides of views with all that they rest on: headline as title, numbered passages for the notes, sources for the
/// last slide, and the states, so that the file opens again as what it shows. A pure function; any thread.
Deck slideDeck(const SlideRequest &request);

} // namespace app
