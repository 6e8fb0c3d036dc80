#include "app/views/PictureView.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "app/picture/FontMetrics.h"
#include "app/picture/HitTest.h"
#include "app/picture/PicturePainter.h"
#include "app/picture/Shapes.h"
#include "app/session/Document.h"
#include "app/session/Selection.h"

namespace app {

namespace {

/// Plain, and as wide as is read at a glance: the tip of a window would go on as one line.
QString tipOf(const Mark &mark)
{
    constexpr double width = 420;
    constexpr int mostLines = 12;
    return wrapped(mark.alt, TextRole::Label, width, mostLines).join(u'\n');
}

} // namespace

PictureView::PictureView(Document &document, Selection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    for (const auto signal : {&Document::opened, &Document::changed})
        connect(&document, signal, this, &PictureView::makeAnew);
    connect(&selection, &Selection::filterChanged, this, &PictureView::invalidate);
    connect(&selection, &Selection::expandedChanged, this, &PictureView::invalidate);
    connect(&selection, &Selection::validOnChanged, this, &PictureView::invalidate);
    // What is selected is always drawn, so the selection may change the picture, too.
    connect(&selection, &Selection::selectionChanged, this, &PictureView::followSelection);
    for (const auto signal : {&Selection::hoverChanged, &Selection::passageChanged})
        connect(&selection, signal, this, &PictureView::refresh);
    connect(&selection, &Selection::showRequested, this, &PictureView::reveal);
}

const Picture &PictureView::picture()
{
    if (m_document.isOpen() && isStale()) {
        m_pictureOf = m_document.knowledge();
        m_isEmphasisStale = true;
        m_picture = build();
        ++m_revision;
    }
    return m_picture;
}

void PictureView::setTheme(const Theme &theme)
{
    m_theme = theme;
    Q_EMIT themeChanged();
    invalidate(); // what lies over the picture takes the colours, too
}

void PictureView::invalidate()
{
    m_pictureOf.reset();
    refresh();
}

void PictureView::makeAnew()
{
    m_contentOf.reset();
    invalidate();
}

bool PictureView::beginContent()
{
    if (!m_document.isOpen())
        return false;
    const auto knowledge = m_document.knowledge();
    return std::exchange(m_contentOf, knowledge) != knowledge;
}

bool PictureView::isStale() const
{
    return m_pictureOf == nullptr || m_pictureOf != m_document.knowledge();
}

/// The keyboard goes on from what was selected, wherever that was done.
void PictureView::followSelection()
{
    const core::Ref current = m_selection.current();
    // A view that is not seen is not built for it: every click would build all of them.
    const MarkIndex focused = isStale() && !isVisible() ? -1 : focusedMark();
    const bool isOnIt = focused >= 0 && refsPicked(focused).contains(current);
    if (!current.isNull() && !isOnIt)
        m_focusedRef = current;
    invalidate();
}

void PictureView::refresh()
{
    m_isEmphasisStale = true;
    update();
}

void PictureView::setOffset(QPointF offset)
{
    // Whole pixels: text and hairlines stay crisp while panning.
    m_offset = QPointF(std::round(offset.x()), std::round(offset.y()));
    followOffset();
    Q_EMIT moved();
    update();
}

core::Ref PictureView::refOf(const Mark &mark)
{
    return mark.standsFor.empty() ? core::Ref() : mark.standsFor.front();
}

QVector<core::Ref> PictureView::refsPicked(MarkIndex mark)
{
    return {refOf(m_picture.marks[size_t(mark)])};
}

void PictureView::chooseSelected(Emphasis &emphasis)
{
    emphasis.selected = QSet<core::Ref>(m_selection.refs().begin(), m_selection.refs().end());
}

/// The mark at `likely` when that is one for `ref`, else the first one.
MarkIndex PictureView::markFor(core::Ref ref, MarkIndex likely)
{
    const Picture &shown = picture();
    const bool isThere = likely >= 0 && likely < MarkIndex(shown.marks.size());
    return isThere && !ref.isNull() && refOf(shown.marks[size_t(likely)]) == ref ? likely : shown.find(ref);
}

MarkIndex PictureView::focusedMark()
{
    return markFor(m_focusedRef, m_focusedMark);
}

const Emphasis &PictureView::emphasis()
{
    picture();
    if (!m_isEmphasisStale)
        return m_emphasis;
    m_isEmphasisStale = false;
    chooseSelected(m_emphasis);
    m_emphasis.focus = hasFocus() ? focusedMark() : -1;
    m_emphasis.hover = markFor(m_selection.hovered(), m_hoveredMark);
    m_emphasis.lit = litMarks();
    return m_emphasis;
}

QSet<MarkIndex> PictureView::litMarks()
{
    QSet<MarkIndex> lit;
    if (m_selection.passage().isNull())
        return lit;
    const auto knowledge = m_document.knowledge();
    const auto statements = knowledge->statementsOn(m_selection.passage());
    const QSet<core::StatementId> resting(statements.begin(), statements.end());
    for (MarkIndex i = 0; i < MarkIndex(m_picture.marks.size()); ++i) {
        const Mark &mark = m_picture.marks[size_t(i)];
        const bool rests = std::any_of(mark.standsFor.begin(), mark.standsFor.end(), [&](core::Ref ref) {
            if (ref.kind == core::Ref::Kind::Statement)
                return resting.contains(ref.statement());
            if (ref.kind != core::Ref::Kind::Entity)
                return false;
            return std::any_of(resting.begin(), resting.end(), [&](core::StatementId id) {
                const auto &participants = knowledge->statement(id).participants;
                return std::any_of(participants.begin(), participants.end(),
                                   [&](const core::Participant &p) { return p.entity == ref.entity(); });
            });
        });
        if (rests)
            lit.insert(i);
    }
    return lit;
}

void PictureView::paintEvent(QPaintEvent *)
{
    const Picture &shown = picture();
    QPainter painter(this);
    const bool isPlain = ground() == Ground::Plain && !shown.backdrop;
    if (isPlain) {
        m_frame.paint(painter, {.picture = shown,
                                .revision = m_revision,
                                .theme = m_theme,
                                .emphasis = emphasis(),
                                .offset = m_offset.toPoint(),
                                .size = size()});
    } else {
        m_frame.drop();
        paintGround(painter);
        painter.save();
        painter.translate(m_offset);
        paintPicture(painter, shown, m_theme, emphasis());
        painter.restore();
    }
    paintOverlay(painter);
    paintShape(painter);
}

void PictureView::paintGround(QPainter &painter)
{
    painter.fillRect(rect(), m_theme.background());
}

void PictureView::paintShape(QPainter &painter) const
{
    if (m_shape.isEmpty())
        return;
    QColor fill = m_theme.accent();
    painter.setRenderHint(QPainter::Antialiasing, m_drag == Drag::Lasso);
    painter.setPen(QPen(fill, 1, Qt::DashLine));
    fill.setAlphaF(0.12F);
    painter.setBrush(fill);
    painter.drawPolygon(m_shape);
}

void PictureView::followOffset() {}

MarkIndex PictureView::markUnder(QPointF picturePoint)
{
    return markAt(picture(), picturePoint);
}

std::vector<core::Ref> PictureView::refsIn(const QPolygonF &area)
{
    std::vector<core::Ref> refs;
    const bool isBox = area.size() <= 5;
    for (const MarkIndex mark : marksIn(picture(), area.boundingRect())) {
        const Mark &found = m_picture.marks[size_t(mark)];
        const QPolygonF shape = outline(found).toFillPolygon();
        if (isBox || std::all_of(shape.begin(), shape.end(),
                                 [&area](QPointF at) { return area.containsPoint(at, Qt::OddEvenFill); }))
            for (const core::Ref ref : refsPicked(mark))
                refs.push_back(ref);
    }
    return refs;
}

void PictureView::paintOverlay(QPainter &) {}

bool PictureView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event); // NOLINT: the type says so
        const MarkIndex mark = markUnder(toPicture(help->pos()));
        if (mark >= 0)
            QToolTip::showText(help->globalPos(), tipOf(m_picture.marks[size_t(mark)]), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void PictureView::pick(MarkIndex mark, Qt::KeyboardModifiers modifiers)
{
    m_focusedRef = mark < 0 ? core::Ref() : refOf(m_picture.marks[size_t(mark)]);
    m_focusedMark = mark;
    const QVector<core::Ref> refs = mark < 0 ? QVector<core::Ref>() : refsPicked(mark);
    if (!modifiers.testFlag(Qt::ControlModifier)) {
        m_selection.select(refs);
        return;
    }
    const bool isWhole =
        std::all_of(refs.begin(), refs.end(), [this](core::Ref ref) { return m_selection.contains(ref); });
    QVector<core::Ref> selected = m_selection.refs();
    for (const core::Ref ref : refs) {
        selected.removeAll(ref);
        if (!isWhole)
            selected.append(ref);
    }
    m_selection.select(selected);
}

void PictureView::selectInShape(Qt::KeyboardModifiers modifiers)
{
    QVector<core::Ref> refs = modifiers.testFlag(Qt::ControlModifier) ? m_selection.refs() : QVector<core::Ref>();
    QSet<core::Ref> known(refs.begin(), refs.end());
    for (const core::Ref ref : refsIn(m_shape.translated(-m_offset))) {
        if (!known.contains(ref)) {
            known.insert(ref);
            refs.append(ref);
        }
    }
    m_selection.select(refs);
}

void PictureView::setTool(Tool tool)
{
    if (std::exchange(m_tool, tool) != tool)
        Q_EMIT toolChanged();
}

void PictureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_pressedAt = event->position();
    m_offsetAtPress = m_offset;
    m_pressed = event->button() == Qt::LeftButton ? markUnder(toPicture(m_pressedAt)) : -1;
    m_isLeftPressed = event->button() == Qt::LeftButton;
    m_shape.clear();
    m_drag = m_isLeftPressed && event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Box : Drag::Undecided;
}

