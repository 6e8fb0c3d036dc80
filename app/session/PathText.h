#pragma once

#include <QString>

#include "core/graph/Paths.h"

namespace app {

/// All shortest chains of statements that join two nodes of the graph.
core::ShortestPaths chainsBetween(const core::Knowledge &knowledge, const core::Graph &graph, core::NodeIndex from,
                                  core::NodeIndex to);

/// "Russia — Russia–DPRK 2024 — North Korea"
QString chainText(const core::Knowledge &knowledge, const core::Graph &graph, const std::vector<core::PathStep> &chain);
/// "3 shortest chains, each of 2 statements"
QString chainsHeading(const core::ShortestPaths &paths);
/// Every chain in a line, then each statement that stands in one, with the passages it rests on: what `path --all`
/// prints and what the window copies. There must be a chain.
QString chainsText(const core::Knowledge &knowledge, const core::Graph &graph, const core::ShortestPaths &paths);

} // namespace app
