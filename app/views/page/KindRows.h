#pragma once

#include <vector>

#include <QStringList>

#include "app/session/ViewState.h"
#include "core/exchange/GraphFile.h"
#include "core/graph/Graph.h"

namespace app {

// The parts that `viewRows` is put together from. `knowledge` is what is known on the day of the second clock.

/// Nodes and edges of the graph as shown.
core::GraphFile graphFile(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state);
/// The same as rows, nodes first.
std::vector<QStringList> graphRows(const core::GraphFile &graph);
/// Treaties, gaps between promises and events of the stretch of time that is seen.
std::vector<QStringList> timelineRows(const core::Knowledge &knowledge, const ViewState &state);
/// A row a category, a column a series.
std::vector<QStringList> chartFileRows(const core::Knowledge &knowledge, const ViewState &state);
/// What changed between the two days.
std::vector<QStringList> compareRows(const core::Knowledge &knowledge, const ViewState &state);

} // namespace app
