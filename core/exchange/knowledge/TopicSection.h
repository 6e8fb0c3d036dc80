#pragma once

#include <vector>

#include "core/exchange/knowledge/Fields.h"

namespace core {

/// The key `topics`: the two levels of topics, and the scheme of them as a source of its own.
class TopicSection
{
public:
    explicit TopicSection(Draft &draft) : m_draft(draft) {}

    void define(const Item &item);
    /// Writes the digest; once all topics are defined.
    void writeScheme();
    void join();

private:
    struct Entry
    {
        EntityId id;
        EntityId parent;
        QString code;
        Place place;
        PassageId passage;
    };

    void writePassage(EntityId source, Entry &entry);

    Draft &m_draft;
    std::vector<Entry> m_entries;
};

} // namespace core
