#pragma once

#include <vector>

#include "core/exchange/knowledge/Fields.h"

namespace core {

/// The key `statements`: claims and other statements that are written out. They may speak of each other, so all are
/// defined before any is joined.
class StatementSection
{
public:
    explicit StatementSection(Draft &draft) : m_draft(draft) {}

    void define(const Item &item);
    void join();

private:
    struct Entry
    {
        Fields fields;
        StatementId id;
    };

    void readWords(const Fields &fields, Statement &statement);
    void readValue(const Fields &fields, Statement &statement);
    void joinParticipants(const Fields &fields, Statement &statement);
    void joinRole(const Fields &fields, const QString &key, Role role, Statement &statement);
    std::optional<Participant> participant(const Item &item, Role role);
    void joinTopics(const Fields &fields, Statement &statement);

    Draft &m_draft;
    std::vector<Entry> m_entries;
};

} // namespace core
