#pragma once

#include "core/graph/layout/Start.h"

namespace core {

/// Layout of a large component: twins folded, every group against 256 pivots and its neighbours, then hubs, groups and
/// nodes pushed apart.
Places layoutByPivots(const ComponentTask &task, WorkerPool &pool, const LayoutStage &stage);

} // namespace core
