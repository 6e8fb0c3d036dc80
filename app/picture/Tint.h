#pragma once

#include <cstddef>

#include "app/picture/Theme.h"

namespace app {

/// What the colour of a node tells in the place of its kind, which its shape goes on telling: a step of a scale, or a
/// group. Neither is told by colour alone: pictures write the value or the number of the group beside it. A mark keeps
/// it in `Mark::series`, which has no other use in a node.
struct Tint
{
    enum class Tells { Kind, Nothing, Step, Group };

    Tells tells = Tells::Kind;
    int number = 0; ///< a step from 0, the least, to `tintSteps` - 1; a group from 1, the largest

    friend bool operator==(const Tint &, const Tint &) = default;
};

inline constexpr int tintSteps = 5;
/// Groups with further numbers have no colour of their own.
inline constexpr int tintGroups = 8;
inline constexpr std::size_t tintColours = std::size_t(1) + tintSteps + tintGroups;

Tint tintOf(const Mark &mark);
void setTint(Mark &mark, Tint tint);

/// Of steps the further from the background, the more, each with 3:1 to it at least; of groups such as people with any
/// colour vision tell apart. Of nothing: grey. Not for `Tells::Kind`.
QColor tintColour(Tint tint, Theme::Mode mode);
/// A place for each colour in an array of `tintColours`; not for `Tells::Kind`.
std::size_t tintIndex(Tint tint);
/// The other way round.
Tint tintAt(std::size_t index);

} // namespace app
