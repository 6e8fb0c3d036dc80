#include "app/window/Commands.h"

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/views/graph/GraphView.h"
#include "app/views/timeline/TimelineView.h"
#include "app/window/Appearance.h"
#include "app/window/CommandSet.h"
#include "app/window/Workplace.h"

namespace app {

namespace {

void bindTheme(CommandSet &commands, CommandId id, Settings::ThemeChoice choice, Appearance &appearance)
{
    commands.bind(id, {.run = [&appearance, choice] { appearance.choose(choice); },
                       .isChecked = [&appearance, choice] { return appearance.choice() == choice; }});
}

} // namespace

void bindViewCommands(CommandSet &commands, const Workplace &at, const Views &views)
{
    const auto hasCanvas = [at, views] { return at.document.isOpen() && views.active() != nullptr; };
    commands.bind(CommandId::FitAll, {.run = [views] { views.active()->fitAll(); }, .isEnabled = hasCanvas});
    commands.bind(CommandId::FitSelection,
                  {.run = [views] { views.active()->fitSelection(); },
                   .isEnabled = [at, hasCanvas] { return hasCanvas() && !at.selection.refs().isEmpty(); }});
    commands.bind(CommandId::ZoomIn, {.run = [views] { views.active()->zoomIn(); }, .isEnabled = hasCanvas});
    commands.bind(CommandId::ZoomOut, {.run = [views] { views.active()->zoomOut(); }, .isEnabled = hasCanvas});
    commands.bind(CommandId::ShowOverview, {.run = [views] { views.graph.toggleOverview(); },
                                            .isChecked = [views] { return views.graph.wantsOverview(); }});
    bindTheme(commands, CommandId::ThemeSystem, Settings::ThemeChoice::System, at.appearance);
    bindTheme(commands, CommandId::ThemeLight, Settings::ThemeChoice::Light, at.appearance);
    bindTheme(commands, CommandId::ThemeDark, Settings::ThemeChoice::Dark, at.appearance);
}

} // namespace app
