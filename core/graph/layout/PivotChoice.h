#pragma once

#include <cstdint>
#include <vector>

namespace core {

/// `count` pivots drawn by systematic sampling over the cumulated masses in a seeded order: each node is drawn in
/// proportion to its mass, heavy ones perhaps more than once, so that plain weights make an unbiased sample of the
/// stress.
std::vector<std::uint32_t> choosePivots(const std::vector<float> &masses, std::size_t count, std::uint64_t seed);

} // namespace core
