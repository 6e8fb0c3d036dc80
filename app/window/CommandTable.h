#pragma once

#include <span>
#include <utility>

#include <QKeySequence>
#include <QList>
#include <QString>

namespace app {

/// Everything that can be asked of the window.
enum class CommandId {
    OpenProject,
    OpenBundled,
    ResetBundled,
    SaveCopy,
    ImportHere,
    ImportAsNew,
    Export,
    Print,
    ExportSlide,
    ExportSources,
    CloseWindow,
    Undo,
    Redo,
    PreferReading,
    Rename,
    EditNote,
    Delete,
    CopyPicture,
    CopyCitation,
    CitePlain,
    CiteChicago,
    CiteOscola,
    Search,
    Why,
    GoToGraph,
    GoToTimeline,
    GoToLineage,
    GoToMatrix,
    GoToCharts,
    GoToTable,
    GoToCompare,
    NextPanel,
    PreviousPanel,
    ShowFilters,
    ShowTimeline,
    ShowInspector,
    ShowReader,
    ShowOverview,
    FitAll,
    FitSelection,
    ZoomIn,
    ZoomOut,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    FullScreen,
    ShowDisagreements,
    SaveView,
    ShowStories,
    Present,
    SelectNeighbours,
    PathsBetween,
    HideSelected,
    HideOthers,
    ShowHidden,
    FilterParties,
    FilterDates,
    ResetFilters,
    ClearSelection,
    Pin,
    LetGo,
    LetAllGo,
    ExpandClauses,
    ExpandAllClauses,
    CollapseAllClauses,
    LayoutStress,
    LayoutForce,
    LayoutLayered,
    LayoutRadial,
    LayoutTime,
    SizeByLinks,
    SizeByBetweenness,
    SizeByCloseness,
    SizeByPageRank,
    SizeByCore,
    ColourByKind,
    ColourByDegree,
    ColourByBetweenness,
    ColourByCloseness,
    ColourByPageRank,
    ColourByCommunity,
    ColourByComponent,
    ColourByCore,
    PlayOrStop,
    StepBack,
    StepForward,
    FirstDay,
    LastDay,
    PickDate,
    AllDates,
    PickKnownOn,
    AllKnown,
    StartLesson,
    CheckAnswer,
    TakeHint,
    ShowKeys,
    ShowHandbook,
    About
};

enum class CommandMenu { File, Edit, Citation, View, Theme, Select, Layout, Colour, Time, Help };

/// One row of the table of commands.
struct Command
{
    enum class Kind { Trigger, Toggle, Choice };
    /// Where its keys act: anywhere in the window, or on the canvas alone, which then handles them itself.
    enum class Scope { Window, Canvas };

    CommandId id = CommandId::OpenProject;
    const char *name = ""; ///< "file.open": object name of its action, never translated
    CommandMenu menu = CommandMenu::File;
    int group = 0;            ///< a menu puts a line between groups
    const char *text = "";    ///< with the mnemonic of the menu; untranslated
    const char *toolTip = ""; ///< one sentence; untranslated
    const char *keys = "";    ///< portable text, two spaces between alternatives
    QKeySequence::StandardKey standardKey = QKeySequence::UnknownKey;
    const char *icon = ""; ///< file in resources/icons without its ending
    Kind kind = Kind::Trigger;
    Scope scope = Scope::Window;
};

/// A key of the canvas that is no command: arrows, +, Return.
struct CanvasKey
{
    const char *keys = "";
    const char *text = "";    ///< one or two words; untranslated
    const char *toolTip = ""; ///< one sentence; untranslated
};

/// The one table: menus, toolbar, palette, key sheet and the list in the README are made from it.
std::span<const Command> commandTable();
std::span<const CanvasKey> canvasKeys();

const Command &commandRow(CommandId id);
/// As in a menu, with the mnemonic.
QString menuText(const Command &command);
/// Without mnemonic and dots: "Open".
QString plainText(const Command &command);
QString toolTipText(const Command &command);
/// First the one that is shown.
QList<QKeySequence> shortcuts(const Command &command);
QList<QKeySequence> shortcuts(const CanvasKey &key);
QString menuTitle(CommandMenu menu);
QString plainText(const CanvasKey &key);
QString toolTipText(const CanvasKey &key);

/// All commands and keys as Markdown tables, one a menu: what stands in the README.
QString commandsAsMarkdown();

} // namespace app
