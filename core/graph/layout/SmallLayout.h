#pragma once

#include "core/graph/layout/Start.h"

namespace core {

/// Components up to this size are placed by full stress.
constexpr std::uint32_t mostNodesOfFullStress = 500;

/// Full stress majorisation of a component: every node against every other, weights 1/d².
Places layoutByFullStress(const ComponentTask &task, WorkerPool &pool, const LayoutStage &stage);

} // namespace core
