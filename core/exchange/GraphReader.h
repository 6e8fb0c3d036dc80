#pragma once

#include <QStringList>

#include "core/base/Progress.h"
#include "core/exchange/KnowledgeReader.h"

namespace core {

/// Forms of files of nodes and edges.
enum class GraphFormat { ByEnding, Csv, GraphMl };

/// Reads files of nodes and edges: .csv, .tsv, .txt and .graphml, in any number and order; nodes of one may be named by
/// edges of another. Rows that cannot be are issues; unlike with reviewable text, the rest may be used. Throws `Error`
/// when a file cannot be read at all.
ReadKnowledge readGraphFiles(const QStringList &files, GraphFormat format, const Progress &progress = {});
/// Whether the ending is one of those above.
bool isGraphFile(const QString &path);

} // namespace core
