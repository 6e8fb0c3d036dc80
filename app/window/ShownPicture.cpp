#include "app/window/ShownPicture.h"

#include "app/session/Document.h"
#include "app/session/ViewState.h"
#include "app/views/page/ViewPage.h"
#include "app/views/timeline/TimelineView.h"
#include "app/window/Commands.h"
#include "app/window/ViewStack.h"
#include "app/window/Workplace.h"

namespace app {

ViewKind Views::activeKind() const
{
    return timeline.hasFocus() ? ViewKind::Timeline : stack.current().kind;
}

PictureView *Views::active() const
{
    return timeline.hasFocus() ? &timeline : stack.current().canvas;
}

Picture shownPicture(const Workplace &at, const Views &views)
{
    constexpr QSizeF page(1600, 900);
    return viewPage(*at.document.wholeKnowledge(), *at.document.wholeGraph(),
                    viewState(at.selection, views.activeKind()), page);
}

} // namespace app
