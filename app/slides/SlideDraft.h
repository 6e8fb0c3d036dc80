#pragma once

#include <vector>

#include <QVector>

#include "app/export/pptx/Deck.h"
#include "app/session/ViewState.h"
#include "core/model/Knowledge.h"

namespace app {

/// A slide before its notes: what it shows, and what that stands for.
struct SlideDraft
{
    DeckSlide slide = {};
    QVector<core::Ref> refs = {};
};

/// A chart as one slide; a sentence where there is nothing to count. `known` is what the second clock leaves.
SlideDraft chartDraft(const core::Knowledge &known, const ViewState &state, const Theme &theme);
/// The matrix as tables, as many slides as its rows and columns take.
std::vector<SlideDraft> matrixDrafts(const core::Knowledge &known, const ViewState &state, const Theme &theme);
/// A table as slides, up to `mostTableRows` rows on `mostTableSlides`: the slides say how many are left out.
std::vector<SlideDraft> tableDrafts(const core::Knowledge &known, const ViewState &state, const Theme &theme);

inline constexpr std::size_t mostTableRows = 120;
inline constexpr int mostTableSlides = 6;

/// Footer and date of a slide that has no picture, from what it stands for.
void addSourcesTo(SlideDraft &draft, const core::Knowledge &known);
/// "(2 of 3)" behind the titles, where there are several.
void numberTitles(std::vector<SlideDraft> &drafts);
/// A pattern and its colours as the charts and legends of pictures have them.
SlideFill slideFill(const Mark &mark, const Theme &theme);

} // namespace app
