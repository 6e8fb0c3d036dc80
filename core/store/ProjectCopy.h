#pragma once

#include <QString>

namespace core {

/// Writes all of the project file `from`, its history included, to `to`; beside it first, so that `to` is whole or
/// stays as it was. Works while others have `from` open. Throws `Error`.
void copyProject(const QString &from, const QString &to);

} // namespace core
