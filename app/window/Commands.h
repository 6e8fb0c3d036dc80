#pragma once

#include "app/session/ViewKind.h"

class QWidget;

namespace app {

class CommandSet;
class ToolBar;
class DisagreementDialog;
class ExportDialog;
class GraphView;
class LessonBar;
class Panels;
class PathDialog;
class PictureOpener;
class PictureView;
class SearchPalette;
class StoryDialog;
class TimelineView;
class ViewStack;
struct Workplace;

/// The views commands act on.
struct Views
{
    GraphView &graph;
    TimelineView &timeline;
    ViewStack &stack;

    /// The timeline when it has the focus, else the view in the centre.
    ViewKind activeKind() const;
    /// Its canvas; null where it has none.
    PictureView *active() const;
};

/// What the commands of the file menu work with besides.
struct FileParts
{
    ExportDialog &exporting;
    PictureOpener &pictures;
    QWidget &window;
};

/// Each binds the commands of one menu to what they do. Everything given must outlive the commands.
void bindFileCommands(CommandSet &commands, const Workplace &workplace, const Views &views, const FileParts &parts);
void bindEditCommands(CommandSet &commands, const Workplace &workplace);
void bindCopyCommands(CommandSet &commands, const Workplace &workplace, const Views &views);
void bindViewCommands(CommandSet &commands, const Workplace &workplace, const Views &views);
void bindPanelCommands(CommandSet &commands, const Workplace &workplace, Panels &panels, QWidget &window);
void bindDialogCommands(CommandSet &commands, const Workplace &workplace, SearchPalette &palette,
                        DisagreementDialog &dialog);
void bindPathCommand(CommandSet &commands, const Workplace &workplace, PathDialog &dialog);
void bindSelectCommands(CommandSet &commands, const Workplace &workplace, const Views &views);
void bindLayoutCommands(CommandSet &commands, const Workplace &workplace, const Views &views);
void bindTimeCommands(CommandSet &commands, const Workplace &workplace, const Views &views, ToolBar &bar);
void bindStoryCommands(CommandSet &commands, const Workplace &workplace, const Views &views, StoryDialog &dialog);
void bindLessonCommands(CommandSet &commands, const Workplace &workplace, LessonBar &bar);
void bindHelpCommands(CommandSet &commands, QWidget &window);

} // namespace app
