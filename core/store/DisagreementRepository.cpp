#include "core/store/DisagreementRepository.h"

#include <QHash>

#include "core/store/Query.h"

namespace core {

namespace {

Disagreement disagreementOf(const Query &row)
{
    return {.id = row.id<DisagreementId>(0),
            .key = row.text(1),
            .question = row.text(2),
            .subject = row.id<EntityId>(3),
            .property = row.text(4),
            .reason = row.text(5),
            .note = row.text(6),
            .members = {}};
}

} // namespace

std::vector<Disagreement> DisagreementRepository::all() const
{
    std::vector<Disagreement> disagreements;
    QHash<DisagreementId, std::size_t> rows;
    Query query(m_database, "SELECT id, key, question, subject, property, reason, note FROM disagreement ORDER BY id");
    while (query.next()) {
        rows.insert(query.id<DisagreementId>(0), disagreements.size());
        disagreements.push_back(disagreementOf(query));
    }
    Query members(m_database, "SELECT disagreement, statement, value FROM member ORDER BY disagreement, ordinal");
    while (members.next())
        disagreements.at(rows.value(members.id<DisagreementId>(0)))
            .members.push_back({members.id<StatementId>(1), members.text(2)});
    return disagreements;
}

std::optional<Disagreement> DisagreementRepository::find(DisagreementId id) const
{
    Query query(m_database,
                "SELECT id, key, question, subject, property, reason, note FROM disagreement WHERE id = ?1");
    if (!query.bind(id).next())
        return std::nullopt;
    Disagreement disagreement = disagreementOf(query);
    Query members(m_database, "SELECT statement, value FROM member WHERE disagreement = ?1 ORDER BY ordinal");
    members.bind(id);
    while (members.next())
        disagreement.members.push_back({members.id<StatementId>(0), members.text(1)});
    return disagreement;
}

void DisagreementRepository::add(const std::vector<Disagreement> &disagreements)
{
    Query query(m_database, "INSERT INTO disagreement (id, key, question, subject, property, reason, note) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    Query member(m_database, "INSERT INTO member (disagreement, ordinal, statement, value) VALUES (?1, ?2, ?3, ?4)");
    for (const Disagreement &d : disagreements) {
        query.bind(d.id, d.key, d.question, d.subject, d.property, d.reason, d.note).run();
        int ordinal = 0;
        for (const Disagreement::Member &m : d.members)
            member.bind(d.id, ordinal++, m.statement, m.value).run();
    }
}

std::vector<DisagreementId> DisagreementRepository::withMember(StatementId statement) const
{
    std::vector<DisagreementId> ids;
    Query query(m_database, "SELECT DISTINCT disagreement FROM member WHERE statement = ?1");
    query.bind(statement);
    while (query.next())
        ids.push_back(query.id<DisagreementId>(0));
    return ids;
}

void DisagreementRepository::removeIfSettled(DisagreementId id)
{
    Query(m_database, "DELETE FROM disagreement WHERE id = ?1 "
                      "AND (SELECT count(DISTINCT value) FROM member WHERE disagreement = ?1) < 2")
        .bind(id)
        .run();
}

} // namespace core
