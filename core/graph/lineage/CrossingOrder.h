#pragma once

#include <utility>
#include <vector>

#include <QtGlobal>

namespace core {

/// A graph in layers: links join neighbouring layers alone. Within a layer nodes stand in an order; those of a lower
/// band always stand before those of a higher one.
struct LayeredGraph
{
    std::vector<std::vector<int>> layers; ///< numbers of nodes, in order
    std::vector<int> band;                ///< one a node
    std::vector<std::pair<int, int>> links;
};

/// How many pairs of links cross.
qint64 crossingsOf(const LayeredGraph &graph);

/// Puts the nodes of each layer into an order with few crossings: sweeps by barycentres (Sugiyama, Tagawa and Toda,
/// 1981), then sifting (Matuszewski, Schönfeld and Molitor, 1999), each within the bands, from several orders. Never
/// more crossings than before; the same input gives the same order.
void minimiseCrossings(LayeredGraph &graph);

} // namespace core
