#include "core/store/Search.h"

#include <algorithm>
#include <tuple>

#include <QSet>

#include "core/store/Database.h"
#include "core/store/Project.h"
#include "core/store/Query.h"
#include "core/store/SearchMatch.h"
#include "core/store/SearchQuery.h"
#include "core/store/Transaction.h"

namespace core {

namespace {

/// Finds of one pass over one group that are weighed against each other. More than this is a question too wide to have
/// a best answer.
constexpr int maxWeighed = 300;
/// Trigrams that are gone through for a word of one or two characters.
constexpr int maxTrigrams = 4000;

/// Numbers of search items carry their kind in the high bits; see the schema.
constexpr qint64 itemsFrom(qint64 kind)
{
    return kind << 48;
}

/// What is shown one after the other: names and codes of all sorts, the names of clauses among them; what clauses and
/// descriptions say; statements; passages.
struct Group
{
    qint64 from;
    qint64 to;
};
constexpr Group groups[] = {{itemsFrom(1), itemsFrom(5)},
                            {itemsFrom(5), itemsFrom(7)},
                            {itemsFrom(7), itemsFrom(8)},
                            {itemsFrom(8), itemsFrom(9)}};
constexpr Group clauses = {itemsFrom(5), itemsFrom(6)};

struct Found
{
    Ref ref;
    qint64 item = 0;
    QString text;
    SearchMatch match;
};

/// Among names a clause comes behind what is named as closely: "russia" are the state and its treaties, not each of
/// their articles.
bool isBetter(const Found &a, const Found &b)
{
    const auto closeness = [](const Found &found) {
        return std::tuple(found.match.kind, found.match.spread, found.item >= clauses.from);
    };
    return closeness(a) != closeness(b) ? closeness(a) < closeness(b)
                                        : a.match < b.match || (!(b.match < a.match) && a.item < b.item);
}

/// The text of a clause begins "Russia–DPRK 2024, Article 4 · Mutual defence": its name, its title.
QString nameOfClause(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0);
    const qsizetype end = line.lastIndexOf(QStringLiteral(" · "));
    return end < 0 ? line : line.first(end);
}

Ref refOf(qint64 item, qint64 ref)
{
    if (item >= itemsFrom(8))
        return PassageId{ref};
    if (item >= itemsFrom(7))
        return StatementId{ref};
    return EntityId{ref};
}

class Searcher
{
public:
    Searcher(Database &database, const SearchQuery &query, int limit)
        : m_database(database), m_query(query), m_limit(std::size_t(limit))
    {}

    std::vector<SearchHit> run()
    {
        for (const Group &group : groups) {
            lookInto(group);
            takeBest();
            if (m_hits.size() >= m_limit)
                break;
        }
        return std::move(m_hits);
    }

private:
    enum class In { Text, NameOfClause };

    void lookInto(const Group &group);
    void lookUpExactly();
    void lookUp(const char *sql, const QString &expression, const Group &group, In part = In::Text);
    void lookUpShortWord(const Group &group);
    void weigh(const Query &row, In part = In::Text);
    void takeBest();
    SearchHit describe(const Found &found) const;
    bool isEnough() const { return std::size_t(m_things.size()) >= m_limit; }

