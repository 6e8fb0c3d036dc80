#include "core/store/PinRepository.h"

#include "core/store/Query.h"

namespace core {

std::vector<Pin> PinRepository::all() const
{
    std::vector<Pin> pins;
    Query query(m_database, "SELECT entity, x, y FROM pin ORDER BY entity");
    while (query.next())
        pins.push_back({query.id<EntityId>(0), query.real(1), query.real(2)});
    return pins;
}

void PinRepository::add(const std::vector<Pin> &pins)
{
    Query query(m_database, "INSERT INTO pin (entity, x, y) VALUES (?1, ?2, ?3)");
    for (const Pin &pin : pins)
        query.bind(pin.entity, pin.x, pin.y).run();
}

void PinRepository::set(const Pin &pin)
{
    Query(m_database, "INSERT INTO pin (entity, x, y) VALUES (?1, ?2, ?3) "
                      "ON CONFLICT (entity) DO UPDATE SET x = excluded.x, y = excluded.y")
        .bind(pin.entity, pin.x, pin.y)
        .run();
}

void PinRepository::remove(EntityId entity)
{
    Query(m_database, "DELETE FROM pin WHERE entity = ?1").bind(entity).run();
}

void PinRepository::removeAll()
{
    Query(m_database, "DELETE FROM pin").run();
}

} // namespace core
