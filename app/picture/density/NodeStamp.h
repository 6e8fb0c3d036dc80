#pragma once

#include <QImage>

#include "app/picture/Mark.h"

namespace app {

/// A node to be stamped into an image: its shape by kind once it is large enough for one, with a rim of the ground
/// around it, so that it stands out from lines of any density.
struct NodeStamp
{
    QPointF centre; ///< pixels of the image
    double radius = 1;
    StyleRole role = StyleRole::Actor;
    QRgb fill = 0;
    QRgb rim = 0;
};

/// `image` is RGB32 or ARGB32 (premultiplied); what lies outside it is left out.
void stamp(QImage &image, const NodeStamp &node);

/// Room that a node of this radius takes to each side.
double stampReach(double radius);

} // namespace app