void PictureView::moveDrag(QPointF position)
{
    if (m_drag == Drag::Undecided && (position - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        if (m_isLeftPressed && m_tool != Tool::Pan)
            m_drag = m_tool == Tool::Box ? Drag::Box : Drag::Lasso;
        else
            m_drag = beginDrag(m_pressed, toPicture(m_pressedAt)) ? Drag::View : Drag::Pan;
        if (m_drag == Drag::Pan)
            setCursor(Qt::ClosedHandCursor);
        if (m_drag == Drag::Lasso)
            m_shape = QPolygonF({m_pressedAt});
    }
    if (m_drag == Drag::Pan)
        setOffset(m_offsetAtPress + position - m_pressedAt);
    if (m_drag == Drag::View)
        continueDrag(toPicture(position));
    if (m_drag == Drag::Box) {
        m_shape = QPolygonF(QRectF(m_pressedAt, position).normalized());
        update();
    }
    if (m_drag == Drag::Lasso) {
        m_shape.append(position);
        update();
    }
}

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag != Drag::None) {
        moveDrag(event->position());
        return;
    }
    const MarkIndex mark = markUnder(toPicture(event->position()));
    if (std::exchange(m_hoveredMark, mark) != mark)
        refresh();
    m_selection.hover(mark < 0 ? core::Ref() : refOf(m_picture.marks[size_t(mark)]));
    setCursor(mark < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void PictureView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    unsetCursor();
    if (drag == Drag::View)
        endDrag(toPicture(event->position()));
    if (drag == Drag::Box || drag == Drag::Lasso)
        selectInShape(event->modifiers());
    if (drag == Drag::Undecided && event->button() == Qt::LeftButton)
        pick(m_pressed, event->modifiers());
    m_shape.clear();
    update();
}

void PictureView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const MarkIndex mark = markUnder(toPicture(event->position()));
    if (mark >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT activated(refOf(m_picture.marks[size_t(mark)]));
}

void PictureView::leaveEvent(QEvent *)
{
    m_selection.hover({});
}

void PictureView::hideEvent(QHideEvent *event)
{
    m_frame.drop();
    QWidget::hideEvent(event);
}

bool PictureView::beginDrag(MarkIndex, QPointF)
{
    return false;
}

void PictureView::continueDrag(QPointF) {}

void PictureView::endDrag(QPointF) {}

void PictureView::cancelDrag() {}

void PictureView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const MarkIndex mark = byKey ? focusedMark() : markUnder(toPicture(event->pos()));
    if (mark < 0) {
        Q_EMIT contextMenuRequested({}, event->globalPos());
        return;
    }
    const Mark &found = m_picture.marks[size_t(mark)];
    if (!m_selection.contains(refOf(found)))
        m_selection.select(refsPicked(mark));
    const QPoint at = byKey ? mapToGlobal(toWidget(found.box.center()).toPoint()) : event->globalPos();
    Q_EMIT contextMenuRequested(refOf(found), at);
}

} // namespace app
