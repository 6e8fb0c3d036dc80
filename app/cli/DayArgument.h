#pragma once

#include <QDate>
#include <QString>

namespace app {

/// The day that an option such as `--known-on` names. Throws `core::Error` of the kind Invalid for what is none.
QDate dayOf(const QString &text);

} // namespace app
