#include "app/window/Menus.h"

#include <initializer_list>
#include <map>
#include <optional>

#include <QMenu>
#include <QMenuBar>

#include "app/window/CommandSet.h"

namespace app {

namespace {

/// Nothing stands for a line.
using Entries = std::initializer_list<std::optional<CommandId>>;

QMenu *contextMenu(const CommandSet &commands, QWidget *parent, const QString &name, Entries entries)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const std::optional<CommandId> id : entries) {
        if (id)
            menu->addAction(commands.action(*id));
        else
            menu->addSeparator();
    }
    return menu;
}

/// The menu that one stands in; none: it stands in the bar.
std::optional<CommandMenu> parentOf(CommandMenu menu)
{
    if (menu == CommandMenu::Theme)
        return CommandMenu::View;
    if (menu == CommandMenu::Citation)
        return CommandMenu::Edit;
    if (menu == CommandMenu::Colour)
        return CommandMenu::Layout;
    return std::nullopt;
}

} // namespace

void fillMenuBar(QMenuBar &bar, const CommandSet &commands)
{
    std::map<CommandMenu, QMenu *> menus;
    std::map<QMenu *, int> groups;
    for (const Command &command : commandTable()) {
        const auto above = parentOf(command.menu);
        QMenu *parent = menus[above.value_or(command.menu)];
        QMenu *&menu = menus[command.menu];
        if (parent != nullptr && std::exchange(groups[parent], command.group) != command.group)
            parent->addSeparator();
        if (menu == nullptr) {
            menu = above ? parent->addMenu(menuTitle(command.menu)) : bar.addMenu(menuTitle(command.menu));
            menu->setToolTipsVisible(true);
            groups[menu] = command.group;
        }
        menu->addAction(commands.action(command.id));
    }
}

QMenu *markMenu(const CommandSet &commands, QWidget *parent)
{
    return contextMenu(commands, parent, QStringLiteral("markMenu"),
                       {CommandId::Why, CommandId::CopyCitation, std::nullopt, CommandId::ExpandClauses,
                        CommandId::SelectNeighbours, CommandId::FitSelection, CommandId::HideSelected,
                        CommandId::HideOthers, std::nullopt, CommandId::Pin, CommandId::LetGo, std::nullopt,
                        CommandId::PreferReading, CommandId::Rename, CommandId::EditNote, CommandId::Delete});
}

QMenu *groundMenu(const CommandSet &commands, QWidget *parent)
{
    return contextMenu(commands, parent, QStringLiteral("groundMenu"),
                       {CommandId::FitAll, CommandId::ZoomIn, CommandId::ZoomOut, std::nullopt, CommandId::ShowHidden,
                        CommandId::ResetFilters, CommandId::ExpandAllClauses, CommandId::CollapseAllClauses,
                        CommandId::LetAllGo, std::nullopt, CommandId::CopyPicture, CommandId::Export,
                        CommandId::Print});
}

} // namespace app
