#include "app/export/OutputFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include "core/base/Error.h"

namespace app {

namespace {

using core::Error;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

[[noreturn]] void refuse(const QString &message, const QString &detail)
{
    throw Error(Error::Kind::Unwritable, message, detail);
}

[[noreturn]] void refuseWrite(const QIODevice &device, const QString &name)
{
    refuse(Words::tr("“%1” could not be written completely: %2. Is the disk full?").arg(name, device.errorString()),
           device.errorString());
}

/// Why nothing can be written at `path`, told before the system tells it in its own words.
void requirePlace(const QString &path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    const QString folderName = QDir::toNativeSeparators(folder.filePath());
    if (!folder.isDir())
        refuse(Words::tr("There is no folder “%1”. Make it, or choose another place.").arg(folderName), path);
    if (file.isDir())
        refuse(Words::tr("“%1” is a folder. Give the file a name.").arg(QDir::toNativeSeparators(path)), path);
    if (!folder.isWritable())
        refuse(Words::tr("Nothing may be written into the folder “%1”. Choose another place.").arg(folderName), path);
}

/// What is there and is no file, a pipe or /dev/full, is written to: renaming a file over it would do away with it.
void writeToDevice(const QString &path, const QByteArray &bytes)
{
    QFile device(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        refuse(Words::tr("“%1” cannot be written: %2. Choose another place.").arg(name, device.errorString()), path);
    writeAll(device, bytes, name);
}

} // namespace

void writeAll(QIODevice &device, const QByteArray &bytes, const QString &name)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 count = device.write(bytes.constData() + written, bytes.size() - written);
        if (count <= 0)
            refuseWrite(device, name);
        written += count;
    }
}

StagedFile::StagedFile(const QString &path, const QByteArray &bytes) : m_path(path)
{
    requirePlace(path);
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) {
        m_bytes = bytes;
        return;
    }
    m_file = std::make_unique<QSaveFile>(path);
    const QString name = there.fileName();
    // Unbuffered: what a buffer could not write when it is closed, QSaveFile does not tell.
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        refuse(Words::tr("“%1” cannot be written: %2. Choose another place.").arg(name, m_file->errorString()), path);
    writeAll(*m_file, bytes, name); // an unfinished QSaveFile takes its half file away
}

StagedFile::StagedFile(StagedFile &&) noexcept = default;
StagedFile &StagedFile::operator=(StagedFile &&) noexcept = default;
StagedFile::~StagedFile() = default;

void StagedFile::commit()
{
    if (isDevice())
        writeToDevice(m_path, m_bytes);
    else if (!m_file->commit()) {
        refuse(Words::tr("“%1” could not be put in its place: %2. Is it open in another program? Close it there, or "
                         "choose another name.")
                   .arg(QFileInfo(m_path).fileName(), m_file->errorString()),
               m_path);
    }
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    StagedFile(path, bytes).commit();
}

} // namespace app
