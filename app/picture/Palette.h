#pragma once

#include "app/picture/Theme.h"

namespace app {

/// The colours of the kinds and of the ways of knowing, before states and contrast are looked at. Theme is where they
/// are asked for.
QColor kindColour(StyleRole role, Theme::Mode mode);
QColor modalityColour(core::Modality modality, Theme::Mode mode);

} // namespace app
