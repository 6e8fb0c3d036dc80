#include "core/store/Database.h"

#include <string>

#include <QUrl>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include "core/store/DatabaseError.h"

namespace core {

namespace {

constexpr int busyTimeoutMs = 5000;

std::string immutableName(const QString &path)
{
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(QStringLiteral("immutable=1"));
    return url.toEncoded(QUrl::FullyEncoded).toStdString();
}

/// SQLite takes a name that begins with a colon or is empty for something else than a file.
std::string plainName(const QString &path)
{
    return path.startsWith(u':') ? "./" + path.toStdString() : path.toStdString();
}

} // namespace

Database::Database(const QString &path, const std::string &name, int flags) : m_path(path)
{
    try {
        m_connection = std::make_unique<SQLite::Database>(name, flags | SQLITE_OPEN_NOMUTEX, busyTimeoutMs);
    } catch (const SQLite::Exception &exception) {
        fail(exception);
    }
    applySettings();
}

Database::~Database() = default;

std::unique_ptr<Database> Database::openFile(const QString &path, Access access)
{
    // Open for writing even to read: a reader without that right would leave the files of the write-ahead log behind.
    const bool isImmutable = access == Access::Immutable;
    const int flags = isImmutable ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI : SQLITE_OPEN_READWRITE;
    std::unique_ptr<Database> database(new Database(path, isImmutable ? immutableName(path) : plainName(path), flags));
    if (access != Access::ReadWrite)
        database->setReadOnly();
    return database;
}

std::unique_ptr<Database> Database::createFile(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path, plainName(path), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    database->execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL; PRAGMA locking_mode = EXCLUSIVE;"
                      "PRAGMA cache_size = -65536;");
    return database;
}

std::unique_ptr<Database> Database::openMemory()
{
    return std::unique_ptr<Database>(new Database({}, ":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
}

std::unique_ptr<Database> Database::copyInMemory(Database &other)
{
    std::unique_ptr<Database> copy = openMemory();
    copy->m_path = other.m_path;
    sqlite3_backup *backup = sqlite3_backup_init(copy->handle(), "main", other.handle(), "main");
    if (backup != nullptr) {
        sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
    }
    copy->check(sqlite3_errcode(copy->handle()));
    return copy;
}

sqlite3 *Database::handle() const
{
    return m_connection->getHandle();
}

void Database::execute(const char *sql) const
{
    try {
        m_connection->exec(sql);
    } catch (const SQLite::Exception &exception) {
        fail(exception);
    }
}

qint64 Database::number(const char *sql) const
{
    try {
        return m_connection->execAndGet(sql).getInt64();
    } catch (const SQLite::Exception &exception) {
        fail(exception);
    }
}

void Database::check(int resultCode) const
{
    if (resultCode != SQLITE_OK)
        throw databaseError(resultCode, m_path, QString::fromUtf8(sqlite3_errstr(resultCode)));
}

void Database::fail(const SQLite::Exception &exception) const
{
    throw databaseError(exception.getExtendedErrorCode(), m_path, QString::fromUtf8(exception.what()));
}

int Database::schemaVersion() const
{
    return int(number("PRAGMA user_version"));
}

void Database::keepWriteAheadLog()
{
    if (m_hasWriteAheadLog || m_path.isEmpty())
        return;
    // Not to be had while another connection is reading, nor on some network disks: then every edit waits for the
    // readers.
    sqlite3_exec(handle(), "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr);
    m_hasWriteAheadLog = true;
}

void Database::checkPages() const
{
    try {
        const SQLite::Column answer = m_connection->execAndGet("PRAGMA quick_check(1)");
        if (answer.getString() != "ok")
            throw databaseError(SQLITE_CORRUPT, m_path, QString::fromStdString(answer.getString()));
    } catch (const SQLite::Exception &exception) {
        fail(exception);
    }
}

void Database::setReadOnly()
{
    execute("PRAGMA query_only = ON");
}

void Database::setTriggers(Triggers triggers)
{
    check(sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, triggers == Triggers::On ? 1 : 0, nullptr));
}

void Database::applySettings() const
{
    applyLimits();
    check(sqlite3_extended_result_codes(handle(), 1));
    check(sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr));
    check(sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr));
    check(sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr));
    check(sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr));
    check(sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr));
    check(sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr));
    execute("PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;"
            "PRAGMA synchronous = FULL");
}

/// What no project comes near, and what a crafted file would need.
void Database::applyLimits() const
{
    sqlite3_limit(handle(), SQLITE_LIMIT_LENGTH, 256 * 1024 * 1024);
    sqlite3_limit(handle(), SQLITE_LIMIT_SQL_LENGTH, 256 * 1024);
    sqlite3_limit(handle(), SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(handle(), SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(handle(), SQLITE_LIMIT_COMPOUND_SELECT, 10);
    sqlite3_limit(handle(), SQLITE_LIMIT_VDBE_OP, 100'000);
    sqlite3_limit(handle(), SQLITE_LIMIT_FUNCTION_ARG, 16);
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(handle(), SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000);
    sqlite3_limit(handle(), SQLITE_LIMIT_VARIABLE_NUMBER, 100);
    sqlite3_limit(handle(), SQLITE_LIMIT_TRIGGER_DEPTH, 20);
    sqlite3_limit(handle(), SQLITE_LIMIT_WORKER_THREADS, 0);
}

} // namespace core
