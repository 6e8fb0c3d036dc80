#pragma once

#include <vector>

#include <QSizeF>

#include "app/picture/Picture.h"
#include "app/session/ViewState.h"
#include "core/graph/Graph.h"

namespace app {

/// The views that can be put on a page, in the order of the tabs.
const std::vector<ViewKind> &pageKinds();

/// What a state shows, put on a page of a size in pixels: the one place from which files, slides, printing, the
/// clipboard and the command line take their pictures. Room is left at the foot for legend and footer, which
/// `exportPage` puts on. `knowledge` is all that is known: the day of the second clock stands in the state. A pure
/// function; asking for a kind that is not among `pageKinds` is a bug.
Picture viewPage(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state, QSizeF page);

} // namespace app
