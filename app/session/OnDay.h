#pragma once

#include <optional>

#include <QDate>

#include "core/model/Knowledge.h"

namespace app {

/// Where something stands in time on the day that is shown. What has not begun is left out of every view; what has
/// ended is told from what goes on.
enum class OnDay { NotYet, Now, Ended };

/// What has no period is always there; one without an end goes on.
OnDay onDay(const std::optional<core::Period> &period, QDate day);
/// A treaty begins with its signing and ends with its force; a clause does as its treaty; an event begins and does not
/// end.
OnDay onDay(const core::Knowledge &knowledge, core::EntityId id, QDate day);
/// By the time in which a statement is valid.
OnDay onDay(const core::Knowledge &knowledge, core::StatementId id, QDate day);

} // namespace app
