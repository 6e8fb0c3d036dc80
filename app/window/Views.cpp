#include "app/views/timeline/TimelineView.h"
#include "app/window/Commands.h"
#include "app/window/ViewStack.h"

namespace app {

ViewKind Views::activeKind() const
{
    return timeline.hasFocus() ? ViewKind::Timeline : stack.current().kind;
}

PictureView *Views::active() const
{
    return timeline.hasFocus() ? &timeline : stack.current().canvas;
}

} // namespace app
