#include "app/views/OverviewMap.h"

#include <algorithm>

#include <QMouseEvent>
#include <QPainter>

#include "app/views/PictureView.h"

namespace app {

OverviewMap::OverviewMap(PictureView &view, std::function<Whole()> whole, std::function<void(QPointF)> centreOn)
    : QWidget(&view), m_view(view), m_whole(std::move(whole)), m_centreOn(std::move(centreOn))
{
    setObjectName(QStringLiteral("overviewMap"));
    setAccessibleName(tr("Overview map"));
    setToolTip(tr("The whole graph; the frame is what you see. Drag to move."));
    setFixedSize(184, 124);
    setCursor(Qt::SizeAllCursor);
    connect(&view, &PictureView::moved, this, qOverload<>(&QWidget::update));
    connect(&view, &PictureView::zoomChanged, this, qOverload<>(&QWidget::update));
    connect(&view, &PictureView::themeChanged, this, [this] {
        m_edition = -1;
        update();
    });
}

QTransform OverviewMap::toMap(const QRectF &area) const
{
    const QRectF room = QRectF(rect()).adjusted(5, 5, -5, -5);
    const double scale =
        std::min(room.width() / std::max(1.0, area.width()), room.height() / std::max(1.0, area.height()));
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-area.center().x(), -area.center().y());
    return transform;
}

void OverviewMap::paintEvent(QPaintEvent *)
{
    const Whole whole = m_whole();
    const Theme &theme = m_view.theme();
    if (m_map.size() != size() * devicePixelRatioF() || std::exchange(m_edition, whole.edition) != whole.edition) {
        m_map = QPixmap(size() * devicePixelRatioF());
        m_map.setDevicePixelRatio(devicePixelRatioF());
        m_map.fill(theme.panel());
        QPainter painter(&m_map);
        painter.setTransform(toMap(whole.area));
        whole.draw(painter);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_map);
    const QRectF seen(m_view.toPicture({0, 0}), QSizeF(m_view.size()));
    const QRectF frame = toMap(whole.area).mapRect(seen) & QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    QColor fill = theme.accent();
    painter.setPen(QPen(fill, 1.5));
    fill.setAlphaF(0.1F);
    painter.setBrush(fill);
    painter.drawRect(frame);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.line());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void OverviewMap::go(QPointF at)
{
    m_centreOn(toMap(m_whole().area).inverted().map(at));
}

void OverviewMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        go(event->position());
}

void OverviewMap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        go(event->position());
}

} // namespace app
