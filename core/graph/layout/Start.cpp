#include "core/graph/layout/Start.h"

#include <algorithm>
#include <cmath>

#include "core/graph/layout/HashedRandom.h"
#include "core/graph/layout/PivotMds.h"

namespace core {

namespace {

struct Offset
{
    double x = 0;
    double y = 0;
};

Offset meanOfTied(const Ties &ties, const Places &places)
{
    Offset mean;
    double count = 0;
    for (std::size_t v = 0; v < places.size(); ++v) {
        if (ties.kind(v) != Tie::Free) {
            mean.x += double(places.x[v]);
            mean.y += double(places.y[v]);
            ++count;
        }
    }
    return {mean.x / count, mean.y / count};
}

/// The turn (cosine and sine at any common scale) that brings the tied nodes nearest to their places, for places
/// mirrored
/// (`mirror` -1) or not (1).
Offset bestTurn(const Ties &ties, const Places &places, const Offset &from, double mirror)
{
    const Offset to = meanOfTied(ties, ties.places);
    Offset turn;
    for (std::size_t v = 0; v < places.size(); ++v) {
        if (ties.kind(v) == Tie::Free)
            continue;
        const double px = double(places.x[v]) - from.x;
        const double py = mirror * (double(places.y[v]) - from.y);
        const double qx = double(ties.places.x[v]) - to.x;
        const double qy = double(ties.places.y[v]) - to.y;
        turn.x += px * qx + py * qy;
        turn.y += px * qy - py * qx;
    }
    return turn;
}

/// Turns, mirrors and shifts all places so that the tied nodes come nearest to where they belong (Procrustes, no
/// scaling).
void alignToTied(const Ties &ties, Places &places)
{
    const Offset from = meanOfTied(ties, places);
    const Offset to = meanOfTied(ties, ties.places);
    const Offset plain = bestTurn(ties, places, from, 1.0);
    const Offset mirrored = bestTurn(ties, places, from, -1.0);
    const double plainFit = std::sqrt(plain.x * plain.x + plain.y * plain.y);
    const double mirroredFit = std::sqrt(mirrored.x * mirrored.x + mirrored.y * mirrored.y);
    const double mirror = mirroredFit > plainFit ? -1.0 : 1.0;
    const double fit = std::max(plainFit, mirroredFit);
    Offset turn = mirror < 0 ? mirrored : plain;
    turn = fit > 1e-9 ? Offset{turn.x / fit, turn.y / fit} : Offset{1.0, 0.0};
    for (std::size_t v = 0; v < places.size(); ++v) {
        const double px = double(places.x[v]) - from.x;
        const double py = mirror * (double(places.y[v]) - from.y);
        places.x[v] = static_cast<float>(to.x + px * turn.x - py * turn.y);
        places.y[v] = static_cast<float>(to.y + px * turn.y + py * turn.x);
    }
}

void putTiedInPlace(const Ties &ties, Places &places)
{
    for (std::size_t v = 0; v < places.size(); ++v) {
        if (ties.kind(v) != Tie::Free) {
            places.x[v] = ties.places.x[v];
            places.y[v] = ties.places.y[v];
        }
    }
}

/// Outwards from the tied nodes, level by level: each free node at the mean of its neighbours that have a place
/// already.
Places placesFromNeighbours(const ComponentTask &task)
{
    const std::uint32_t count = task.graph.nodeCount();
    Places places(count);
    putTiedInPlace(task.ties, places);
    std::vector<char> isPlaced(count);
    std::vector<std::uint32_t> queue;
    for (std::uint32_t v = 0; v < count; ++v) {
        if (task.ties.kind(v) != Tie::Free) {
            isPlaced[v] = 1;
            queue.push_back(v);
        }
    }
    std::vector<char> isQueued = isPlaced;
    for (std::size_t head = 0; head < queue.size(); ++head) {
        const std::uint32_t v = queue[head];
        double x = 0;
        double y = 0;
        double placed = 0;
        for (const std::uint32_t u : task.graph.of(v)) {
            if (isPlaced[u]) {
                x += double(places.x[u]);
                y += double(places.y[u]);
                ++placed;
            }
            if (!isQueued[u]) {
                isQueued[u] = 1;
                queue.push_back(u);
            }
        }
        if (isPlaced[v])
            continue;
        isPlaced[v] = 1;
        places.x[v] = static_cast<float>(x / placed + 0.3 * (hashedUniform(task.seed + 2, v) - 0.5));
        places.y[v] = static_cast<float>(y / placed + 0.3 * (hashedUniform(task.seed + 3, v) - 0.5));
    }
    return places;
}

} // namespace

Places startPlaces(const ComponentTask &task, const PivotDistances &distances, const std::vector<float> &masses,
                   WorkerPool &pool)
{
    const auto tied =
        std::count_if(task.ties.kinds.begin(), task.ties.kinds.end(), [](Tie tie) { return tie != Tie::Free; });
    if (2 * std::size_t(tied) >= task.graph.nodeCount())
        return placesFromNeighbours(task);
    Places places = pivotMds(distances, masses, task.seed, pool);
    if (tied > 0) {
        alignToTied(task.ties, places);
        putTiedInPlace(task.ties, places);
    }
    return places;
}

} // namespace core
