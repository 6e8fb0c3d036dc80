#pragma once

#include "core/graph/Layout.h"

namespace core {

/// Rings around a node by the number of links to it; on each, what hangs on the same node of the ring before lies side
/// by side. Rings are an edge apart, further where a ring is full. Parts that `centre` is not linked with are laid out
/// around whatever has most links in them and packed beside it. Boxes and earlier places do not count; pins do. The
/// same for the same request to the last bit. Throws `Error` of the kind Stopped.
std::vector<Point> layoutRadial(const LayoutRequest &request, std::optional<std::uint32_t> centre,
                                const Progress &progress = {});

} // namespace core
