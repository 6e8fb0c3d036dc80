#include "app/views/PictureView.h"

#include <QAccessible>
#include <QKeyEvent>

#include "app/picture/HitTest.h"
#include "app/session/Selection.h"

namespace app {

namespace {

constexpr double zoomStep = 1.189207115002721; // 2^(1/4), a notch of the wheel
constexpr double panStep = 48;

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

void PictureView::zoomIn()
{
    zoomBy(zoomStep * zoomStep, rect().center());
}

void PictureView::zoomOut()
{
    zoomBy(1 / (zoomStep * zoomStep), rect().center());
}

void PictureView::focusMark(MarkIndex mark)
{
    if (mark < 0 || mark >= MarkIndex(picture().marks.size()))
        return;
    m_focusedRef = refOf(m_picture.marks[size_t(mark)]);
    m_focusedMark = mark;
    m_selection.hover({});
    refresh();
    reveal(m_focusedRef);
    QAccessibleEvent told(this, QAccessible::Focus);
    const std::vector<MarkIndex> order = m_picture.readingOrder();
    const auto place = std::find(order.begin(), order.end(), mark);
    if (place != order.end())
        told.setChild(int(place - order.begin()));
    QAccessible::updateAccessibility(&told);
}

void PictureView::focusRef(core::Ref ref)
{
    m_focusedRef = ref;
    invalidate();
    focusMark(picture().find(ref));
}

bool PictureView::isSelected(MarkIndex mark)
{
    const core::Ref ref = refOf(picture().marks[size_t(mark)]);
    return !ref.isNull() && m_selection.contains(ref);
}

void PictureView::pressMark(MarkIndex mark)
{
    focusMark(mark);
    m_selection.select(refsPicked(mark));
}

void PictureView::askWhy(MarkIndex mark)
{
    pressMark(mark);
    Q_EMIT m_selection.whyRequested(m_focusedRef);
}

void PictureView::reveal(core::Ref ref)
{
    const MarkIndex mark = picture().find(ref);
    if (mark < 0)
        return;
    const Mark &found = m_picture.marks[size_t(mark)];
    const QPointF centre = toWidget(found.points.empty() ? found.box.center() : found.points[found.points.size() / 2]);
    const QRectF inner = QRectF(rect()).adjusted(40, 40, -40, -40);
    QPointF move;
    if (centre.x() < inner.left() || centre.x() > inner.right())
        move.setX(inner.center().x() - centre.x());
    if (centre.y() < inner.top() || centre.y() > inner.bottom())
        move.setY(inner.center().y() - centre.y());
    if (!move.isNull())
        setOffset(m_offset + move);
}

MarkIndex PictureView::neighbour(MarkIndex from, QPointF direction)
{
    return nearestTowards(picture(), from, direction);
}

/// Arrow keys walk from mark to mark; with Alt along the reading order; with Ctrl they pan.
bool PictureView::walk(const QKeyEvent &event)
{
    const QPointF direction = directionOf(event.key());
    if (direction.isNull())
        return false;
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        setOffset(m_offset - direction * panStep);
        return true;
    }
    const MarkIndex from = focusedMark();
    if (from < 0) {
        const std::vector<MarkIndex> order = m_picture.readingOrder();
        if (!order.empty())
            focusMark(order.front());
        return true;
    }
    focusMark(neighbour(from, direction));
    return true;
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    if (walk(*event))
        return;
    const MarkIndex focused = focusedMark();
    const bool isFocused = focused >= 0;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isFocused && m_selection.contains(m_focusedRef))
            Q_EMIT activated(m_focusedRef);
        else if (isFocused)
            m_selection.select(refsPicked(focused));
        return;
    case Qt::Key_Space:
        if (isFocused) {
            m_selection.select(refsPicked(focused));
            Q_EMIT m_selection.whyRequested(m_focusedRef);
        }
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fitAll();
        return;
    case Qt::Key_Escape:
        if (m_drag != Drag::None) {
            if (std::exchange(m_drag, Drag::None) == Drag::View)
                cancelDrag();
            m_shape.clear();
            update();
            return;
        }
        m_selection.clear();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PictureView::focusInEvent(QFocusEvent *event)
{
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                            event->reason() == Qt::ShortcutFocusReason;
    if (byKeyboard && picture().find(m_focusedRef) < 0) {
        const std::vector<MarkIndex> order = m_picture.readingOrder();
        const bool isSelected = m_picture.find(m_selection.current()) >= 0;
        if (isSelected)
            m_focusedRef = m_selection.current();
        else if (!order.empty())
            m_focusedRef = refOf(m_picture.marks[size_t(order.front())]);
    }
    refresh();
    QWidget::focusInEvent(event);
}

void PictureView::focusOutEvent(QFocusEvent *event)
{
    refresh();
    QWidget::focusOutEvent(event);
}

} // namespace app
