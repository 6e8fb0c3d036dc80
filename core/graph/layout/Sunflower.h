#pragma once

#include "core/graph/layout/TwinFolding.h"

namespace core {

/// Unfolds groups: a single member goes to its group's place, several onto a sunflower spiral around it (Vogel, A
/// better way to construct the sunflower head, 1979) that fills the group's disc.
Places unfoldOntoSpirals(const Folding &folding, const Places &groups, const std::vector<float> &radii);

} // namespace core
