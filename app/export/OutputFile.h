#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace app {

/// Writes a whole file beside its place and renames it when it is complete: what was there stays until then, and no
/// half file is left. Throws `core::Error` of the kind Unwritable with a sentence that says what to do.
void writeFile(const QString &path, const QByteArray &bytes);
/// Writes all of `bytes` to an open device, such as standard output; `name` is what it is called in the error. Throws
/// as `writeFile`.
void writeAll(QIODevice &device, const QByteArray &bytes, const QString &name);

} // namespace app
