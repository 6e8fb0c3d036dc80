#include "app/window/CommandSet.h"

#include <QAction>
#include <QActionGroup>

#include "app/session/Guard.h"
#include "app/window/Icons.h"

namespace app {

CommandSet::CommandSet(Guard &guard, QObject *parent) : QObject(parent), m_guard(guard)
{
    for (const Command &command : commandTable())
        add(command);
}

void CommandSet::add(const Command &command)
{
    auto *action = new QAction(menuText(command), this);
    action->setObjectName(QString::fromLatin1(command.name));
    action->setCheckable(command.kind != Command::Kind::Trigger);
    action->setMenuRole(QAction::NoRole);
    action->setEnabled(false);
    if (command.kind == Command::Kind::Choice) {
        QActionGroup *&choices = m_choices[{command.menu, command.group}];
        if (choices == nullptr)
            choices = new QActionGroup(this);
        choices->addAction(action);
    }
    const QList<QKeySequence> keys = shortcuts(command);
    const QString shown = keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText);
    // The canvas acts on its own keys, on the mark that has the focus: menus only tell them.
    if (command.scope == Command::Scope::Canvas)
        action->setText(menuText(command) + u'\t' + shown);
    else
        action->setShortcuts(keys);
    action->setToolTip(shown.isEmpty() ? toolTipText(command) : tr("%1 (%2)").arg(toolTipText(command), shown));
    action->setStatusTip(toolTipText(command));
    m_actions[command.id] = action;
    connect(action, &QAction::triggered, this, [this, id = command.id] { trigger(id); });
}

QAction *CommandSet::action(CommandId id) const
{
    return m_actions.at(id);
}

void CommandSet::bind(CommandId id, Binding binding)
{
    Q_ASSERT(!isBound(id));
    m_bindings.emplace(id, std::move(binding));
    refresh(id, m_bindings.at(id));
}

void CommandSet::trigger(CommandId id)
{
    const auto found = m_bindings.find(id);
    if (found == m_bindings.end())
        return;
    m_guard.run(found->second.run);
    refresh();
}

void CommandSet::refresh()
{
    for (const auto &[id, binding] : m_bindings)
        refresh(id, binding);
}

void CommandSet::refresh(CommandId id, const Binding &binding)
{
    QAction *action = m_actions.at(id);
    action->setEnabled(!binding.isEnabled || binding.isEnabled());
    if (binding.isChecked)
        action->setChecked(binding.isChecked());
    if (binding.text)
        action->setText(binding.text());
}

void CommandSet::setIconColours(const QColor &normal, const QColor &disabled)
{
    for (const Command &command : commandTable())
        if (*command.icon != '\0')
            m_actions.at(command.id)->setIcon(lineIcon(QString::fromLatin1(command.icon), normal, disabled));
}

} // namespace app
