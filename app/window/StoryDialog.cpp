#include "app/window/StoryDialog.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/Prompts.h"
#include "app/session/Selection.h"
#include "app/window/Appearance.h"
#include "app/window/Presentation.h"
#include "app/window/Workplace.h"
#include "core/store/Edits.h"

namespace app {

StoryDialog::StoryDialog(const Workplace &workplace, QWidget *parent)
    : QDialog(parent), m_workplace(workplace), m_chooser(new QComboBox(this)), m_views(new QListWidget(this))
{
    setObjectName(QStringLiteral("storyDialog"));
    setWindowTitle(tr("Saved views and stories"));
    resize(640, 460);
    build();
    connect(m_chooser, &QComboBox::activated, this, [this] { fillViews(0); });
    connect(m_views, &QListWidget::itemActivated, this, &StoryDialog::openView);
    connect(m_views, &QListWidget::currentRowChanged, this, &StoryDialog::enableButtons);
    connect(m_views->model(), &QAbstractItemModel::rowsMoved, this, &StoryDialog::takeOrder);
    for (const auto signal : {&Document::opened, &Document::changed})
        connect(&m_workplace.document, signal, this, &StoryDialog::fill);
    fill();
}

void StoryDialog::build()
{
    m_chooser->setObjectName(QStringLiteral("storyChooser"));
    m_chooser->setAccessibleName(tr("Story"));
    m_views->setObjectName(QStringLiteral("storyViews"));
    m_views->setAccessibleName(tr("Views of the story"));
    m_views->setWordWrap(true);
    m_views->setSpacing(2);
    m_views->setDragDropMode(QAbstractItemView::InternalMove);
    m_views->installEventFilter(this);
    auto *name = new QLabel(tr("&Story:"), this);
    name->setBuddy(m_chooser);
    auto *head = new QHBoxLayout;
    head->addWidget(name);
    head->addWidget(m_chooser, 1);
    auto *use = new QHBoxLayout;
    addButton(*use, "storyOpen", tr("&Open"), [this] { openView(); });
    addButton(*use, "storyPresent", tr("&Present"), [this] { present(); });
    addButton(*use, "storyLesson", tr("Start the l&esson"), [this] { startLesson(); });
    use->addStretch(1);
    auto *edit = new QHBoxLayout;
    addButton(*edit, "storyUp", tr("Move &up"), [this] { moveView(-1); });
    addButton(*edit, "storyDown", tr("Move &down"), [this] { moveView(1); });
    addButton(*edit, "storyRename", tr("&Rename…"), [this] { renameView(); });
    addButton(*edit, "storyUpdate", tr("&Take what is shown now"), [this] { updateView(); });
    addButton(*edit, "storyDelete", tr("De&lete"), [this] { removeView(); });
    edit->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_views, 1);
    column->addLayout(use);
    column->addLayout(edit);
}

void StoryDialog::addButton(QHBoxLayout &row, const char *name, const QString &text, const std::function<void()> &run)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, run] { m_workplace.guard.run(run); });
    row.addWidget(button);
    m_buttons.push_back(button);
}

void StoryDialog::open()
{
    fill();
    show();
    raise();
    activateWindow();
    m_views->setFocus();
}

const Story *StoryDialog::story() const
{
    const int index = m_chooser->currentIndex();
    return index < 0 || index >= int(m_stories.size()) ? nullptr : &m_stories[std::size_t(index)];
}

std::size_t StoryDialog::ownViews() const
{
    const auto own = std::ranges::find_if(m_stories, [](const Story &each) { return each.name == ownStoryName(); });
    return own == m_stories.end() ? 0 : own->views.size();
}

void StoryDialog::fill()
{
    QString shown = m_chooser->currentData().toString();
    int row = m_views->currentRow();
    const std::size_t ownBefore = ownViews();
    m_stories =
        m_workplace.document.isOpen() ? storiesOf(*m_workplace.document.wholeKnowledge()) : std::vector<Story>();
    m_chooser->clear();
    for (const Story &story : m_stories)
        m_chooser->addItem(story.title, story.name);
    if (ownViews() > ownBefore) { // somebody kept a view: that is what is looked for
        shown = ownStoryName();
        row = int(ownViews()) - 1;
    }
    m_chooser->setCurrentIndex(std::max(0, m_chooser->findData(shown)));
    fillViews(std::max(0, row));
}

