#pragma once

#include "core/graph/layout/TwinFolding.h"

namespace core {

/// Moves each parent of leaves most of the way to its group of leaves, the less so the more other neighbours it has, so
/// that it is drawn as a flower with a short stem. Tied parents stay.
void moveToLeaves(const Adjacency &graph, const Folding &folding, const Ties &groupTies, Places &places);

} // namespace core
