#include "app/picture/density/EdgeGrid.h"

#include <algorithm>
#include <cmath>

namespace app {

void EdgeGrid::Visits::begin(std::size_t edges)
{
    if (m_round.size() != edges || ++m_now == 0) {
        m_round.assign(edges, 0);
        m_now = 1;
    }
}

bool EdgeGrid::Visits::isFirst(std::uint32_t edge)
{
    return std::exchange(m_round[edge], m_now) != m_now;
}

EdgeGrid::EdgeGrid(const QRectF &bounds, const std::vector<QPointF> &places, const std::vector<Edge> &edges)
    : m_bounds(bounds), m_first(std::size_t(side * side) + 1)
{
    for (const Edge &edge : edges)
        forCells(places[edge.first], places[edge.second], [this](std::size_t cell) { ++m_first[cell + 1]; });
    for (std::size_t cell = 1; cell < m_first.size(); ++cell)
        m_first[cell] += m_first[cell - 1];
    m_edges.resize(m_first.back());
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (std::size_t i = 0; i < edges.size(); ++i)
        forCells(places[edges[i].first], places[edges[i].second],
                 [&](std::size_t cell) { m_edges[next[cell]++] = std::uint32_t(i); });
}

int EdgeGrid::column(double x) const
{
    return std::clamp(int(std::floor((x - m_bounds.left()) / m_bounds.width() * side)), 0, side - 1);
}

int EdgeGrid::row(double y) const
{
    return std::clamp(int(std::floor((y - m_bounds.top()) / m_bounds.height() * side)), 0, side - 1);
}

/// Row by row of cells: the columns that the part of the line in this row goes through.
template <typename Visit>
void EdgeGrid::forCells(QPointF from, QPointF to, const Visit &visit) const
{
    if (from.y() > to.y())
        std::swap(from, to);
    const int top = row(from.y());
    const int bottom = row(to.y());
    const double height = m_bounds.height() / side;
    const double rise = to.y() - from.y();
    const auto at = [&](double y) {
        const double share = rise <= 0 ? 0 : std::clamp((y - from.y()) / rise, 0.0, 1.0);
        return from.x() + share * (to.x() - from.x());
    };
    for (int r = top; r <= bottom; ++r) {
        const double enters = r == top ? from.x() : at(m_bounds.top() + r * height);
        const double leaves = r == bottom ? to.x() : at(m_bounds.top() + (r + 1) * height);
        const int left = column(std::min(enters, leaves));
        const int right = column(std::max(enters, leaves));
        for (int c = left; c <= right; ++c)
            visit(std::size_t(r) * side + std::size_t(c));
    }
}

std::vector<std::span<const std::uint32_t>> EdgeGrid::cellsIn(const QRectF &area) const
{
    std::vector<std::span<const std::uint32_t>> cells;
    if (m_edges.empty() || !m_bounds.intersects(area))
        return cells;
    const std::span<const std::uint32_t> all(m_edges);
    for (int r = row(area.top()); r <= row(area.bottom()); ++r) {
        for (int c = column(area.left()); c <= column(area.right()); ++c) {
            const std::size_t cell = std::size_t(r) * side + std::size_t(c);
            cells.push_back(all.subspan(m_first[cell], m_first[cell + 1] - m_first[cell]));
        }
    }
    return cells;
}

} // namespace app
