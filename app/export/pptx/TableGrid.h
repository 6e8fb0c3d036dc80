#pragma once

#include <vector>

#include "app/export/pptx/DeckTable.h"

namespace app {

/// Which cell each place of a table belongs to, and what is drawn at its sides.
class TableGrid
{
public:
    enum class Side { Left, Right, Top, Bottom };
    struct Place
    {
        std::size_t row;
        std::size_t column;

        friend bool operator==(const Place &, const Place &) = default;
    };

    /// The table is a guest that outlives it.
    explicit TableGrid(const DeckTable &table);

    /// The place itself, or that of the cell which is merged over it.
    Place origin(Place place) const { return m_origins[place.row * m_table.widths.size() + place.column]; }
    const DeckCell &cell(Place place) const { return m_table.rows[place.row].cells[place.column]; }
    /// Both cells at a line say the same of it, as programs differ on whom they believe.
    DeckCell::Border border(Place place, Side side) const;

private:
    const DeckTable &m_table;
    std::vector<Place> m_origins;
};

} // namespace app
