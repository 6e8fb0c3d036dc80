#pragma once

#include <vector>

#include "core/model/KnowledgeData.h"

namespace core {

class Database;

/// Table `pin`: where nodes are held.
class PinRepository
{
public:
    explicit PinRepository(Database &database) : m_database(database) {}

    std::vector<Pin> all() const;
    void add(const std::vector<Pin> &pins);
    /// Adds the pin or moves it.
    void set(const Pin &pin);
    void remove(EntityId entity);
    void removeAll();

private:
    Database &m_database;
};

} // namespace core
