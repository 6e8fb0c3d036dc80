#pragma once

#include "core/graph/layout/Places.h"

namespace core {

/// How far from their mean the nodes lie, the outermost fiftieth left out.
double extentOf(const Places &places, const std::vector<float> &masses);

/// The side of the square that each of `count` nodes has to itself in a disc of this radius.
double meanSpacing(double radius, double count);

} // namespace core
