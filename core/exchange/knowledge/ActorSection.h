#pragma once

#include <vector>

#include "core/exchange/knowledge/Fields.h"

namespace core {

/// The key `actors`: actors, the notes on them as a source of their own, and what follows from it.
class ActorSection
{
public:
    explicit ActorSection(Draft &draft) : m_draft(draft) {}

    void define(const Item &item);
    /// Writes the digest; once all actors are defined.
    void writeNotes();
    void join();

private:
    struct Entry
    {
        Fields fields;
        EntityId id;
        ActorType type;
        PassageId note;
    };

    QString noteText(const Entry &entry) const;
    void joinOffices(const Entry &entry);
    void joinPredecessor(const Entry &entry);

    Draft &m_draft;
    std::vector<Entry> m_entries;
};

} // namespace core
