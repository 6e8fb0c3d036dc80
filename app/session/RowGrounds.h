#pragma once

#include <span>

#include <QStringList>

#include "core/model/Knowledge.h"

namespace app {

/// Identifiers, set apart by blanks.
QString keysText(const core::Knowledge &knowledge, std::span<const core::Ref> refs);

/// The last columns of every row that is written for spreadsheets: the identifiers of the passages that it rests on,
/// and the titles of their sources.
QStringList groundsHeader();
QStringList groundsOf(const core::Knowledge &knowledge, std::span<const core::Ref> refs);

/// "1961-07~", "" for what is not dated, and how exactly: "day", "month", "year" or "decade".
QStringList boundTexts(const std::optional<core::PartialDate> &bound);

} // namespace app
