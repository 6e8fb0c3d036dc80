#pragma once

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include "core/model/RowIndex.h"

namespace core {

/// Where the rows of each key stand in an array that is sorted by key.
class GroupRanges
{
public:
    struct Range
    {
        std::size_t first = 0;
        std::size_t count = 0;
    };

    GroupRanges() = default;
    /// `keyAt(row)` gives the key of a row; rows of one key follow each other.
    template <typename KeyAt>
    GroupRanges(std::size_t rowCount, KeyAt keyAt)
    {
        for (std::size_t row = 0; row < rowCount; ++row)
            if (row == 0 || keyAt(row) != keyAt(row - 1))
                m_firsts.push_back(static_cast<RowIndex::Row>(row));
        m_firsts.shrink_to_fit();
        m_groups = RowIndex(m_firsts.size(), [&](std::size_t group) { return keyAt(m_firsts[group]); });
        m_rowCount = rowCount;
    }

    /// Empty for a key that has none.
    Range of(qint64 key) const
    {
        const std::optional<RowIndex::Row> group = m_groups.of(key);
        if (!group)
            return {};
        const std::size_t first = m_firsts[*group];
        const std::size_t last = *group + 1 < m_firsts.size() ? m_firsts[*group + 1] : m_rowCount;
        return {first, last - first};
    }

private:
    RowIndex m_groups;                   ///< number of its group by key
    std::vector<RowIndex::Row> m_firsts; ///< first row by group
    std::size_t m_rowCount = 0;
};

/// Many values to a key, kept in one array: the values of a key are a view into it, in the order in which they came.
template <typename Value>
class GroupIndex
{
public:
    using Pairs = std::vector<std::pair<qint64, Value>>;

    GroupIndex() = default;
    explicit GroupIndex(Pairs pairs)
    {
        std::stable_sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        m_values.reserve(pairs.size());
        for (auto &[key, value] : pairs)
            m_values.push_back(std::move(value));
        m_ranges = GroupRanges(pairs.size(), [&pairs](std::size_t row) { return pairs[row].first; });
    }

    /// Empty for a key that has none.
    std::span<const Value> of(qint64 key) const
    {
        const GroupRanges::Range range = m_ranges.of(key);
        return std::span(m_values).subspan(range.first, range.count);
    }

private:
    std::vector<Value> m_values;
    GroupRanges m_ranges;
};

} // namespace core
