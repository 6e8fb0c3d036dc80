#pragma once

#include <optional>

#include "core/graph/Layout.h"
#include "tests/bench/GraphGenerator.h"

namespace bench {

/// How well places show a graph, by samples.
struct LayoutQuality
{
    /// Normalised stress, weights 1/d², at the best scale, over all pairs with one of up to 60 random sources.
    double stress = 0;
    /// Overlap (Jaccard) of the nodes within two steps with as many nearest in the picture, over up to 4,000 random
    /// nodes; nothing when all of these have more than 600 nodes that near.
    std::optional<double> neighbourhood;
};

LayoutQuality layoutQuality(const TestGraph &graph, const std::vector<core::Point> &places);

} // namespace bench