    Database &m_database;
    const SearchQuery &m_query;
    const std::size_t m_limit;
    std::vector<Found> m_found; ///< in the group at hand
    QSet<qint64> m_seen;
    QSet<Ref> m_things; ///< what they belong to
    QSet<Ref> m_taken;
    std::optional<std::vector<qint64>> m_shortWordItems; ///< sorted
    std::vector<SearchHit> m_hits;
};

/// Whole words go before beginnings and these before parts, so the next pass is needed only while there is room.
void Searcher::lookInto(const Group &group)
{
    constexpr auto words = "SELECT i.id, i.ref, i.text FROM search_words w CROSS JOIN search_item i ON i.id = w.rowid "
                           "WHERE w.search_words MATCH ?1 AND w.rowid >= ?2 AND w.rowid < ?3 ORDER BY w.rowid LIMIT ?4";
    constexpr auto parts = "SELECT i.id, i.ref, i.text FROM search_parts p CROSS JOIN search_item i ON i.id = p.rowid "
                           "WHERE p.search_parts MATCH ?1 AND p.rowid >= ?2 AND p.rowid < ?3 ORDER BY p.rowid LIMIT ?4";
    m_found.clear();
    const bool isOfNames = group.from == itemsFrom(1);
    if (isOfNames)
        lookUpExactly();
    lookUp(words, m_query.wholeWords(), group);
    if (isOfNames)
        lookUp(words, m_query.unfinished(), clauses, In::NameOfClause);
    if (!isEnough())
        lookUp(words, m_query.unfinished(), group);
    if (!isEnough() && !m_query.parts().isEmpty())
        lookUp(parts, m_query.parts(), group);
    if (!isEnough() && m_query.parts().isEmpty() && m_query.shortWord())
        lookUpShortWord(group);
}

/// A name that is just what was typed is found however many others begin with it.
void Searcher::lookUpExactly()
{
    Query rows(
        m_database,
        "SELECT id, ref, text FROM search_item WHERE id < 1407374883553280 AND text = ?1 COLLATE NOCASE LIMIT ?2");
    rows.bind(m_query.wholeText(), maxWeighed);
    while (rows.next())
        weigh(rows);
}

void Searcher::lookUp(const char *sql, const QString &expression, const Group &group, In part)
{
    Query rows(m_database, sql);
    rows.bind(expression, group.from, group.to, maxWeighed);
    while (rows.next())
        weigh(rows, part);
}

void Searcher::lookUpShortWord(const Group &group)
{
    if (!m_shortWordItems) {
        m_shortWordItems.emplace();
        const QString word = *m_query.shortWord();
        Query terms(m_database, "SELECT doc FROM search_terms WHERE term >= ?1 AND term < ?2 LIMIT ?3");
        terms.bind(word, word + QStringView(QChar::fromUcs4(0x10FFFF)).toString(), maxTrigrams);
        while (terms.next())
            m_shortWordItems->push_back(terms.integer(0));
        std::sort(m_shortWordItems->begin(), m_shortWordItems->end());
    }
    Query row(m_database, "SELECT id, ref, text FROM search_item WHERE id = ?1");
    const auto begin = std::lower_bound(m_shortWordItems->begin(), m_shortWordItems->end(), group.from);
    const auto end = std::lower_bound(begin, m_shortWordItems->end(), group.to);
    for (auto item = begin; item != end && std::distance(begin, item) < maxWeighed; ++item) {
        if (row.bind(*item).next())
            weigh(row);
    }
}

void Searcher::weigh(const Query &row, In part)
{
    const qint64 item = row.integer(0);
    if (m_seen.contains(item))
        return;
    const QString text = row.text(2);
    const QString looked = part == In::Text ? text : nameOfClause(text);
    std::optional<SearchMatch> match = SearchMatch::of(m_query.foldedWords(), looked);
    if (match || part == In::Text) // what its name does not say, its text may
        m_seen.insert(item);
    if (match) {
        m_found.push_back({refOf(item, row.integer(1)), item, text, std::move(*match)});
        m_things.insert(m_found.back().ref);
    }
}

void Searcher::takeBest()
{
    std::sort(m_found.begin(), m_found.end(), isBetter);
    for (const Found &found : m_found) {
        if (m_hits.size() >= m_limit)
            return;
        if (m_taken.contains(found.ref))
            continue;
        m_taken.insert(found.ref);
        m_hits.push_back(describe(found));
    }
}

SearchHit Searcher::describe(const Found &found) const
{
    const char *sql = "SELECT key, kind, label FROM entity WHERE id = ?1";
    if (found.ref.kind == Ref::Kind::Statement)
        sql = "SELECT key, 'statement', text FROM statement WHERE id = ?1";
    if (found.ref.kind == Ref::Kind::Passage)
        sql = "SELECT key, 'passage', locator FROM passage WHERE id = ?1";
    Query row(m_database, sql);
    row.bind(found.ref.value).next();
    return {found.ref, row.text(0), row.text(1), row.text(2), snippet(found.text, found.match)};
}

} // namespace

std::vector<SearchHit> search(const Project &project, const QString &text, int limit)
{
    const SearchQuery query(text);
    if (query.isEmpty() || limit < 1)
        return {};
    Transaction transaction(project.database(), Transaction::Kind::Reading);
    return Searcher(project.database(), query, limit).run();
}

} // namespace core
