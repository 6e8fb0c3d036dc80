#include "app/export/pptx/SlidePicture.h"
#include "app/session/Wording.h"
#include "app/slides/SlideDraft.h"
#include "app/views/lineage/LineagePage.h"

namespace app {

namespace {

constexpr double leastRow = 19; ///< in pixels: room for letters of ten points

} // namespace

std::vector<SlideDraft> lineageDrafts(const core::Knowledge &known, const ViewState &state)
{
    const LineagePageOptions options{
        .content = state.options.lineage, .filter = state.filter, .validOn = state.validOn, .page = readableRoom()};
    const LineageHeadline headline =
        lineageHeadline(known, core::buildLineage(known, lineageQuery(known, options.content, options.filter)));
    std::vector<SlideDraft> drafts;
    for (Picture &sheet : lineageSheets(known, options, leastRow)) {
        SlideDraft draft;
        draft.slide.title = headline.text;
        draft.slide.sentence = headline.detail;
        draft.slide.picture = std::move(sheet);
        draft.refs = refsOf(draft.slide.picture);
        // What the headline tells stands over all of them.
        draft.refs += QVector<core::Ref>(headline.standsFor.begin(), headline.standsFor.end());
        draft.slide.picture.dataDate = withKnownOn(draft.slide.picture.dataDate, known);
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

} // namespace app
