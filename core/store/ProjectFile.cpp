#include "core/store/ProjectFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include "core/base/Error.h"
#include "core/store/Database.h"

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::ProjectFile)
};

constexpr qsizetype headerSize = 100;

[[noreturn]] void refuse(Error::Kind kind, const QString &message, const QString &path, const QString &detail = {})
{
    throw Error(kind, message.arg(QDir::toNativeSeparators(path)), detail);
}

void refuseWhatIsNoFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        refuse(Error::Kind::Unreadable, Words::tr("“%1” is a folder. Choose a project file inside it."), path);
    if (!info.exists())
        refuse(Error::Kind::NotFound, Words::tr("“%1” does not exist. Check the name, or look for the file elsewhere."),
               path);
    if (!info.isFile())
        refuse(Error::Kind::Unreadable, Words::tr("“%1” is not a file that can be opened. Choose a project file."),
               path);
    if (info.size() == 0)
        refuse(Error::Kind::Damaged,
               Words::tr("“%1” is empty: nothing was ever written to it. Go back to a copy of it."), path);
}

QByteArray readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        refuse(Error::Kind::Unreadable, Words::tr("“%1” could not be read. Check that you are allowed to read it."),
               path, file.errorString());
    return file.read(headerSize);
}

quint32 numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

void refuseWhatIsNoProject(const QByteArray &header, const QString &path)
{
    const QByteArray magic("SQLite format 3", 16);
    if (!header.startsWith(magic) && !(header.size() < magic.size() && magic.startsWith(header)))
        refuse(Error::Kind::Foreign, Words::tr("“%1” is not a Pactgraph project. Choose a file made by Pactgraph."),
               path);
    if (header.size() < headerSize)
        refuse(Error::Kind::Damaged, Words::tr("“%1” is cut off. Go back to a copy of it."), path);
    if (numberAt(header, 68) != quint32(Database::applicationId)) {
        refuse(Error::Kind::Foreign,
               Words::tr(
                   "“%1” is a database of another program, not a Pactgraph project. Choose a file made by Pactgraph."),
               path);
    }
}

/// The header tells the number of pages when its two counters agree. A checkpoint that was killed may have written the
/// first page before it made the file longer: then the pages are still in the log.
void refuseWhatIsCutOff(const QByteArray &header, const QString &path)
{
    const quint32 pageSizeField = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = pageSizeField == 1 ? 65536 : pageSizeField;
    const bool isCountKnown = numberAt(header, 24) == numberAt(header, 92);
    if (isCountKnown && QFileInfo(path).size() < pageSize * qint64(numberAt(header, 28)))
        refuse(Error::Kind::Damaged, Words::tr("“%1” is cut off. Go back to a copy of it."), path);
}

/// By trying, since the permission bits do not tell what a read-only disk allows.
bool canBeWritten(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered);
}

bool isFolderOfWritable(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
#ifdef Q_OS_UNIX
    return ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS) == 0;
#else
    return QFileInfo(folder).isWritable();
#endif
}

} // namespace

ProjectFile ProjectFile::inspect(const QString &path)
{
    refuseWhatIsNoFile(path);
    const QByteArray header = readHeader(path);
    refuseWhatIsNoProject(header, path);
    ProjectFile file;
    file.path = path;
    file.hasPendingLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (!file.hasPendingLog)
        refuseWhatIsCutOff(header, path);
    file.journal = header[18] == 2 ? Journal::WriteAhead : Journal::Rollback;
    file.isFileWritable = canBeWritten(path);
    file.isFolderWritable = isFolderOfWritable(path);
    return file;
}

} // namespace core
