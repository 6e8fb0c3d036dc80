#include <algorithm>

#include <QPainter>

#include "app/picture/PicturePainter.h"
#include "app/session/Selection.h"
#include "app/views/lineage/LineageView.h"

namespace app {

namespace {

constexpr double barWidth = 4;
constexpr double headHeight = LineageSizes().header - 4;

} // namespace

/// Thin bars at the edges say that there is more, and where.
void LineageView::paintScrollBars(QPainter &painter)
{
    const QRectF whole = picture().bounds.translated(offset());
    QColor colour = theme().mutedText();
    colour.setAlphaF(0.6F);
    if (whole.height() > height() + 1)
        painter.fillRect(QRectF(width() - barWidth, -whole.top() / whole.height() * height(), barWidth,
                                height() / whole.height() * height()),
                         colour);
    if (whole.width() > width() + 1)
        painter.fillRect(QRectF(-whole.left() / whole.width() * width(), height() - barWidth,
                                width() / whole.width() * width(), barWidth),
                         colour);
}

void LineageView::paintOverlay(QPainter &painter)
{
    paintScrollBars(painter);
    if (offset().x() < 0)
        paintTopicNames(painter);
    if (offset().y() < 0)
        paintTreatyNames(painter);
}

/// They stay where they are while the columns scroll away under them.
void LineageView::paintTopicNames(QPainter &painter)
{
    const QRectF strip(0, 0, openArea().left(), height());
    Picture names;
    for (const Mark &mark : picture().marks)
        if (mark.role == StyleRole::Axis && mark.textRole == TextRole::StrongLabel)
            names.marks.push_back(mark);
    painter.fillRect(strip, theme().background());
    painter.setPen(theme().line());
    painter.drawLine(strip.topRight(), strip.bottomRight());
    painter.save();
    painter.translate(0, offset().y());
    paintPicture(painter, names, theme(), {});
    painter.restore();
}

/// And these while the clauses do.
void LineageView::paintTreatyNames(QPainter &painter)
{
    Picture heads;
    for (const Mark &mark : picture().marks)
        if (mark.box.bottom() <= headHeight && mark.box.isValid())
            heads.marks.push_back(mark);
    painter.fillRect(QRectF(0, 0, width(), headHeight), theme().background());
    painter.setPen(theme().line());
    painter.drawLine(QPointF(0, headHeight), QPointF(width(), headHeight));
    painter.save();
    painter.setClipRect(openArea().adjusted(0, -headHeight, 0, 0));
    painter.translate(offset().x(), 0);
    paintPicture(painter, heads, theme(), {});
    painter.restore();
}

QRectF LineageView::openArea()
{
    return QRectF(rect()).adjusted(offset().x() < 0 ? sizes().labels - 8 : 0, offset().y() < 0 ? headHeight : 0, 0, 0);
}

/// Names that stay are met where they are seen.
MarkIndex LineageView::markUnder(QPointF picturePoint)
{
    const QPointF seen = toWidget(picturePoint);
    const QRectF open = openArea();
    if (seen.x() < open.left())
        picturePoint.setX(seen.x());
    if (seen.y() < open.top())
        picturePoint.setY(seen.y());
    return PictureView::markUnder(picturePoint);
}

void LineageView::reveal(core::Ref ref)
{
    const QPointF before = offset();
    PictureView::reveal(ref);
    if (offset() != before)
        m_fits = false; // or the next picture would begin at its corner again
    const MarkIndex mark = picture().find(ref);
    if (mark < 0 || picture().marks[std::size_t(mark)].box.isEmpty())
        return;
    constexpr double air = 6;
    const QRectF box = picture().marks[std::size_t(mark)].box.translated(offset());
    const QRectF open = openArea().adjusted(air, air, -air, -air);
    // The beginning goes before the end where there is not room for both.
    const auto wayInto = [](double from, double to, double first, double last) {
        return from < first ? first - from : to > last ? std::max(last - to, first - from) : 0.0;
    };
    const QPointF way(wayInto(box.left(), box.right(), open.left(), open.right()),
                      wayInto(box.top(), box.bottom(), open.top(), open.bottom()));
    if (!way.isNull())
        scrollBy(way);
}

QPointF LineageView::within(QPointF offset, QSizeF whole) const
{
    const auto clamped = [](double wanted, double room) { return std::clamp(wanted, std::min(0.0, room), 0.0); };
    return {clamped(offset.x(), width() - whole.width()), clamped(offset.y(), height() - whole.height())};
}

void LineageView::scrollBy(QPointF pixels)
{
    m_fits = false;
    selection().hover({}); // what was under the pointer is not there any more
    setOffset(within(offset() + pixels, picture().bounds.size()));
}

} // namespace app
