#pragma once

#include "app/session/options/GraphOptions.h"
#include "app/views/graph/GraphPlaces.h"
#include "core/base/Progress.h"

namespace app {

/// All nodes at once, clauses and pins apart (see `arrangeDense`), by the layout that the options name: that for large
/// graphs, or columns, rings and time in which nodes stand in blocks, many side by side, since thousands in one line
/// would be a hair. With what has a place in `earlier` the first is a warm start; the others do not look at it. The
/// same for the same knowledge and options, always. Throws `core::Error` of the kind Stopped.
GraphPlaces layOutDense(const GraphOptions &options, const core::Knowledge &knowledge, const core::Graph &graph,
                        const GraphPlaces &earlier = {}, const core::Progress &progress = {});

/// The places with what people pinned exactly where they want it, and clauses around their treaties. Nothing else
/// moves.
GraphPlaces arrangeDense(const core::Knowledge &knowledge, const GraphPlaces &laidOut, const GraphPlaces &held = {});

} // namespace app
