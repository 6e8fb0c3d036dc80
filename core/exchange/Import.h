#pragma once

#include <vector>

#include <QMap>
#include <QStringList>

#include "core/base/Issue.h"
#include "core/base/Progress.h"
#include "core/exchange/GraphReader.h"

namespace core {

/// What an import is to do. A plain value.
struct ImportOrder
{
    enum class Mode { Write, DryRun };
    /// What becomes of a project that is there already.
    enum class Existing { TakesUp, IsReplaced };

    /// One folder of reviewable text, or any number of files of nodes and edges.
    QStringList from = {};
    /// A project that takes up what it does not have yet, or a new file.
    QString into = {};
    GraphFormat format = GraphFormat::ByEnding;
    Mode mode = Mode::Write;
    Existing existing = Existing::TakesUp;
};

struct ImportReport
{
    QMap<QString, int> added;    ///< by kind; in a dry run: what would be
    QMap<QString, int> matched;  ///< what was there already
    std::vector<Issue> rejected; ///< rows that were left out; of reviewable text any fault rejects all of it
    bool isRefused = false;      ///< nothing was written because of `rejected`
    bool isNewProject = false;
};

/// Reads, matches and writes, as one step that can be undone where the project was there before. Throws `Error` when
/// something cannot be read or written at all; then nothing has happened.
ImportReport import(const ImportOrder &order, const Progress &progress = {});

} // namespace core
