#pragma once

#include <vector>

#include "core/model/Entity.h"

namespace core {

class Database;

/// Table `topic`.
class TopicRepository
{
public:
    explicit TopicRepository(Database &database) : m_database(database) {}

    std::vector<Topic> all() const;
    void add(const std::vector<Topic> &topics);
    /// Leaves under `parent` stay, on the upper level.
    void letGoOfParent(EntityId parent);

private:
    Database &m_database;
};

} // namespace core
