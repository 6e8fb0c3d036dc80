#pragma once

#include "core/graph/layout/Places.h"
#include "core/graph/layout/WorkerPool.h"

namespace core {

/// Pushes overlapping discs apart, all at once each round: of a pair the smaller moves more, in inverse proportion to
/// the area. Pinned discs stay, those with an earlier place hardly move.
void separateDiscs(Places &places, const std::vector<float> &radii, const Ties &ties, int rounds, WorkerPool &pool);

} // namespace core
