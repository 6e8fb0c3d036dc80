#include "app/window/Panels.h"

#include <QApplication>
#include <QSplitter>
#include <QVBoxLayout>

#include "app/reader/SourceReader.h"
#include "app/session/Settings.h"
#include "app/views/timeline/TimelineView.h"
#include "app/window/FilterPanel.h"
#include "app/window/Inspector.h"
#include "app/window/ViewStack.h"

namespace app {

namespace {

const QString hiddenPanels = QStringLiteral("hiddenPanels");

/// The first widget in `panel`, itself included, that the Tab key may reach; of the views, it is the view.
QWidget *firstStop(QWidget *panel)
{
    if (const auto *views = qobject_cast<ViewStack *>(panel))
        panel = views->current().widget;
    if (panel->focusPolicy() & Qt::TabFocus)
        return panel;
    for (QWidget *stop = panel->nextInFocusChain(); stop != panel; stop = stop->nextInFocusChain())
        if (panel->isAncestorOf(stop) && stop->isVisible() && stop->isEnabled() && (stop->focusPolicy() & Qt::TabFocus))
            return stop;
    return nullptr;
}

} // namespace

Panels::Panels(const Parts &parts, QWidget *parent)
    : QWidget(parent),
      m_parts(parts),
      m_order{parts.filters, parts.views, parts.timeline, parts.inspector, parts.reader}
{
    setObjectName(QStringLiteral("panels"));
    QSplitter *middle = split(Qt::Vertical, QStringLiteral("middleSplitter"), {parts.views, parts.timeline});
    QSplitter *right = split(Qt::Vertical, QStringLiteral("rightSplitter"), {parts.inspector, parts.reader});
    QSplitter *all = split(Qt::Horizontal, QStringLiteral("mainSplitter"), {parts.filters, middle, right});
    parts.filters->setMinimumWidth(252);
    parts.inspector->setMinimumSize(240, 120);
    parts.reader->setMinimumSize(240, 120);
    parts.timeline->setMinimumHeight(120);
    middle->setStretchFactor(0, 1);
    middle->setSizes({520, 250});
    right->setSizes({360, 390});
    all->setStretchFactor(1, 1);
    all->setSizes({240, 700, 340});
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(all);
}

QSplitter *Panels::split(Qt::Orientation orientation, const QString &name, const std::vector<QWidget *> &widgets)
{
    auto *splitter = new QSplitter(orientation, this);
    splitter->setObjectName(name);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    for (QWidget *widget : widgets)
        splitter->addWidget(widget);
    m_splitters.push_back(splitter);
    return splitter;
}

void Panels::goTo(QWidget *panel)
{
    panel->show();
    if (QWidget *stop = firstStop(panel))
        stop->setFocus(Qt::ShortcutFocusReason);
}

void Panels::goRound(int direction)
{
    const int count = int(m_order.size());
    const QWidget *focused = QApplication::focusWidget();
    int at = direction > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (focused != nullptr &&
            (m_order[std::size_t(i)] == focused || m_order[std::size_t(i)]->isAncestorOf(focused)))
            at = i;
    for (int step = 0; step < count; ++step) {
        at = (at + direction + count) % count;
        QWidget *panel = m_order[std::size_t(at)];
        if (panel->isVisible()) {
            goTo(panel);
            return;
        }
    }
}

void Panels::saveTo(Settings &settings) const
{
    QStringList hidden;
    for (const QWidget *panel : m_order)
        if (panel->isHidden())
            hidden << panel->objectName();
    settings.setLayoutOf(hiddenPanels, hidden.join(u' ').toLatin1());
    for (const QSplitter *splitter : m_splitters)
        settings.setLayoutOf(splitter->objectName(), splitter->saveState());
}

void Panels::restoreFrom(const Settings &settings)
{
    for (QSplitter *splitter : m_splitters) {
        if (const QByteArray layout = settings.layoutOf(splitter->objectName()); !layout.isEmpty()) {
            splitter->restoreState(layout);
            splitter->setHandleWidth(1);
        }
    }
    // A splitter keeps sizes alone.
    const QStringList hidden = QString::fromLatin1(settings.layoutOf(hiddenPanels)).split(u' ');
    for (QWidget *panel : m_order)
        panel->setHidden(hidden.contains(panel->objectName()));
}

} // namespace app
