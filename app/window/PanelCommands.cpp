#include "app/window/Commands.h"

#include "app/reader/SourceReader.h"
#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/views/timeline/TimelineView.h"
#include "app/window/CommandSet.h"
#include "app/window/DisagreementDialog.h"
#include "app/window/FilterPanel.h"
#include "app/window/Inspector.h"
#include "app/window/Panels.h"
#include "app/window/PartyFilter.h"
#include "app/window/SearchPalette.h"
#include "app/window/ViewStack.h"
#include "app/window/WindowFilter.h"
#include "app/window/Workplace.h"

namespace app {

namespace {

void bindShowing(CommandSet &commands, CommandId id, QWidget *panel)
{
    commands.bind(id, {.run = [panel] { panel->setVisible(panel->isHidden()); },
                       .isChecked = [panel] { return !panel->isHidden(); }});
}

/// Shows one of the views in the centre and gives it the focus.
void bindGoing(CommandSet &commands, CommandId id, ViewKind kind, const Workplace &at, Panels &panels)
{
    ViewStack *views = panels.parts().views;
    commands.bind(id, {.run =
                           [kind, at, &panels, views] {
                               at.selection.setView(kind);
                               panels.goTo(views);
                           },
                       .isEnabled = [kind, views] { return views->view(kind) != nullptr; }});
}

/// Shows the panel, so that what is opened hangs on its button.
void bindFiltering(CommandSet &commands, const Workplace &at, FilterPanel &filters)
{
    const auto isOpen = [at] { return at.document.isOpen(); };
    commands.bind(CommandId::FilterParties, {.run =
                                                 [&filters] {
                                                     filters.show();
                                                     filters.parties().open();
                                                 },
                                             .isEnabled = isOpen});
    commands.bind(CommandId::FilterDates, {.run =
                                               [&filters] {
                                                   filters.show();
                                                   filters.dates().open();
                                               },
                                           .isEnabled = isOpen});
}

/// The disagreement that the selection is about; null when there is none.
core::DisagreementId disagreementOfSelection(const Workplace &at)
{
    if (!at.document.isOpen())
        return {};
    for (const core::Ref ref : at.selection.refs()) {
        const auto found = at.document.knowledge()->disagreementsOf(ref);
        if (!found.empty())
            return found.front();
    }
    return {};
}

} // namespace

void bindPanelCommands(CommandSet &commands, const Workplace &at, Panels &panels, QWidget &window)
{
    const Panels::Parts &parts = panels.parts();
    bindGoing(commands, CommandId::GoToGraph, ViewKind::Graph, at, panels);
    bindGoing(commands, CommandId::GoToLineage, ViewKind::Lineage, at, panels);
    bindGoing(commands, CommandId::GoToMatrix, ViewKind::Matrix, at, panels);
    bindGoing(commands, CommandId::GoToCharts, ViewKind::Chart, at, panels);
    bindGoing(commands, CommandId::GoToTable, ViewKind::Table, at, panels);
    bindFiltering(commands, at, *parts.filters);
    bindGoing(commands, CommandId::GoToCompare, ViewKind::Compare, at, panels);
    commands.bind(CommandId::GoToTimeline, {.run = [&panels, timeline = parts.timeline] { panels.goTo(timeline); }});
    commands.bind(CommandId::NextPanel, {.run = [&panels] { panels.goRound(1); }});
    commands.bind(CommandId::PreviousPanel, {.run = [&panels] { panels.goRound(-1); }});
    bindShowing(commands, CommandId::ShowFilters, parts.filters);
    bindShowing(commands, CommandId::ShowTimeline, parts.timeline);
    bindShowing(commands, CommandId::ShowInspector, parts.inspector);
    bindShowing(commands, CommandId::ShowReader, parts.reader);
    commands.bind(CommandId::FullScreen,
                  {.run = [&window] { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); },
                   .isChecked = [&window] { return window.isFullScreen(); }});
}

void bindDialogCommands(CommandSet &commands, const Workplace &at, SearchPalette &palette, DisagreementDialog &dialog)
{
    commands.bind(CommandId::Search, {.run = [&palette] { palette.open(); }});
    commands.bind(CommandId::ShowDisagreements, {.run = [&dialog] { dialog.showDisagreement({}); },
                                                 .isEnabled = [at] { return at.document.isOpen(); }});
    commands.bind(CommandId::PreferReading,
                  {.run = [at, &dialog] { dialog.showDisagreement(disagreementOfSelection(at)); },
                   .isEnabled = [at] { return !disagreementOfSelection(at).isNull(); }});
}

} // namespace app
