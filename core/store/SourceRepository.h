#pragma once

#include <vector>

#include "core/model/Entity.h"
#include "core/model/Passage.h"

namespace core {

class Database;

/// Tables `source`, `author`, `heading` and `passage`: documents, their digests and the stretches of these.
class SourceRepository
{
public:
    explicit SourceRepository(Database &database) : m_database(database) {}

    std::vector<Source> all() const;
    std::vector<Passage> passages() const;

    void add(const std::vector<Source> &sources);
    void addPassages(const std::vector<Passage> &passages);

private:
    Database &m_database;
};

} // namespace core
