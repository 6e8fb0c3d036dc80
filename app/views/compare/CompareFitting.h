#pragma once

#include <functional>
#include <initializer_list>
#include <vector>

#include "app/views/compare/ComparePicture.h"

namespace app {

struct DrawnNode
{
    qint64 entity = 0;
    QPointF place = {}; ///< of its middle, in scene units
    QSizeF size = {};   ///< in pixels: nodes hardly grow with the zoom
};

/// The nodes of several pictures that are drawn at a zoom, each once.
std::vector<DrawnNode> drawnNodes(std::initializer_list<const Picture *> pictures, double zoom);

/// The room for one graph when the panes stand so.
using PaneOf = std::function<QRectF(CompareFit::Panes panes)>;

/// Puts both graphs at one set of places: panes beside each other or one below the other, whichever suits the form of
/// the graph; the graph stretched to the form of a pane as far as it stays the picture that people know; and, where
/// there is little room, nodes pushed apart until none covers another, with as much air for labels as there is.
CompareFit fitGraph(const std::vector<DrawnNode> &nodes, const PaneOf &paneOf);

} // namespace app
