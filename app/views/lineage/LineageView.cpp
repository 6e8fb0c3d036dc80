#include "app/views/lineage/LineageView.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QKeyEvent>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"

namespace app {

namespace {

constexpr double leastZoom = 0.3;
constexpr double mostZoom = 4;
constexpr double wheelStep = 60;

/// Ctrl with an arrow key a step, Page Up and Page Down nearly what is seen.
QPointF scrollStep(const QKeyEvent &event, int height)
{
    const bool byControl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_PageUp:
        return {0, 0.8 * height};
    case Qt::Key_PageDown:
        return {0, -0.8 * height};
    case Qt::Key_Up:
        return {0, byControl ? wheelStep : 0};
    case Qt::Key_Down:
        return {0, byControl ? -wheelStep : 0};
    case Qt::Key_Left:
        return {byControl ? wheelStep : 0, 0};
    case Qt::Key_Right:
        return {byControl ? -wheelStep : 0, 0};
    default:
        return {};
    }
}

std::optional<core::LineageChange> changeOf(const core::Knowledge &knowledge, core::Ref ref)
{
    if (ref.kind != core::Ref::Kind::Statement)
        return std::nullopt;
    return core::changeOf(knowledge.statement(ref.statement()));
}

} // namespace

LineageView::LineageView(Document &document, Selection &selection, QWidget *parent)
    : PictureView(document, selection, parent)
{
    setObjectName(QStringLiteral("lineageView"));
    setAccessibleName(tr("Lineage"));
    setMinimumSize(320, 200);
    for (const auto signal : {&Selection::optionsChanged, &Selection::filterChanged})
        connect(&selection, signal, this, &LineageView::makeAnew);
    connect(this, &PictureView::activated, this, &LineageView::open);
}

const core::Lineage &LineageView::lineage()
{
    if (beginContent()) {
        const auto knowledge = document().knowledge();
        m_lineage = core::buildLineage(*knowledge,
                                       lineageQuery(*knowledge, selection().options().lineage, selection().filter()));
        m_ribbonsWith.clear();
        for (std::size_t i = 0; i < m_lineage.ribbons.size(); ++i)
            for (const core::Ref ref : refsOf(m_lineage.ribbons[i]))
                m_ribbonsWith[ref].push_back(int(i));
    }
    return m_lineage;
}

LineageSizes LineageView::sizes()
{
    LineageSizes sizes = scrollingSizes(lineage(), QSizeF(size()));
    sizes.pitch *= m_zoom;
    sizes.block *= m_zoom;
    sizes.row *= m_zoom;
    return sizes;
}

Picture LineageView::build()
{
    Picture made = buildLineagePicture(*document().knowledge(), lineage(),
                                       {.sizes = sizes(),
                                        .validOn = selection().validOn(),
                                        .search = selection().options().lineage.search,
                                        .area = QSizeF(size())});
    // What was folded leaves nothing to look at where it was.
    const bool isOtherSize = std::exchange(m_wholeSize, made.bounds.size()) != made.bounds.size();
    if (m_fits)
        setOffset({});
    else if (isOtherSize)
        setOffset(within(offset(), m_wholeSize));
    return made;
}

QVector<core::Ref> LineageView::refsOf(const core::LineageBlock &block) const
{
    QVector<core::Ref> refs(block.clauses.begin(), block.clauses.end());
    for (const core::StatementId id : block.absences)
        refs.append(id);
    return refs;
}

QSet<core::Ref> LineageView::refsOf(const core::LineageRibbon &ribbon) const
{
    QSet<core::Ref> refs;
    for (const core::LineageStrand &strand : ribbon.strands)
        for (const core::StatementId id : strand.statements)
            refs.insert(id);
    for (const int block : ribbon.blocks)
        for (const core::Ref ref : refsOf(m_lineage.blocks[std::size_t(block)]))
            refs.insert(ref);
    return refs;
}

QSet<MarkIndex> LineageView::litMarks()
{
    QSet<MarkIndex> lit = PictureView::litMarks();
    const core::Ref hovered = selection().hovered();
    if (hovered.isNull())
        return lit;
    QSet<core::Ref> refs;
    for (const int ribbon : m_ribbonsWith.value(hovered))
        refs.unite(refsOf(m_lineage.ribbons[std::size_t(ribbon)]));
    const Picture &shown = picture();
    for (MarkIndex i = 0; i < MarkIndex(shown.marks.size()); ++i) {
        const Mark &mark = shown.marks[std::size_t(i)];
        if (!refs.isEmpty() && mark.isInteractive() && refs.contains(mark.standsFor.front()))
            lit.insert(i);
    }
    return lit;
}

std::vector<MarkIndex> LineageView::found()
{
    const QString search = selection().options().lineage.search;
    if (search.isEmpty())
        return {};
    std::vector<MarkIndex> blocks = picture().readingOrder();
    std::erase_if(blocks, [&](MarkIndex i) {
        const Mark &mark = picture().marks[std::size_t(i)];
        return mark.layer != 2 || mark.role == StyleRole::Treaty || !mark.alt.contains(search, Qt::CaseInsensitive);
    });
    return blocks;
}

