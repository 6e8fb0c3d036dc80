#pragma once

#include <QSizeF>

#include "app/views/graph/GraphPicture.h"

namespace app {

/// The graph put on a page of a size in pixels: fitted, with the headline at its head; for files and printing. Legend
/// and footer are put on by `withLegendAndFooter`, for which room is left at the foot.
struct GraphPageOptions
{
    GraphPictureOptions content = {};
    GraphOptions graph = {};
    QSizeF page = QSizeF(1600, 900);
    /// Where the nodes are; empty: as laid out from what is given.
    GraphPlaces places = {};
};

Picture graphPage(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPageOptions &options);

} // namespace app
