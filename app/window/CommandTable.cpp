#include "app/window/CommandTable.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace app {

namespace {

struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

using Id = CommandId;
using Menu = CommandMenu;
using Kind = Command::Kind;
using Scope = Command::Scope;

// QT_TR_NOOP inside a class would name the wrong context.
#define SAY(text) QT_TRANSLATE_NOOP("Commands", text)

// clang-format off
constexpr auto table = std::to_array<Command>({
    {.id = Id::OpenProject, .name = "file.open", .menu = Menu::File, .group = 1, .text = SAY("&Open…"),
     .toolTip = SAY("Open a project file"), .standardKey = QKeySequence::Open, .icon = "open"},
    {.id = Id::OpenBundled, .name = "file.open-bundled", .menu = Menu::File, .group = 1, .text = SAY("Open the &bundled knowledge"),
     .toolTip = SAY("Go back to your copy of the knowledge that comes with the program"), .icon = "book"},
    {.id = Id::ResetBundled, .name = "file.reset-bundled", .menu = Menu::File, .group = 1, .text = SAY("Open the bundled knowledge a&fresh…"),
     .toolTip = SAY("Put the bundled knowledge back as it came; what you changed is kept beside it as a .bak file")},
    {.id = Id::SaveCopy, .name = "file.save-copy", .menu = Menu::File, .group = 2, .text = SAY("Save a &copy as…"),
     .toolTip = SAY("Write the whole project, its history included, to another file"), .keys = "Ctrl+Shift+S", .icon = "save"},
    {.id = Id::ImportHere, .name = "file.import", .menu = Menu::File, .group = 2, .text = SAY("&Import into this project…"),
     .toolTip = SAY("Add the nodes and edges of CSV and GraphML files; what is there already is recognised"), .keys = "Ctrl+I"},
    {.id = Id::ImportAsNew, .name = "file.import-new", .menu = Menu::File, .group = 2, .text = SAY("&New project from files…"),
     .toolTip = SAY("Make a project of CSV and GraphML files"), .keys = "Ctrl+Shift+I"},
    {.id = Id::Export, .name = "file.export", .menu = Menu::File, .group = 3, .text = SAY("&Export…"),
     .toolTip = SAY("Write the view or a story as picture, slides or table, with a preview of the file"), .keys = "Ctrl+E", .icon = "export"},
    {.id = Id::ExportSlide, .name = "file.export-slide", .menu = Menu::File, .group = 3, .text = SAY("Export as sli&de…"),
     .toolTip = SAY("Write the view as a PowerPoint slide of shapes that can be edited, with its sources"), .keys = "Ctrl+Alt+E"},
    {.id = Id::ExportSources, .name = "file.export-sources", .menu = Menu::File, .group = 3, .text = SAY("Export the &list of sources…"),
     .toolTip = SAY("Write all sources for a reference manager: CSL-JSON, BibTeX or RIS"), .keys = "Ctrl+Shift+E"},
    {.id = Id::Print, .name = "file.print", .menu = Menu::File, .group = 3, .text = SAY("&Print…"),
     .toolTip = SAY("See the picture on paper and print it")},
    {.id = Id::CloseWindow, .name = "file.quit", .menu = Menu::File, .group = 4, .text = SAY("&Quit"),
     .toolTip = SAY("Close the program; every change is already saved"), .keys = "Ctrl+Q"},

    {.id = Id::Undo, .name = "edit.undo", .menu = Menu::Edit, .group = 1, .text = SAY("&Undo"),
     .toolTip = SAY("Take the last change back, even one of an earlier day"), .standardKey = QKeySequence::Undo, .icon = "undo"},
    {.id = Id::Redo, .name = "edit.redo", .menu = Menu::Edit, .group = 1, .text = SAY("&Redo"),
     .toolTip = SAY("Make the change again that was taken back"), .standardKey = QKeySequence::Redo, .icon = "redo"},
    {.id = Id::CopyPicture, .name = "edit.copy-picture", .menu = Menu::Edit, .group = 2, .text = SAY("&Copy picture"),
     .toolTip = SAY("Put the picture you see on the clipboard, as an image and as SVG"), .standardKey = QKeySequence::Copy, .icon = "copy"},
    {.id = Id::CopyCitation, .name = "edit.copy-citation", .menu = Menu::Edit, .group = 2, .text = SAY("Copy c&itation"),
     .toolTip = SAY("Put what the selection rests on, with its sources, on the clipboard as text"), .keys = "Ctrl+Shift+C"},
    {.id = Id::PreferReading, .name = "edit.prefer", .menu = Menu::Edit, .group = 3, .text = SAY("&Prefer another reading…"),
     .toolTip = SAY("Compare what the sources say about the selection and choose a reading"), .keys = "Ctrl+R", .icon = "fork"},
    {.id = Id::Rename, .name = "edit.rename", .menu = Menu::Edit, .group = 3, .text = SAY("Re&name…"),
     .toolTip = SAY("Change the name that is drawn"), .keys = "F2"},
    {.id = Id::EditNote, .name = "edit.note", .menu = Menu::Edit, .group = 3, .text = SAY("N&ote…"),
     .toolTip = SAY("Write a remark of your own on the selection"), .keys = "Ctrl+Shift+N"},
    {.id = Id::Delete, .name = "edit.delete", .menu = Menu::Edit, .group = 3, .text = SAY("&Delete…"),
     .toolTip = SAY("Remove the selection and the statements about it; it can be undone"), .keys = "Del"},
    {.id = Id::Search, .name = "edit.search", .menu = Menu::Edit, .group = 4, .text = SAY("&Search…"),
     .toolTip = SAY("Find actors, treaties, clauses, statements and passages, or a command after >"), .keys = "Ctrl+K  /", .icon = "search"},
    {.id = Id::CitePlain, .name = "edit.cite-plain", .menu = Menu::Citation, .group = 5, .text = SAY("&Plain"),
     .toolTip = SAY("Citations are copied as author, title, publisher, date, address"), .kind = Kind::Choice},
    {.id = Id::CiteChicago, .name = "edit.cite-chicago", .menu = Menu::Citation, .group = 5, .text = SAY("&Chicago notes"),
     .toolTip = SAY("Citations are copied as notes of the Chicago Manual of Style"), .kind = Kind::Choice},
    {.id = Id::CiteOscola, .name = "edit.cite-oscola", .menu = Menu::Citation, .group = 5, .text = SAY("&OSCOLA"),
     .toolTip = SAY("Citations are copied as the Oxford standard for legal authorities has them"), .kind = Kind::Choice},

    {.id = Id::GoToGraph, .name = "view.graph", .menu = Menu::View, .group = 1, .text = SAY("&Graph"),
     .toolTip = SAY("Go to the graph"), .keys = "Ctrl+1"},
    {.id = Id::GoToTimeline, .name = "view.timeline", .menu = Menu::View, .group = 1, .text = SAY("T&imeline"),
     .toolTip = SAY("Go to the timeline"), .keys = "Ctrl+2"},
    {.id = Id::GoToLineage, .name = "view.lineage", .menu = Menu::View, .group = 1, .text = SAY("&Lineage"),
     .toolTip = SAY("Follow clauses from treaty to treaty: kept, reworded, dropped, returned"), .keys = "Ctrl+3"},
    {.id = Id::GoToMatrix, .name = "view.matrix", .menu = Menu::View, .group = 1, .text = SAY("Matri&x"),
     .toolTip = SAY("See which treaty covers which topic"), .keys = "Ctrl+4"},
    {.id = Id::GoToCharts, .name = "view.charts", .menu = Menu::View, .group = 1, .text = SAY("&Charts"),
     .toolTip = SAY("Count clauses, treaties, events and statements"), .keys = "Ctrl+5"},
    {.id = Id::GoToTable, .name = "view.table", .menu = Menu::View, .group = 1, .text = SAY("Ta&ble"),
     .toolTip = SAY("List everything in rows that can be sorted and filtered"), .keys = "Ctrl+6  Ctrl+T"},
    {.id = Id::GoToCompare, .name = "view.then-now", .menu = Menu::View, .group = 1, .text = SAY("T&hen / Now"),
     .toolTip = SAY("Set two days against each other"), .keys = "Ctrl+7"},
    {.id = Id::NextPanel, .name = "view.next-panel", .menu = Menu::View, .group = 1, .text = SAY("&Next panel"),
     .toolTip = SAY("Go to the next part of the window"), .keys = "F6"},
    {.id = Id::PreviousPanel, .name = "view.previous-panel", .menu = Menu::View, .group = 1, .text = SAY("P&revious panel"),
     .toolTip = SAY("Go to the part of the window before"), .keys = "Shift+F6"},
    {.id = Id::FitAll, .name = "view.fit-all", .menu = Menu::View, .group = 2, .text = SAY("Fit &all"),
     .toolTip = SAY("See the whole picture"), .keys = "Ctrl+0", .icon = "fit"},
    {.id = Id::FitSelection, .name = "view.fit-selection", .menu = Menu::View, .group = 2, .text = SAY("Fit &selection"),
     .toolTip = SAY("See what is selected as large as it goes"), .keys = "Ctrl+9"},
    {.id = Id::ZoomIn, .name = "view.zoom-in", .menu = Menu::View, .group = 2, .text = SAY("&Zoom in"),
     .toolTip = SAY("See less, larger"), .keys = "Ctrl++  Ctrl+=", .icon = "zoom-in"},
    {.id = Id::ZoomOut, .name = "view.zoom-out", .menu = Menu::View, .group = 2, .text = SAY("Zoom &out"),
     .toolTip = SAY("See more, smaller"), .keys = "Ctrl+-", .icon = "zoom-out"},
    {.id = Id::ShowDisagreements, .name = "view.disagreements", .menu = Menu::View, .group = 3, .text = SAY("&Disagreements between sources"),
     .toolTip = SAY("List the questions on which the sources differ"), .keys = "Ctrl+Shift+D", .icon = "warning"},
    {.id = Id::SaveView, .name = "view.save", .menu = Menu::View, .group = 3, .text = SAY("&Keep this view…"),
     .toolTip = SAY("Keep what is shown now, with a caption, in the project"), .keys = "Ctrl+D"},
    {.id = Id::ShowStories, .name = "view.stories", .menu = Menu::View, .group = 3, .text = SAY("Saved vie&ws and stories"),
     .toolTip = SAY("Open, order and present saved views"), .keys = "Ctrl+Shift+V"},
    {.id = Id::Present, .name = "view.present", .menu = Menu::View, .group = 3, .text = SAY("Presen&t a story"),
     .toolTip = SAY("Show saved views one by one on the whole screen"), .keys = "F5"},
    {.id = Id::ShowFilters, .name = "view.show-filters", .menu = Menu::View, .group = 4, .text = SAY("Show &filters"),
     .toolTip = SAY("Show or hide the panel with kinds, modalities and topics"), .keys = "Ctrl+Alt+1", .kind = Kind::Toggle},
    {.id = Id::ShowTimeline, .name = "view.show-timeline", .menu = Menu::View, .group = 4, .text = SAY("Show ti&meline"),
     .toolTip = SAY("Show or hide the timeline under the graph"), .keys = "Ctrl+Alt+2", .kind = Kind::Toggle},
    {.id = Id::ShowInspector, .name = "view.show-inspector", .menu = Menu::View, .group = 4, .text = SAY("Show ins&pector"),
     .toolTip = SAY("Show or hide what is said about the selection"), .keys = "Ctrl+Alt+3", .kind = Kind::Toggle},
    {.id = Id::ShowReader, .name = "view.show-reader", .menu = Menu::View, .group = 4, .text = SAY("Show r&eader"),
     .toolTip = SAY("Show or hide the source reader"), .keys = "Ctrl+Alt+4", .kind = Kind::Toggle},
    {.id = Id::ShowOverview, .name = "view.show-overview", .menu = Menu::View, .group = 4, .text = SAY("Show o&verview map"),
     .toolTip = SAY("Show or hide the small map of the graph that is there while you see a part of it"), .keys = "Ctrl+Alt+M", .kind = Kind::Toggle},
    {.id = Id::FullScreen, .name = "view.full-screen", .menu = Menu::View, .group = 5, .text = SAY("F&ull screen"),
     .toolTip = SAY("Use the whole screen, or stop doing so"), .keys = "F11", .kind = Kind::Toggle},
    {.id = Id::ThemeSystem, .name = "view.theme-system", .menu = Menu::Theme, .group = 6, .text = SAY("As the &system"),
     .toolTip = SAY("Light or dark as the desktop is"), .kind = Kind::Choice},
    {.id = Id::ThemeLight, .name = "view.theme-light", .menu = Menu::Theme, .group = 6, .text = SAY("&Light"),
     .toolTip = SAY("Dark words on light ground"), .kind = Kind::Choice},
    {.id = Id::ThemeDark, .name = "view.theme-dark", .menu = Menu::Theme, .group = 6, .text = SAY("&Dark"),
     .toolTip = SAY("Light words on dark ground"), .kind = Kind::Choice},

    {.id = Id::Why, .name = "select.why", .menu = Menu::Select, .group = 1, .text = SAY("&Why is this here?"),
     .toolTip = SAY("Show the numbered passages that the selection rests on"), .keys = "Space", .icon = "why", .scope = Scope::Canvas},
    {.id = Id::SelectNeighbours, .name = "select.neighbours", .menu = Menu::Select, .group = 2, .text = SAY("&Neighbours"),
     .toolTip = SAY("Select what is linked with the selection, too"), .keys = "Ctrl+B"},
    {.id = Id::PathsBetween, .name = "select.paths", .menu = Menu::Select, .group = 2, .text = SAY("&Paths between"),
     .toolTip = SAY("Select all that lies on a shortest chain of statements between the two selected nodes"), .keys = "Ctrl+Shift+B"},
    {.id = Id::ClearSelection, .name = "select.clear", .menu = Menu::Select, .group = 2, .text = SAY("&Clear selection"),
     .toolTip = SAY("Select nothing"), .keys = "Esc", .scope = Scope::Canvas},
    {.id = Id::HideSelected, .name = "select.hide", .menu = Menu::Select, .group = 3, .text = SAY("&Hide"),
     .toolTip = SAY("Leave the selection out of every view"), .keys = "Ctrl+H"},
    {.id = Id::HideOthers, .name = "select.hide-others", .menu = Menu::Select, .group = 3, .text = SAY("Hide &others"),
     .toolTip = SAY("Leave out all that is not selected"), .keys = "Ctrl+Shift+H"},
    {.id = Id::ShowHidden, .name = "select.show-hidden", .menu = Menu::Select, .group = 3, .text = SAY("&Show hidden"),
     .toolTip = SAY("Show again every node that was hidden"), .keys = "Ctrl+Alt+H"},
    {.id = Id::FilterParties, .name = "select.filter-parties", .menu = Menu::Select, .group = 4, .text = SAY("Filter by part&ies…"),
     .toolTip = SAY("Show only the treaties of some parties, or only those between them"), .keys = "Ctrl+Alt+P"},
    {.id = Id::FilterDates, .name = "select.filter-dates", .menu = Menu::Select, .group = 4, .text = SAY("Filter by &dates…"),
     .toolTip = SAY("Show only what lasted or happened between two days"), .keys = "Ctrl+Alt+D"},
    {.id = Id::ResetFilters, .name = "select.reset-filters", .menu = Menu::Select, .group = 4, .text = SAY("&Reset filters"),
     .toolTip = SAY("Show what a newcomer sees: the filters as they are when the project is opened"), .keys = "Ctrl+Alt+R"},

    {.id = Id::Pin, .name = "layout.pin", .menu = Menu::Layout, .group = 1, .text = SAY("&Pin"),
     .toolTip = SAY("Hold the selection where it is"), .keys = "Ctrl+P", .icon = "pin"},
    {.id = Id::LetGo, .name = "layout.let-go", .menu = Menu::Layout, .group = 1, .text = SAY("&Let go"),
     .toolTip = SAY("Give the selection back to the layout"), .keys = "Ctrl+Shift+P"},
    {.id = Id::LetAllGo, .name = "layout.let-all-go", .menu = Menu::Layout, .group = 1, .text = SAY("Let &all go"),
     .toolTip = SAY("Give everything that is pinned back to the layout")},
    {.id = Id::ExpandClauses, .name = "layout.expand", .menu = Menu::Layout, .group = 2, .text = SAY("Show &clauses"),
     .toolTip = SAY("Show the clauses of the selected treaties, or put them away"), .keys = "Ctrl+J", .icon = "expand",
     .kind = Kind::Toggle},
    {.id = Id::ExpandAllClauses, .name = "layout.expand-all", .menu = Menu::Layout, .group = 2, .text = SAY("Show clauses of all &treaties"),
     .toolTip = SAY("Show the clauses of every treaty in the picture")},
    {.id = Id::CollapseAllClauses, .name = "layout.collapse-all", .menu = Menu::Layout, .group = 2, .text = SAY("Put all clauses a&way"),
     .toolTip = SAY("Show treaties without their clauses"), .keys = "Ctrl+Shift+J"},

    {.id = Id::LayoutStress, .name = "layout.stress", .menu = Menu::Layout, .group = 3, .text = SAY("By &distance"),
     .toolTip = SAY("As far apart as there are links between"), .keys = "Ctrl+Shift+1", .kind = Kind::Choice},
    {.id = Id::LayoutLayered, .name = "layout.layered", .menu = Menu::Layout, .group = 3, .text = SAY("In col&umns"),
     .toolTip = SAY("Actors, treaties, events and scenarios, topics beside each other, in the order by which links cross least"), .keys = "Ctrl+Shift+2", .kind = Kind::Choice},
    {.id = Id::LayoutRadial, .name = "layout.radial", .menu = Menu::Layout, .group = 3, .text = SAY("&Rings around the selection"),
     .toolTip = SAY("Around the selected node, or the most linked one, by the number of links to it"), .keys = "Ctrl+Shift+3", .kind = Kind::Choice},
    {.id = Id::LayoutTime, .name = "layout.time", .menu = Menu::Layout, .group = 3, .text = SAY("Along ti&me"),
     .toolTip = SAY("Treaties and events at their dates from left to right"), .keys = "Ctrl+Shift+4", .kind = Kind::Choice},
    {.id = Id::LayoutForce, .name = "layout.force", .menu = Menu::Layout, .group = 3, .text = SAY("&Near what is linked"),
     .toolTip = SAY("By forces: treaties nearer to their own parties; distances tell less"), .keys = "Ctrl+Shift+5", .kind = Kind::Choice},
    {.id = Id::SizeByLinks, .name = "layout.size-links", .menu = Menu::Layout, .group = 4, .text = SAY("Usual &sizes"),
     .toolTip = SAY("The more statements are shown at an actor, the larger it is"), .kind = Kind::Choice},
    {.id = Id::SizeByBetweenness, .name = "layout.size-betweenness", .menu = Menu::Layout, .group = 4, .text = SAY("Size by &betweenness"),
     .toolTip = SAY("The larger, the more of the shortest ways between two others lead over it"), .kind = Kind::Choice},
    {.id = Id::SizeByCloseness, .name = "layout.size-closeness", .menu = Menu::Layout, .group = 4, .text = SAY("Size by cl&oseness"),
     .toolTip = SAY("The larger, the nearer it is to all others"), .kind = Kind::Choice},
    {.id = Id::SizeByPageRank, .name = "layout.size-pagerank", .menu = Menu::Layout, .group = 4, .text = SAY("Size by Pa&geRank"),
     .toolTip = SAY("The larger, the more it is linked with what is itself much linked"), .kind = Kind::Choice},
    {.id = Id::SizeByCore, .name = "layout.size-core", .menu = Menu::Layout, .group = 4, .text = SAY("Size by cor&e"),
     .toolTip = SAY("The larger, the more tightly knit is the part it belongs to"), .kind = Kind::Choice},

    {.id = Id::ColourByKind, .name = "colour.kind", .menu = Menu::Colour, .group = 1, .text = SAY("Colour by &kind"),
     .toolTip = SAY("Actors, treaties and the other kinds each have their colour"), .keys = "Ctrl+Alt+Shift+K", .kind = Kind::Choice},
    {.id = Id::ColourByDegree, .name = "colour.degree", .menu = Menu::Colour, .group = 1, .text = SAY("Colour by &degree"),
     .toolTip = SAY("The colour tells how many others it is linked with"), .kind = Kind::Choice},
    {.id = Id::ColourByBetweenness, .name = "colour.betweenness", .menu = Menu::Colour, .group = 1, .text = SAY("Colour by &betweenness"),
     .toolTip = SAY("The colour tells on how many of the shortest ways between two others it lies"), .kind = Kind::Choice},
    {.id = Id::ColourByCloseness, .name = "colour.closeness", .menu = Menu::Colour, .group = 1, .text = SAY("Colour by c&loseness"),
     .toolTip = SAY("The colour tells how near it is to all others"), .kind = Kind::Choice},
    {.id = Id::ColourByPageRank, .name = "colour.pagerank", .menu = Menu::Colour, .group = 1, .text = SAY("Colour by Pa&geRank"),
     .toolTip = SAY("The colour tells how much it is linked with what is itself much linked"), .kind = Kind::Choice},
    {.id = Id::ColourByCommunity, .name = "colour.community", .menu = Menu::Colour, .group = 1, .text = SAY("Colour by co&mmunity"),
     .toolTip = SAY("Colours and numbers tell groups with many links inside and few between them"), .keys = "Ctrl+Alt+K", .kind = Kind::Choice},
    {.id = Id::ColourByComponent, .name = "colour.component", .menu = Menu::Colour, .group = 1, .text = SAY("Colour by com&ponent"),
     .toolTip = SAY("Colours and numbers tell parts that no link joins"), .kind = Kind::Choice},
    {.id = Id::ColourByCore, .name = "colour.core", .menu = Menu::Colour, .group = 1, .text = SAY("Colour by cor&e"),
     .toolTip = SAY("The colour tells how tightly knit the part is that it belongs to"), .kind = Kind::Choice},

    {.id = Id::PlayOrStop, .name = "time.play", .menu = Menu::Time, .group = 1, .text = SAY("&Play"),
     .toolTip = SAY("Let the date run, or stop it"), .keys = "F8", .icon = "play"},
    {.id = Id::StepBack, .name = "time.back", .menu = Menu::Time, .group = 1, .text = SAY("Step &back"),
     .toolTip = SAY("To the day before on which something began or ended"), .keys = "F7", .icon = "step-back"},
    {.id = Id::StepForward, .name = "time.forward", .menu = Menu::Time, .group = 1, .text = SAY("Step &forward"),
     .toolTip = SAY("To the next day on which something begins or ends"), .keys = "F9", .icon = "step-forward"},
    {.id = Id::FirstDay, .name = "time.first", .menu = Menu::Time, .group = 2, .text = SAY("F&irst day"),
     .toolTip = SAY("To the first day of the timeline"), .keys = "Shift+F7"},
    {.id = Id::LastDay, .name = "time.last", .menu = Menu::Time, .group = 2, .text = SAY("&Last day"),
     .toolTip = SAY("To the day the data were last put together"), .keys = "Shift+F9"},
    {.id = Id::PickDate, .name = "time.pick", .menu = Menu::Time, .group = 3, .text = SAY("&Date…"),
     .toolTip = SAY("See what held on a day of your choice"), .keys = "Ctrl+G", .icon = "calendar"},
    {.id = Id::AllDates, .name = "time.all", .menu = Menu::Time, .group = 3, .text = SAY("Show &all dates"),
     .toolTip = SAY("See everything, whenever it held"), .keys = "Ctrl+Shift+G"},
    {.id = Id::PickKnownOn, .name = "time.known", .menu = Menu::Time, .group = 4, .text = SAY("&Known on…"),
     .toolTip = SAY("See only what had been published by a day of your choice"), .keys = "Ctrl+Alt+G", .icon = "book"},
    {.id = Id::AllKnown, .name = "time.all-known", .menu = Menu::Time, .group = 4, .text = SAY("Show all that is kno&wn"),
     .toolTip = SAY("See everything, whenever it was published"), .keys = "Ctrl+Alt+Shift+G"},

    {.id = Id::ShowHandbook, .name = "help.handbook", .menu = Menu::Help, .group = 1, .text = SAY("&Handbook"),
     .toolTip = SAY("How to find, check and show things with this program"), .keys = "F1", .icon = "book"},
    {.id = Id::ShowKeys, .name = "help.keys", .menu = Menu::Help, .group = 1, .text = SAY("&Keys"),
     .toolTip = SAY("All keys on one sheet"), .keys = "?"},
    {.id = Id::StartLesson, .name = "help.lesson", .menu = Menu::Help, .group = 2, .text = SAY("&Lesson"),
     .toolTip = SAY("Answer questions by selecting the passage where the answer stands"), .keys = "Shift+F5"},
    {.id = Id::CheckAnswer, .name = "help.check-answer", .menu = Menu::Help, .group = 2, .text = SAY("&Check the answer"),
     .toolTip = SAY("In a lesson: check what is chosen; once it is right, go to the next question"), .keys = "Ctrl+Return"},
    {.id = Id::TakeHint, .name = "help.hint", .menu = Menu::Help, .group = 2, .text = SAY("H&int"),
     .toolTip = SAY("In a lesson: see the next hint, and after the last one the answer"), .keys = "Ctrl+Shift+Return"},
    {.id = Id::About, .name = "help.about", .menu = Menu::Help, .group = 3, .text = SAY("&About Pactgraph"),
     .toolTip = SAY("Version, licence and what this program is made with")},
});

constexpr auto canvas = std::to_array<CanvasKey>({
    {.keys = "Left  Right  Up  Down", .text = SAY("Walk"), .toolTip = SAY("To the nearest mark that way")},
    {.keys = "Alt+<  Alt+>", .text = SAY("Walk along links"), .toolTip = SAY("To what the mark is linked with, one after the other; Return begins anew from there")},
    {.keys = "Return", .text = SAY("Pick"), .toolTip = SAY("Select the mark; once more: show a treaty's clauses or put them away")},
    {.keys = "+  =", .text = SAY("Zoom in"), .toolTip = SAY("See less, larger")},
    {.keys = "-", .text = SAY("Zoom out"), .toolTip = SAY("See more, smaller")},
    {.keys = "0", .text = SAY("Fit all"), .toolTip = SAY("See the whole picture")},
    {.keys = "Ctrl+Left  Ctrl+Right  Ctrl+Up  Ctrl+Down", .text = SAY("Move"), .toolTip = SAY("Move the picture")},
});
// clang-format on
#undef SAY

QString cell(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << QStringLiteral("`%1`").arg(key.toString(QKeySequence::PortableText));
    return texts.join(QStringLiteral(", "));
}

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> found;
    for (const QString &key : QString::fromLatin1(keys).split(QStringLiteral("  "), Qt::SkipEmptyParts))
        found << QKeySequence(key, QKeySequence::PortableText);
    return found;
}

} // namespace

