#pragma once

#include <vector>

#include "app/export/OutputFile.h"

namespace app {

/// What is to be written, and where.
struct FileToWrite
{
    QString path = {};
    QByteArray bytes = {};
};

/// Several files that belong together: all are written beside their places before the first is renamed, so that a full
/// disk, a missing folder or a name that stands there twice leaves none of them behind.
class OutputFiles
{
public:
    /// Writes all beside their places. Throws as `writeFile`; where there are several, the sentence ends in what that
    /// means for the others.
    explicit OutputFiles(const std::vector<FileToWrite> &files);

    /// Puts all in their places, in order, but pipes and other devices before files. Throws as `writeFile`, with the
    /// names of those that are already in theirs.
    void commit();

private:
    std::vector<StagedFile> m_files;
};

/// Writes and commits. Throws as these do.
void writeFiles(const std::vector<FileToWrite> &files);

} // namespace app
