#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <QHash>

namespace core {

/// The row of each id. Ids of a table are mostly dense, and then it is an array (four bytes a row); else a hash.
class RowIndex
{
public:
    using Row = quint32;

    RowIndex() = default;
    /// `idOf(row)` gives the id of a row as a number. Of two rows with one id the later one counts.
    template <typename IdOf>
    RowIndex(std::size_t rowCount, IdOf idOf)
    {
        qint64 highest = 0;
        qint64 lowest = 0;
        for (std::size_t row = 0; row < rowCount; ++row) {
            highest = std::max(highest, idOf(row));
            lowest = std::min(lowest, idOf(row));
        }
        const bool isDense = lowest >= 0 && highest < 8 * (qint64(rowCount) + 8);
        if (isDense && rowCount > 0)
            m_rows.resize(static_cast<std::size_t>(highest) + 1, none);
        else
            m_sparse.reserve(qsizetype(rowCount));
        for (std::size_t row = 0; row < rowCount; ++row) {
            if (isDense)
                m_rows[static_cast<std::size_t>(idOf(row))] = static_cast<Row>(row);
            else
                m_sparse.insert(idOf(row), static_cast<Row>(row));
        }
    }

    /// Nothing for an id that has no row.
    std::optional<Row> of(qint64 id) const
    {
        const bool isInArray = id >= 0 && static_cast<std::size_t>(id) < m_rows.size();
        const Row row = isInArray ? m_rows[static_cast<std::size_t>(id)] : m_sparse.value(id, none);
        return row == none ? std::nullopt : std::optional(row);
    }

private:
    static constexpr Row none = ~Row(0);

    std::vector<Row> m_rows; ///< by id
    QHash<qint64, Row> m_sparse;
};

} // namespace core
