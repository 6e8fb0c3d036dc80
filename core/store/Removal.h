#pragma once

#include <set>

#include "core/base/Id.h"

namespace core {

class Database;

/// Removes one thing with all that cannot stand without it: of a treaty its clauses; statements of which something
/// removed is the subject or object; of a source the statements that rest on it alone; disagreements left with fewer
/// than two readings. What merely mentions it stays.
class Removal
{
public:
    explicit Removal(Database &database) : m_database(database) {}

    void run(EntityId id);
    void run(StatementId id);

private:
    void take(EntityId id);
    void take(StatementId id);
    void removeTaken();

    Database &m_database;
    std::set<EntityId> m_entities;
    std::set<StatementId> m_statements;
};

} // namespace core
