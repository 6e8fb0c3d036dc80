#include "app/window/ShownPicture.h"

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/views/graph/GraphPage.h"
#include "app/views/graph/GraphView.h"
#include "app/views/timeline/TimelinePage.h"
#include "app/views/timeline/TimelineView.h"
#include "app/window/Commands.h"
#include "app/window/Workplace.h"

namespace app {

PictureView &Views::active() const
{
    if (timeline.hasFocus())
        return timeline;
    return graph;
}

Picture shownPicture(const Workplace &at, const Views &views)
{
    const core::Knowledge &knowledge = *at.document.knowledge();
    const Selection &selection = at.selection;
    if (&views.active() == &views.timeline) {
        TimelinePageOptions options;
        options.filter = selection.filter();
        options.validOn = selection.validOn();
        return timelinePage(knowledge, options);
    }
    GraphPageOptions options;
    options.content = {.filter = selection.filter(), .expanded = selection.expanded(), .validOn = selection.validOn()};
    for (const core::Ref ref : selection.refs())
        if (ref.kind == core::Ref::Kind::Entity)
            options.content.kept.insert(ref.entity());
    return graphPage(knowledge, *at.document.graph(), options);
}

} // namespace app
