#pragma once

#include <vector>

#include "app/picture/Mark.h"

namespace app {

/// The small signs of a mark's states that stand beside its text, in a fixed order: Disputed (fork), Unchecked (open
/// dot), Pinned (pin).
std::vector<MarkState> badgesOf(const Mark &mark);
/// Room that the signs take behind the text; 0 without signs.
double badgeRowWidth(const Mark &mark);

/// Where the discs with the signs stand on the outline of a mark whose text leaves them no room; null without signs.
QRectF badgeDiscs(const Mark &mark);

inline constexpr double badgeSize = 8;
inline constexpr double badgeAdvance = 11; ///< from one sign to the next
inline constexpr double badgeGap = 4;      ///< between the text and the first sign

} // namespace app
