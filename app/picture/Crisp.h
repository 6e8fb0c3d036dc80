#pragma once

#include <QTransform>

#include "app/picture/Mark.h"

namespace app {

/// `mark` moved by less than a device pixel so that its upright and level edges fall on whole device pixels of
/// `toDevice`: no grey seams. `penWidth` is the width of its line in picture coordinates.
Mark crisp(Mark mark, const QTransform &toDevice, double penWidth);

} // namespace app
