#include "app/views/SelectButtons.h"

#include <QButtonGroup>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

#include "app/views/PictureView.h"

namespace app {

namespace {

/// Drawn here rather than written: few fonts have signs for these.
QIcon toolIcon(PictureView::Tool tool, const QColor &colour)
{
    QPixmap pixmap(40, 40);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, 1.5);
    if (tool == PictureView::Tool::Pan) {
        painter.setPen(pen);
        for (const int turn : {0, 90, 180, 270}) {
            painter.save();
            painter.translate(10, 10);
            painter.rotate(turn);
            painter.drawLine(0, 0, 0, -7);
            painter.drawPolyline(QPolygonF({QPointF(-2.5, -4.5), QPointF(0, -7), QPointF(2.5, -4.5)}));
            painter.restore();
        }
        return pixmap;
    }
    pen.setDashPattern({2, 1.6});
    painter.setPen(pen);
    if (tool == PictureView::Tool::Box) {
        painter.drawRect(QRectF(3.5, 4.5, 13, 11));
        return pixmap;
    }
    QPainterPath loop(QPointF(8, 16));
    loop.cubicTo(QPointF(-2, 11), QPointF(3, 2), QPointF(11, 3));
    loop.cubicTo(QPointF(20, 4), QPointF(19, 14), QPointF(8, 13));
    painter.drawPath(loop);
    return pixmap;
}

} // namespace

SelectButtons::SelectButtons(PictureView &view) : FloatingBar(view, QStringLiteral("selectButtons"))
{
    auto *group = new QButtonGroup(this);
    const auto add = [&](PictureView::Tool tool, const QString &objectName, const QString &name) {
        QToolButton *button = FloatingBar::add(name);
        button->setObjectName(objectName);
        button->setIconSize({20, 20});
        button->setCheckable(true);
        button->setChecked(view.tool() == tool);
        group->addButton(button);
        connect(button, &QToolButton::clicked, &view, [&view, tool] { view.setTool(tool); });
        connect(&view, &PictureView::toolChanged, button,
                [button, tool, &view] { button->setChecked(view.tool() == tool); });
        const auto colour = [button, tool, &view] { button->setIcon(toolIcon(tool, view.theme().text())); };
        connect(&view, &PictureView::themeChanged, button, colour);
        colour();
    };
    add(PictureView::Tool::Pan, QStringLiteral("panTool"), tr("Drag to move"));
    add(PictureView::Tool::Box, QStringLiteral("boxTool"), tr("Drag to select by a box"));
    add(PictureView::Tool::Lasso, QStringLiteral("lassoTool"), tr("Drag to select by a lasso"));
}

} // namespace app
