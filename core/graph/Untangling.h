#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "core/graph/Layout.h"

namespace core {

/// A small picture whose boxes do not overlap.
struct TangledPicture
{
    std::vector<Point> places;
    /// Width and height of what is drawn at each node.
    std::vector<std::pair<float, float>> boxes;
    /// How much of a box lies above its place.
    double above = 0;
    /// Between places; loops do no harm, parallel edges are to be given once.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
    std::uint64_t seed = 1;
};

/// Larger pictures stay as they are.
constexpr std::size_t mostNodesToUntangle = 60;
constexpr std::size_t mostEdgesToUntangle = 160;

/// Moves nodes so that fewer edges cross, fewer run across the boxes of others, and distances tell better how many
/// edges lie between (stress), all weighed together. Boxes keep apart and inside the bounds of the picture. The search
/// goes downhill but for steps up to a threshold that falls to nothing (Dueck & Scheuer, Threshold accepting, J.
/// Comput. Phys. 1990); it takes a bounded number of steps and is the same for the same picture to the last bit.
std::vector<Point> untangle(const TangledPicture &picture);

} // namespace core
