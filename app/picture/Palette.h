#pragma once

#include "app/picture/Theme.h"

namespace app {

/// The colours of the kinds and of the ways of knowing, before states and contrast are looked at. Theme is where they
/// are asked for.
QColor kindColour(StyleRole role, Theme::Mode mode);
/// Colours of a chart's series that people with any colour vision tell apart; they begin again after the sixth, with
/// other patterns: see `hatching`.
QColor seriesColour(int series, Theme::Mode mode);
QColor modalityColour(core::Modality modality, Theme::Mode mode);

} // namespace app
