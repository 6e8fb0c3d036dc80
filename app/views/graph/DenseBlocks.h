#pragma once

#include <QPointF>

#include "app/views/graph/DenseNet.h"
#include "core/base/Progress.h"

namespace app {

/// One place for each node of the net. Throws `core::Error` of the kind Stopped.
using DensePlaces = std::vector<QPointF>;

/// Columns of kinds, each a block as many nodes wide as its share asks for, read row by row; in each the order by which
/// links cross least: that of the mean places of neighbours, in sweeps there and back (barycentre method: Sugiyama,
/// Tagawa & Toda 1981).
DensePlaces columnsOf(const DenseNet &net, const core::Progress &progress);

/// Rings of equal distance in links around one node, each as many circles thick as it needs; on each, what hangs on the
/// same node side by side. What cannot be reached stands on the outermost.
DensePlaces ringsOf(const DenseNet &net, std::uint32_t centre, const core::Progress &progress);

/// What has a day at its place on the axis (`axisPlace`), stacked; what has none in a row above, in the order of the
/// mean days of what it is linked with.
DensePlaces timeOf(const DenseNet &net, const core::Progress &progress);

} // namespace app
