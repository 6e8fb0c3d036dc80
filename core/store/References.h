#pragma once

#include "core/base/Error.h"

namespace core {

class Database;

/// Throws an `Error` of this kind when a reference leads nowhere, or an entity lacks the row that its kind asks for (or
/// has one of another kind). SQLite keeps references whole for us, but a file may come from elsewhere.
void refuseLooseEnds(Database &database, Error::Kind kind);

} // namespace core