void StoryDialog::fillViews(int row)
{
    m_isFilling = true;
    m_views->clear();
    if (const Story *shown = story()) {
        for (std::size_t i = 0; i < shown->views.size(); ++i) {
            auto *item = new QListWidgetItem(tr("%1. %2").arg(i + 1).arg(shown->views[i].caption), m_views);
            item->setData(Qt::UserRole, int(i));
        }
    }
    m_views->setCurrentRow(std::min(row, m_views->count() - 1));
    m_isFilling = false;
    enableButtons();
}

void StoryDialog::enableButtons()
{
    const bool hasView = m_views->currentRow() >= 0;
    const bool canEdit = hasView && !m_workplace.document.isReadOnly();
    m_views->setDragEnabled(canEdit);
    static const QSet<QString> uses{QStringLiteral("storyOpen"), QStringLiteral("storyPresent"),
                                    QStringLiteral("storyLesson")};
    for (QPushButton *button : m_buttons)
        button->setEnabled(uses.contains(button->objectName()) ? hasView : canEdit);
    findChild<QPushButton *>(QStringLiteral("storyLesson"))->setVisible(story() != nullptr && isLesson(*story()));
}

void StoryDialog::change(const QString &label, const std::function<void(Story &)> &change)
{
    const Story *shown = story();
    if (shown == nullptr || m_views->currentRow() < 0)
        return;
    Story changed = *shown;
    change(changed);
    m_workplace.document.edit(
        [&](core::Project &project) { core::keepStory(project, label, changed.name, contentOf(changed)); });
}

void StoryDialog::openView()
{
    const Story *shown = story();
    const int row = m_views->currentRow();
    if (shown == nullptr || row < 0)
        return;
    m_workplace.guard.run([&] {
        app::show(m_workplace.selection,
                  stateOf(shown->views[std::size_t(row)], *m_workplace.document.wholeKnowledge()));
    });
}

void StoryDialog::present()
{
    const Story *shown = story();
    if (shown == nullptr)
        return;
    auto *presentation = new Presentation(m_workplace.document, m_workplace.guard, *shown,
                                          m_workplace.appearance.theme(), parentWidget());
    presentation->goTo(m_views->currentRow());
    presentation->showFullScreen();
}

void StoryDialog::startLesson()
{
    if (const Story *shown = story()) {
        hide();
        Q_EMIT lessonRequested(*shown);
    }
}

void StoryDialog::renameView()
{
    const Story *shown = story();
    const int row = m_views->currentRow();
    if (shown == nullptr || row < 0)
        return;
    m_workplace.prompts.askText(
        {.title = tr("Rename view"), .label = tr("Caption:"), .text = shown->views[std::size_t(row)].caption},
        [this, row](const QString &caption) {
            m_workplace.guard.run([&] {
                if (!caption.trimmed().isEmpty())
                    change(tr("Rename view"),
                           [&](Story &story) { story.views[std::size_t(row)].caption = caption.trimmed(); });
            });
        });
}

void StoryDialog::updateView()
{
    const QJsonObject now = viewToSave(m_workplace.selection, *m_workplace.document.wholeKnowledge());
    change(tr("Update view"), [&](Story &story) { story.views[std::size_t(m_views->currentRow())].view = now; });
}

void StoryDialog::removeView()
{
    change(tr("Delete view"), [&](Story &story) { story.views.erase(story.views.begin() + m_views->currentRow()); });
}

void StoryDialog::moveView(int step)
{
    const int from = m_views->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_views->count())
        return;
    change(tr("Move view"),
           [&](Story &story) { std::swap(story.views[std::size_t(from)], story.views[std::size_t(to)]); });
    m_views->setCurrentRow(to);
}

/// After a row was dragged: the list has the order, the project does not yet.
void StoryDialog::takeOrder()
{
    const Story *shown = story();
    if (m_isFilling || shown == nullptr || int(shown->views.size()) != m_views->count())
        return;
    Story ordered = *shown;
    for (int row = 0; row < m_views->count(); ++row)
        ordered.views[std::size_t(row)] = shown->views[std::size_t(m_views->item(row)->data(Qt::UserRole).toInt())];
    // The list is still moving its rows: it is filled anew when it is done.
    QMetaObject::invokeMethod(
        this,
        [this, ordered] {
            m_workplace.guard.run([&] { change(tr("Move view"), [&](Story &story) { story = ordered; }); });
        },
        Qt::QueuedConnection);
}

bool StoryDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_views || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event); // NOLINT: the type says so
    if (key->modifiers() != Qt::AltModifier || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return QDialog::eventFilter(watched, event);
    if (!m_workplace.document.isReadOnly())
        m_workplace.guard.run([&] { moveView(key->key() == Qt::Key_Up ? -1 : 1); });
    return true;
}

} // namespace app
