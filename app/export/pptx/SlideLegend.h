#pragma once

#include <vector>

#include "app/picture/Picture.h"

namespace app {

/// What the kinds, lines and signs of a picture mean, in rows of a width from the origin downwards: samples and words.
std::vector<Mark> legendMarks(const Picture &picture, double width);

} // namespace app
