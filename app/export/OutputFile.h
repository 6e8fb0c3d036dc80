#pragma once

#include <memory>

#include <QByteArray>
#include <QString>

class QIODevice;
class QSaveFile;

namespace app {

/// A whole file that stands beside its place until it is committed; without that it goes away again, and what was there
/// stays. What is there and is no file, a pipe or /dev/full, is written to when it is committed.
class StagedFile
{
public:
    /// Writes it beside its place. Throws `core::Error` of the kind Unwritable with a sentence that says what to do.
    StagedFile(const QString &path, const QByteArray &bytes);
    StagedFile(StagedFile &&) noexcept;
    StagedFile &operator=(StagedFile &&) noexcept;
    ~StagedFile();

    const QString &path() const { return m_path; }
    bool isDevice() const { return m_file == nullptr; }
    /// Renames it. Throws as the constructor.
    void commit();

private:
    QString m_path;
    QByteArray m_bytes;                ///< of a device
    std::unique_ptr<QSaveFile> m_file; ///< null: a device
};

/// Writes a whole file beside its place and renames it when it is complete: what was there stays until then, and no
/// half file is left. Throws `core::Error` of the kind Unwritable with a sentence that says what to do.
void writeFile(const QString &path, const QByteArray &bytes);
/// Writes all of `bytes` to an open device, such as standard output; `name` is what it is called in the error. Throws
/// as `writeFile`.
void writeAll(QIODevice &device, const QByteArray &bytes, const QString &name);

} // namespace app
