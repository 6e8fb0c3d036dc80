#include "app/slides/SlideDraft.h"

#include <QCoreApplication>

#include "app/picture/Contrast.h"
#include "app/picture/Hatching.h"
#include "app/session/Wording.h"
#include "app/views/SourceList.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

constexpr double patternShare = 0.55; ///< of the fill, mixed into the lines of a pattern: as pictures have it

SlideFill::Pattern patternOf(HatchPattern pattern)
{
    switch (pattern) {
    case HatchPattern::Plain:
        return SlideFill::Pattern::Plain;
    case HatchPattern::Rising:
        return SlideFill::Pattern::Rising;
    case HatchPattern::Dots:
        return SlideFill::Pattern::Dots;
    case HatchPattern::Falling:
        return SlideFill::Pattern::Falling;
    }
    Q_UNREACHABLE();
}

} // namespace

QVector<core::Ref> refsOf(const Picture &picture)
{
    QVector<core::Ref> refs;
    for (const Mark &mark : picture.marks)
        refs.append(QVector<core::Ref>(mark.standsFor.begin(), mark.standsFor.end()));
    return refs;
}

void addSourcesTo(SlideDraft &draft, const core::Knowledge &known)
{
    Picture told;
    told.marks.emplace_back();
    told.marks.back().standsFor.assign(draft.refs.begin(), draft.refs.end());
    draft.slide.picture.sources = shortSources(known, told);
    draft.slide.picture.dataDate = withKnownOn(dataDateText(known), known);
}

void numberTitles(std::vector<SlideDraft> &drafts)
{
    if (drafts.size() < 2)
        return;
    int number = 0;
    for (SlideDraft &draft : drafts)
        draft.slide.title = Words::tr("%1 (%2 of %3)").arg(draft.slide.title).arg(++number).arg(drafts.size());
}

SlideFill slideFill(const Mark &mark, const Theme &theme)
{
    SlideFill fill{.ground = theme.fill(mark)};
    if (mark.role != StyleRole::Series)
        return fill;
    fill.pattern = patternOf(hatchPattern(mark.series));
    fill.lines = mixed(theme.textOn(mark), fill.ground, patternShare);
    return fill;
}

} // namespace app
