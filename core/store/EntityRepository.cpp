#include "core/store/EntityRepository.h"

#include "core/store/Query.h"

namespace core {

namespace {

Entity entityOf(const Query &row)
{
    return {.id = row.id<EntityId>(0),
            .kind = row.term<EntityKind>(1),
            .key = row.text(2),
            .label = row.text(3),
            .description = row.text(4),
            .note = row.text(5),
            .confidence = row.term<Confidence>(6)};
}

} // namespace

std::vector<Entity> EntityRepository::all() const
{
    std::vector<Entity> entities;
    Query query(m_database, "SELECT id, kind, key, label, description, note, confidence FROM entity ORDER BY id");
    while (query.next())
        entities.push_back(entityOf(query));
    return entities;
}

std::vector<Name> EntityRepository::names() const
{
    std::vector<Name> names;
    Query query(m_database, "SELECT entity, text, language, kind FROM name ORDER BY id");
    while (query.next())
        names.push_back({query.id<EntityId>(0), query.text(1), query.text(2), query.term<NameKind>(3)});
    return names;
}

std::vector<Code> EntityRepository::codes() const
{
    std::vector<Code> codes;
    Query query(m_database, "SELECT entity, scheme, value FROM code ORDER BY id");
    while (query.next())
        codes.push_back({query.id<EntityId>(0), query.text(1), query.text(2)});
    return codes;
}

std::optional<Entity> EntityRepository::find(EntityId id) const
{
    Query query(m_database, "SELECT id, kind, key, label, description, note, confidence FROM entity WHERE id = ?1");
    if (!query.bind(id).next())
        return std::nullopt;
    return entityOf(query);
}

void EntityRepository::add(const std::vector<Entity> &entities)
{
    Query query(m_database, "INSERT INTO entity (id, kind, key, label, description, note, confidence) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    for (const Entity &e : entities)
        query.bind(e.id, e.kind, e.key, e.label, e.description, e.note, e.confidence).run();
}

void EntityRepository::addNames(const std::vector<Name> &names)
{
    Query query(m_database, "INSERT INTO name (entity, text, language, kind) VALUES (?1, ?2, ?3, ?4)");
    for (const Name &name : names)
        query.bind(name.entity, name.text, name.language, name.kind).run();
}

void EntityRepository::addCodes(const std::vector<Code> &codes)
{
    Query query(m_database, "INSERT INTO code (entity, scheme, value) VALUES (?1, ?2, ?3)");
    for (const Code &code : codes)
        query.bind(code.entity, code.scheme, code.value).run();
}

void EntityRepository::setLabel(EntityId id, const QString &label)
{
    Query(m_database, "UPDATE entity SET label = ?2 WHERE id = ?1").bind(id, label).run();
}

void EntityRepository::setNote(EntityId id, const QString &note)
{
    Query(m_database, "UPDATE entity SET note = ?2 WHERE id = ?1").bind(id, note).run();
}

void EntityRepository::remove(EntityId id)
{
    Query(m_database, "DELETE FROM entity WHERE id = ?1").bind(id).run();
}

} // namespace core
