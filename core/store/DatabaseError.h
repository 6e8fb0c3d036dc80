#pragma once

#include <QString>

#include "core/base/Error.h"

namespace core {

/// The error to show for a result code of SQLite: what it means for the file at `path`, and what can be done. `detail`
/// is for the log.
Error databaseError(int resultCode, const QString &path, const QString &detail);

} // namespace core
