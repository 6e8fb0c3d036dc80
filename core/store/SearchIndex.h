#pragma once

namespace core {

class Database;

/// Keeps the words of the search in step with the tables: triggers write down which search items changed, and the two
/// FTS5 tables are brought up to date here, in the same transaction, since triggers of a schema that is not trusted may
/// not write to them.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) {}

    /// Takes in what has changed since the last time. Called at the end of every edit, before it is committed.
    void catchUp();
    /// Makes all search items and their words anew. For a file that was filled without triggers.
    void rebuild();

private:
    void fillItems();
    void fillPassages();

    Database &m_database;
};

} // namespace core
