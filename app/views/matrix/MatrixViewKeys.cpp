#include <algorithm>

#include <QKeyEvent>
#include <QPainter>

#include "app/session/Selection.h"
#include "app/views/matrix/MatrixView.h"

namespace app {

void MatrixView::goTo(Place place)
{
    const core::TopicMatrix &all = matrix();
    if (all.rows.empty() || all.columns.empty())
        return;
    place.row = std::clamp(place.row, -1, int(all.rows.size()) - 1);
    place.column = std::clamp(place.column, -1, int(all.columns.size()) - 1);
    if (place == Place{-1, -1})
        return;
    const bool isHeading = place.row >= 0 && all.rows[std::size_t(place.row)].kind == core::MatrixRow::Kind::Heading;
    m_place = isHeading ? Place{place.row, -1} : place;
    bringIntoView(m_place);
    focusMark(markOf(m_place));
    update();
}

/// The keyboard goes on where it was, at first on the first cell.
void MatrixView::focusInEvent(QFocusEvent *event)
{
    PictureView::focusInEvent(event);
    const core::TopicMatrix &all = matrix();
    const bool isOnCell = m_place.row >= 0 && m_place.row < int(all.rows.size()) && m_place.column >= 0 &&
                          m_place.column < int(all.columns.size());
    if (isOnCell && all.rows[std::size_t(m_place.row)].kind == core::MatrixRow::Kind::Heading && m_place == Place{})
        m_place.row = 1;
    if (event->reason() != Qt::MouseFocusReason)
        goTo(m_place);
}

bool MatrixView::walk(const QKeyEvent &event)
{
    const int page = std::max(1, int(layoutShown().rowTops.size()) - 1);
    const bool byPage = event.modifiers().testFlag(Qt::ControlModifier);
    Place to = m_place;
    switch (event.key()) {
    case Qt::Key_Left:
        to.column -= byPage ? int(m_layout.columnLefts.size()) : 1;
        break;
    case Qt::Key_Right:
        to.column += byPage ? int(m_layout.columnLefts.size()) : 1;
        break;
    case Qt::Key_Up:
        to.row -= byPage ? page : 1;
        break;
    case Qt::Key_Down:
        to.row += byPage ? page : 1;
        break;
    case Qt::Key_PageUp:
        to.row -= page;
        break;
    case Qt::Key_PageDown:
        to.row += page;
        break;
    case Qt::Key_Home:
        to = byPage ? Place{0, 0} : Place{to.row, 0};
        break;
    case Qt::Key_End:
        to = byPage ? Place{int(m_matrix.rows.size()) - 1, int(m_matrix.columns.size()) - 1}
                    : Place{to.row, int(m_matrix.columns.size()) - 1};
        break;
    default:
        return false;
    }
    // From the label of a topic one goes up to the next label, never into the corner.
    if (to.row < 0 && to.column < 0)
        to = m_place.row < 0 ? Place{-1, 0} : Place{0, -1};
    goTo(to);
    return true;
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if (walk(*event))
        return;
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!opens && event->key() != Qt::Key_Space) {
        PictureView::keyPressEvent(event);
        return;
    }
    const QVector<core::Ref> refs = refsOf(m_place);
    if (refs.isEmpty())
        return;
    const bool isSelected = selection().refs() == refs;
    selection().select(refs);
    if (!opens)
        Q_EMIT selection().whyRequested(refs.last());
    else if (isSelected)
        Q_EMIT activated(refs.first());
}

/// A cell that nobody coded stands for nothing, yet the keyboard has to be seen on it.
void MatrixView::paintOverlay(QPainter &painter)
{
    if (!hasFocus() || m_place.row < 0 || m_place.column < 0 ||
        !m_layout.shows(std::size_t(m_place.row), std::size_t(m_place.column)))
        return;
    const bool isHeading = m_matrix.rows[std::size_t(m_place.row)].kind == core::MatrixRow::Kind::Heading;
    if (isHeading || !m_matrix.cell(std::size_t(m_place.row), std::size_t(m_place.column)).statements.empty())
        return;
    QPen pen(theme().text(), 1.5, Qt::CustomDashLine);
    pen.setDashPattern({2, 2});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF box = m_layout.cellBox(std::size_t(m_place.row), std::size_t(m_place.column));
    painter.drawRoundedRect(box.translated(offset()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace app
