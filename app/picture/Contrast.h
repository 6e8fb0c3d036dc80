#pragma once

#include <QColor>

namespace app {

/// Contrast of two opaque colours as WCAG 2.1 defines it (relative luminance of sRGB): 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);
/// `colour` with `share` (0 to 1) of `other` mixed in, in sRGB.
QColor mixed(const QColor &colour, const QColor &other, double share);
/// What the eye sees of a translucent `colour` on an opaque `background`.
QColor flattened(const QColor &colour, const QColor &background);
/// The colour nearest to `colour` on the way towards `ink` that keeps `ratio` against `background`; `ink` itself when
/// none does.
QColor withContrast(const QColor &colour, const QColor &background, const QColor &ink, double ratio);

} // namespace app
