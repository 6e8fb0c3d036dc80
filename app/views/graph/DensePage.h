#pragma once

#include "app/views/graph/DenseGraph.h"
#include "app/views/graph/GraphPage.h"

namespace app {

/// A dense graph fitted into an area of a page: the density as a backdrop, the most important nodes with their labels
/// as marks over it.
Picture densePicture(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPageOptions &options,
                     const QRectF &area);

} // namespace app
