#pragma once

#include <bit>
#include <optional>
#include <vector>

#include <QtGlobal>

namespace core {

/// Finds numbers by a hash of what they stand for; the things themselves stay where they are. Eight bytes a number at
/// most, a quarter of what a hash of texts takes. Open addressing with linear probing (Knuth, The Art of Computer
/// Programming, volume 3, 6.4, algorithm L).
class SlotTable
{
public:
    SlotTable() = default;
    /// Room for so many numbers; more must not be added.
    explicit SlotTable(std::size_t capacity) : m_slots(std::bit_ceil(capacity + capacity / 3 + 1), none) {}

    void insert(std::size_t hash, quint32 number)
    {
        std::size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot] != none)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = number;
    }

    /// The first number that was inserted with this hash and that `isIt(number)`; nothing when there is none.
    template <typename IsIt>
    std::optional<quint32> find(std::size_t hash, IsIt isIt) const
    {
        if (m_slots.empty())
            return std::nullopt;
        for (std::size_t slot = hash & (m_slots.size() - 1); m_slots[slot] != none;
             slot = (slot + 1) & (m_slots.size() - 1))
            if (isIt(m_slots[slot]))
                return m_slots[slot];
        return std::nullopt;
    }

private:
    static constexpr quint32 none = ~quint32(0);

    std::vector<quint32> m_slots; ///< a power of two of them, always one free
};

} // namespace core
