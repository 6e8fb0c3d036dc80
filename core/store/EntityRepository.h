#pragma once

#include <optional>
#include <vector>

#include "core/model/Entity.h"

namespace core {

class Database;

/// Tables `entity`, `name` and `code`: what every thing that has a name has. Lists come back in the order in which they
/// were added.
class EntityRepository
{
public:
    explicit EntityRepository(Database &database) : m_database(database) {}

    std::vector<Entity> all() const;
    std::vector<Name> names() const;
    std::vector<Code> codes() const;
    /// Nothing when there is no such entity.
    std::optional<Entity> find(EntityId id) const;

    void add(const std::vector<Entity> &entities);
    void addNames(const std::vector<Name> &names);
    void addCodes(const std::vector<Code> &codes);
    void setLabel(EntityId id, const QString &label);
    void setNote(EntityId id, const QString &note);
    /// With all that belongs to it alone; references from elsewhere must have been let go.
    void remove(EntityId id);

private:
    Database &m_database;
};

} // namespace core
