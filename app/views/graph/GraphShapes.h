#pragma once

#include "app/views/graph/GraphLinks.h"

namespace app {

/// What kinds of entities look like in a graph.
StyleRole roleOf(core::EntityKind kind);
Shape shapeOf(core::EntityKind kind);

/// Who keeps the label, and who is read first: actors and treaties before the rest, then by number of links.
double importanceOf(core::EntityKind kind, int degree);

/// The line of a link between the marks of its two nodes. One line goes straight; several between the same two nodes
/// bow out to both sides.
Mark linkMark(const core::Knowledge &knowledge, const LinkBundle &link, const Mark &first, const Mark &second);

} // namespace app
