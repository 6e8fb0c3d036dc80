#include "app/picture/density/NodeGrid.h"

#include <algorithm>
#include <cmath>

namespace app {

NodeGrid::NodeGrid(const QRectF &bounds, const std::vector<QPointF> &places)
    : m_bounds(bounds), m_side(std::clamp(int(std::sqrt(double(places.size()))), 1, 256))
{
    const auto cellOf = [this](QPointF at) {
        const Cells cells = cellsOf(QRectF(at, QSizeF(0, 0)));
        return std::size_t(cells.top) * std::size_t(m_side) + std::size_t(cells.left);
    };
    m_first.assign(std::size_t(m_side) * std::size_t(m_side) + 1, 0);
    for (const QPointF &at : places)
        ++m_first[cellOf(at) + 1];
    for (std::size_t cell = 1; cell < m_first.size(); ++cell)
        m_first[cell] += m_first[cell - 1];
    m_nodes.resize(places.size());
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (std::size_t i = 0; i < places.size(); ++i)
        m_nodes[next[cellOf(places[i])]++] = std::uint32_t(i);
}

NodeGrid::Cells NodeGrid::cellsOf(const QRectF &area) const
{
    const auto at = [this](double share) { return int(std::clamp(std::floor(share * m_side), 0.0, m_side - 1.0)); };
    return {at((area.left() - m_bounds.left()) / m_bounds.width()),
            at((area.top() - m_bounds.top()) / m_bounds.height()),
            at((area.right() - m_bounds.left()) / m_bounds.width()),
            at((area.bottom() - m_bounds.top()) / m_bounds.height())};
}

std::vector<std::uint32_t> NodeGrid::nodesIn(const QRectF &area) const
{
    std::vector<std::uint32_t> found;
    if (m_nodes.empty())
        return found;
    const Cells cells = cellsOf(area);
    for (int r = cells.top; r <= cells.bottom; ++r) {
        // The cells of a row stand one after the other, and so do their nodes.
        const std::size_t row = std::size_t(r) * std::size_t(m_side);
        const auto first = m_nodes.begin() + m_first[row + std::size_t(cells.left)];
        const auto last = m_nodes.begin() + m_first[row + std::size_t(cells.right) + 1];
        found.insert(found.end(), first, last);
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::size_t NodeGrid::countIn(const QRectF &area, std::size_t most) const
{
    std::size_t count = 0;
    if (m_nodes.empty())
        return count;
    const Cells cells = cellsOf(area);
    for (int r = cells.top; r <= cells.bottom && count < most; ++r) {
        const std::size_t row = std::size_t(r) * std::size_t(m_side);
        count += m_first[row + std::size_t(cells.right) + 1] - m_first[row + std::size_t(cells.left)];
    }
    return std::min(count, most);
}

} // namespace app
