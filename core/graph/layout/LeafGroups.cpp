#include "core/graph/layout/LeafGroups.h"

namespace core {

void moveToLeaves(const Adjacency &graph, const Folding &folding, const Ties &groupTies, Places &places)
{
    constexpr double mostOfTheWay = 0.7;
    const Places before = places;
    const bool isStar = folding.groupCount() == 2;
    for (std::uint32_t leaves = 0; leaves < folding.groupCount(); ++leaves) {
        if (folding.graph.degree(leaves) != 1 || folding.masses[leaves] < 2)
            continue;
        const std::uint32_t parent = folding.graph.of(leaves).front();
        if (groupTies.kind(parent) != Tie::Free || folding.masses[parent] > 1)
            continue;
        const double leafMass = double(folding.masses[leaves]);
        const double share = leafMass / double(graph.degree(folding.membersOf(parent).front()));
        const double way = isStar ? 1.0 : mostOfTheWay * share;
        places.x[parent] += static_cast<float>(way * double(before.x[leaves] - before.x[parent]));
        places.y[parent] += static_cast<float>(way * double(before.y[leaves] - before.y[parent]));
    }
}

} // namespace core
