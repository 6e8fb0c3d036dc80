#pragma once

#include "core/graph/layout/Places.h"

namespace core {

/// Shifts the places around the origin and turns them so that they spread most from left to right.
void lieDown(Places &places);

} // namespace core
