#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <QPointF>
#include <QRectF>

namespace app {

/// Which lines cross which part of a scene: 32 × 32 cells, each with the lines that really cross it, not only those
/// whose boxes do. Unchanging once made.
class EdgeGrid
{
public:
    using Edge = std::pair<std::uint32_t, std::uint32_t>;
    static constexpr int side = 32;

    EdgeGrid() = default;
    EdgeGrid(const QRectF &bounds, const std::vector<QPointF> &places, const std::vector<Edge> &edges);

    /// Lines met before, so that one that crosses several cells is met once. One for each thread.
    class Visits
    {
    public:
        void begin(std::size_t edges);
        bool isFirst(std::uint32_t edge);

    private:
        std::vector<std::uint32_t> m_round;
        std::uint32_t m_now = 0;
    };

    /// The cells that meet `area`, each as the list of its lines.
    std::vector<std::span<const std::uint32_t>> cellsIn(const QRectF &area) const;

private:
    template <typename Visit>
    void forCells(QPointF from, QPointF to, const Visit &visit) const;
    int column(double x) const;
    int row(double y) const;

    QRectF m_bounds;
    std::vector<std::uint32_t> m_first; ///< for each cell, where its lines begin; one more at the end
    std::vector<std::uint32_t> m_edges;
};

} // namespace app
