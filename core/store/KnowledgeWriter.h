#pragma once

#include <QString>

#include "core/model/KnowledgeData.h"

namespace core {

class Database;

/// Adds all of `data` to a project, in the caller's transaction, under its own ids, which must be free. The search is
/// not brought up to date: `Project::edit` does that. Throws `Error` of the kind Invalid when an id or key is taken or
/// a reference leads nowhere.
void addKnowledge(Database &database, const KnowledgeData &data);

/// Lays out an empty database and fills it with `data`.
void fillDatabase(Database &database, const KnowledgeData &data);

/// A new file at `path` that holds `data`, whole or not there: written beside, made to reach the disk, renamed. The
/// same data gives the same bytes (with the same SQLite). What stood there before stays when anything fails.
void writeKnowledge(const QString &path, const KnowledgeData &data);

} // namespace core
