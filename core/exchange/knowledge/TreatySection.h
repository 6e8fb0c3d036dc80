#pragma once

#include <vector>

#include "core/exchange/knowledge/Fields.h"

namespace core {

/// The key `treaties`: treaties with their clauses and digests, and the statements about parties, dates, parts and
/// codings. What the sections of one treaty share is found by identifier: see `clauseKey` and `digestPassageKey`.
class TreatySection
{
public:
    explicit TreatySection(Draft &draft) : m_draft(draft) {}

    void define(const Item &item);
    void join();

    /// `treaty/russia-dprk-2024` and `article-4` → `treaty/russia-dprk-2024/article-4`.
    static QString clauseKey(const QString &treaty, const QString &clause);
    /// `treaty/russia-dprk-2024` and `article-4` or `scope` → `digest-russia-dprk-2024/article-4`.
    static QString digestPassageKey(const QString &treaty, const QString &passage);
    /// "Article 4 of Russia–DPRK 2024", "The part “Ukraine” of …".
    static QString clauseWords(const QString &clauseLabel, const QString &treatyLabel);

private:
    struct Entry
    {
        Fields fields;
        EntityId id;
        QString key;
        QString label;
        std::vector<EntityId> clauses;
    };
    struct Coding;

    EntityId defineDigest(const Fields &fields, const QString &key);
    void defineFacts(const Fields &fields, EntityId digest);
    void defineClauses(Entry &entry, EntityId digest);
    void defineClause(Entry &entry, EntityId digest, const Item &item);

    void joinParties(const Entry &entry);
    void joinSignatories(const Entry &entry);
    void joinDates(const Entry &entry);
    void joinDate(const Entry &entry, const Item &item);
    void joinReplaced(const Entry &entry);
    void joinParts(const Entry &entry);
    void joinCodings(const Entry &entry);
    void joinCoding(const Entry &entry, const Coding &coding);

    PassageId fact(const Entry &entry, const QString &key, const Place &place);
    /// The passages a date rests on: its fact, or those that it names.
    std::vector<Evidence> dateEvidence(const Entry &entry, const Fields &fields);
    Statement about(const Entry &entry, const QString &key) const;

    Draft &m_draft;
    std::vector<Entry> m_entries;
};

} // namespace core
