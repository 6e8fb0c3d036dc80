#pragma once

#include <vector>

#include "app/picture/Tint.h"
#include "app/views/graph/NodeMeasure.h"

namespace app {

/// A colour of a key, and what it tells: "0.004 to 0.012", or "2: Japan · United States and 9 more".
struct TintMeaning
{
    Tint tint;
    QString text;
};

/// The measure that the colours of the nodes tell: amounts in steps, the higher the fewer nodes are in it; groups by
/// their number. A plain value that may cross threads.
struct NodeColours
{
    NodeMeasure measure = {};
    std::vector<double> stepEnds = {}; ///< the largest value of each step that is used; none for groups
    std::vector<TintMeaning> key = {}; ///< the colours that are used, the least or the largest group first

    Tint tintOf(core::EntityId id) const;
    /// "PageRank 0.012"; "community 2".
    QString textOf(core::EntityId id) const;
    /// What stands behind a name, so that colour never speaks alone: "0.012"; "2".
    QString shortTextOf(core::EntityId id) const;
};

NodeColours colourNodes(NodeMeasure measure, const core::Knowledge &knowledge);

} // namespace app
