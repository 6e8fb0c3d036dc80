#pragma once

#include "core/model/Knowledge.h"

namespace core {

/// Tells two states of a project apart: SHA-256 over all that it knows, in the order of the identifiers, so that two
/// projects with the same content have the same fingerprint whatever their rows are numbered. Where nodes were dragged
/// to is no knowledge and does not count. Hexadecimal.
QString fingerprint(const Knowledge &knowledge);
/// The same for one statement with its evidence, passage or source: the first 12 digits. Empty for other things.
QString fingerprint(const Knowledge &knowledge, Ref ref);

} // namespace core
