#include "app/views/page/ViewPage.h"

#include "app/views/graph/GraphPage.h"
#include "app/views/matrix/MatrixPage.h"
#include "app/views/timeline/TimelinePage.h"

namespace app {

namespace {

GraphPageOptions graphPageOptions(const ViewState &state, QSizeF page)
{
    GraphPageOptions options;
    options.content = {.filter = state.filter, .expanded = state.expanded, .validOn = state.validOn};
    options.page = page;
    for (const core::Ref ref : state.selected)
        if (ref.kind == core::Ref::Kind::Entity)
            options.content.kept.insert(ref.entity());
    return options;
}

} // namespace

const std::vector<ViewKind> &pageKinds()
{
    static const std::vector<ViewKind> kinds = {ViewKind::Graph, ViewKind::Timeline, ViewKind::Matrix};
    return kinds;
}

Picture viewPage(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state, QSizeF page)
{
    switch (state.kind) {
    case ViewKind::Graph:
        return graphPage(knowledge, graph, graphPageOptions(state, page));
    case ViewKind::Timeline:
        return timelinePage(knowledge, {.filter = state.filter, .validOn = state.validOn, .page = page});
    case ViewKind::Matrix:
        return matrixPage(
            knowledge,
            {.content = state.options.matrix, .filter = state.filter, .validOn = state.validOn, .page = page});
    case ViewKind::Lineage:
    case ViewKind::Chart:
    case ViewKind::Table:
    case ViewKind::Compare:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace app
