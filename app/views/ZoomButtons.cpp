#include "app/views/ZoomButtons.h"

#include <QToolButton>
#include <QVBoxLayout>

#include "app/views/PictureView.h"

namespace app {

ZoomButtons::ZoomButtons(PictureView &view) : QFrame(&view)
{
    setObjectName(QStringLiteral("zoomButtons"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    const auto add = [&](const QString &text, const QString &name, auto action) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        button->setFixedSize(28, 28);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, &view, action);
        column->addWidget(button);
    };
    add(QStringLiteral("+"), tr("Zoom in"), &PictureView::zoomIn);
    add(QStringLiteral("−"), tr("Zoom out"), &PictureView::zoomOut);
    add(QStringLiteral("⤢"), tr("Fit all"), &PictureView::fitAll);
}

} // namespace app
