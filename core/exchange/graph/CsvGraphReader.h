#pragma once

#include "core/base/Progress.h"
#include "core/exchange/graph/GraphRows.h"

namespace core {

/// Reads nodes or edges from delimited text (comma, semicolon, tab). The header tells which: columns `source` and
/// `target` make a list of edges, a column `id` a list of nodes; letter case and the usual other words ("from node",
/// "name") do not matter. Text without such a header whose lines all have two fields is an edge list, "a b" a line.
/// Throws `Error` of the kind Invalid when it is neither.
GraphRows readCsvGraph(const QString &fileName, const QString &text, const Progress &progress = {});

} // namespace core
