#pragma once

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

#include <QHash>

namespace core {

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
        for (auto &[key, value] : pairs) {
            Range &range = m_ranges[key];
            if (range.count == 0)
                range.first = m_values.size();
            range.count += 1;
            m_values.push_back(std::move(value));
        }
    }

    /// Empty for a key that has none.
    std::span<const Value> of(qint64 key) const
    {
        const auto range = m_ranges.constFind(key);
        if (range == m_ranges.constEnd())
            return {};
        return std::span(m_values).subspan(range->first, range->count);
    }

private:
    struct Range
    {
        std::size_t first = 0;
        std::size_t count = 0;
    };

    std::vector<Value> m_values;
    QHash<qint64, Range> m_ranges;
};

} // namespace core
