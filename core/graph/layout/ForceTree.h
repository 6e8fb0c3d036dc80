#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/graph/layout/Places.h"

namespace core {

/// A sum of pushes, or a way.
struct Force
{
    float x = 0;
    float y = 0;
};

/// How all nodes push one away with a strength of mass over distance, far heaps of them as one (Barnes & Hut, A
/// hierarchical O(N log N) force-calculation algorithm, Nature 1986). The cells of the tree lie one after another in
/// depth-first order, each knowing where the next one beside it is, so that walking needs no stack. Rebuilt in place;
/// once built, any number of threads may ask.
class ForceTree
{
public:
    /// `nearness`: a cell counts as one node from so many times its width away on.
    explicit ForceTree(double nearness) : m_nearness(nearness) {}

    void build(const Places &places, const std::vector<float> &masses);

    /// All nodes, those near each other near in the order, too (Morton 1966).
    std::uint32_t nodeAt(std::size_t rank) const { return m_nodes[rank]; }
    /// The sum over all other nodes of mass · way from there / way².
    Force pushOn(float x, float y) const;

private:
    struct Cell
    {
        float x = 0; ///< centre of mass
        float y = 0;
        float mass = 0;
        float near = 0; ///< nearer than this, squared, its parts are looked at
        std::uint32_t next = 0;
        std::uint32_t first = 0; ///< of its nodes, where it is not divided
        std::uint32_t end = 0;
    };

    void sortNodes(const Places &places, const std::vector<float> &masses);
    void addCell(std::uint32_t first, std::uint32_t end, int level);
    void weigh(Cell &cell, std::uint32_t first, std::uint32_t end) const;

    double m_nearness;
    double m_width = 1;
    std::vector<std::uint64_t> m_keys; ///< code of the place, then the node
    std::vector<std::uint32_t> m_nodes;
    Places m_places;
    std::vector<float> m_masses;
    std::vector<Cell> m_cells;
};

} // namespace core
