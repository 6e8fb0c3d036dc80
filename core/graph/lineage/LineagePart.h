#pragma once

#include <vector>

#include "core/graph/Lineage.h"

namespace core {

/// The blocks that ribbons join, directly or over others, each such set once. Ordered by the first group they have a
/// block in, and within it from top to bottom. A block that nothing is joined to stands alone.
std::vector<std::vector<int>> joinedBlocks(const Lineage &lineage);

/// A lineage of some of the blocks, in the same order: all columns, the groups that still have a block, the ribbons all
/// of whose blocks are there.
Lineage partOf(const Lineage &lineage, const std::vector<int> &blocks);

} // namespace core
