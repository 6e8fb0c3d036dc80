#include "app/window/MainWindow.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QVBoxLayout>

#include "app/reader/SourceReader.h"
#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/Importer.h"
#include "app/session/ProjectOpener.h"
#include "app/session/Selection.h"
#include "app/session/Settings.h"
#include "app/views/graph/GraphView.h"
#include "app/views/timeline/TimelineView.h"
#include "app/window/Appearance.h"
#include "app/window/CentreViews.h"
#include "app/window/CommandSet.h"
#include "app/window/Commands.h"
#include "app/window/DisagreementDialog.h"
#include "app/window/ExportDialog.h"
#include "app/window/FilterChips.h"
#include "app/window/FilterPanel.h"
#include "app/window/Inspector.h"
#include "app/window/LessonBar.h"
#include "app/window/Menus.h"
#include "app/window/MessageBar.h"
#include "app/window/Panels.h"
#include "app/window/PathDialog.h"
#include "app/window/PictureOpener.h"
#include "app/window/SearchPalette.h"
#include "app/window/ShownLine.h"
#include "app/window/SlidesDialog.h"
#include "app/window/StatusLine.h"
#include "app/window/StoryDialog.h"
#include "app/window/ToolBar.h"
#include "app/window/ViewStack.h"

namespace app {

MainWindow::MainWindow(const Workplace &at, QWidget *parent)
    : QMainWindow(parent),
      m_workplace(at),
      m_commands(new CommandSet(at.guard, this)),
      m_chips(new FilterChips(at.document, at.selection)),
      m_messages(new MessageBar),
      m_centre(makeCentreViews(at)),
      m_panels(makePanels()),
      m_lesson(new LessonBar(m_workplace)),
      m_toolBar(new ToolBar(at.document, at.selection, *m_commands, this)),
      m_status(new StatusLine(at, *m_centre.graph, *m_panels->parts().views, this)),
      m_palette(new SearchPalette({at.document, at.selection, at.guard, *m_commands}, this)),
      m_disagreements(new DisagreementDialog(at.document, at.selection, at.guard, this)),
      m_stories(new StoryDialog(m_workplace, this)),
      m_exporting(new ExportDialog(at, this)),
      m_pictures(new PictureOpener(at, *new SlidesDialog(at, this), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_lesson);
    column->addWidget(m_panels, 1);
    setCentralWidget(centre);
    addToolBar(m_toolBar);
    setStatusBar(m_status);
    fillMenuBar(*menuBar(), *m_commands);
    bindCommands();
    connectNews();
    connectPanels();
    applyTheme();
    restoreLayout();
    tellProject();
    m_palette->raise();
}

MainWindow::~MainWindow() = default;

/// The filters as chips, and the sentence that says what they and the clocks leave.
QWidget *MainWindow::makeFilterBar()
{
    auto *bar = new QWidget;
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chips);
    column->addWidget(new ShownLine(m_workplace.document, m_workplace.selection));
    return bar;
}

Panels *MainWindow::makePanels()
{
    Document &document = m_workplace.document;
    Selection &selection = m_workplace.selection;
    return new Panels({.filters = new FilterPanel(document, selection),
                       .views = new ViewStack(selection, m_centre.views, makeFilterBar()),
                       .timeline = new TimelineView(document, selection),
                       .inspector = new Inspector(document, selection, m_workplace.guard),
                       .reader = new SourceReader(document, selection)},
                      this);
}

void MainWindow::bindCommands()
{
    const Views views{*m_centre.graph, *m_panels->parts().timeline, *m_panels->parts().views};
    bindFileCommands(*m_commands, m_workplace, views, {*m_exporting, *m_pictures, *this});
    bindEditCommands(*m_commands, m_workplace);
    bindCopyCommands(*m_commands, m_workplace, views);
    bindViewCommands(*m_commands, m_workplace, views);
    bindPanelCommands(*m_commands, m_workplace, *m_panels, *this);
    bindDialogCommands(*m_commands, m_workplace, *m_palette, *m_disagreements);
    bindPathCommand(*m_commands, m_workplace, *new PathDialog(m_workplace.document, m_workplace.selection, this));
    bindSelectCommands(*m_commands, m_workplace, views);
    bindLayoutCommands(*m_commands, m_workplace, views);
    bindTimeCommands(*m_commands, m_workplace, views, *m_toolBar);
    bindStoryCommands(*m_commands, m_workplace, views, *m_stories);
    bindLessonCommands(*m_commands, m_workplace, *m_lesson);
    bindHelpCommands(*m_commands, *this);
}

