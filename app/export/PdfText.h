#pragma once

#include <optional>

#include <QByteArray>
#include <QDateTime>

namespace app {

/// A PDF file written by Qt with the day of making that is wanted, or none, in the place of the present one: the time
/// of day is the only thing in it that changes from run to run. The table of places is put right.
QByteArray withDate(const QByteArray &pdf, const std::optional<QDateTime> &day);

} // namespace app
