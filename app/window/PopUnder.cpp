#include "app/window/PopUnder.h"

#include <algorithm>

#include <QScreen>
#include <QWidget>

namespace app {

void popUnder(QWidget &popup, const QWidget &button)
{
    popup.adjustSize();
    const QRect area = button.screen()->availableGeometry();
    const QPoint below = button.mapToGlobal(button.rect().bottomLeft());
    const int left = std::min(below.x(), area.right() - popup.width());
    const int top = std::min(below.y() + 2, area.bottom() - popup.height());
    popup.move(std::max(left, area.left()), std::max(top, area.top()));
    popup.show();
}

} // namespace app
