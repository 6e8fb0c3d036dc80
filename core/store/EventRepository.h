#pragma once

#include <vector>

#include "core/model/Entity.h"

namespace core {

class Database;

/// Tables `event` and `scenario`: what happened and what might.
class EventRepository
{
public:
    explicit EventRepository(Database &database) : m_database(database) {}

    std::vector<Event> all() const;
    std::vector<Scenario> scenarios() const;

    void add(const std::vector<Event> &events);
    void addScenarios(const std::vector<Scenario> &scenarios);
    /// Scenarios of this holder stay, as nobody's.
    void letGoOfHolder(EntityId holder);

private:
    Database &m_database;
};

} // namespace core