void MainWindow::connectNews()
{
    const Workplace &at = m_workplace;
    connect(&at.guard, &Guard::failed, m_messages, [this](const QString &message, const QString &detail) {
        m_messages->tell(MessageBar::Weight::Failure, message, detail);
    });
    connect(&at.opener, &ProjectOpener::copySaved, this,
            [this](const QString &path) { m_status->tell(tr("Saved: %1").arg(path)); });
    connect(m_exporting, &ExportDialog::written, this,
            [this](const QString &path) { m_status->tell(tr("Written: %1").arg(path)); });
    connect(m_pictures, &PictureOpener::opened, m_messages,
            [this](const QString &message) { m_messages->tell(MessageBar::Weight::Note, message); });
    connect(&at.importer, &Importer::imported, m_messages, [this](const QString &sentence, const QString &details) {
        m_messages->tell(MessageBar::Weight::Note, sentence, details);
    });
    connect(&at.appearance, &Appearance::themeChanged, this, &MainWindow::applyTheme);
    connect(&at.document, &Document::opened, this, &MainWindow::tellProject);
    for (const auto signal : {&Document::opened, &Document::changed})
        connect(&at.document, signal, this, &MainWindow::refreshLater);
    for (const auto signal :
         {&Selection::selectionChanged, &Selection::filterChanged, &Selection::validOnChanged,
          &Selection::expandedChanged, &Selection::viewChanged, &Selection::optionsChanged, &Selection::knownOnChanged})
        connect(&at.selection, signal, this, &MainWindow::refreshLater);
}

void MainWindow::connectPanels()
{
    const Panels::Parts &parts = m_panels->parts();
    for (const CentreView &view : m_centre.views)
        if (view.canvas != nullptr)
            connect(view.canvas, &PictureView::contextMenuRequested, this, &MainWindow::showMenu);
    connect(parts.timeline, &PictureView::contextMenuRequested, this, &MainWindow::showMenu);
    connect(parts.timeline, &TimelineView::playingChanged, this, &MainWindow::refreshLater);
    connect(parts.filters, &FilterPanel::disagreementsRequested, this,
            [this] { m_commands->trigger(CommandId::ShowDisagreements); });
    connect(parts.inspector, &Inspector::disagreementRequested, m_disagreements, &DisagreementDialog::showDisagreement);
    connect(&m_workplace.selection, &Selection::whyRequested, this, [parts](core::Ref ref) {
        parts.inspector->show();
        parts.inspector->showWhy(ref);
    });
    connect(&m_workplace.selection, &Selection::readRequested, parts.reader, &QWidget::show);
    connect(parts.reader, &SourceReader::pointed, m_lesson,
            [this] { m_lesson->pointAt(m_panels->parts().reader->pointedAt()); });
    connect(m_lesson, &LessonBar::changed, this, &MainWindow::refreshLater);
    connect(m_stories, &StoryDialog::lessonRequested, m_lesson, &LessonBar::start);
    // So that the keys of the picture work from the start, and again when a search is over.
    m_centre.graph->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showMenu(core::Ref ref, QPoint place)
{
    m_commands->refresh();
    QMenu *menu = ref.isNull() ? groundMenu(*m_commands, this) : markMenu(*m_commands, this);
    menu->popup(place);
}

void MainWindow::tellProject()
{
    const Document &document = m_workplace.document;
    setWindowTitle(document.isOpen() ? tr("%1 – Pactgraph").arg(document.title()) : tr("Pactgraph"));
    if (!document.isOpen())
        return;
    if (document.isReadOnly())
        m_messages->tell(MessageBar::Weight::Note, document.readOnlyReason());
    else
        m_messages->dismiss();
}

void MainWindow::applyTheme()
{
    const Theme &theme = m_workplace.appearance.theme();
    const Panels::Parts &parts = m_panels->parts();
    for (const CentreView &view : m_centre.views)
        view.setTheme(theme);
    parts.timeline->setTheme(theme);
    parts.inspector->setTheme(theme);
    parts.reader->setTheme(theme);
    parts.filters->setTheme(theme);
    m_palette->setTheme(theme);
    m_chips->setIconColour(theme.mutedText());
    m_messages->setColours(theme.text());
    m_lesson->setIconColour(theme.text());
    m_toolBar->setIconColour(theme.mutedText());
    m_status->setIconColour(theme.mutedText());
    m_commands->setIconColours(theme.text(), theme.line());
    m_commands->refresh();
}

/// Many news at once make one round.
void MainWindow::refreshLater()
{
    if (std::exchange(m_isRefreshDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isRefreshDue = false;
            m_commands->refresh();
        },
        Qt::QueuedConnection);
}

void MainWindow::restoreLayout()
{
    resize(1440, 900);
    restoreGeometry(m_workplace.settings.layoutOf(objectName()));
    m_panels->restoreFrom(m_workplace.settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_workplace.settings.setLayoutOf(objectName(), saveGeometry());
    m_panels->saveTo(m_workplace.settings);
    QMainWindow::closeEvent(event);
}

void MainWindow::openFile(const QString &path)
{
    if (PictureOpener::isPicture(path))
        m_pictures->open(path);
    else
        m_workplace.guard.run([&] { m_workplace.opener.openFile(path); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().front().toLocalFile());
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_commands->refresh();
    QMainWindow::changeEvent(event);
}

} // namespace app
