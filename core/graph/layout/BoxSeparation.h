#pragma once

#include <utility>
#include <vector>

#include "core/graph/layout/Places.h"

namespace core {

/// Width and height of what is drawn at a node, centred on it.
using BoxSizes = std::vector<std::pair<float, float>>;

/// What is kept free between boxes, and how much less than that is left alone.
struct BoxSpacing
{
    float gapX = 0;
    float gapY = 0;
    float hair = 0;
};

/// A few rounds of pushing, as described below; overlaps may be left.
void nudgeBoxes(Places &places, const BoxSizes &sizes, const BoxSpacing &spacing);

/// Pushes boxes apart along the axis of least overlap until none overlap, a gap between them; boxes that still do after
/// many rounds are put into the nearest free spot. Places and sizes are in the same units. Pinned boxes stay, those
/// with an earlier place hardly move; `ties` is empty when all are free.
void separateBoxes(Places &places, const BoxSizes &sizes, const std::vector<Tie> &ties, const BoxSpacing &spacing);

} // namespace core
