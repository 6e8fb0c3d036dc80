#include "core/graph/layout/PivotChoice.h"

#include "core/graph/layout/HashedRandom.h"

namespace core {

std::vector<std::uint32_t> choosePivots(const std::vector<float> &masses, std::size_t count, std::uint64_t seed)
{
    double whole = 0;
    for (const float mass : masses)
        whole += double(mass);
    const double stride = whole / double(count);
    std::vector<std::uint32_t> pivots;
    double cumulated = 0;
    for (const std::uint32_t v : hashedOrder(seed, static_cast<std::uint32_t>(masses.size()))) {
        cumulated += double(masses[v]);
        while (pivots.size() < count && (double(pivots.size()) + 0.5) * stride < cumulated)
            pivots.push_back(v);
    }
    // The first pivots make the start: heavy nodes must not fill them.
    std::vector<std::uint32_t> mixed;
    for (const std::uint32_t i : hashedOrder(seed + 1, static_cast<std::uint32_t>(pivots.size())))
        mixed.push_back(pivots[i]);
    return mixed;
}

} // namespace core
