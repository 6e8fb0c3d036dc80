#include "core/store/Changeset.h"

#include <string_view>

#include <QCoreApplication>
#include <QDir>

#define SQLITE_ENABLE_SESSION // declares what the library was built with
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

#include "core/base/Error.h"
#include "core/store/Database.h"

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::Changeset)
};

int isTableOfFacts(void *, const char *table)
{
    const std::string_view name(table);
    return name.starts_with("search_") || name.starts_with("history") || name.starts_with("sqlite_") ? 0 : 1;
}

int onConflict(void *, int conflict, sqlite3_changeset_iter *change)
{
    if (conflict != SQLITE_CHANGESET_NOTFOUND)
        return SQLITE_CHANGESET_ABORT;
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    int isIndirect = 0;
    sqlite3changeset_op(change, &table, &columns, &operation, &isIndirect);
    return operation == SQLITE_DELETE ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_ABORT;
}

/// Takes what SQLite has allocated.
QByteArray taken(int size, void *bytes)
{
    const QByteArray copy(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return copy;
}

} // namespace

ChangeRecorder::ChangeRecorder(Database &database) : m_database(database)
{
    database.check(sqlite3session_create(database.handle(), "main", &m_session));
    sqlite3session_table_filter(m_session, isTableOfFacts, nullptr);
    const int result = sqlite3session_attach(m_session, nullptr);
    if (result != SQLITE_OK) {
        sqlite3session_delete(m_session);
        database.check(result);
    }
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(m_session);
}

QByteArray ChangeRecorder::changes() const
{
    int size = 0;
    void *bytes = nullptr;
    m_database.check(sqlite3session_changeset(m_session, &size, &bytes));
    return taken(size, bytes);
}

QByteArray inverted(const Database &database, const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    database.check(sqlite3changeset_invert(int(changeset.size()), changeset.constData(), &size, &bytes));
    return taken(size, bytes);
}

QSet<QByteArray> tablesOf(const Database &database, const QByteArray &changeset)
{
    QByteArray bytes = changeset; // SQLite asks for bytes that are not const
    sqlite3_changeset_iter *change = nullptr;
    database.check(sqlite3changeset_start(&change, int(bytes.size()), bytes.data()));
    QSet<QByteArray> tables;
    while (sqlite3changeset_next(change) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int isIndirect = 0;
        sqlite3changeset_op(change, &table, &columns, &operation, &isIndirect);
        tables.insert(table);
    }
    database.check(sqlite3changeset_finalize(change));
    return tables;
}

void applyChanges(const Database &database, const QByteArray &changeset)
{
    QByteArray bytes = changeset; // SQLite asks for bytes that are not const
    const int result =
        sqlite3changeset_apply(database.handle(), int(bytes.size()), bytes.data(), isTableOfFacts, onConflict, nullptr);
    if (result == SQLITE_ABORT) {
        throw Error(
            Error::Kind::Damaged,
            Words::tr(
                "This step cannot be repeated or taken back, since “%1” was changed behind it. Nothing has happened.")
                .arg(QDir::toNativeSeparators(database.path())));
    }
    database.check(result);
}

} // namespace core
