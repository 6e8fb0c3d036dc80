#pragma once

#include <QString>
#include <QStringList>

namespace app {

/// Words as one line that a POSIX shell takes apart into the same words again.
QString shellText(const QStringList &words);

} // namespace app
