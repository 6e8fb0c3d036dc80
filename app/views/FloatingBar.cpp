#include "app/views/FloatingBar.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/views/PictureView.h"

namespace app {

FloatingBar::FloatingBar(PictureView &view, const QString &objectName) : QFrame(&view)
{
    setObjectName(objectName);
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
}

QToolButton *FloatingBar::add(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFixedSize(28, 28);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void FloatingBar::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(rect(), palette().window());
    QFrame::paintEvent(event);
}

} // namespace app
