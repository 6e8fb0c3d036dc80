#include "app/views/matrix/MatrixView.h"

#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QScrollBar>

#include "app/picture/HitTest.h"
#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"

namespace app {

namespace {

constexpr double usualRow = 24;
constexpr double mostRow = 36;
constexpr double mostColumn = 240;
constexpr int barWidth = 12;
constexpr double foldZone = 28; ///< from the left: a click there folds

} // namespace

MatrixView::MatrixView(Document &document, Selection &selection, QWidget *parent)
    : PictureView(document, selection, parent),
      m_rows(new QScrollBar(Qt::Vertical, this)),
      m_columns(new QScrollBar(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("matrixView"));
    setAccessibleName(tr("Matrix"));
    setMinimumSize(320, 200);
    m_rows->setAccessibleName(tr("Scroll topics"));
    m_columns->setAccessibleName(tr("Scroll treaties"));
    for (QScrollBar *bar : {m_rows, m_columns}) {
        bar->setCursor(Qt::ArrowCursor);
        connect(bar, &QScrollBar::valueChanged, this, [this] { scrollTo(m_rows->value(), m_columns->value()); });
    }
    connect(&selection, &Selection::filterChanged, this, &MatrixView::makeAnew);
    connect(&selection, &Selection::optionsChanged, this, &MatrixView::makeAnew);
    connect(&selection, &Selection::selectionChanged, this, [this] {
        if (const Place found = placeOf(this->selection().current()); found.row >= -1 && found.column >= -1)
            m_place = found;
    });
    connect(this, &PictureView::activated, this, &MatrixView::open);
}

const core::TopicMatrix &MatrixView::matrix()
{
    if (beginContent()) {
        const auto knowledge = document().knowledge();
        m_matrix =
            core::topicMatrix(*knowledge, matrixQuery(*knowledge, selection().options().matrix, selection().filter()));
    }
    return m_matrix;
}

const MatrixLayout &MatrixView::layoutShown()
{
    picture();
    return m_layout;
}

MatrixPictureOptions MatrixView::options() const
{
    return {.size = QSizeF(width() - barWidth, height() - barWidth),
            .rowHeight = m_rowHeight,
            .columnWidth = m_columnWidth,
            .firstRow = std::size_t(m_firstRow),
            .firstColumn = std::size_t(m_firstColumn)};
}

Picture MatrixView::build()
{
    const core::TopicMatrix &all = matrix();
    m_firstRow = std::clamp(m_firstRow, 0, std::max(0, int(all.rows.size()) - 1));
    m_firstColumn = std::clamp(m_firstColumn, 0, std::max(0, int(all.columns.size()) - 1));
    MatrixPictureOptions wanted = options();
    wanted.codings = selection().options().matrix.codings;
    wanted.validOn = selection().validOn();
    // Cells are as wide as all columns together allow, not only those that are left.
    if (m_columnWidth <= 0) {
        MatrixPictureOptions whole = wanted;
        whole.firstColumn = 0;
        wanted.columnWidth = layoutOf(all, whole).cellWidth;
    }
    MatrixPicture shown = buildMatrixPicture(*document().knowledge(), all, wanted);
    m_layout = std::move(shown.layout);
    updateBars();
    return std::move(shown.picture);
}

void MatrixView::updateBars()
{
    const auto set = [](QScrollBar *bar, std::size_t all, std::size_t shown, int first) {
        const QSignalBlocker quiet(bar);
        bar->setRange(0, std::max(0, int(all) - int(shown)));
        bar->setPageStep(std::max(1, int(shown)));
        bar->setValue(first);
        bar->setVisible(bar->maximum() > 0);
    };
    set(m_rows, m_matrix.rows.size(), m_layout.rowTops.size(), m_firstRow);
    set(m_columns, m_matrix.columns.size(), m_layout.columnLefts.size(), m_firstColumn);
}

void MatrixView::scrollTo(int firstRow, int firstColumn)
{
    const int lastRow = int(m_matrix.rows.size()) - int(m_layout.rowTops.size());
    const int lastColumn = int(m_matrix.columns.size()) - int(m_layout.columnLefts.size());
    firstRow = std::clamp(firstRow, 0, std::max({0, lastRow, std::min(m_firstRow, firstRow)}));
    firstColumn = std::clamp(firstColumn, 0, std::max({0, lastColumn, std::min(m_firstColumn, firstColumn)}));
    if (std::exchange(m_firstRow, firstRow) != firstRow || std::exchange(m_firstColumn, firstColumn) != firstColumn)
        invalidate();
}

void MatrixView::bringIntoView(Place place)
{
    const MatrixLayout &shown = layoutShown();
    int row = m_firstRow;
    int column = m_firstColumn;
    const int rows = std::max(1, int(shown.rowTops.size()));
    const int columns = std::max(1, int(shown.columnLefts.size()));
    if (place.row >= 0)
        row = std::clamp(row, place.row - rows + 1, std::max(0, place.row));
    if (place.column >= 0)
        column = std::clamp(column, place.column - columns + 1, std::max(0, place.column));
    // The heading of the first row is met on the way up.
    if (row == 1 && place.row == 1)
        row = 0;
    scrollTo(std::max(0, row), std::max(0, column));
}

MatrixView::Place MatrixView::placeOf(core::Ref ref)
{
    constexpr Place nowhere{-2, -2};
    if (ref.isNull() || !document().isOpen())
        return nowhere;
    const core::TopicMatrix &all = matrix();
    for (int c = 0; c < int(all.columns.size()); ++c)
        if (all.columns[std::size_t(c)].treaty == ref.entity())
            return {-1, c};
    for (int r = 0; r < int(all.rows.size()); ++r) {
        if (all.rows[std::size_t(r)].subject == ref.entity() && ref.kind == core::Ref::Kind::Entity)
            return {r, -1};
        for (int c = 0; c < int(all.columns.size()); ++c) {
            const core::MatrixCell &cell = all.cell(std::size_t(r), std::size_t(c));
            if (std::ranges::find(cell.statements, ref.statement()) != cell.statements.end())
                return {r, c};
        }
    }
    return nowhere;
}

MarkIndex MatrixView::markOf(Place place)
{
    const Picture &shown = picture();
    if (place.row < 0 && place.column >= 0)
        return shown.find(m_matrix.columns[std::size_t(place.column)].treaty);
    if (place.column < 0 && place.row >= 0)
        return shown.find(m_matrix.rows[std::size_t(place.row)].subject);
    if (place.row < 0 || !m_layout.shows(std::size_t(place.row), std::size_t(place.column)))
        return -1;
    const QRectF box = m_layout.cellBox(std::size_t(place.row), std::size_t(place.column));
    for (MarkIndex i = 0; i < MarkIndex(shown.marks.size()); ++i)
        if (shown.marks[std::size_t(i)].box == box && shown.marks[std::size_t(i)].layer == 2)
            return i;
    return -1;
}

QVector<core::Ref> MatrixView::refsOf(Place place)
{
    if (place.row < 0 || place.column < 0) {
        const MarkIndex mark = markOf(place);
        return mark < 0 ? QVector<core::Ref>() : QVector<core::Ref>{refOf(picture().marks[std::size_t(mark)])};
    }
    const core::MatrixCell &cell = matrix().cell(std::size_t(place.row), std::size_t(place.column));
    QVector<core::Ref> refs(cell.statements.begin(), cell.statements.end());
    if (refs.isEmpty())
        refs = {m_matrix.rows[std::size_t(place.row)].subject, m_matrix.columns[std::size_t(place.column)].treaty};
    return refs;
}

void MatrixView::reveal(core::Ref ref)
{
    const Place found = placeOf(ref);
    if (found.row >= -1 && found.column >= -1)
        bringIntoView(found);
}

void MatrixView::toggleFolded(core::EntityId topic)
{
    ViewOptions wanted = selection().options();
    if (!wanted.matrix.folded.remove(topic))
        wanted.matrix.folded.insert(topic);
    selection().setOptions(wanted);
}

/// The clauses of a cell, with the first passage it rests on in the reader; an upper topic is folded or unfolded.
void MatrixView::open(core::Ref ref)
{
    const auto knowledge = document().knowledge();
    if (knowledge->topic(ref.entity()) != nullptr && !knowledge->topicsUnder(ref.entity()).empty()) {
        toggleFolded(ref.entity());
        return;
    }
    const Place found = placeOf(ref);
    if (found.row < 0 || found.column < 0)
        return;
    const core::MatrixCell cell = matrix().cell(std::size_t(found.row), std::size_t(found.column));
    const std::vector<core::Ref> refs(cell.statements.begin(), cell.statements.end());
    if (!cell.clauses.empty())
        selection().select(QVector<core::Ref>(cell.clauses.begin(), cell.clauses.end()));
    if (const auto why = knowledge->why(refs); !why.empty())
        Q_EMIT selection().readRequested(why.front().passage);
}

void MatrixView::zoomBy(double factor, QPointF)
{
    const double wide = m_columnWidth > 0 ? m_columnWidth : layoutShown().cellWidth;
    m_columnWidth = std::clamp(wide * factor, MatrixLayout::leastCell, mostColumn);
    m_rowHeight = std::clamp(m_rowHeight * std::sqrt(factor), MatrixLayout::leastRow, mostRow);
    invalidate();
}

void MatrixView::fitAll()
{
    m_columnWidth = 0;
    m_firstRow = 0;
    m_firstColumn = 0;
    const double room = height() - barWidth - layoutShown().bodyTop;
    m_rowHeight =
        std::clamp(room / double(std::max<std::size_t>(1, matrix().rows.size())), MatrixLayout::leastRow, usualRow);
    invalidate();
}

void MatrixView::fitSelection()
{
    reveal(selection().current());
}

bool MatrixView::beginDrag(MarkIndex, QPointF picturePoint)
{
    m_dragFrom = picturePoint;
    m_rowAtDrag = m_firstRow;
    m_columnAtDrag = m_firstColumn;
    return true;
}

void MatrixView::continueDrag(QPointF picturePoint)
{
    const QPointF moved = m_dragFrom - picturePoint;
    const double step = m_layout.cellWidth + (m_layout.hasCodings ? MatrixLayout::codingWidth : 0);
    scrollTo(m_rowAtDrag + int(std::lround(moved.y() / std::max(1.0, m_rowHeight))),
             m_columnAtDrag + int(std::lround(moved.x() / std::max(1.0, step))));
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    PictureView::resizeEvent(event);
    m_rows->setGeometry(width() - barWidth, 0, barWidth, height() - barWidth);
    m_columns->setGeometry(0, height() - barWidth, width() - barWidth, barWidth);
    invalidate();
}

void MatrixView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(std::pow(2.0, turned.y() / 480.0), event->position());
    } else {
        const bool isSideways = event->modifiers().testFlag(Qt::ShiftModifier);
        const int rows = isSideways ? 0 : -turned.y() * 3 / 120;
        const int columns = (isSideways ? -turned.y() : -turned.x()) / 120;
        scrollTo(m_firstRow + rows, m_firstColumn + columns);
    }
    event->accept();
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    const QVector<core::Ref> before = selection().refs();
    PictureView::mouseReleaseEvent(event);
    const MarkIndex index = markAt(picture(), toPicture(event->position()));
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    if (!isPlain || index < 0)
        return;
    const Mark mark = picture().marks[std::size_t(index)];
    if (selection().refs() != QVector<core::Ref>{refOf(mark)})
        return;
    // A cell rests on all its clauses, not on the first alone.
    if (mark.standsFor.size() > 1)
        selection().select(QVector<core::Ref>(mark.standsFor.begin(), mark.standsFor.end()));
    const core::EntityId topic = refOf(mark).entity();
    const auto knowledge = document().knowledge();
    if (event->position().x() < foldZone && knowledge->topic(topic) && !knowledge->topicsUnder(topic).empty())
        toggleFolded(topic);
}

} // namespace app
