#include "core/store/DatabaseError.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::Database)
};

struct Meaning
{
    Error::Kind kind;
    QString message;
};

Meaning meaningOfInputOutput(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_SHMSIZE:
    case SQLITE_IOERR_DELETE:
        return {Error::Kind::Unwritable,
                Words::tr("“%1” could not be written: the change was not made, and what was there before is kept. "
                          "Check the disk and its free space, and try again.")};
    default:
        return {Error::Kind::Unreadable,
                Words::tr(
                    "“%1” could not be read: the disk reports an error. Check the disk, or open a copy of the file.")};
    }
}

Meaning meaningOf(int extendedCode)
{
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return {Error::Kind::Unwritable,
                Words::tr("The disk is full: the change to “%1” was not made, and what was there before is kept. "
                          "Free some space and try again.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Error::Kind::Busy,
            Words::tr("“%1” is in use by another program. Wait until it is done, or close it there, and try again.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Error::Kind::Damaged, Words::tr("“%1” is damaged. Go back to a copy of it.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Error::Kind::Unwritable,
                Words::tr("“%1” can only be read. Save a copy of it elsewhere to make changes.")};
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return {Error::Kind::Unreadable,
                Words::tr("“%1” could not be opened. Check that you may read the file and its folder.")};
    case SQLITE_CONSTRAINT:
        return {Error::Kind::Invalid, Words::tr("The data does not fit together, so “%1” was left as it was: an "
                                                "identifier is used twice or is missing.")};
    case SQLITE_TOOBIG:
        return {Error::Kind::Invalid,
                Words::tr("A text is too long for “%1”: nothing was changed. Split it and try again.")};
    case SQLITE_INTERRUPT:
        return {Error::Kind::Stopped, Words::tr("The work on “%1” was stopped.")};
    case SQLITE_IOERR:
        return meaningOfInputOutput(extendedCode);
    default:
        return {Error::Kind::Damaged, Words::tr("“%1” does not hold what a project should. Go back to a copy of it.")};
    }
}

} // namespace

Error databaseError(int resultCode, const QString &path, const QString &detail)
{
    const Meaning meaning = meaningOf(resultCode);
    const QString where = path.isEmpty() ? Words::tr("the project in memory") : QDir::toNativeSeparators(path);
    return {meaning.kind, meaning.message.arg(where), QStringLiteral("SQLite %1: %2").arg(resultCode).arg(detail)};
}

} // namespace core
