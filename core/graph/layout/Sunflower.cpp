#include "core/graph/layout/Sunflower.h"

#include <cmath>

namespace core {

namespace {

/// Cosine and sine of the golden angle π(3 − √5), written out: the C library's functions differ between machines.
constexpr double turnX = -0.73736887807831990;
constexpr double turnY = 0.67549029426152370;

void spreadMembers(std::span<const std::uint32_t> members, double radius, Places &places)
{
    double x = 1.0;
    double y = 0.0;
    const double count = double(members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        const double away = radius * std::sqrt((double(i) + 0.5) / count);
        places.x[members[i]] += static_cast<float>(away * x);
        places.y[members[i]] += static_cast<float>(away * y);
        const double nextX = x * turnX - y * turnY;
        y = x * turnY + y * turnX;
        x = nextX;
    }
}

} // namespace

Places unfoldOntoSpirals(const Folding &folding, const Places &groups, const std::vector<float> &radii)
{
    Places places(folding.groupOf.size());
    for (std::size_t v = 0; v < places.size(); ++v) {
        places.x[v] = groups.x[folding.groupOf[v]];
        places.y[v] = groups.y[folding.groupOf[v]];
    }
    for (std::uint32_t group = 0; group < folding.groupCount(); ++group) {
        if (folding.masses[group] > 1)
            spreadMembers(folding.membersOf(group), double(radii[group]), places);
    }
    return places;
}

} // namespace core
