#pragma once

#include <vector>

#include <QRectF>

#include "app/views/lineage/LineagePicture.h"

namespace app {

/// Where everything of a lineage stands. Bands are as high in every column, so that the names at the left hold for all.
struct LineagePlaces
{
    std::vector<double> columnLeft;
    std::vector<QRectF> band;  ///< one a group; as wide as the picture
    std::vector<QRectF> block; ///< one a block; of a passing one the gap it leaves
    QSizeF size;
};

/// `nameLines`: lines that the name of each group needs, whose band is high enough for them; empty: one each.
LineagePlaces placeLineage(const core::Lineage &lineage, const LineageSizes &sizes,
                           const std::vector<int> &nameLines = {});

/// One piece of a ribbon between neighbouring columns: its four corners, as `Shape::Ribbon` wants them.
struct RibbonPiece
{
    std::size_t ribbon = 0;
    std::size_t piece = 0;
    std::vector<QPointF> points;
};

/// The ends of ribbons share the edge of a block, in the order of what they lead to.
std::vector<RibbonPiece> ribbonPieces(const core::Lineage &lineage, const LineagePlaces &places);

} // namespace app
