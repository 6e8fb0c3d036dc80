#include "core/graph/layout/HubSeparation.h"

#include <cmath>

#include "core/graph/layout/DiscSeparation.h"
#include "core/graph/layout/Extent.h"

namespace core {

namespace {

constexpr double timesMeanDegree = 6.0;
constexpr double filledRadius = 0.25;
constexpr int rounds = 80;

/// Groups whose members have far more links than the mean.
std::vector<std::uint32_t> hubsOf(const Adjacency &graph, const Folding &folding)
{
    const double meanDegree = double(graph.neighbours.size()) / double(graph.nodeCount());
    std::vector<std::uint32_t> hubs;
    for (std::uint32_t group = 0; group < folding.groupCount(); ++group) {
        if (double(graph.degree(folding.membersOf(group).front())) > timesMeanDegree * meanDegree)
            hubs.push_back(group);
    }
    return hubs;
}

} // namespace

void separateHubs(const Adjacency &graph, const Folding &folding, const Ties &groupTies, Places &places,
                  WorkerPool &pool)
{
    const std::vector<std::uint32_t> hubs = hubsOf(graph, folding);
    if (hubs.size() < 2)
        return;
    Places hubPlaces(hubs.size());
    Ties hubTies;
    std::vector<float> radii(hubs.size());
    double squares = 0;
    for (std::size_t i = 0; i < hubs.size(); ++i) {
        hubPlaces.x[i] = places.x[hubs[i]];
        hubPlaces.y[i] = places.y[hubs[i]];
        hubTies.kinds.push_back(groupTies.kind(hubs[i]) == Tie::Free ? Tie::Free : Tie::Pinned);
        const double root = std::sqrt(double(graph.degree(folding.membersOf(hubs[i]).front())));
        radii[i] = static_cast<float>(std::sqrt(root));
        squares += root;
    }
    const double scale = filledRadius * extentOf(places, folding.masses) / std::sqrt(squares);
    for (float &radius : radii)
        radius *= static_cast<float>(scale);
    separateDiscs(hubPlaces, radii, hubTies, rounds, pool);
    for (std::size_t i = 0; i < hubs.size(); ++i) {
        places.x[hubs[i]] = hubPlaces.x[i];
        places.y[hubs[i]] = hubPlaces.y[i];
    }
}

} // namespace core
