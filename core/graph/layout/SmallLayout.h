#pragma once

#include <functional>

#include "core/graph/layout/Start.h"

namespace core {

/// Components up to this size are placed by full stress.
constexpr std::uint32_t mostNodesOfFullStress = 500;

/// Full stress majorisation of a component: every node against every other, weights 1/d².
Places layoutByFullStress(const ComponentTask &task, WorkerPool &pool, const LayoutStage &stage);

/// In turns a little majorisation and `push`, which brings the places nearer to obeying some other rule: they come to
/// lie where the stress is about least under that rule. Ends with a push.
void relaxUnderPush(const ComponentTask &task, const std::function<void(Places &)> &push, Places &places,
                    WorkerPool &pool);

} // namespace core
