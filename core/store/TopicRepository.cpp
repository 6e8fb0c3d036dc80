#include "core/store/TopicRepository.h"

#include "core/store/Query.h"

namespace core {

std::vector<Topic> TopicRepository::all() const
{
    std::vector<Topic> topics;
    Query query(m_database, "SELECT id, parent, code, atop, pax FROM topic ORDER BY id");
    while (query.next())
        topics.push_back({query.id<EntityId>(0), query.id<EntityId>(1), query.text(2), query.text(3), query.text(4)});
    return topics;
}

void TopicRepository::add(const std::vector<Topic> &topics)
{
    Query query(m_database, "INSERT INTO topic (id, parent, code, atop, pax) VALUES (?1, ?2, ?3, ?4, ?5)");
    for (const Topic &topic : topics)
        query.bind(topic.id, topic.parent, topic.code, topic.atop, topic.pax).run();
}

void TopicRepository::letGoOfParent(EntityId parent)
{
    Query(m_database, "UPDATE topic SET parent = NULL WHERE parent = ?1").bind(parent).run();
}

} // namespace core
