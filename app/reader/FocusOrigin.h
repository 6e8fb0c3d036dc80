#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace app {

/// Where the keyboard was before it came into a pane, so that Escape leads back there.
class FocusOrigin : public QObject
{
public:
    /// Must go before `pane`.
    explicit FocusOrigin(const QWidget &pane);

    /// False where that is gone, or out of sight.
    bool goBack() const;

private:
    QPointer<QWidget> m_origin;
};

} // namespace app
