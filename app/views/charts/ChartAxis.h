#pragma once

namespace app {

/// Ticks of an axis of counts: 0, step, 2 step … top.
struct CountAxis
{
    int step = 1;
    int top = 1; ///< a multiple of the step, at least 1
};

/// The axis for counts up to `largest` with at most `mostTicks` ticks beside the zero: the steps are 1, 2 or 5 times a
/// power of ten, and never a part of one.
CountAxis countAxis(int largest, int mostTicks);

} // namespace app
