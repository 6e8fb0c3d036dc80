#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/graph/layout/Places.h"

namespace core {

/// Nodes sorted into the cells of a uniform grid; within a cell in ascending order. Rebuilt in place each round.
class CellGrid
{
public:
    /// Cells are at least `width` × `height`, larger where the nodes are strewn so far that there would be many more
    /// cells than nodes.
    void build(const Places &places, double width, double height);

    /// All nodes, cell after cell.
    const std::vector<std::uint32_t> &order() const { return m_order; }

    /// Calls `visit` with each node in the nine cells around node `v`, `v` itself among them.
    template <typename Visit>
    void forNear(std::uint32_t v, const Visit &visit) const
    {
        forCells(v, 1, 1, visit);
    }

    /// Calls `visit` with each node in the cells that a disc around node `v` touches, `v` itself among them.
    template <typename Visit>
    void forWithin(std::uint32_t v, double radius, const Visit &visit) const
    {
        const auto reachX = static_cast<std::uint32_t>(radius / m_width) + 1;
        const auto reachY = static_cast<std::uint32_t>(radius / m_height) + 1;
        forCells(v, reachX, reachY, visit);
    }

private:
    template <typename Visit>
    void forCells(std::uint32_t v, std::uint32_t reachX, std::uint32_t reachY, const Visit &visit) const
    {
        const std::uint32_t column = m_cell[v] % m_columns;
        const std::uint32_t row = m_cell[v] / m_columns;
        const std::uint32_t firstColumn = column < reachX ? 0 : column - reachX;
        const std::uint32_t lastColumn = std::min(column + reachX, m_columns - 1);
        const std::uint32_t lastRow = std::min(row + reachY, m_rows - 1);
        for (std::uint32_t r = row < reachY ? 0 : row - reachY; r <= lastRow; ++r) {
            const std::uint32_t begin = m_first[r * m_columns + firstColumn];
            const std::uint32_t end = m_first[r * m_columns + lastColumn + 1];
            for (std::uint32_t i = begin; i < end; ++i)
                visit(m_order[i]);
        }
    }

    double m_width = 1;
    double m_height = 1;
    std::uint32_t m_columns = 1;
    std::uint32_t m_rows = 1;
    std::vector<std::uint32_t> m_cell;
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_order;
};

/// Nodes that lie near each other also get near numbers, so that looking around a node reads memory that is at hand:
/// takes places and ties out in the order of a grid's cells, and puts the places back.
class NearNumbers
{
public:
    NearNumbers(const Places &places, const Ties &ties, double cell);

    template <typename Value>
    std::vector<Value> taken(const std::vector<Value> &values) const
    {
        std::vector<Value> ordered;
        ordered.reserve(values.size());
        if (!values.empty()) {
            for (const std::uint32_t v : m_order)
                ordered.push_back(values[v]);
        }
        return ordered;
    }
    void putBack(Places &to) const;

    Places places;
    Ties ties;

private:
    std::vector<std::uint32_t> m_order;
};

} // namespace core
