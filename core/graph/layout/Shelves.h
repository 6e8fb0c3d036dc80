#pragma once

#include <span>
#include <vector>

#include "core/graph/Layout.h"

namespace core {

struct Bounds
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

/// The smallest bounds around some points, at least one.
Bounds boundsOf(std::span<const Point> points);

/// How far each box must be moved to stand on shelves, the highest first, `gap` apart, all together of about the given
/// aspect (width over height) with the upper left corner at the origin.
std::vector<Point> packOnShelves(const std::vector<Bounds> &boxes, double gap, double aspect);

/// Places for nodes that are linked with nothing: a table with columns as wide and rows as high as their widest and
/// highest entry, in the order given, of about the given aspect.
std::vector<Point> placeInTable(const std::vector<std::pair<float, float>> &sizes, double gap, double aspect);

} // namespace core
