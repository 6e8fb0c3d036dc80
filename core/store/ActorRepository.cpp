#include "core/store/ActorRepository.h"

#include "core/store/Query.h"

namespace core {

std::vector<Actor> ActorRepository::all() const
{
    std::vector<Actor> actors;
    Query query(m_database, "SELECT id, type, exists_during FROM actor ORDER BY id");
    while (query.next())
        actors.push_back({query.id<EntityId>(0), query.term<ActorType>(1), query.period(2)});
    return actors;
}

void ActorRepository::add(const std::vector<Actor> &actors)
{
    Query query(m_database, "INSERT INTO actor (id, type, exists_during) VALUES (?1, ?2, ?3)");
    for (const Actor &actor : actors)
        query.bind(actor.id, actor.type, actor.exists).run();
}

} // namespace core
