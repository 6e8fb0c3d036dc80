#pragma once

#include <utility>

#include <QProxyStyle>

namespace app {

/// Fusion with boxes to tick that are seen on dark ground, too: its own outline is a darker shade of the ground, which
/// there is no outline at all.
class BoxStyle : public QProxyStyle
{
    Q_OBJECT

public:
    BoxStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace app
