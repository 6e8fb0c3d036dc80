#pragma once

#include <QHash>
#include <QPointF>

#include "core/graph/Graph.h"
#include "core/model/Knowledge.h"

namespace app {

/// Where every node of the graph is, in scene units, whether it is shown or not: filters and dates never move anything.
using GraphPlaces = QHash<qint64, QPointF>; // by EntityId::value

/// Lays out in rings of importance, each held while the next is placed: actors, treaties and scenarios first; then topics and events;
/// clauses around their treaty. Pins of the project are exact. `earlier`: places that what stays should keep. The same for the same knowledge, always.
GraphPlaces placeGraph(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPlaces &earlier = {});

} // namespace app
