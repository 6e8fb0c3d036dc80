#pragma once

#include "app/views/graph/DenseGraph.h"

namespace app {

/// From when a thing is there, and until when it is not yet said to have ended: as in the graph drawn mark by mark.
DenseSpan spanOfNode(const core::Knowledge &knowledge, core::EntityId id);
DenseSpan spanOfStatement(const core::Knowledge &knowledge, core::StatementId id);

} // namespace app
