#pragma once

#include <span>

#include "app/picture/density/LineRaster.h"

namespace app {

/// How much a long line counts: near its ends, where it says which way it leads, and between, where it only passes by
/// what is looked at.
struct PassingWeights
{
    unsigned nearEnds = LineRaster::fullWeight;
    unsigned between = LineRaster::fullWeight;
};

/// What a line of `weight` counts once only a part of the scene is in view. `closeness` is 0 where all is seen and 1
/// where single nodes are: there, what a line was given less for being long is given back at its ends.
PassingWeights passingWeights(unsigned weight, double closeness);

/// Adds a line: a short one as it is, a long one in pieces by the distance from the nearer end in pixels. That depends
/// on the line alone, so pictures that touch agree at their seam. `dashes` are lengths in pixels, ink and gap by turns,
/// counted from `from`; none: solid.
void addPassing(LineRaster &lines, QPointF from, QPointF to, const PassingWeights &weights,
                std::span<const double> dashes = {});

} // namespace app
