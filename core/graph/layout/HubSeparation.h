#pragma once

#include "core/graph/layout/TwinFolding.h"

namespace core {

/// Pushes the nodes of very many links apart: the distances between hubs are all but equal, which leaves them on a
/// heap. Their discs grow with the fourth root of the degree and together fill a sixteenth of the picture, more of it
/// would cost neighbourhoods. Tied hubs stay.
void separateHubs(const Adjacency &graph, const Folding &folding, const Ties &groupTies, Places &places,
                  WorkerPool &pool);

} // namespace core
