#pragma once

#include <vector>

#include "app/export/pptx/Emu.h"
#include "app/picture/Mark.h"

namespace app {

/// A place on the outline of a preset shape to which a connector can be glued.
struct ConnectionSite
{
    int index = 0; ///< as ECMA-376 counts them for the shape
    EmuPoint at = {};
    QPointF outwards = {}; ///< unit vector
};

/// The preset that a node is drawn with: "ellipse"; null for what is no node.
const char *presetOf(Shape shape);
/// All sites of a node whose shape fills `box`, by index.
std::vector<ConnectionSite> connectionSites(Shape shape, const EmuRect &box);

struct SitePair
{
    ConnectionSite from = {};
    ConnectionSite to = {};
};

/// The sites that a straight line between two nodes is glued to: the line leaves both outwards and is short. The
/// `number`th line between the same two takes the `number`th best pair, with sites of its own as long as there are any.
SitePair bestSites(const std::vector<ConnectionSite> &from, const std::vector<ConnectionSite> &to, int number = 0);

} // namespace app
