#pragma once

#include <vector>

#include "core/model/Statement.h"

namespace core {

class Database;

/// Tables `statement`, `participant`, `evidence` and `predicate`.
class StatementRepository
{
public:
    explicit StatementRepository(Database &database) : m_database(database) {}

    std::vector<Statement> all() const;
    /// By statement, and within it in the order in which it was added.
    std::vector<Evidence> evidence() const;
    std::vector<Predicate> predicates() const;
    bool contains(StatementId id) const;

    void add(const std::vector<Statement> &statements);
    void addEvidence(const std::vector<Evidence> &evidence);
    /// A predicate that is described already stays as it is.
    void addPredicates(const std::vector<Predicate> &predicates);
    void setRank(StatementId id, Rank rank);
    void setNote(StatementId id, const QString &note);
    /// Statements under this scenario stay, under none.
    void letGoOfScenario(EntityId scenario);
    /// With its participants, evidence and part in disagreements.
    void remove(StatementId id);

    /// Those of which the entity is subject or object.
    std::vector<StatementId> about(EntityId entity) const;
    /// Those of which the statement is subject or object.
    std::vector<StatementId> about(StatementId statement) const;
    /// Those that rest on passages of this source alone.
    std::vector<StatementId> restingOn(EntityId source) const;

private:
    Database &m_database;
};

} // namespace core
