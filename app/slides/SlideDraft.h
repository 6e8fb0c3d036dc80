#pragma once

#include <vector>

#include <QVector>

#include "app/export/pptx/Deck.h"
#include "app/session/ViewState.h"
#include "core/model/Knowledge.h"

namespace app {

struct TableScope;

/// A slide before its notes: what it shows, and what that stands for.
struct SlideDraft
{
    DeckSlide slide = {};
    QVector<core::Ref> refs = {};
};

// Whichever views take several slides, all of them have the same title. `known` is what the second clock leaves.

/// A chart on as many slides as its names take; a sentence where there is nothing to count.
std::vector<SlideDraft> chartDrafts(const core::Knowledge &known, const ViewState &state, const Theme &theme);
/// The lineage in letters that can be read from afar, cut by its groups.
std::vector<SlideDraft> lineageDrafts(const core::Knowledge &known, const ViewState &state);
/// The matrix as tables, as many slides as its rows and columns take.
std::vector<SlideDraft> matrixDrafts(const core::Knowledge &known, const ViewState &state, const Theme &theme);
/// A table as slides, up to `mostTableRows` rows on `mostTableSlides`: the slides say how many are left out.
std::vector<SlideDraft> tableDrafts(const core::Knowledge &known, const TableOptions &options, const TableScope &scope,
                                    const Theme &theme);

inline constexpr std::size_t mostTableRows = 120;
inline constexpr int mostTableSlides = 6;

/// What all marks of a picture stand for, in their order.
QVector<core::Ref> refsOf(const Picture &picture);
/// Footer and date of a slide that has no picture, from what it stands for.
void addSourcesTo(SlideDraft &draft, const core::Knowledge &known);
/// "(2 of 3)" behind the titles, where there are several.
void numberTitles(std::vector<SlideDraft> &drafts);
/// A pattern and its colours as the charts and legends of pictures have them.
SlideFill slideFill(const Mark &mark, const Theme &theme);

} // namespace app
