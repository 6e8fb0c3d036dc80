#include "app/session/Guard.h"

#include "core/base/Error.h"

namespace app {

Guard::Outcome Guard::run(const std::function<void()> &action)
{
    try {
        action();
        return Outcome::Done;
    } catch (const core::Error &error) {
        if (error.kind() != core::Error::Kind::Stopped)
            Q_EMIT failed(error.message(), error.detail());
    }
    return Outcome::Failed;
}

} // namespace app
