#pragma once

class QMenu;
class QMenuBar;
class QWidget;

namespace app {

class CommandSet;

/// Fills the menu bar from the table of commands.
void fillMenuBar(QMenuBar &bar, const CommandSet &commands);
/// What can be done with the marks that are selected, or, with nothing selected, with the view. The menu deletes itself
/// when it closes.
QMenu *markMenu(const CommandSet &commands, QWidget *parent);
QMenu *groundMenu(const CommandSet &commands, QWidget *parent);

} // namespace app
