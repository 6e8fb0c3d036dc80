#pragma once

#include <QByteArray>

#include "core/base/Progress.h"
#include "core/exchange/graph/GraphRows.h"

namespace core {

/// Reads nodes and edges from GraphML (Brandes et al., "GraphML Primer"): `data` by the names of their `key`s, defaults
/// included; ports, hyperedges and graphs inside nodes are not known and are told as issues. Neither entities nor
/// anything outside the file is looked up. Throws `Error` of the kind Damaged when it is no well-formed GraphML.
GraphRows readGraphMl(const QString &fileName, const QByteArray &bytes, const Progress &progress = {});

} // namespace core
