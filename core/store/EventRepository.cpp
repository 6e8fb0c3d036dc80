#include "core/store/EventRepository.h"

#include "core/store/Query.h"

namespace core {

std::vector<Event> EventRepository::all() const
{
    std::vector<Event> events;
    Query query(m_database, "SELECT id, type, place, seen_in FROM event ORDER BY id");
    while (query.next())
        events.push_back({query.id<EntityId>(0), query.text(1), query.text(2), query.text(3)});
    return events;
}

std::vector<Scenario> EventRepository::scenarios() const
{
    std::vector<Scenario> scenarios;
    Query query(m_database, "SELECT id, likelihood, holder FROM scenario ORDER BY id");
    while (query.next())
        scenarios.push_back({query.id<EntityId>(0), query.term<Likelihood>(1), query.id<EntityId>(2)});
    return scenarios;
}

void EventRepository::add(const std::vector<Event> &events)
{
    Query query(m_database, "INSERT INTO event (id, type, place, seen_in) VALUES (?1, ?2, ?3, ?4)");
    for (const Event &event : events)
        query.bind(event.id, event.type, event.place, event.seenIn).run();
}

void EventRepository::addScenarios(const std::vector<Scenario> &scenarios)
{
    Query query(m_database, "INSERT INTO scenario (id, likelihood, holder) VALUES (?1, ?2, ?3)");
    for (const Scenario &scenario : scenarios)
        query.bind(scenario.id, scenario.likelihood, scenario.holder).run();
}

void EventRepository::letGoOfHolder(EntityId holder)
{
    Query(m_database, "UPDATE scenario SET holder = NULL WHERE holder = ?1").bind(holder).run();
}

} // namespace core
