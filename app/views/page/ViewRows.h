#pragma once

#include <vector>

#include <QStringList>

#include "app/session/ViewState.h"
#include "core/exchange/GraphFile.h"
#include "core/graph/Graph.h"

namespace app {

/// The data behind what a state shows, for spreadsheets: the header first, then a row for each cell of its kind:
/// topics of a matrix, categories of a chart, rows of a table, items of a timeline, links of a lineage, nodes and edges
/// of a graph, changes between two days. Identifiers stand in the first column, passages and sources in the last ones.
/// Names of columns are not translated, but for those of charts, which are what they count. A pure function.
std::vector<QStringList> viewRows(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state);

/// The graph of a state, as shown, for other programs. Throws `core::Error` of the kind Invalid for other views.
core::GraphFile viewGraph(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state);

} // namespace app
