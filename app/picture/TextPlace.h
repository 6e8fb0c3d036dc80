#pragma once

#include <QRectF>
#include <QStringList>

#include "app/picture/Mark.h"

namespace app {

/// Where the text of a mark goes and how it is broken into lines. Shared by drawing, hit-testing and emphasis.
struct TextPlace
{
    QRectF box = {};        ///< room for text and signs
    QStringList lines = {}; ///< wrapped and elided to the room
    QRectF textRect = {};   ///< what the lines take
    bool isInside = false;  ///< within the shape: drawn in the colour that reads on its fill
    bool hasBadges = false; ///< the signs of the states stand behind the text
};

/// Whether the text stands outside the shape, so that it is drawn as a label over the nodes.
bool isLabelOutside(const Mark &mark);
TextPlace textPlace(const Mark &mark);

} // namespace app
