#pragma once

#include "core/graph/layout/Places.h"
#include "core/graph/layout/WorkerPool.h"

namespace core {

/// A few rounds in which nodes nearer than `distance` push each other apart, all at once. Pinned nodes stay, those with
/// an earlier place hardly move.
void separateNodes(Places &places, const Ties &ties, double distance, WorkerPool &pool);

} // namespace core
