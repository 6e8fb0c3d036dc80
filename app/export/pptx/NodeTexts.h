#pragma once

#include <QSizeF>

#include "app/picture/Picture.h"

namespace app {

/// The picture of a graph with the labels of its nodes put into them: nodes grow to hold their names, spread over
/// `room` and are pushed apart, so that moving one on a slide moves its name and its lines. Pictures without links,
/// with too many nodes for that room, or with two nodes for one thing, come back as they are.
Picture withTextInNodes(const Picture &picture, QSizeF room);

} // namespace app
