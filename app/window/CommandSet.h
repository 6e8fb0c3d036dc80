#pragma once

#include <functional>
#include <map>
#include <utility>

#include <QColor>
#include <QObject>

#include "app/window/CommandTable.h"

class QAction;
class QActionGroup;

namespace app {

class Guard;

/// The actions of one window, one for each row of the table of commands. What a command does is bound by the classes
/// that know how; every one runs through the guard.
class CommandSet : public QObject
{
    Q_OBJECT

public:
    /// What a command does and how it looks now. Left out: always enabled, never checked, the text of the table.
    struct Binding
    {
        std::function<void()> run;
        std::function<bool()> isEnabled = {};
        std::function<bool()> isChecked = {};
        std::function<QString()> text = {};
    };

    explicit CommandSet(Guard &guard, QObject *parent = nullptr);

    QAction *action(CommandId id) const;
    void bind(CommandId id, Binding binding);
    bool isBound(CommandId id) const { return m_bindings.contains(id); }
    /// Asks every binding again for its state.
    void refresh();
    void trigger(CommandId id);
    /// Draws the icons anew in these colours.
    void setIconColours(const QColor &normal, const QColor &disabled);

private:
    void add(const Command &command);
    void refresh(CommandId id, const Binding &binding);

    Guard &m_guard;
    /// One of the choices of a group of a menu is ticked.
    std::map<std::pair<CommandMenu, int>, QActionGroup *> m_choices;
    std::map<CommandId, QAction *> m_actions;
    std::map<CommandId, Binding> m_bindings;
};

} // namespace app
