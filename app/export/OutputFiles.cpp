#include "app/export/OutputFiles.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include "core/base/Error.h"

namespace app {

namespace {

using core::Error;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

[[noreturn]] void refuse(const Error &error, const QString &others)
{
    throw Error(error.kind(), error.message() + u' ' + others, error.detail());
}

/// The second of two would take the place of the first, which then nobody ever sees.
void requireOwnPlaces(const std::vector<FileToWrite> &files)
{
    QSet<QString> taken;
    for (const FileToWrite &file : files) {
        const QString place = QDir::cleanPath(QFileInfo(file.path).absoluteFilePath());
        if (taken.contains(place)) {
            throw Error(Error::Kind::Unwritable,
                        Words::tr("Two files are to be called “%1”. Give each a name of its own.")
                            .arg(QDir::toNativeSeparators(file.path)),
                        place);
        }
        taken.insert(place);
    }
}

} // namespace

OutputFiles::OutputFiles(const std::vector<FileToWrite> &files)
{
    requireOwnPlaces(files);
    for (const FileToWrite &file : files) {
        try {
            m_files.emplace_back(file.path, file.bytes);
        } catch (const Error &error) {
            if (files.size() == 1)
                throw;
            refuse(error, Words::tr("None of the %1 files was written.").arg(files.size()));
        }
    }
    std::stable_partition(m_files.begin(), m_files.end(), [](const StagedFile &file) { return file.isDevice(); });
}

void OutputFiles::commit()
{
    QStringList names;
    for (StagedFile &file : m_files) {
        try {
            file.commit();
        } catch (const Error &error) {
            if (m_files.size() == 1)
                throw;
            refuse(error, names.isEmpty() ? Words::tr("None of the %1 files was written.").arg(m_files.size())
                                          : Words::tr("Written before it: %1.").arg(names.join(QStringLiteral(", "))));
        }
        names << QFileInfo(file.path()).fileName();
    }
}

void writeFiles(const std::vector<FileToWrite> &files)
{
    OutputFiles(files).commit();
}

} // namespace app
