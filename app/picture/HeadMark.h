#pragma once

#include "app/picture/Mark.h"

namespace app {

/// A line at the head of a page: the headline (`TextRole::Headline`), or what is said beneath it. Shortened to the
/// width of `box`; the alt text has all of it.
Mark headMark(const QString &text, TextRole role, const QRectF &box, const std::vector<core::Ref> &standsFor);
/// Where there is nothing to show: a sentence in the middle of `box` that says why.
Mark emptyMark(const QString &why, const QRectF &box);

} // namespace app
