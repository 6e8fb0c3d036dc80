#pragma once

#include <memory>
#include <vector>

#include <QString>

#include "core/store/Database.h"
#include "core/store/Migrations.h"
#include "core/store/Project.h"

namespace core {

struct OpenedDatabase
{
    std::unique_ptr<Database> database;
    QString readOnlyReason; ///< one sentence, empty when it can be written
};

/// Opens a file that nobody vouches for: looked at from outside, then its layout compared with the one it must have,
/// then its pages checked; only then is it used, and brought up to date after a backup copy beside it. See
/// `Project::open`.
OpenedDatabase openDatabase(const QString &path, Project::Access access, const std::vector<Migration> &migrations);

} // namespace core
