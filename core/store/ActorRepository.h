#pragma once

#include <vector>

#include "core/model/Entity.h"

namespace core {

class Database;

/// Table `actor`.
class ActorRepository
{
public:
    explicit ActorRepository(Database &database) : m_database(database) {}

    std::vector<Actor> all() const;
    void add(const std::vector<Actor> &actors);

private:
    Database &m_database;
};

} // namespace core
