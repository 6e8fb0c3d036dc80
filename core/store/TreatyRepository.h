#pragma once

#include <vector>

#include "core/model/Entity.h"

namespace core {

class Database;

/// Tables `treaty` and `clause`.
class TreatyRepository
{
public:
    explicit TreatyRepository(Database &database) : m_database(database) {}

    std::vector<Treaty> all() const;
    std::vector<Clause> clauses() const;
    std::vector<EntityId> clausesOf(EntityId treaty) const;

    void add(const std::vector<Treaty> &treaties);
    void addClauses(const std::vector<Clause> &clauses);

private:
    Database &m_database;
};

} // namespace core
