#include "app/views/ZoomButtons.h"

#include <QToolButton>

#include "app/views/PictureView.h"

namespace app {

ZoomButtons::ZoomButtons(PictureView &view) : FloatingBar(view, QStringLiteral("zoomButtons"))
{
    const auto add = [&](const QString &sign, const QString &name, auto action) {
        QToolButton *button = FloatingBar::add(name);
        button->setText(sign);
        connect(button, &QToolButton::clicked, &view, action);
    };
    add(QStringLiteral("+"), tr("Zoom in"), &PictureView::zoomIn);
    add(QStringLiteral("−"), tr("Zoom out"), &PictureView::zoomOut);
    add(QStringLiteral("⤢"), tr("Fit all"), &PictureView::fitAll);
}

} // namespace app
