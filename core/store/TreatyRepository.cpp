#include "core/store/TreatyRepository.h"

#include "core/store/Query.h"
#include "core/store/SharedTexts.h"

namespace core {

std::vector<Treaty> TreatyRepository::all() const
{
    std::vector<Treaty> treaties;
    Query query(m_database, "SELECT id, type, short_label, place, registration, article_count FROM treaty ORDER BY id");
    SharedTexts texts;
    while (query.next()) {
        treaties.push_back({.id = query.id<EntityId>(0),
                            .type = texts.shared(query.text(1)),
                            .shortLabel = query.text(2),
                            .place = query.text(3),
                            .registration = query.text(4),
                            .articleCount = int(query.integer(5))});
    }
    return treaties;
}

std::vector<Clause> TreatyRepository::clauses() const
{
    std::vector<Clause> clauses;
    Query query(m_database,
                "SELECT id, treaty, ordinal, label, title, kind, triggered_by, conditions, addressees, anchor, seen_in "
                "FROM clause ORDER BY id");
    while (query.next()) {
        clauses.push_back({.id = query.id<EntityId>(0),
                           .treaty = query.id<EntityId>(1),
                           .ordinal = int(query.integer(2)),
                           .label = query.text(3),
                           .title = query.text(4),
                           .kind = query.text(5),
                           .trigger = query.text(6),
                           .conditions = query.text(7),
                           .addressees = query.text(8),
                           .anchor = query.text(9),
                           .seenIn = query.text(10)});
    }
    return clauses;
}

std::vector<EntityId> TreatyRepository::clausesOf(EntityId treaty) const
{
    std::vector<EntityId> clauses;
    Query query(m_database, "SELECT id FROM clause WHERE treaty = ?1 ORDER BY ordinal, id");
    query.bind(treaty);
    while (query.next())
        clauses.push_back(query.id<EntityId>(0));
    return clauses;
}

void TreatyRepository::add(const std::vector<Treaty> &treaties)
{
    Query query(m_database, "INSERT INTO treaty (id, type, short_label, place, registration, article_count) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    for (const Treaty &t : treaties)
        query.bind(t.id, t.type, t.shortLabel, t.place, t.registration, t.articleCount).run();
}

void TreatyRepository::addClauses(const std::vector<Clause> &clauses)
{
    Query query(
        m_database,
        "INSERT INTO clause (id, treaty, ordinal, label, title, kind, triggered_by, conditions, addressees, anchor, "
        "seen_in) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    for (const Clause &c : clauses) {
        query
            .bind(c.id, c.treaty, c.ordinal, c.label, c.title, c.kind, c.trigger, c.conditions, c.addressees, c.anchor,
                  c.seenIn)
            .run();
    }
}

} // namespace core
