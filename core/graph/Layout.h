#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/base/Progress.h"

namespace core {

struct Point
{
    double x = 0;
    double y = 0;
};

/// What a layout is asked to place. Nodes are 0 … `nodeCount`-1; loops and parallel edges are allowed and count once.
struct LayoutRequest
{
    std::uint32_t nodeCount = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges = {};
    /// Width and height of what is drawn at each node, its label included, in scene units; empty: points.
    std::vector<std::pair<float, float>> boxes = {};
    /// Places that must be kept exactly; empty, or one entry a node.
    std::vector<std::optional<Point>> pins = {};
    /// Earlier places that should hardly change (warm start); empty, or one entry a node.
    std::vector<std::optional<Point>> earlier = {};
    /// Wanted length of an edge, in scene units.
    double edgeLength = 110.0;
    std::uint64_t seed = 1;
    /// 0: as many as the machine has. The result does not depend on it.
    int threads = 0;
};

/// Stress layout, the same for the same request to the last bit. Small graphs by full stress majorisation, large ones
/// by pivots. Throws `Error` of the kind Stopped.
std::vector<Point> layoutStress(const LayoutRequest &request, const Progress &progress = {});

/// Force layout (see `moveByForces` for the papers), the same for the same request to the last bit: nodes come nearer
/// to what they are linked with than by stress, and distances between parts tell less. Earlier places do not move but
/// to make room. Throws `Error` of the kind Stopped.
std::vector<Point> layoutForce(const LayoutRequest &request, const Progress &progress = {});

} // namespace core
