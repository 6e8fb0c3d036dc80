#include "core/store/ProjectCopy.h"

#include <filesystem>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include "core/base/Error.h"
#include "core/store/Database.h"
#include "core/store/ProjectFile.h"
#include "core/store/Query.h"

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::ProjectCopy)
};

void refuseSameFile(const QString &from, const QString &to)
{
    if (QFileInfo(from) == QFileInfo(to))
        throw Error(Error::Kind::Invalid,
                    Words::tr("“%1” is the project that is open. Choose another name for the copy.")
                        .arg(QDir::toNativeSeparators(to)));
}

[[noreturn]] void failToWrite(const QString &to, const QString &detail)
{
    throw Error(Error::Kind::Unwritable,
                Words::tr("“%1” could not be written. Check that the folder is there and that you may write to it.")
                    .arg(QDir::toNativeSeparators(to)),
                detail);
}

} // namespace

void copyProject(const QString &from, const QString &to)
{
    refuseSameFile(from, to);
    const ProjectFile file = ProjectFile::inspect(from);
    const bool isWritable = file.isFileWritable && file.isFolderWritable;
    const QString unfinished =
        to + u'.' + QUuid::createUuid().toString(QUuid::Id128).first(12) + QStringLiteral(".part");
    try {
        const auto database =
            Database::openFile(from, isWritable ? Database::Access::ReadWrite : Database::Access::Immutable);
        Query(*database, "VACUUM INTO ?1").bind(unfinished).run();
    } catch (const Error &error) {
        QFile::remove(unfinished);
        failToWrite(to, error.message() + u' ' + error.detail());
    }
    // A log of the file that stood there must not be taken for one of the new file.
    for (const char16_t *ending : {u"-wal", u"-shm", u"-journal"})
        QFile::remove(to + QString::fromUtf16(ending));
    std::error_code error;
    std::filesystem::rename(QFileInfo(unfinished).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error) {
        QFile::remove(unfinished);
        failToWrite(to, QString::fromStdString(error.message()));
    }
}

} // namespace core
