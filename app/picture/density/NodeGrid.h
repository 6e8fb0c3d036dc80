#pragma once

#include <cstdint>
#include <vector>

#include <QPointF>
#include <QRectF>

namespace app {

/// Which nodes lie where: fine cells over a scene, so that pointing at one of many thousands costs nothing. Unchanging
/// once made.
class NodeGrid
{
public:
    NodeGrid() = default;
    NodeGrid(const QRectF &bounds, const std::vector<QPointF> &places);

    /// Nodes in the cells that meet `area` (some lie a little outside), in ascending order.
    std::vector<std::uint32_t> nodesIn(const QRectF &area) const;
    /// About how many `nodesIn` would give, without making the list; counting ends at `most`.
    std::size_t countIn(const QRectF &area, std::size_t most) const;

private:
    struct Cells
    {
        int left = 0, top = 0, right = -1, bottom = -1;
    };
    Cells cellsOf(const QRectF &area) const;

    QRectF m_bounds;
    int m_side = 1;
    std::vector<std::uint32_t> m_first;
    std::vector<std::uint32_t> m_nodes;
};

} // namespace app
