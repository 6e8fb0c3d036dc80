#pragma once

#include "app/views/graph/GraphLinks.h"

namespace app {

/// States in which a node or a link is drawn.
unsigned statesOfNode(const core::Knowledge &knowledge, core::EntityId id, const GraphPictureOptions &options);
unsigned statesOfLink(const core::Knowledge &knowledge, const LinkBundle &link);

/// The sentence for the screen reader, the tool tip and the slide.
QString altOfNode(const core::Knowledge &knowledge, core::EntityId id, const GraphPictureOptions &options, int degree);
QString altOfLink(const core::Knowledge &knowledge, const LinkBundle &link);

/// The words beside a node: of a clause, its number and title.
QString labelText(const core::Knowledge &knowledge, core::EntityId id);

} // namespace app
