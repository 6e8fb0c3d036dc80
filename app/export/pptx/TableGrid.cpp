#include "app/export/pptx/TableGrid.h"

#include <algorithm>

namespace app {

namespace {

using Side = TableGrid::Side;

/// What one cell asks for at its side.
DeckCell::Border asked(const DeckCell &cell, Side side)
{
    return cell.border == DeckCell::Border::Below && side != Side::Bottom ? DeckCell::Border::None : cell.border;
}

Side facing(Side side)
{
    switch (side) {
    case Side::Left:
        return Side::Right;
    case Side::Right:
        return Side::Left;
    case Side::Top:
        return Side::Bottom;
    case Side::Bottom:
        return Side::Top;
    }
    Q_UNREACHABLE();
}

TableGrid::Place neighbour(TableGrid::Place place, Side side)
{
    switch (side) {
    case Side::Left:
        return {place.row, place.column - 1};
    case Side::Right:
        return {place.row, place.column + 1};
    case Side::Top:
        return {place.row - 1, place.column};
    case Side::Bottom:
        return {place.row + 1, place.column};
    }
    Q_UNREACHABLE();
}

} // namespace

TableGrid::TableGrid(const DeckTable &table) : m_table(table)
{
    const std::size_t columns = table.widths.size();
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        for (std::size_t c = 0; c < columns; ++c)
            m_origins.push_back({r, c});
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        for (std::size_t c = 0; c < columns; ++c) {
            for (std::size_t i = 0; i < std::size_t(cell({r, c}).rows); ++i)
                for (std::size_t k = 0; k < std::size_t(cell({r, c}).columns); ++k)
                    if (i + k > 0)
                        m_origins[(r + i) * columns + c + k] = {r, c};
        }
    }
}

DeckCell::Border TableGrid::border(Place place, Side side) const
{
    const DeckCell::Border own = asked(cell(origin(place)), side);
    const bool isFirst = side == Side::Left ? place.column == 0 : side == Side::Top && place.row == 0;
    const bool isLast = side == Side::Right ? place.column + 1 == m_table.widths.size()
                                            : side == Side::Bottom && place.row + 1 == m_table.rows.size();
    if (isFirst || isLast)
        return own;
    const Place next = origin(neighbour(place, side));
    if (next == origin(place))
        return DeckCell::Border::None;
    return std::max(own, asked(cell(next), facing(side)));
}

} // namespace app
