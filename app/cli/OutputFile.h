#pragma once

#include <QByteArray>
#include <QString>

namespace app {

class Terminal;

/// Writes a file whole or not at all; `-` is standard output. Throws `core::Error` of the kind Unwritable.
void writeOutput(const QString &path, const QByteArray &bytes, Terminal &terminal);

} // namespace app
