#pragma once

#include <QString>

namespace app {

/// `text` without what XML 1.0 forbids: control characters (tab and line break stay), lone surrogates, non-characters.
QString xmlText(QStringView text);

} // namespace app
