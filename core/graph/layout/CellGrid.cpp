#include "core/graph/layout/CellGrid.h"

#include <algorithm>

#include <QtGlobal>

namespace core {

void CellGrid::build(const Places &places, double width, double height)
{
    Q_ASSERT(width > 0 && height > 0);
    const std::size_t count = places.size();
    if (count == 0)
        return;
    const auto [left, right] = std::minmax_element(places.x.begin(), places.x.end());
    const auto [top, bottom] = std::minmax_element(places.y.begin(), places.y.end());
    const double spanX = double(*right) - double(*left);
    const double spanY = double(*bottom) - double(*top);
    const double most = 4.0 * double(count) + 16.0;
    while ((spanX / width + 1) * (spanY / height + 1) > most) {
        width *= 1.25;
        height *= 1.25;
    }
    m_width = width;
    m_height = height;
    m_columns = static_cast<std::uint32_t>(spanX / width) + 1;
    m_rows = static_cast<std::uint32_t>(spanY / height) + 1;
    m_cell.resize(count);
    m_first.assign(std::size_t(m_columns) * m_rows + 1, 0);
    for (std::size_t v = 0; v < count; ++v) {
        const auto column = static_cast<std::uint32_t>((double(places.x[v]) - double(*left)) / width);
        const auto row = static_cast<std::uint32_t>((double(places.y[v]) - double(*top)) / height);
        m_cell[v] = row * m_columns + column;
        ++m_first[m_cell[v] + 1];
    }
    for (std::size_t c = 1; c < m_first.size(); ++c)
        m_first[c] += m_first[c - 1];
    m_order.resize(count);
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (std::size_t v = 0; v < count; ++v)
        m_order[next[m_cell[v]]++] = static_cast<std::uint32_t>(v);
}

NearNumbers::NearNumbers(const Places &from, const Ties &fromTies, double cell)
{
    CellGrid grid;
    grid.build(from, cell, cell);
    m_order = grid.order();
    places.x = taken(from.x);
    places.y = taken(from.y);
    ties.kinds = taken(fromTies.kinds);
}

void NearNumbers::putBack(Places &to) const
{
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        to.x[m_order[i]] = places.x[i];
        to.y[m_order[i]] = places.y[i];
    }
}

} // namespace core
