#pragma once

#include "app/views/graph/DenseGraph.h"

namespace app {

/// Which part of a dense graph is looked at, and what of it must be a mark of its own.
struct DenseFrame
{
    double zoom = 1;                       ///< pixels a scene unit
    QRectF area = {};                      ///< in pixels of the picture
    GraphPictureOptions options = {};      ///< for words and states
    std::vector<std::uint32_t> nodes = {}; ///< what is selected, has the focus or is pointed at
    std::vector<std::uint32_t> edges = {}; ///< likewise
    /// A node that is being dragged, and where it is, in scene units: what it is linked with is drawn from there.
    std::optional<std::pair<std::uint32_t, QPointF>> moved = {};
    QSet<std::uint32_t> labelledBefore = {}; ///< these keep their labels more readily, so that none flickers
    std::size_t mostLabels = 150;
};

/// The marks over a density picture, a pure function: the most important nodes in the area with their labels, all nodes
/// where there are few, the links between them where these can be told apart, and what was asked for. Lines of the same
/// two nodes bow out to both sides as in the graph drawn mark by mark.
GraphPicture buildDensePicture(const core::Knowledge &knowledge, const DenseGraph &graph, const DensityShown &shown,
                               const DenseFrame &frame);

} // namespace app
