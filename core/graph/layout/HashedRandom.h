#pragma once

#include <cstdint>
#include <numeric>
#include <vector>

namespace core {

/// Random numbers without a state: a number depends on the seed and the index alone, so that threads may ask in any
/// order. The mixing function is that of SplitMix64 (Steele, Lea & Flood, OOPSLA 2014).
inline std::uint64_t hashedBits(std::uint64_t seed, std::uint64_t index)
{
    std::uint64_t z = seed * 0xd1342543de82ef95ULL + (index + 1) * 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

/// At least 0, less than 1.
inline double hashedUniform(std::uint64_t seed, std::uint64_t index)
{
    return static_cast<double>(hashedBits(seed, index) >> 11) * 0x1.0p-53;
}

/// The numbers 0 … count-1 in an order given by the seed (Fisher–Yates).
inline std::vector<std::uint32_t> hashedOrder(std::uint64_t seed, std::uint32_t count)
{
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    for (std::uint32_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[hashedBits(seed, i) % i]);
    return order;
}

} // namespace core
