#include "app/window/CentreViews.h"

#include "app/views/charts/ChartPanel.h"
#include "app/views/charts/ChartView.h"
#include "app/views/compare/CompareView.h"
#include "app/views/graph/GraphMeasuring.h"
#include "app/views/graph/GraphView.h"
#include "app/views/lineage/LineagePanel.h"
#include "app/views/lineage/LineageView.h"
#include "app/views/matrix/MatrixPanel.h"
#include "app/views/matrix/MatrixView.h"
#include "app/views/table/TablePanel.h"
#include "app/window/ClauseDialog.h"
#include "app/window/Workplace.h"

namespace app {

namespace {

/// A view that is a canvas and nothing else.
CentreView canvasView(ViewKind kind, PictureView *canvas)
{
    return {.kind = kind, .widget = canvas, .canvas = canvas, .setTheme = [canvas](const Theme &theme) {
                canvas->setTheme(theme);
            }};
}

CentreView chartsView(const Workplace &at)
{
    auto *panel = new ChartPanel(at.document, at.selection);
    return {.kind = ViewKind::Chart, .widget = panel, .canvas = panel->view(), .setTheme = [panel](const Theme &theme) {
                panel->setTheme(theme);
            }};
}

CentreView tableView(const Workplace &at)
{
    auto *table = new TablePanel(at.document, at.selection, at.jobs);
    return {
        .kind = ViewKind::Table, .widget = table, .setTheme = [table](const Theme &theme) { table->setTheme(theme); }};
}

} // namespace

CentreViews makeCentreViews(const Workplace &at)
{
    auto *graph = new GraphView(at.document, at.selection, at.guard, &at.jobs);
    auto *lineage = new LineagePanel(at.document, at.selection);
    auto *clauses = new ClauseDialog(at.document, at.selection, lineage);
    QObject::connect(lineage->view(), &LineageView::compareRequested, clauses, &ClauseDialog::showLinks);
    auto *measuring = new GraphMeasuring(at.document, at.selection, at.jobs, graph);
    QObject::connect(measuring, &GraphMeasuring::measured, graph, &GraphView::showMeasures);
    auto *matrix = new MatrixPanel(at.document, at.selection);
    auto *compare = new CompareView(at.document, at.selection, [graph](const DayDrawing &day) {
        return graph->pictureOn(day.day, day.zoom, day.moved, day.small);
    });
    return {.graph = graph,
            .views = {canvasView(ViewKind::Graph, graph),
                      {.kind = ViewKind::Lineage,
                       .widget = lineage,
                       .canvas = lineage->view(),
                       .setTheme =
                           [lineage, clauses](const Theme &theme) {
                               lineage->setTheme(theme);
                               clauses->setTheme(theme);
                           }},
                      {.kind = ViewKind::Matrix,
                       .widget = matrix,
                       .canvas = matrix->view(),
                       .setTheme = [matrix](const Theme &theme) { matrix->setTheme(theme); }},
                      chartsView(at),
                      tableView(at),
                      canvasView(ViewKind::Compare, compare)}};
}

} // namespace app
