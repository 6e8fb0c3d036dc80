#include "app/session/ViewOptions.h"
#include "app/window/Commands.h"

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/views/graph/GraphView.h"
#include "app/window/CommandSet.h"
#include "app/window/Workplace.h"
#include "core/store/Edits.h"

namespace app {

namespace {

bool canEdit(const Workplace &at)
{
    return at.document.isOpen() && !at.document.isReadOnly();
}

void choose(Selection &selection, const std::function<void(GraphOptions &)> &change)
{
    ViewOptions options = selection.options();
    change(options.graph);
    selection.setOptions(options);
}

bool isPinned(const Workplace &at)
{
    const core::EntityId id = at.selection.current().entity();
    return !id.isNull() &&
           (at.document.knowledge()->pin(id).has_value() || at.selection.options().graph.held.contains(id.value));
}

void letGo(const Workplace &at)
{
    const core::EntityId id = at.selection.current().entity();
    at.document.edit([id](core::Project &project) { core::unpin(project, id); });
    choose(at.selection, [id](GraphOptions &graph) { graph.held.remove(id.value); });
}

void letAllGo(const Workplace &at)
{
    at.document.edit([](core::Project &project) { core::unpinAll(project); });
    choose(at.selection, [](GraphOptions &graph) { graph.held.clear(); });
}

void pin(const Workplace &at, GraphView &graph)
{
    const core::EntityId id = at.selection.current().entity();
    const MarkIndex mark = graph.picture().find(id);
    if (mark < 0)
        return;
    // Marks are in pixels, pins in scene units.
    const QPointF place = graph.picture().marks[std::size_t(mark)].box.center() / graph.zoom();
    at.document.edit([&](core::Project &project) { core::pin(project, id, place.x(), place.y()); });
    choose(at.selection, [id](GraphOptions &options) { options.held.remove(id.value); });
}

QSet<core::EntityId> selectedTreaties(const Workplace &at)
{
    QSet<core::EntityId> treaties;
    if (!at.document.isOpen())
        return treaties;
    const auto knowledge = at.document.knowledge();
    for (const core::Ref ref : at.selection.refs()) {
        if (ref.kind != core::Ref::Kind::Entity)
            continue;
        if (knowledge->treaty(ref.entity()) != nullptr)
            treaties.insert(ref.entity());
        else if (const core::Clause *clause = knowledge->clause(ref.entity()))
            treaties.insert(clause->treaty);
    }
    return treaties;
}

/// Shows the clauses of all of them, or puts them away when all are shown.
void toggleClauses(Selection &selection, const QSet<core::EntityId> &treaties)
{
    QSet<core::EntityId> expanded = selection.expanded();
    if (expanded.contains(treaties))
        expanded.subtract(treaties);
    else
        expanded.unite(treaties);
    selection.setExpanded(expanded);
}

QSet<core::EntityId> shownTreaties(const Workplace &at)
{
    QSet<core::EntityId> treaties;
    const auto knowledge = at.document.knowledge();
    for (const core::Treaty &treaty : knowledge->data().treaties)
        if (at.selection.filter().showsEntity(*knowledge, treaty.id))
            treaties.insert(treaty.id);
    return treaties;
}

void bindClauseCommands(CommandSet &commands, const Workplace &at)
{
    commands.bind(CommandId::ExpandClauses, {.run = [at] { toggleClauses(at.selection, selectedTreaties(at)); },
                                             .isEnabled = [at] { return !selectedTreaties(at).isEmpty(); },
                                             .isChecked =
                                                 [at] {
                                                     const QSet<core::EntityId> treaties = selectedTreaties(at);
                                                     return !treaties.isEmpty() &&
                                                            at.selection.expanded().contains(treaties);
                                                 }});
    commands.bind(CommandId::ExpandAllClauses, {.run = [at] { at.selection.setExpanded(shownTreaties(at)); },
                                                .isEnabled = [at] { return at.document.isOpen(); }});
    commands.bind(CommandId::CollapseAllClauses, {.run = [at] { at.selection.setExpanded({}); },
                                                  .isEnabled = [at] { return !at.selection.expanded().isEmpty(); }});
}

void bindLayoutChoice(CommandSet &commands, const Workplace &at, CommandId id, GraphLayout layout)
{
    commands.bind(id, {.run =
                           [at, layout] {
                               choose(at.selection, [&](GraphOptions &graph) {
                                   graph.layout = layout;
                                   // Rings keep their middle, whatever is selected later.
                                   graph.centre = layout == GraphLayout::Radial ? at.selection.current().entity()
                                                                                : core::EntityId();
                                   // A saved view's pins belong to its layout.
                                   graph.held.clear();
                               });
                           },
                       .isEnabled = [at] { return at.document.isOpen(); },
                       .isChecked = [at, layout] { return at.selection.options().graph.layout == layout; }});
}

void bindSizeChoice(CommandSet &commands, const Workplace &at, CommandId id, std::optional<core::Measure> measure)
{
    commands.bind(id,
                  {.run = [at, measure] { choose(at.selection, [&](GraphOptions &graph) { graph.sizeBy = measure; }); },
                   .isEnabled = [at] { return at.document.isOpen(); },
                   .isChecked = [at, measure] { return at.selection.options().graph.sizeBy == measure; }});
}

void bindColourChoice(CommandSet &commands, const Workplace &at, CommandId id, std::optional<core::Measure> measure)
{
    commands.bind(
        id, {.run = [at, measure] { choose(at.selection, [&](GraphOptions &graph) { graph.colourBy = measure; }); },
             .isEnabled = [at] { return at.document.isOpen(); },
             .isChecked = [at, measure] { return at.selection.options().graph.colourBy == measure; }});
}

void bindColourChoices(CommandSet &commands, const Workplace &at)
{
    bindColourChoice(commands, at, CommandId::ColourByKind, std::nullopt);
    bindColourChoice(commands, at, CommandId::ColourByDegree, core::Measure::Degree);
    bindColourChoice(commands, at, CommandId::ColourByBetweenness, core::Measure::Betweenness);
    bindColourChoice(commands, at, CommandId::ColourByCloseness, core::Measure::Closeness);
    bindColourChoice(commands, at, CommandId::ColourByPageRank, core::Measure::PageRank);
    bindColourChoice(commands, at, CommandId::ColourByCommunity, core::Measure::Community);
    bindColourChoice(commands, at, CommandId::ColourByComponent, core::Measure::Component);
    bindColourChoice(commands, at, CommandId::ColourByCore, core::Measure::Core);
}

void bindChoices(CommandSet &commands, const Workplace &at)
{
    bindLayoutChoice(commands, at, CommandId::LayoutStress, GraphLayout::Stress);
    bindLayoutChoice(commands, at, CommandId::LayoutForce, GraphLayout::Force);
    bindLayoutChoice(commands, at, CommandId::LayoutLayered, GraphLayout::Layered);
    bindLayoutChoice(commands, at, CommandId::LayoutRadial, GraphLayout::Radial);
    bindLayoutChoice(commands, at, CommandId::LayoutTime, GraphLayout::Time);
    bindSizeChoice(commands, at, CommandId::SizeByLinks, std::nullopt);
    bindSizeChoice(commands, at, CommandId::SizeByBetweenness, core::Measure::Betweenness);
    bindSizeChoice(commands, at, CommandId::SizeByCloseness, core::Measure::Closeness);
    bindSizeChoice(commands, at, CommandId::SizeByPageRank, core::Measure::PageRank);
    bindSizeChoice(commands, at, CommandId::SizeByCore, core::Measure::Core);
}

} // namespace

void bindLayoutCommands(CommandSet &commands, const Workplace &at, const Views &views)
{
    const auto canPin = [at] { return canEdit(at) && !at.selection.current().entity().isNull() && !isPinned(at); };
    commands.bind(CommandId::Pin, {.run = [at, views] { pin(at, views.graph); }, .isEnabled = canPin});
    commands.bind(CommandId::LetGo,
                  {.run = [at] { letGo(at); }, .isEnabled = [at] { return canEdit(at) && isPinned(at); }});
    const auto hasPins = [at] {
        return !at.document.knowledge()->pins().empty() || !at.selection.options().graph.held.isEmpty();
    };
    commands.bind(CommandId::LetAllGo,
                  {.run = [at] { letAllGo(at); }, .isEnabled = [at, hasPins] { return canEdit(at) && hasPins(); }});
    bindClauseCommands(commands, at);
    bindChoices(commands, at);
    bindColourChoices(commands, at);
}

} // namespace app
