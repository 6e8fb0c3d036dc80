#include "app/window/SearchPalette.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/KnownSearch.h"
#include "app/session/Selection.h"
#include "app/session/Wording.h"
#include "app/window/CommandSet.h"
#include "app/window/PaletteDelegate.h"
#include "app/window/Swatch.h"

namespace app {

namespace {

/// Long enough for the next key of a fast typist, too short to be felt.
constexpr int pauseAfterKey = 40;
constexpr int hitLimit = 50;
constexpr int commandsBesideHits = 5;

bool matches(const QString &text, const QString &wanted)
{
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

SearchPalette::SearchPalette(const Parts &parts, QWidget *window)
    : QFrame(window),
      m_parts(parts),
      m_field(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_hint(new QLabel(this)),
      m_model(new PaletteModel(this))
{
    setObjectName(QStringLiteral("searchPalette"));
    setAccessibleName(tr("Search"));
    m_field->setObjectName(QStringLiteral("searchText"));
    m_field->setAccessibleName(tr("Search"));
    m_field->setPlaceholderText(tr("Search actors, treaties, clauses, passages…   > for commands"));
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setAccessibleName(tr("Finds"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_hint->setObjectName(QStringLiteral("searchHint"));
    m_hint->setProperty("muted", true);
    m_hint->setContentsMargins(12, 10, 12, 12);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseAfterKey);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &SearchPalette::search);
    connect(m_list, &QListView::clicked, this, &SearchPalette::choose);
    hide();
}

void SearchPalette::open()
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    m_field->selectAll();
    m_field->setFocus(Qt::PopupFocusReason);
    search();
}

void SearchPalette::close()
{
    if (isHidden())
        return;
    m_pause.stop();
    // Hiding takes the focus away, which forgets who had it.
    const QPointer<QWidget> before = m_before;
    hide();
    if (before)
        before->setFocus(Qt::PopupFocusReason);
}

void SearchPalette::place()
{
    const QSize window = parentWidget()->size();
    const int width = std::min(680, window.width() - 40);
    const int height = m_list->isHidden() ? sizeHint().height() : std::min(520, window.height() - 120);
    setGeometry((window.width() - width) / 2, 72, width, height);
}

void SearchPalette::search()
{
    const QString text = m_field->text().trimmed();
    m_parts.guard.run([this, &text] {
        if (text.startsWith(u'>')) {
            fill(commands(text.mid(1), int(commandTable().size())));
            return;
        }
        std::vector<PaletteRow> rows = finds(text);
        std::vector<PaletteRow> fitting =
            text.isEmpty() ? std::vector<PaletteRow>() : commands(text, commandsBesideHits);
        if (!fitting.empty())
            rows.push_back({.title = tr("Commands")});
        std::move(fitting.begin(), fitting.end(), std::back_inserter(rows));
        fill(std::move(rows));
    });
}

std::vector<PaletteRow> SearchPalette::finds(const QString &text) const
{
    std::vector<PaletteRow> rows;
    if (text.isEmpty() || !m_parts.document.isOpen())
        return rows;
    for (const core::SearchHit &hit :
         searchKnown(m_parts.document.project(), *m_parts.document.knowledge(), text, hitLimit)) {
        PaletteRow row{.ref = hit.ref, .title = hit.title, .kind = tr("Passage"), .snippet = hit.snippet};
        if (const auto kind = core::fromWord<core::EntityKind>(hit.kind)) {
            row.kind = wordFor(*kind);
            row.icon = kindSwatch(*kind, m_theme);
        } else if (hit.ref.kind == core::Ref::Kind::Statement) {
            const core::Modality modality = m_parts.document.knowledge()->statement(hit.ref.statement()).modality;
            row.kind = wordFor(modality);
            row.icon = modalitySwatch(modality, m_theme);
        } else {
            row.icon = kindSwatch(core::EntityKind::Source, m_theme);
        }
        if (plainSnippet(row.snippet) == row.title)
            row.snippet.clear();
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<PaletteRow> SearchPalette::commands(const QString &text, int limit) const
{
    std::vector<PaletteRow> rows;
    for (const Command &command : commandTable()) {
        const QAction *action = m_parts.commands.action(command.id);
        if (int(rows.size()) >= limit || !action->isEnabled() || command.id == CommandId::Search ||
            !matches(plainText(command), text))
            continue;
        const QList<QKeySequence> keys = shortcuts(command);
        rows.push_back({.command = command.id,
                        .title = plainText(command),
                        .kind = keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText),
                        .icon = action->icon()});
    }
    return rows;
}

void SearchPalette::fill(std::vector<PaletteRow> rows)
{
    const bool isEmpty = rows.empty();
    const QString text = m_field->text().trimmed();
    m_model->setRows(std::move(rows));
    m_list->setVisible(!isEmpty);
    m_hint->setVisible(isEmpty);
    m_hint->setText(text.isEmpty() ? tr("Type a name in any script, a word of a clause or of a passage.")
                                   : tr("Nothing found for “%1”.").arg(text));
    place();
    m_list->setCurrentIndex({});
    move(1);
}

/// To the next row that can be chosen that way; headings are passed over.
void SearchPalette::move(int direction)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (direction > 0 ? -1 : rows);
    do
        row += direction;
    while (row >= 0 && row < rows && m_model->row(row).isHeading());
    if (row >= 0 && row < rows)
        m_list->setCurrentIndex(m_model->index(row));
}

void SearchPalette::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const PaletteRow row = m_model->row(index.row());
    if (row.isHeading())
        return;
    close();
    if (row.command)
        m_parts.commands.action(*row.command)->trigger();
    else
        goTo(row.ref);
}

void SearchPalette::goTo(core::Ref ref)
{
    Selection &selection = m_parts.selection;
    const auto knowledge = m_parts.document.knowledge();
    if (ref.kind != core::Ref::Kind::Passage) {
        selection.select(ref);
        Q_EMIT selection.showRequested(ref);
        return;
    }
    // A passage is no mark: what rests on it is selected, and the passage is read.
    const auto resting = knowledge->statementsOn(ref.passage());
    if (!resting.empty()) {
        selection.select(resting.front());
        Q_EMIT selection.showRequested(resting.front());
    }
    Q_EMIT selection.readRequested(ref.passage());
}

bool SearchPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < 8; ++i)
            move(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Return right after the last letter means what that letter asked for.
        if (m_pause.isActive()) {
            m_pause.stop();
            search();
        }
        choose(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason // NOLINT
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {  // NOLINT
        m_before = nullptr;
        close();
    }
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) { // NOLINT
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress &&
        handleKey(static_cast<QKeyEvent *>(event)->key())) // NOLINT: the type says so
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace app
