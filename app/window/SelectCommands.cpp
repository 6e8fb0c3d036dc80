#include "app/window/Commands.h"

#include <algorithm>

#include "app/session/Document.h"
#include "app/session/OpeningView.h"
#include "app/session/Selection.h"
#include "app/views/graph/GraphView.h"
#include "app/window/CommandSet.h"
#include "app/window/PathDialog.h"
#include "app/window/Workplace.h"

namespace app {

namespace {

QSet<core::EntityId> selectedEntities(const Selection &selection)
{
    QSet<core::EntityId> ids;
    for (const core::Ref ref : selection.refs())
        if (ref.kind == core::Ref::Kind::Entity)
            ids.insert(ref.entity());
    return ids;
}

void hide(Selection &selection, const QSet<core::EntityId> &ids)
{
    Filter filter = selection.filter();
    filter.hidden.unite(ids);
    selection.setFilter(filter);
}

/// All that the graph draws now and that is not selected.
void hideOthers(Selection &selection, GraphView &graph)
{
    QSet<core::EntityId> others;
    for (const Mark &mark : graph.picture().marks)
        for (const core::Ref ref : mark.standsFor)
            if (ref.kind == core::Ref::Kind::Entity)
                others.insert(ref.entity());
    hide(selection, others.subtract(selectedEntities(selection)));
}

} // namespace

void bindSelectCommands(CommandSet &commands, const Workplace &at, const Views &views)
{
    Selection &selection = at.selection;
    const auto hasAny = [&selection] { return !selection.refs().isEmpty(); };
    const auto hasEntity = [&selection] { return !selectedEntities(selection).isEmpty(); };
    commands.bind(CommandId::Why,
                  {.run = [&selection] { Q_EMIT selection.whyRequested(selection.current()); }, .isEnabled = hasAny});
    commands.bind(CommandId::SelectNeighbours,
                  {.run = [views] { views.graph.selectNeighbours(); }, .isEnabled = hasEntity});
    commands.bind(CommandId::ClearSelection, {.run = [&selection] { selection.clear(); }, .isEnabled = hasAny});
    commands.bind(CommandId::HideSelected, {.run =
                                                [&selection] {
                                                    hide(selection, selectedEntities(selection));
                                                    // What is selected is always drawn.
                                                    selection.clear();
                                                },
                                            .isEnabled = hasEntity});
    commands.bind(CommandId::HideOthers,
                  {.run = [&selection, views] { hideOthers(selection, views.graph); }, .isEnabled = hasEntity});
    commands.bind(CommandId::ShowHidden, {.run =
                                              [&selection] {
                                                  Filter filter = selection.filter();
                                                  filter.hidden.clear();
                                                  selection.setFilter(filter);
                                              },
                                          .isEnabled = [&selection] { return !selection.filter().hidden.isEmpty(); }});
    const auto usual = [&document = at.document] { return openingView(*document.knowledge()).filter; };
    commands.bind(CommandId::ResetFilters, {.run = [&selection, usual] { selection.setFilter(usual()); },
                                            .isEnabled =
                                                [&selection, usual, &document = at.document] {
                                                    return document.isOpen() && selection.filter() != usual();
                                                }});
}

void bindPathCommand(CommandSet &commands, const Workplace &at, PathDialog &dialog)
{
    const auto ends = [at] { return selectedEntities(at.selection); };
    commands.bind(CommandId::PathsBetween,
                  {.run =
                       [ends, &dialog] {
                           QList<core::EntityId> two = ends().values();
                           std::sort(two.begin(), two.end());
                           dialog.showPaths(two.first(), two.last());
                       },
                   .isEnabled = [at, ends] { return at.document.isOpen() && ends().size() == 2; }});
}

} // namespace app
