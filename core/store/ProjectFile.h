#pragma once

#include <QString>

namespace core {

/// What can be told of a project file without giving it to SQLite, which would already touch it.
struct ProjectFile
{
    enum class Journal { Rollback, WriteAhead };

    QString path;
    bool isFileWritable = false;
    bool isFolderWritable = false;
    Journal journal = Journal::Rollback; ///< how its last writer kept its journal
    bool hasPendingLog = false;          ///< a write-ahead log with content stands beside it

    /// Throws `Error` when it is missing, a folder, empty, cut off, or not a project at all. Writes nothing.
    static ProjectFile inspect(const QString &path);
};

} // namespace core
