#pragma once

#include <cstdint>
#include <vector>

#include "core/graph/layout/PivotDistances.h"
#include "core/graph/layout/Places.h"

namespace core {

/// First places by pivot MDS (Brandes & Pich, Eigensolver methods for progressive multidimensional scaling of large
/// data, GD 2006): the two main axes of the double-centred squared distances to the first 48 pivots, at the scale that
/// fits the distances best, each place shaken a little so that nodes with equal distances part. `masses` says how many
/// nodes each node stands for; empty: one each.
Places pivotMds(const PivotDistances &distances, const std::vector<float> &masses, std::uint64_t seed,
                WorkerPool &pool);

} // namespace core
