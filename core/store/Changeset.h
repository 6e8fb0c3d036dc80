#pragma once

#include <memory>

#include <QByteArray>
#include <QSet>

struct sqlite3_session;

namespace core {

class Database;

/// Records what happens to the tables of facts (not to the search, which follows from them, nor to the history itself)
/// as long as it lives, with SQLite's session extension.
class ChangeRecorder
{
public:
    explicit ChangeRecorder(Database &database);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    /// The changeset so far; empty when nothing is other than it was.
    QByteArray changes() const;

private:
    Database &m_database;
    sqlite3_session *m_session = nullptr;
};

/// The changeset that takes `changeset` back.
QByteArray inverted(const Database &database, const QByteArray &changeset);

/// The tables it changes rows of.
QSet<QByteArray> tablesOf(const Database &database, const QByteArray &changeset);

/// Makes the changes, in the caller's transaction. A row to be deleted that is gone already (by cascade) is skipped;
/// whatever else does not fit throws `Error`, and nothing has happened.
void applyChanges(const Database &database, const QByteArray &changeset);

} // namespace core
