#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

namespace core {

class Database;

/// One numbered step of the layout of project files: SQL that is run whole, in one transaction, and never edited once
/// released.
struct Migration
{
    int version = 0;
    QByteArray sql;
};

/// Those built into the program, numbered from 1 without gaps.
std::vector<Migration> releasedMigrations();

/// Brings the layout up to the last of `migrations`, one transaction each; a step that fails is rolled back and throws
/// `Error`. What could be undone before cannot be undone after, since the history names columns by their place.
void migrate(Database &database, const std::vector<Migration> &migrations);

/// The layout a file of this version must have, as one text: that of the migrations up to `version`.
QByteArray expectedLayout(const std::vector<Migration> &migrations, int version);
QByteArray layoutOf(Database &database);

} // namespace core
