#pragma once

#include <QFrame>

class QToolButton;

namespace app {

class PictureView;

/// A column of buttons that floats over a view. It paints its own ground instead of being filled by Qt: an opaque child
/// is cut out of what its parent paints, and QPainter is several times slower where that is no rectangle.
class FloatingBar : public QFrame
{
    Q_OBJECT

public:
    FloatingBar(PictureView &view, const QString &objectName);

protected:
    /// A button more, below the others; `name` says what it does.
    QToolButton *add(const QString &name);
    void paintEvent(QPaintEvent *event) override;
};

} // namespace app
