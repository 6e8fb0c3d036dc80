#include "app/reader/FocusOrigin.h"

#include <QApplication>

namespace app {

FocusOrigin::FocusOrigin(const QWidget &pane)
{
    connect(qApp, &QApplication::focusChanged, this, [this, &pane](QWidget *before, QWidget *now) {
        if (before != nullptr && now != nullptr && pane.isAncestorOf(now) && !pane.isAncestorOf(before))
            m_origin = before;
    });
}

bool FocusOrigin::goBack() const
{
    if (m_origin == nullptr || !m_origin->isVisible())
        return false;
    m_origin->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace app
