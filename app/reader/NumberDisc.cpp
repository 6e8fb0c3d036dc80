#include "app/reader/NumberDisc.h"

#include <QPainter>

namespace app {

void paintNumberDisc(QPainter &painter, const QRectF &box, int number, core::Stance stance, const Theme &theme)
{
    const bool isHollow = stance == core::Stance::Disputes;
    const QColor ink = isHollow ? theme.warning() : theme.accent();
    QFont font = Theme::font(TextRole::Small);
    font.setPixelSize(number < 100 ? 11 : 9);
    font.setBold(true);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isHollow ? QPen(ink, 1.5, Qt::DashLine) : QPen(ink, 1));
    painter.setBrush(isHollow ? theme.background() : ink);
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    painter.setPen(isHollow ? ink : theme.background());
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

} // namespace app
