#pragma once

#include <QStringList>

namespace core {

class Database;

/// Takes the indices away that are not part of a table, so that a big table is filled without keeping them up row by
/// row; `restore` makes them anew, as they were, in one go. For the transaction at hand: if it is rolled back, nothing
/// has happened.
class SuspendedIndices
{
public:
    explicit SuspendedIndices(Database &database);

    void restore();

private:
    Database &m_database;
    QStringList m_definitions;
};

} // namespace core
