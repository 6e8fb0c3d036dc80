#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QString>

#include "core/base/Id.h"
#include "core/base/Issue.h"
#include "core/model/Knowledge.h"

namespace core {

class Database;
class History;

/// One project file, open. Belongs to the thread that opened it; further readers open their own.
/// Every function may throw `Error`.
class Project
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens `path`, migrating it first (after a backup copy beside it) when it is older. Falls back to reading alone
    /// when the file or its folder cannot be written, or when it comes from a newer version: `readOnlyReason` says
    /// which.
    static std::unique_ptr<Project> open(const QString &path, Access access = Access::ReadWrite);
    /// A new file that holds `data`; written beside and renamed, so that `path` is whole or not there.
    static void write(const QString &path, const KnowledgeData &data);
    /// For tests: lives in memory.
    static std::unique_ptr<Project> inMemory(const KnowledgeData &data = {});

    ~Project();

    QString path() const;
    bool isReadOnly() const;
    /// One sentence, empty when it can be written.
    QString readOnlyReason() const;
    int schemaVersion() const;

    /// All it knows now.
    std::shared_ptr<const Knowledge> load() const;
    /// The same after an edit, an undo or a redo. Facts that have not changed since `before`, which this project gave
    /// last, are shared with it: moving a node or saving a view takes no time however much is known.
    std::shared_ptr<const Knowledge> reload(const Knowledge &before);

    /// Runs `change` in one transaction and keeps its changeset under `label` for undoing. When `change` throws,
    /// nothing has happened. A change that changed nothing leaves no trace in the history.
    void edit(const QString &label, const std::function<void(Database &)> &change);

    std::optional<QString> undoLabel() const; ///< nothing when there is nothing to undo
    std::optional<QString> redoLabel() const;
    QString undo(); ///< the label of what was undone
    QString redo();

    /// For repositories and searches of the core; not for the app.
    Database &database() const;

private:
    Project(std::unique_ptr<Database> database, QString readOnlyReason);
    void prepareToWrite();
    qint64 dataVersion() const;

    std::unique_ptr<Database> m_database;
    std::unique_ptr<History> m_history;
    QString m_readOnlyReason;
    qint64 m_dataVersion = 0; ///< another number when another program has written
};

} // namespace core
