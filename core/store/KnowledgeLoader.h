#pragma once

#include "core/model/KnowledgeData.h"

namespace core {

class Database;

/// All that the project knows, read in one transaction; every list in the order of its ids (names, codes, evidence and
/// predicates in the order in which they were added). Throws `Error`; what comes back is sound: every reference leads
/// somewhere.
KnowledgeData loadKnowledge(Database &database);

} // namespace core
