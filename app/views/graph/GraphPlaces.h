#pragma once

#include <QHash>
#include <QPointF>

#include "app/session/Filter.h"
#include "core/graph/Graph.h"
#include "core/model/Knowledge.h"

namespace app {

/// Where every node of the graph is, in scene units, whether it is shown or not: filters and dates never move anything.
using GraphPlaces = QHash<qint64, QPointF>; // by EntityId::value

/// Stress: distances tell how many links lie between. Force: what is linked lies nearer together.
enum class LinkStyle { Stress, Force };

/// Lays out in rings of importance, each held while the next is placed: states, organisations, treaties and scenarios
/// first; then persons, topics and events. What has a place in `earlier` keeps it exactly. Clauses and pins are left to
/// `arrangeGraph`. The same for the same knowledge, always.
GraphPlaces layOutGraph(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPlaces &earlier = {},
                        LinkStyle style = LinkStyle::Stress);

/// The places with those that people pinned put where they want them, those in `held` before the project's, and with
/// clauses around their treaties. Nothing else moves.
GraphPlaces arrangeGraph(const core::Knowledge &knowledge, const GraphPlaces &laidOut, const GraphPlaces &held = {});

/// Puts what has no place yet (but clauses) on the free spot nearest to the middle of what it is linked with.
void placeRest(const core::Knowledge &knowledge, const core::Graph &graph, GraphPlaces &places);
/// Room for the shape of a node and the label under it, in scene units.
std::pair<float, float> roomOf(const core::Knowledge &knowledge, core::EntityId id);
/// What is seen when the project is opened; layouts keep that together.
Filter openingFilter(const core::Knowledge &knowledge);

} // namespace app
