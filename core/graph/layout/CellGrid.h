#pragma once

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
        const std::uint32_t column = m_cell[v] % m_columns;
        const std::uint32_t row = m_cell[v] / m_columns;
        const std::uint32_t firstColumn = column == 0 ? 0 : column - 1;
        const std::uint32_t lastColumn = column + 1 < m_columns ? column + 1 : column;
        const std::uint32_t lastRow = row + 1 < m_rows ? row + 1 : row;
        for (std::uint32_t r = row == 0 ? 0 : row - 1; r <= lastRow; ++r) {
            const std::uint32_t begin = m_first[r * m_columns + firstColumn];
            const std::uint32_t end = m_first[r * m_columns + lastColumn + 1];
            for (std::uint32_t i = begin; i < end; ++i)
                visit(m_order[i]);
        }
    }

private:
    std::uint32_t m_columns = 1;
    std::uint32_t m_rows = 1;
    std::vector<std::uint32_t> m_cell;
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_order;
};

} // namespace core
