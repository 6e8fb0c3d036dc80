#include "app/views/PaintedFrame.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QPainter>

#include "app/picture/ImagePainting.h"

namespace app {

namespace {

constexpr int mostParts = 16; ///< each goes through all marks; more of them are painted as one

bool isSelected(const Mark &mark, MarkIndex index, const Emphasis &emphasis)
{
    return emphasis.chosen.contains(index) ||
           std::any_of(mark.standsFor.begin(), mark.standsFor.end(),
                       [&](core::Ref ref) { return emphasis.selected.contains(ref); });
}

/// Without what dims, and without the halo under the pointer where something is dimmed: it is drawn over that.
Emphasis undimmed(Emphasis emphasis)
{
    if (!emphasis.lit.isEmpty())
        emphasis.hover = -1;
    emphasis.lit.clear();
    return emphasis;
}

} // namespace

void PaintedFrame::drop()
{
    *this = PaintedFrame();
}

void PaintedFrame::paint(QPainter &painter, const Look &look)
{
    const QRect whole({}, look.size);
    if (std::exchange(m_revision, look.revision) != look.revision) {
        m_plan = paintPlan(look.picture);
        m_image = QImage();
    }
    const Emphasis kept = undimmed(look.emphasis);
    QRegion stale = bringAlong(look, painter.device()->devicePixelRatioF());
    stale += changedMarks(look, kept);
    stale &= whole;
    if (stale.rectCount() > mostParts)
        stale = stale.boundingRect();
    paintParts(m_image, stale, [&](QPainter &own, const QRect &part) {
        own.fillRect(part, look.theme.background());
        own.translate(look.offset);
        paintPiece(own, {.picture = look.picture, .plan = m_plan, .theme = look.theme, .emphasis = kept});
    });
    m_emphasis = kept;
    m_offset = look.offset;
    if (look.emphasis.lit.isEmpty())
        painter.drawImage(0, 0, m_image);
    else
        paintDimmed(painter, look);
}

void PaintedFrame::paintDimmed(QPainter &painter, const Look &look) const
{
    QImage dimmed(m_image.size(), m_image.format());
    dimmed.setDevicePixelRatio(m_image.devicePixelRatio());
    paintParts(dimmed, QRect({}, look.size), [&](QPainter &own, const QRect &part) {
        own.fillRect(part, look.theme.background());
        own.setOpacity(dimmedOpacity);
        own.drawImage(0, 0, m_image);
        own.translate(look.offset);
        paintPiece(own, {.picture = look.picture,
                         .plan = m_plan,
                         .theme = look.theme,
                         .emphasis = look.emphasis,
                         .marks = PaintPiece::Marks::Undimmed});
    });
    painter.drawImage(0, 0, dimmed);
}

QRegion PaintedFrame::bringAlong(const Look &look, double ratio)
{
    const QRect whole({}, look.size);
    const QSize pixels = (QSizeF(look.size) * ratio).toSize();
    const QPoint moved = look.offset - m_offset;
    // Strips of a broken number of pixels would leave seams.
    const bool canMove = moved.isNull() || (ratio == std::floor(ratio) && whole.intersects(whole.translated(moved)));
    if (m_image.size() != pixels || m_image.devicePixelRatio() != ratio || !canMove) {
        m_image = QImage(pixels, QImage::Format_RGB32);
        m_image.setDevicePixelRatio(ratio);
        return whole;
    }
    if (moved.isNull())
        return {};
    moveImage(m_image, moved * int(ratio));
    return QRegion(whole) - whole.translated(moved);
}

QRegion PaintedFrame::changedMarks(const Look &look, const Emphasis &kept) const
{
    QRegion region;
    const auto add = [&](MarkIndex mark) {
        if (mark >= 0 && mark < MarkIndex(m_plan.extents.size()))
            region += m_plan.extents[std::size_t(mark)].translated(look.offset).toAlignedRect();
    };
    for (const auto &[before, now] :
         {std::pair(m_emphasis.hover, kept.hover), std::pair(m_emphasis.focus, kept.focus)}) {
        if (before != now) {
            add(before);
            add(now);
        }
    }
    if (m_emphasis.selected == kept.selected && m_emphasis.chosen == kept.chosen)
        return region;
    for (MarkIndex i = 0; i < MarkIndex(look.picture.marks.size()); ++i) {
        const Mark &mark = look.picture.marks[std::size_t(i)];
        if (isSelected(mark, i, m_emphasis) != isSelected(mark, i, kept))
            add(i);
    }
    return region;
}

} // namespace app
