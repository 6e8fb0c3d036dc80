#include "app/window/ToolBar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "app/session/Document.h"
#include "app/window/CommandSet.h"
#include "app/window/DateChip.h"
#include "app/window/Icons.h"

namespace app {

namespace {

constexpr int longestTitle = 240;

QWidget *spring(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return widget;
}

} // namespace

ToolBar::ToolBar(Document &document, Selection &selection, CommandSet &commands, QWidget *parent)
    : QToolBar(parent),
      m_document(document),
      m_title(new QLabel(this)),
      m_state(new QLabel(this)),
      m_search(new QPushButton(this)),
      m_date(new DateChip(selection, DateChip::Clock::ValidOn, this)),
      m_known(new DateChip(selection, DateChip::Clock::KnownOn, this))
{
    setObjectName(QStringLiteral("toolBar"));
    setWindowTitle(tr("Toolbar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_title->setObjectName(QStringLiteral("projectTitle"));
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_state->setObjectName(QStringLiteral("projectState"));
    m_state->setProperty("muted", true);
    addWidget(m_title);
    addWidget(m_state);
    addSearch(commands);
    addWidget(spring(this));
    addWidget(m_date);
    addWidget(m_known);
    addButtons(commands);
    connect(&document, &Document::opened, this, &ToolBar::tellProject);
    connect(&document, &Document::changed, this, &ToolBar::tellProject);
    tellProject();
}

void ToolBar::addSearch(CommandSet &commands)
{
    const QString keys = shortcuts(commandRow(CommandId::Search)).front().toString(QKeySequence::NativeText);
    m_search->setObjectName(QStringLiteral("searchField"));
    m_search->setProperty("field", true);
    m_search->setText(tr("Search actors, treaties, clauses, passages…   %1").arg(keys));
    m_search->setAccessibleName(tr("Search"));
    m_search->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_search->setMinimumWidth(220);
    m_search->setCursor(Qt::IBeamCursor);
    connect(m_search, &QPushButton::clicked, commands.action(CommandId::Search), &QAction::trigger);
    auto *gap = new QWidget(this);
    gap->setFixedWidth(16);
    addWidget(gap);
    addWidget(m_search);
}

void ToolBar::addButtons(CommandSet &commands)
{
    for (const CommandId id : {CommandId::Undo, CommandId::Redo}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(commands.action(id));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
        button->setObjectName(id == CommandId::Undo ? QStringLiteral("undoButton") : QStringLiteral("redoButton"));
        addWidget(button);
    }
    QAction *action = commands.action(CommandId::Export);
    auto *exporting = new QPushButton(tr("Export…"), this);
    exporting->setObjectName(QStringLiteral("exportButton"));
    exporting->setProperty("primary", true);
    exporting->setToolTip(action->toolTip());
    exporting->setEnabled(action->isEnabled());
    connect(exporting, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, exporting, &QWidget::setEnabled);
    addWidget(exporting);
}

void ToolBar::tellProject()
{
    const QString title = m_document.isOpen() ? m_document.title() : tr("No project");
    m_title->setText(m_title->fontMetrics().elidedText(title, Qt::ElideRight, longestTitle));
    m_title->setToolTip(m_document.path());
    const bool isReadOnly = m_document.isOpen() && m_document.isReadOnly();
    m_state->setText(isReadOnly ? tr("read-only") : QString());
    m_state->setToolTip(m_document.readOnlyReason());
}

void ToolBar::setIconColour(const QColor &colour)
{
    m_search->setIcon(lineIcon(QStringLiteral("search"), colour));
    m_date->setIcon(lineIcon(QStringLiteral("calendar"), colour));
    m_known->setIcon(lineIcon(QStringLiteral("book"), colour));
}

} // namespace app
