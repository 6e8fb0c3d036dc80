#pragma once

#include "app/picture/Picture.h"

namespace app {

/// The word for what a role stands for: "Treaty", "Gap" … Empty for roles that stand for nothing (grid, axis).
QString wordFor(StyleRole role);
/// The word for a state: "ended", "not checked against a text" … Empty for states that are not told (arrows, expanded).
QString wordFor(MarkState state);

/// The sentence of a mark: its own, or one made of its kind, text and states.
QString altOf(const Mark &mark);
/// What a picture shows, for those who do not see it: headline, how many of each kind, sources and date of the data.
QString altOf(const Picture &picture);

} // namespace app
