#pragma once

#include "core/base/Error.h"

namespace test {

/// Runs `action`, which must fail because something cannot be written, and gives its sentence; nothing where it does
/// not fail, or for another reason.
template <typename Action>
QString refusal(Action action)
{
    try {
        action();
    } catch (const core::Error &error) {
        return error.kind() == core::Error::Kind::Unwritable ? error.message() : QString();
    }
    return {};
}

} // namespace test
