#include "core/store/StatementRepository.h"

#include <algorithm>

#include "core/store/Query.h"
#include "core/store/SharedTexts.h"

namespace core {

namespace {

Statement statementOf(const Query &row, SharedTexts &texts)
{
    Statement s;
    s.id = row.id<StatementId>(0);
    s.key = row.text(1);
    s.text = row.text(2);
    s.predicate = texts.shared(row.text(3));
    s.value = row.text(4);
    s.valueKind = row.term<ValueKind>(5);
    s.modality = row.term<Modality>(6);
    s.confidence = row.term<Confidence>(7);
    s.rank = row.term<Rank>(8);
    s.rankReason = row.text(9);
    s.valid = row.period(10);
    s.polarity = row.term<Polarity>(11);
    s.likelihood = row.term<Likelihood>(12);
    s.strength = row.term<Strength>(13);
    s.scenario = row.id<EntityId>(14);
    s.note = row.text(15);
    return s;
}

std::vector<StatementId> idsOf(Query &query)
{
    std::vector<StatementId> ids;
    while (query.next())
        ids.push_back(query.id<StatementId>(0));
    return ids;
}

/// Both are sorted by statement, so one walk brings them together.
void addParticipants(Database &database, std::vector<Statement> &statements)
{
    auto statement = statements.begin();
    Query query(database,
                "SELECT statement, role, entity, other_statement, text FROM participant ORDER BY statement, ordinal");
    while (query.next()) {
        const StatementId id = query.id<StatementId>(0);
        while (statement != statements.end() && statement->id < id)
            ++statement;
        if (statement == statements.end())
            return;
        if (statement->id == id)
            statement->participants.push_back(
                {query.term<Role>(1), query.id<EntityId>(2), query.id<StatementId>(3), query.text(4)});
    }
}

} // namespace

std::vector<Statement> StatementRepository::all() const
{
    std::vector<Statement> statements;
    Query query(m_database,
                "SELECT id, key, text, predicate, value, value_kind, modality, confidence, rank, rank_reason, valid, "
                "polarity, likelihood, strength, scenario, note FROM statement ORDER BY id");
    SharedTexts texts;
    while (query.next())
        statements.push_back(statementOf(query, texts));
    addParticipants(m_database, statements);
    return statements;
}

std::vector<Evidence> StatementRepository::evidence() const
{
    std::vector<Evidence> evidence;
    Query query(m_database, "SELECT statement, passage, stance, quote_start, quote_end FROM evidence ORDER BY id");
    while (query.next()) {
        Evidence e{query.id<StatementId>(0), query.id<PassageId>(1), query.term<Stance>(2), std::nullopt};
        if (!query.isNull(3))
            e.quote = TextSpan{query.integer(3), query.integer(4)};
        evidence.push_back(e);
    }
    // Evidence that was added to an old statement goes to that statement.
    std::stable_sort(evidence.begin(), evidence.end(),
                     [](const Evidence &a, const Evidence &b) { return a.statement < b.statement; });
    return evidence;
}

std::vector<Predicate> StatementRepository::predicates() const
{
    std::vector<Predicate> predicates;
    Query query(m_database, "SELECT id, label, passive, family FROM predicate ORDER BY ordinal, id");
    while (query.next())
        predicates.push_back({query.text(0), query.text(1), query.text(2), query.text(3)});
    return predicates;
}

bool StatementRepository::contains(StatementId id) const
{
    return Query(m_database, "SELECT 1 FROM statement WHERE id = ?1").bind(id).next();
}

void StatementRepository::add(const std::vector<Statement> &statements)
{
    Query query(m_database,
                "INSERT INTO statement (id, key, text, predicate, value, value_kind, modality, confidence, rank, "
                "rank_reason, valid, polarity, likelihood, strength, scenario, note) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)");
    Query participant(m_database, "INSERT INTO participant (statement, ordinal, role, entity, other_statement, text) "
                                  "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    for (const Statement &s : statements) {
        query
            .bind(s.id, s.key, s.text, s.predicate, s.value, s.valueKind, s.modality, s.confidence, s.rank,
                  s.rankReason, s.valid, s.polarity, s.likelihood, s.strength, s.scenario, s.note)
            .run();
        int ordinal = 0;
        for (const Participant &p : s.participants)
            participant.bind(s.id, ordinal++, p.role, p.entity, p.statement, p.text).run();
    }
}

void StatementRepository::addEvidence(const std::vector<Evidence> &evidence)
{
    Query query(
        m_database,
        "INSERT INTO evidence (statement, passage, stance, quote_start, quote_end) VALUES (?1, ?2, ?3, ?4, ?5)");
    for (const Evidence &e : evidence) {
        const std::optional<qint64> start = e.quote ? std::optional<qint64>(e.quote->start) : std::nullopt;
        const std::optional<qint64> end = e.quote ? std::optional<qint64>(e.quote->end) : std::nullopt;
        query.bind(e.statement, e.passage, e.stance, start, end).run();
    }
}

void StatementRepository::addPredicates(const std::vector<Predicate> &predicates)
{
    Query query(m_database, "INSERT INTO predicate (id, ordinal, label, passive, family) "
                            "VALUES (?1, (SELECT coalesce(max(ordinal), 0) + 1 FROM predicate), ?2, ?3, ?4) "
                            "ON CONFLICT (id) DO NOTHING");
    for (const Predicate &p : predicates)
        query.bind(p.id, p.label, p.passive, p.family).run();
}

void StatementRepository::setRank(StatementId id, Rank rank)
{
    Query(m_database, "UPDATE statement SET rank = ?2 WHERE id = ?1").bind(id, rank).run();
}

void StatementRepository::setNote(StatementId id, const QString &note)
{
    Query(m_database, "UPDATE statement SET note = ?2 WHERE id = ?1").bind(id, note).run();
}

void StatementRepository::letGoOfScenario(EntityId scenario)
{
    Query(m_database, "UPDATE statement SET scenario = NULL WHERE scenario = ?1").bind(scenario).run();
}

void StatementRepository::remove(StatementId id)
{
    Query(m_database, "DELETE FROM statement WHERE id = ?1").bind(id).run();
}

std::vector<StatementId> StatementRepository::about(EntityId entity) const
{
    Query query(m_database,
                "SELECT DISTINCT statement FROM participant WHERE entity = ?1 AND role IN ('subject', 'object')");
    return idsOf(query.bind(entity));
}

std::vector<StatementId> StatementRepository::about(StatementId statement) const
{
    Query query(
        m_database,
        "SELECT DISTINCT statement FROM participant WHERE other_statement = ?1 AND role IN ('subject', 'object')");
    return idsOf(query.bind(statement));
}

std::vector<StatementId> StatementRepository::restingOn(EntityId source) const
{
    Query query(m_database,
                "SELECT DISTINCT e.statement FROM passage p JOIN evidence e ON e.passage = p.id WHERE p.source = ?1 "
                "AND NOT EXISTS (SELECT 1 FROM evidence o JOIN passage q ON q.id = o.passage "
                "WHERE o.statement = e.statement AND q.source <> ?1)");
    return idsOf(query.bind(source));
}

} // namespace core
