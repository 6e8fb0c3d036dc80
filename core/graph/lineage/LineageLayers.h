#pragma once

#include "core/graph/Lineage.h"
#include "core/graph/lineage/CrossingOrder.h"

namespace core {

/// A lineage as crossings are counted in it: columns are layers, groups are bands, and a ribbon links each of its
/// blocks with the next.
LayeredGraph layersOf(const Lineage &lineage);

} // namespace core
