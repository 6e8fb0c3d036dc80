#pragma once

#include <vector>

#include "core/graph/Layout.h"

namespace core {

/// Something of a fixed shape to be packed: the convex hull of its corners.
struct PackItem
{
    enum class Hold { Movable, Fixed };

    std::vector<Point> corners;
    Hold hold = Hold::Movable;
};

/// How far each item must be moved so that none overlap and all together fill a picture of the given aspect (width over
/// height) closely. Largest first, each where the picture around the middle grows least (Freivalds, Dogrusoz & Kikusts,
/// Disconnected graph layout and the polyomino packing approach, GD 2001), with hulls instead of drawn lines as shapes.
/// Many small items are first put on shelves. `gap` is kept between items. Fixed items come first and stay.
std::vector<Point> packItems(const std::vector<PackItem> &items, double gap, double aspect);

/// The corners of the convex hull, anticlockwise for y upwards (Andrew's monotone chain).
std::vector<Point> convexHull(std::vector<Point> points);

} // namespace core
