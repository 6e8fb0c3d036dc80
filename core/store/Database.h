#pragma once

#include <memory>

#include <QString>

struct sqlite3;
namespace SQLite {
class Database;
class Exception;
} // namespace SQLite

namespace core {

/// One connection to a project file, with the settings a file that is not trusted asks for. Belongs to the thread that
/// opened it. Private to the core: others pass it on without looking inside. Every function may throw `Error`.
class Database
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,  ///< this connection changes nothing
        Immutable, ///< neither file nor folder can be written and no log stands beside the file
    };

    /// "PGph" as a number, in the header of every project file.
    static constexpr int applicationId = 0x50477068;

    static std::unique_ptr<Database> openFile(const QString &path, Access access);
    /// A new, empty file at `path`, for filling and renaming: its journal lies in memory, its commit waits for the
    /// disk.
    static std::unique_ptr<Database> createFile(const QString &path);
    static std::unique_ptr<Database> openMemory();
    /// A copy in memory of what `other` holds.
    static std::unique_ptr<Database> copyInMemory(Database &other);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Empty in memory.
    const QString &path() const { return m_path; }
    SQLite::Database &connection() const { return *m_connection; }
    sqlite3 *handle() const;

    /// Runs statements that give no rows.
    void execute(const char *sql) const;
    /// First column of the first row.
    qint64 number(const char *sql) const;
    /// Throws the `Error` that says in words what a result code of SQLite means for this file; nothing for SQLITE_OK.
    void check(int resultCode) const;
    [[noreturn]] void fail(const SQLite::Exception &exception) const;

    int schemaVersion() const;
    /// Readers go on reading while we write; asked for before the first edit, so that looking at a file never changes
    /// it.
    void keepWriteAheadLog();
    /// Throws unless the pages of the file hang together.
    void checkPages() const;
    void setReadOnly();
    enum class Triggers { Off, On };
    /// For filling a new file in bulk: nothing but the search depends on triggers.
    void setTriggers(Triggers triggers);

private:
    Database(const QString &path, const std::string &name, int flags);
    void applySettings() const;
    void applyLimits() const;

    QString m_path;
    std::unique_ptr<SQLite::Database> m_connection;
    bool m_hasWriteAheadLog = false;
};

} // namespace core
