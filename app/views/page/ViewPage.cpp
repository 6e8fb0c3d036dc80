#include "app/views/page/ViewPage.h"

#include "app/picture/HeadMark.h"
#include "app/session/ShownText.h"
#include "app/session/Wording.h"
#include "app/views/charts/ChartPage.h"
#include "app/views/compare/ComparePage.h"
#include "app/views/graph/GraphLayouts.h"
#include "app/views/graph/GraphPage.h"
#include "app/views/lineage/LineagePage.h"
#include "app/views/matrix/MatrixPage.h"
#include "app/views/table/TablePage.h"
#include "app/views/timeline/TimelinePage.h"
#include "core/model/KnownOn.h"

namespace app {

namespace {

GraphPageOptions graphPageOptions(const ViewState &state, QSizeF page)
{
    GraphPageOptions options;
    options.content = {.filter = state.filter, .expanded = state.expanded, .validOn = state.validOn};
    options.page = page;
    options.graph = state.options.graph;
    for (const core::Ref ref : state.selected)
        if (ref.kind == core::Ref::Kind::Entity)
            options.content.kept.insert(ref.entity());
    return options;
}

/// Then and now: two graphs at one set of places.
Picture compareDaysPage(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state,
                        const GraphPageOptions &graphOptions)
{
    const GraphPlaces places =
        graphOptions.places.isEmpty() ? arrangeGraph(knowledge, layOutGraph(knowledge, graph)) : graphOptions.places;
    const DayPicture draw = [&](const DayDrawing &day) {
        GraphPictureOptions content = graphOptions.content;
        content.validOn = day.day;
        content.zoom = day.zoom;
        content.small = day.small;
        GraphPlaces all = places;
        all.insert(day.moved);
        return buildGraphPicture(knowledge, graph, all, content).picture;
    };
    const CompareOptions &chosen = state.options.compare;
    return comparePage(knowledge, draw,
                       {.days = chosenDays(chosen, state.validOn, knowledge),
                        .filter = state.filter,
                        .form = chosen.form,
                        .page = graphOptions.page});
}

Picture pictureOf(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state,
                  const GraphPageOptions &graphOptions)
{
    const QSizeF page = graphOptions.page;
    switch (state.kind) {
    case ViewKind::Graph:
        return graphPage(knowledge, graph, graphOptions);
    case ViewKind::Timeline:
        return timelinePage(
            knowledge,
            {.filter = state.filter, .validOn = state.validOn, .content = state.options.timeline, .page = page});
    case ViewKind::Lineage:
        return lineagePage(
            knowledge,
            {.content = state.options.lineage, .filter = state.filter, .validOn = state.validOn, .page = page});
    case ViewKind::Matrix:
        return matrixPage(
            knowledge,
            {.content = state.options.matrix, .filter = state.filter, .validOn = state.validOn, .page = page});
    case ViewKind::Table:
        return tablePage(knowledge,
                         {.content = state.options.table, .scope = tableScope(knowledge, graph, state), .page = page});
    case ViewKind::Chart:
        return chartPage(knowledge, {.request = {.kind = chartKindOrFirst(state.options.chart.name),
                                                 .filter = state.filter,
                                                 .validOn = state.validOn},
                                     .page = page});
    case ViewKind::Compare:
        return compareDaysPage(knowledge, graph, state, graphOptions);
    }
    Q_UNREACHABLE();
}

/// The room of the line that says what is shown, between the view and its legend.
constexpr double shownHeight = 22;

/// The graph says it in its headline; every other view says it in a line of its own.
bool saysItself(const ViewState &state)
{
    return state.kind == ViewKind::Graph;
}

/// Puts the line under a picture that ends where legend and footer begin.
void addShownLine(const core::Knowledge &knowledge, const ViewState &state, Picture &picture)
{
    constexpr double margin = 16;
    const QString text = shownText(knowledge, state);
    const QRectF line(margin, picture.bounds.bottom(), picture.bounds.width() - 2 * margin, shownHeight);
    Mark mark = headMark(text, TextRole::Small, line, {});
    mark.role = StyleRole::Axis;
    picture.marks.push_back(mark);
    picture.bounds.setHeight(picture.bounds.height() + shownHeight);
}

Picture toldPage(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state,
                 GraphPageOptions options)
{
    if (saysItself(state))
        return pictureOf(knowledge, graph, state, options);
    options.page.rheight() -= shownHeight;
    Picture picture = pictureOf(knowledge, graph, state, options);
    addShownLine(knowledge, state, picture);
    return picture;
}

} // namespace

const std::vector<ViewKind> &pageKinds()
{
    static const std::vector<ViewKind> kinds = {ViewKind::Graph,  ViewKind::Timeline, ViewKind::Lineage,
                                                ViewKind::Matrix, ViewKind::Chart,    ViewKind::Table,
                                                ViewKind::Compare};
    return kinds;
}

Picture viewPage(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state, QSizeF page)
{
    GraphPageOptions options = graphPageOptions(state, page);
    if (!state.knownOn)
        return toldPage(knowledge, graph, state, options);
    // What was known on a day stands where it stands with all that is known.
    if (state.kind == ViewKind::Graph || state.kind == ViewKind::Compare)
        options.places = arrangeGraph(knowledge, layOutGraphAs(options.graph, knowledge, graph), options.graph.held);
    const core::Knowledge known(core::knownOn(knowledge, *state.knownOn));
    Picture picture = toldPage(known, core::Graph::build(known), state, options);
    picture.dataDate = withKnownOn(picture.dataDate, known);
    return picture;
}

} // namespace app
