#include "core/store/Opening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/Error.h"
#include "core/store/ProjectFile.h"
#include "core/store/Query.h"
#include "core/store/References.h"

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::Opening)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

QString reasonNotToWrite(const ProjectFile &file, Project::Access access)
{
    if (!file.isFileWritable)
        return Words::tr("“%1” is write-protected: save a copy of it elsewhere to make changes.").arg(shown(file.path));
    if (!file.isFolderWritable)
        return Words::tr("The folder of “%1” is write-protected: save a copy of it elsewhere to make changes.")
            .arg(shown(file.path));
    if (access == Project::Access::ReadOnly)
        return Words::tr("“%1” was opened for reading alone.").arg(shown(file.path));
    return {};
}

Database::Access accessTo(const ProjectFile &file, const QString &readOnlyReason)
{
    if (file.isFileWritable && file.isFolderWritable)
        return readOnlyReason.isEmpty() ? Database::Access::ReadWrite : Database::Access::ReadOnly;
    if (file.hasPendingLog) {
        throw Error(
            Error::Kind::Unreadable,
            Words::tr(
                "The last changes to “%1” still lie in the file “%2” beside it, and the place is write-protected: "
                "copy both files to a folder of your own and open the copy.")
                .arg(shown(file.path), QFileInfo(file.path).fileName() + QStringLiteral("-wal")));
    }
    return Database::Access::Immutable;
}

void refuseOtherLayout(Database &database, const std::vector<Migration> &migrations, int version)
{
    if (version < 1 || layoutOf(database) != expectedLayout(migrations, version)) {
        throw Error(
            Error::Kind::Foreign,
            Words::tr(
                "“%1” is not laid out as a Pactgraph project. Choose another file, or go back to a copy of this one.")
                .arg(shown(database.path())));
    }
}

QString backupPath(const QString &path, int version)
{
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName();
    QString candidate = QStringLiteral("%1.v%2.backup.%3").arg(stem).arg(version).arg(info.suffix());
    for (int n = 2; QFileInfo::exists(candidate); ++n)
        candidate = QStringLiteral("%1.v%2.backup-%3.%4").arg(stem).arg(version).arg(n).arg(info.suffix());
    return candidate;
}

void migrateWithBackup(Database &database, const std::vector<Migration> &migrations)
{
    const int version = database.schemaVersion();
    const QString backup = backupPath(database.path(), version);
    try {
        Query(database, "VACUUM INTO ?1").bind(backup).run();
        migrate(database, migrations);
    } catch (const Error &error) {
        if (database.schemaVersion() == version)
            QFile::remove(backup);
        throw Error(error.kind(),
                    Words::tr("“%1” could not be brought up to date, and nothing in it was lost. %2")
                        .arg(shown(database.path()), error.message()),
                    error.detail());
    }
}

QString reasonOfNewer(const QString &path, int version, int known)
{
    return Words::tr("“%1” was made by a newer Pactgraph (layout %2, this one knows %3), so it can only be read: "
                     "update Pactgraph to change it.")
        .arg(shown(path))
        .arg(version)
        .arg(known);
}

} // namespace

OpenedDatabase openDatabase(const QString &path, Project::Access access, const std::vector<Migration> &migrations)
{
    const ProjectFile file = ProjectFile::inspect(path);
    OpenedDatabase opened;
    opened.readOnlyReason = reasonNotToWrite(file, access);
    opened.database = Database::openFile(path, accessTo(file, opened.readOnlyReason));
    const int version = opened.database->schemaVersion();
    const int known = migrations.back().version;
    if (version > known) {
        opened.readOnlyReason = reasonOfNewer(path, version, known);
        opened.database->setReadOnly();
    } else {
        refuseOtherLayout(*opened.database, migrations, version);
    }
    opened.database->checkPages();
    if (version <= known)
        refuseLooseEnds(*opened.database, Error::Kind::Damaged);
    if (version < known && opened.readOnlyReason.isEmpty()) {
        migrateWithBackup(*opened.database, migrations);
    } else if (version < known) {
        opened.database = Database::copyInMemory(*opened.database);
        migrate(*opened.database, migrations);
        opened.database->setReadOnly();
    }
    return opened;
}

} // namespace core
