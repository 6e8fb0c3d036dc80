#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace core {

/// Places of nodes as two arrays, in units of one edge.
struct Places
{
    std::vector<float> x;
    std::vector<float> y;

    Places() = default;
    explicit Places(std::size_t count) : x(count), y(count) {}
    std::size_t size() const { return x.size(); }
};

/// How strongly a node is held to a place given beforehand.
enum class Tie : std::uint8_t { Free, Earlier, Pinned };

/// Places given beforehand; no entries at all when every node is free.
struct Ties
{
    std::vector<Tie> kinds;
    Places places;

    bool isEmpty() const { return kinds.empty(); }
    /// Whether the picture is mostly there: then it needs only to settle around what is new.
    bool areMostlyEarlier() const
    {
        return 2 * std::size_t(std::count(kinds.begin(), kinds.end(), Tie::Earlier)) > kinds.size();
    }
    Tie kind(std::size_t node) const { return kinds.empty() ? Tie::Free : kinds[node]; }
};

} // namespace core
