#pragma once

#include "core/base/Progress.h"

namespace core {

/// A part of a longer work: maps its own progress onto a range of the whole.
struct LayoutStage
{
    const Progress &progress;
    double from = 0;
    double to = 1;

    /// Throws `Error` of the kind Stopped.
    void reach(double share) const
    {
        progress.throwIfStopped();
        progress.report(from + (to - from) * share);
    }
    LayoutStage part(double begin, double end) const
    {
        return {progress, from + (to - from) * begin, from + (to - from) * end};
    }
};

} // namespace core