void LineageView::revealFound()
{
    const std::vector<MarkIndex> blocks = found();
    const auto isSeen = [this](MarkIndex i) {
        return openArea().contains(picture().marks[std::size_t(i)].box.translated(offset()));
    };
    if (!blocks.empty() && std::ranges::none_of(blocks, isSeen))
        reveal(refOf(picture().marks[std::size_t(blocks.front())]));
}

void LineageView::selectNextFound()
{
    const std::vector<MarkIndex> blocks = found();
    if (blocks.empty())
        return;
    const core::Ref current = selection().current();
    const auto now =
        std::ranges::find_if(blocks, [&](MarkIndex i) { return refOf(picture().marks[std::size_t(i)]) == current; });
    pressMark(now == blocks.end() || std::next(now) == blocks.end() ? blocks.front() : *std::next(now));
}

void LineageView::zoomBy(double factor, QPointF widgetPoint)
{
    const QSizeF before = picture().bounds.size();
    const QPointF held = toPicture(widgetPoint);
    m_zoom = std::clamp(m_zoom * factor, leastZoom, mostZoom);
    m_fits = false;
    invalidate();
    const QSizeF after = picture().bounds.size();
    const QPointF now(held.x() * after.width() / before.width(), held.y() * after.height() / before.height());
    setOffset(widgetPoint - now);
    scrollBy({});
    Q_EMIT zoomChanged(m_zoom);
}

void LineageView::fitAll()
{
    m_zoom = 1;
    m_fits = true;
    invalidate();
    Q_EMIT zoomChanged(m_zoom);
}

void LineageView::fitSelection()
{
    reveal(selection().current());
}

void LineageView::resizeEvent(QResizeEvent *event)
{
    PictureView::resizeEvent(event);
    invalidate();
}

void LineageView::wheelEvent(QWheelEvent *event)
{
    const QPointF turned = QPointF(event->angleDelta()) / 120.0;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(std::pow(2.0, turned.y() / 4), event->position());
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        scrollBy({(turned.x() + turned.y()) * wheelStep, 0});
    else
        scrollBy(turned * wheelStep);
    event->accept();
}

void LineageView::toggleFolded(core::EntityId group)
{
    ViewOptions options = selection().options();
    QSet<core::EntityId> &folded = options.lineage.folded;
    if (!folded.remove(group))
        folded.insert(group);
    selection().setOptions(options);
}

std::vector<core::StatementId> LineageView::linksWith(core::StatementId link)
{
    std::vector<core::StatementId> links{link};
    const auto has = [link](const core::LineageStrand &strand) {
        return std::ranges::find(strand.statements, link) != strand.statements.end();
    };
    for (const core::LineageRibbon &ribbon : lineage().ribbons) {
        if (std::ranges::none_of(ribbon.strands, has))
            continue;
        for (const core::LineageStrand &strand : ribbon.strands)
            links.insert(links.end(), strand.statements.begin(), strand.statements.end());
        break;
    }
    return links;
}

void LineageView::open(core::Ref ref)
{
    const auto knowledge = document().knowledge();
    if (changeOf(*knowledge, ref))
        Q_EMIT compareRequested(linksWith(ref.statement()));
    else if (knowledge->topic(ref.entity()) != nullptr)
        toggleFolded(ref.entity());
}

void LineageView::walkAlong(int direction)
{
    const core::Ref from = focusedRef();
    const bool isOnRibbon = changeOf(*document().knowledge(), from).has_value();
    for (const core::LineageRibbon &ribbon : lineage().ribbons) {
        const auto &ends = ribbon.blocks;
        const QVector<core::Ref> near =
            refsOf(m_lineage.blocks[std::size_t(direction > 0 ? ends.front() : ends.back())]);
        const QVector<core::Ref> far =
            refsOf(m_lineage.blocks[std::size_t(direction > 0 ? ends.back() : ends.front())]);
        const core::Ref link = ribbon.strands.front().statements.front();
        if (isOnRibbon && link == from && !far.isEmpty())
            return focusMark(picture().find(far.first()));
        if (!isOnRibbon && near.contains(from))
            return focusMark(picture().find(link));
    }
}

void LineageView::keyPressEvent(QKeyEvent *event)
{
    const bool isAlong = event->modifiers().testFlag(Qt::AltModifier);
    const int key = event->key();
    const QPointF step = scrollStep(*event, height());
    if (!step.isNull())
        scrollBy(step);
    else if (isAlong && (key == Qt::Key_Greater || key == Qt::Key_Period))
        walkAlong(1);
    else if (isAlong && (key == Qt::Key_Less || key == Qt::Key_Comma))
        walkAlong(-1);
    else
        PictureView::keyPressEvent(event);
}

void LineageView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position();
    PictureView::mousePressEvent(event);
}

void LineageView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier &&
                         (event->position() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (!isClick && event->button() == Qt::LeftButton)
        m_fits = false;
    PictureView::mouseReleaseEvent(event);
    const MarkIndex mark = isClick ? markUnder(toPicture(event->position())) : -1;
    if (mark < 0)
        return;
    // A hollow block may stand for the same statement as the ribbon that ends in it.
    const Mark &found = picture().marks[std::size_t(mark)];
    if (found.shape == Shape::Ribbon || found.shape == Shape::None)
        if (changeOf(*document().knowledge(), refOf(found)))
            open(refOf(found));
}

} // namespace app
