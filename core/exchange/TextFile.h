#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

namespace core {

/// All of a file. Throws `Error` of the kind Unreadable, for a folder too.
QByteArray bytesOfFile(const QString &path);
/// Bytes as text; nothing where they are not UTF-8.
std::optional<QString> fromUtf8(const QByteArray &bytes);

} // namespace core
