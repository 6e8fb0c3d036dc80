#include "app/views/table/TablePanel.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QTableView>
#include <QToolButton>

#include "app/picture/PicturePainter.h"
#include "app/session/Document.h"
#include "app/session/Jobs.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"
#include "app/views/table/FilterHeader.h"
#include "app/views/table/MeasureColumns.h"
#include "app/views/table/TableModel.h"
#include "app/views/table/TableRows.h"

namespace app {

namespace {

constexpr std::size_t rowsAtOnce = 5000; ///< more are sorted and filtered by a job
constexpr int mostSelected = 500;        ///< more rows than that are no selection that other views could show

QStringList idsOf(const std::vector<TableColumn> &columns)
{
    QStringList ids;
    for (const TableColumn &column : columns)
        ids << column.id;
    return ids;
}

QStringList titlesOf(const std::vector<TableColumn> &columns)
{
    QStringList titles;
    for (const TableColumn &column : columns)
        titles << column.title;
    return titles;
}

/// The fork of the pictures, at the size of an icon.
QIcon forkIcon(const Theme &theme)
{
    constexpr int size = 16;
    Mark sign;
    sign.role = StyleRole::Disagreement;
    sign.states = Disputed;
    sign.box = QRectF(0, 0, size, size);
    Picture picture;
    picture.marks = {sign};
    picture.bounds = sign.box;
    QPixmap pixmap(size * 2, size * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintPicture(painter, picture, theme, {});
    return pixmap;
}

} // namespace

TablePanel::TablePanel(Document &document, Selection &selection, Jobs &jobs, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_jobs(jobs),
      m_list(new QComboBox(this)),
      m_columns(new QToolButton(this)),
      m_copy(new QToolButton(this)),
      m_count(new QLabel(this)),
      m_table(new QTableView(this)),
      m_header(new FilterHeader(m_table)),
      m_model(new TableModel(this))
{
    setObjectName(QStringLiteral("tablePanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    makeTable();
    column->addWidget(m_table, 1);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_table);
    connectNews();
}

QWidget *TablePanel::makeBar()
{
    m_list->setObjectName(QStringLiteral("tableList"));
    m_list->setAccessibleName(tr("What the table lists"));
    for (const TableOf list : tableLists)
        m_list->addItem(wordFor(list), int(list));
    m_columns->setObjectName(QStringLiteral("tableColumns"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose which columns are shown"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(m_columns));
    m_copy->setObjectName(QStringLiteral("tableCopy"));
    m_copy->setText(tr("Copy rows"));
    m_copy->setToolTip(tr("Put the selected rows on the clipboard as text for a spreadsheet (Ctrl+C); with "
                          "Ctrl+Shift+C their passages and sources"));
    m_count->setObjectName(QStringLiteral("tableCount"));
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    for (QWidget *control : std::initializer_list<QWidget *>{m_list, m_columns, m_copy})
        row->addWidget(control);
    row->addStretch(1);
    row->addWidget(m_count);
    return bar;
}

void TablePanel::makeTable()
{
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setAccessibleName(tr("Table"));
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->installEventFilter(this);
}

void TablePanel::connectNews()
{
    const auto change = [this](auto edit) {
        ViewOptions options = m_selection.options();
        edit(options.table);
        m_selection.setOptions(options);
    };
    connect(m_list, &QComboBox::activated, this, [this, change] {
        change([this](TableOptions &o) { o = {.of = TableOf(m_list->currentData().toInt())}; });
    });
    connect(m_header, &FilterHeader::filterEdited, this, [change](const QString &column, const QString &words) {
        change([&](TableOptions &o) {
            if (words.isEmpty())
                o.filters.remove(column);
            else
                o.filters.insert(column, words);
        });
    });
    connect(m_header, &QHeaderView::sectionClicked, this, &TablePanel::sortBy);
    connect(m_columns->menu(), &QMenu::aboutToShow, this, &TablePanel::fillColumns);
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(selectedText()); });
    for (const auto signal : {&Document::opened, &Document::changed})
        connect(&m_document, signal, this, &TablePanel::refresh);
    for (const auto signal : {&Selection::optionsChanged, &Selection::filterChanged, &Selection::validOnChanged})
        connect(&m_selection, signal, this, &TablePanel::refresh);
    connect(&m_selection, &Selection::selectionChanged, this, &TablePanel::followSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePanel::tellSelection);
    connect(m_table, &QTableView::doubleClicked, this, &TablePanel::open);
}

/// Nothing is made while nobody sees it.
void TablePanel::refresh()
{
    m_isStale = true;
    if (!isVisible() || !m_document.isOpen())
        return;
    m_isStale = false;
    const int asked = ++m_asked;
    const auto knowledge = m_document.knowledge();
    const TableOptions options = m_selection.options().table;
    if (m_measuredOf.lock() != knowledge) {
        m_measuredOf = knowledge;
        m_measures = nullptr;
        m_measuring.clear();
    }
    measure(measuresWanted(options));
    TableScope scope(m_selection.filter(), m_selection.validOn());
    scope.measures = m_measures;
    m_list->setCurrentIndex(m_list->findData(int(options.of)));
    const bool isSmall = options.of == TableOf::Statements ? knowledge->data().statements.size() <= rowsAtOnce
                                                           : knowledge->data().entities.size() <= rowsAtOnce;
    if (isSmall) {
        showRows(tableRows(*knowledge, options, scope), scope);
        return;
    }
    const QPointer<TablePanel> self(this); // the window may close before the rows are there
    m_jobs.start(tr("Sorting %1").arg(wordFor(options.of)), [=](const core::Progress &progress) -> Jobs::Done {
        auto rows = tableRows(*knowledge, options, scope, progress);
        return [self, asked, scope, rows = std::move(rows)] {
            if (self && asked == self->m_asked)
                self->showRows(rows, scope);
        };
    });
}

/// Off the window's thread, whatever the size: until it is known, its cells say that they wait.
void TablePanel::measure(const std::vector<core::Measure> &wanted)
{
    const bool isKnown = std::all_of(wanted.begin(), wanted.end(), [this](core::Measure measure) {
        return m_measures != nullptr && m_measures->contains(measure);
    });
    if (isKnown || wanted == m_measuring)
        return;
    m_measuring = wanted;
    const auto knowledge = m_document.knowledge();
    const auto graph = m_document.graph();
    const QPointer<TablePanel> self(this);
    m_jobs.start(tr("Measuring"),
                 [self, knowledge, graph, wanted, known = m_measures](const core::Progress &progress) -> Jobs::Done {
                     auto measured = measureTable(*knowledge, *graph, wanted, known, progress);
                     return [self, knowledge, wanted, measured] {
                         if (!self || self->m_measuredOf.lock() != knowledge || self->m_measuring != wanted)
                             return;
                         self->m_measures = measured;
                         self->refresh();
                     };
                 });
}

void TablePanel::showRows(std::vector<core::Ref> rows, const TableScope &scope)
{
    const TableOptions &options = m_selection.options().table;
    std::vector<TableColumn> columns = chosenColumns(options);
    const bool isOther = idsOf(columns) != idsOf(m_model->columns());
    m_header->setColumns(idsOf(columns), titlesOf(columns));
    m_header->setFilters(options.filters);
    m_isFollowing = true; // what is selected elsewhere stays so while the rows change
    m_model->setContent({.knowledge = m_document.knowledge(),
                         .columns = std::move(columns),
                         .rows = std::move(rows),
                         .scope = scope,
                         .sortedBy = options.sortedBy,
                         .direction = options.direction});
    m_isFollowing = false;
    for (int i = 0; isOther && i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, m_model->columns()[std::size_t(i)].width);
    tellCount();
    followSelection();
}

void TablePanel::tellCount()
{
    const auto all = tableSize(*m_document.knowledge(), m_selection.options().table.of);
    const int shown = m_model->rowCount();
    m_count->setText(std::size_t(shown) == all ? tr("%L1 rows").arg(shown) : tr("%L1 of %L2 rows").arg(shown).arg(all));
}

/// Up, then down, then as it stands in the project.
void TablePanel::sortBy(int column)
{
    ViewOptions options = m_selection.options();
    TableOptions &table = options.table;
    const QString id = m_model->columns()[std::size_t(column)].id;
    const bool isUp = table.sortedBy == id && table.direction == TableOptions::Direction::Ascending;
    const bool isDown = table.sortedBy == id && !isUp;
    table.sortedBy = isDown ? QString() : id;
    table.direction = isUp ? TableOptions::Direction::Descending : TableOptions::Direction::Ascending;
    m_selection.setOptions(options);
}

void TablePanel::fillColumns()
{
    QMenu &menu = *m_columns->menu();
    menu.clear();
    const QStringList shown = idsOf(m_model->columns());
    for (const TableColumn &column : tableColumns(m_selection.options().table.of)) {
        QAction *action = menu.addAction(column.title, this, [this, id = column.id] { toggleColumn(id); });
        action->setCheckable(true);
        action->setChecked(shown.contains(column.id));
        action->setEnabled(shown.size() > 1 || !shown.contains(column.id));
    }
}

void TablePanel::toggleColumn(const QString &id)
{
    ViewOptions options = m_selection.options();
    const QStringList shown = idsOf(m_model->columns());
    QStringList wanted;
    for (const TableColumn &column : tableColumns(options.table.of))
        if (shown.contains(column.id) != (column.id == id))
            wanted << column.id;
    options.table.columns = wanted;
    options.table.filters.remove(id); // what is not seen does not filter
    m_selection.setOptions(options);
}

void TablePanel::followSelection()
{
    if (m_isFollowing || m_isStale)
        return;
    m_isFollowing = true;
    QItemSelection wanted;
    int last = -1;
    for (const core::Ref ref : m_selection.refs()) {
        if (const int row = m_model->rowOf(ref); row >= 0) {
            wanted.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
            last = row;
        }
    }
    m_table->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    if (last >= 0) {
        const int column = std::max(0, m_table->currentIndex().column());
        m_table->selectionModel()->setCurrentIndex(m_model->index(last, column), QItemSelectionModel::NoUpdate);
        m_table->scrollTo(m_model->index(last, column));
    }
    m_isFollowing = false;
}

void TablePanel::tellSelection()
{
    if (m_isFollowing)
        return;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QVector<core::Ref> refs;
    for (const QModelIndex &index : rows.mid(0, mostSelected))
        refs << m_model->ref(index.row());
    m_isFollowing = true;
    m_selection.select(refs);
    m_isFollowing = false;
}

QString TablePanel::selectedText() const
{
    QStringList lines{titlesOf(m_model->columns()).join(u'\t')};
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int c = 0; c < m_model->columnCount(); ++c)
            cells << row.siblingAtColumn(c).data().toString().replace(u'\t', u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

/// The first passage of a row, in the reader; the other views go where it is.
void TablePanel::open()
{
    const QModelIndex at = m_table->currentIndex();
    if (!at.isValid())
        return;
    const core::Ref ref = m_model->ref(at.row());
    m_selection.select(ref);
    const std::vector<core::Ref> refs{ref};
    if (const auto why = m_document.knowledge()->why(refs); !why.empty())
        Q_EMIT m_selection.readRequested(why.front().passage);
    Q_EMIT m_selection.showRequested(ref);
}

bool TablePanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_table || (!isOverride && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event); // NOLINT: the type says so
    const bool copies = key->matches(QKeySequence::Copy);
    const bool asks = key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier;
    const bool opens = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool clears = key->key() == Qt::Key_Escape;
    if (!copies && !asks && !opens && !clears)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (isOverride)
        return true;
    if (copies)
        QApplication::clipboard()->setText(selectedText());
    else if (opens)
        open();
    else if (clears)
        m_selection.clear();
    else if (m_table->currentIndex().isValid()) {
        const core::Ref ref = m_model->ref(m_table->currentIndex().row());
        m_selection.select(ref);
        Q_EMIT m_selection.whyRequested(ref);
    }
    return true;
}

void TablePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void TablePanel::setTheme(const Theme &theme)
{
    m_model->setFork(forkIcon(theme));
}

} // namespace app
