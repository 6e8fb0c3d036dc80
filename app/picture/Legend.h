#pragma once

#include <vector>

#include "app/picture/Picture.h"

namespace app {

/// Whether a page explains its shapes and lines at its foot.
enum class LegendPart { Shown, Hidden };

struct LegendEntry
{
    Mark sample; ///< a mark of its kind, in a box of 16 × 16 at the origin; lines and bars in one of 28 × 16
    QString text;
};

/// One entry for each kind of node, line style and state that the picture really uses, in a fixed order.
std::vector<LegendEntry> legendOf(const Picture &picture);

/// Words beside a sample, or at the foot of a page.
Mark legendWords(const QString &text, const QRectF &box);

/// Height of the legend and the source footer on a page of this width: the room that a picture made for a page leaves
/// at its foot.
double footerHeight(const Picture &picture, double width);

/// `picture` with a legend and the source footer put under it as further marks, within `page`. Nothing that was there
/// is moved. The bounds become the page; where picture and footer do not fit into it, a larger page of the same
/// proportions around the picture.
Picture withLegendAndFooter(const Picture &picture, const QRectF &page, LegendPart legend = LegendPart::Shown);

} // namespace app
