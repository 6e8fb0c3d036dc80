#pragma once

#include <functional>
#include <utility>

#include <stop_token>

#include "core/base/Error.h"

namespace core {

/// What long work in the core is given: a token that asks it to stop and a sink for its progress (0 to 1).
/// The sink is called on the working thread.
struct Progress
{
    std::stop_token stop = {};
    std::function<void(double)> sink = {};

    void report(double share) const
    {
        if (sink)
            sink(share);
    }
    /// Throws `Error` of the kind Stopped when stopping was asked for.
    void throwIfStopped() const
    {
        if (stop.stop_requested())
            throw Error(Error::Kind::Stopped, QStringLiteral("The work was stopped."));
    }
};

} // namespace core
