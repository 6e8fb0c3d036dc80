#pragma once

#include <optional>
#include <vector>

#include "core/exchange/knowledge/Fields.h"

namespace core {

/// The key `events`: events and their dates, and the chronology as a source of its own.
class EventSection
{
public:
    explicit EventSection(Draft &draft) : m_draft(draft) {}

    void define(const Item &item);
    /// Writes the digest, in the order of time; once all events are defined.
    void writeChronology();
    void join();

private:
    struct Entry
    {
        Fields fields;
        EntityId id;
        QString seenIn;
        std::vector<Period> dates; ///< the preferred one first
        PassageId passage;
    };

    std::vector<Period> readDates(const Fields &fields);
    void writePassage(EntityId source, Entry &entry);
    void joinInvolved(const Entry &entry);
    void joinDate(const Entry &entry);
    void joinRivalDate(const Entry &entry, const Item &item);
    Statement dated(const Entry &entry) const;
    std::vector<Evidence> evidence(const Entry &entry) const;

    Draft &m_draft;
    std::vector<Entry> m_entries;
};

} // namespace core