std::span<const Command> commandTable()
{
    return table;
}

std::span<const CanvasKey> canvasKeys()
{
    return canvas;
}

const Command &commandRow(CommandId id)
{
    const auto found = std::find_if(table.begin(), table.end(), [id](const Command &row) { return row.id == id; });
    Q_ASSERT(found != table.end());
    return *found;
}

QString menuText(const Command &command)
{
    return Commands::tr(command.text);
}

QString plainText(const Command &command)
{
    QString text = menuText(command);
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString toolTipText(const Command &command)
{
    return Commands::tr(command.toolTip);
}

QList<QKeySequence> shortcuts(const Command &command)
{
    if (command.standardKey != QKeySequence::UnknownKey)
        return QKeySequence::keyBindings(command.standardKey);
    return sequences(command.keys);
}

QList<QKeySequence> shortcuts(const CanvasKey &key)
{
    return sequences(key.keys);
}

QString menuTitle(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::File:
        return Commands::tr("&File");
    case CommandMenu::Edit:
        return Commands::tr("&Edit");
    case CommandMenu::Citation:
        return Commands::tr("C&itation style");
    case CommandMenu::View:
        return Commands::tr("&View");
    case CommandMenu::Theme:
        return Commands::tr("&Theme");
    case CommandMenu::Select:
        return Commands::tr("&Select");
    case CommandMenu::Layout:
        return Commands::tr("&Layout");
    case CommandMenu::Colour:
        return Commands::tr("Co&lour");
    case CommandMenu::Time:
        return Commands::tr("&Time");
    case CommandMenu::Help:
        return Commands::tr("&Help");
    }
    return {};
}

QString plainText(const CanvasKey &key)
{
    return Commands::tr(key.text);
}

QString toolTipText(const CanvasKey &key)
{
    return Commands::tr(key.toolTip);
}

QString commandsAsMarkdown()
{
    QString text;
    QString title;
    for (const Command &command : table) {
        const QString own = menuTitle(command.menu).remove(u'&');
        if (own != title)
            text += QStringLiteral("%1| %2 | Keys | |\n|---|---|---|\n")
                        .arg(title.isEmpty() ? QString() : QStringLiteral("\n"), own);
        title = own;
        text += QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(plainText(command), cell(shortcuts(command)), toolTipText(command));
    }
    text += QStringLiteral("\n| %1 | Keys | |\n|---|---|---|\n").arg(Commands::tr("On graph and timeline"));
    for (const CanvasKey &key : canvas)
        text += QStringLiteral("| %1 | %2 | %3 |\n").arg(plainText(key), cell(shortcuts(key)), toolTipText(key));
    return text;
}

} // namespace app
