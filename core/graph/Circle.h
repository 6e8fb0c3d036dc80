#pragma once

#include "core/graph/Layout.h"

namespace core {

/// The point of the unit circle after so many turns from the right, downwards first where y grows downwards. Written
/// out, since sine and cosine of the C library differ in their last bits between machines; right to 1e-15.
Point onCircle(double turns);

} // namespace core
