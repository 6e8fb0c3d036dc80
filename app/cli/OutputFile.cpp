#include "app/cli/OutputFile.h"

#include <QCoreApplication>
#include <QSaveFile>

#include "app/cli/Terminal.h"
#include "core/base/Error.h"

namespace app {

void writeOutput(const QString &path, const QByteArray &bytes, Terminal &terminal)
{
    if (path == QStringLiteral("-")) {
        terminal.write(bytes);
        return;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw core::Error(
            core::Error::Kind::Unwritable,
            QCoreApplication::translate("CommandLine", "%1 cannot be written: %2.").arg(path, file.errorString()));
}

} // namespace app
