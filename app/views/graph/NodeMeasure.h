#pragma once

#include "core/graph/Measures.h"

namespace app {

/// The measure that the sizes of the nodes tell. A plain value that may cross threads.
struct NodeMeasure
{
    core::Measure measure = core::Measure::Degree;
    QHash<core::EntityId, double> values = {};
    double least = 0;
    double most = 0;

    /// From 0 for the least value to 1 for the most; 0 where all are the same.
    double share(core::EntityId id) const;
};

NodeMeasure measureNodes(core::Measure measure, const core::Knowledge &knowledge, const core::Graph &graph,
                         const core::Progress &progress = {});

} // namespace app
