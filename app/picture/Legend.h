#pragma once

#include <vector>

#include "app/picture/Picture.h"

namespace app {

struct LegendEntry
{
    Mark sample; ///< a mark of its kind, in a box of 16 × 16 at the origin
    QString text;
};

/// One entry for each kind of node, line style and state that the picture really uses, in a fixed order.
std::vector<LegendEntry> legendOf(const Picture &picture);

/// `picture` with a legend and the source footer put under it as further marks, within `page`.
Picture withLegendAndFooter(const Picture &picture, const QRectF &page);

} // namespace app
