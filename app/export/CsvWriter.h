#pragma once

#include <vector>

#include <QByteArray>
#include <QStringList>

namespace app {

/// Rows of text, the header first, as RFC 4180 has them, in UTF-8: fields in quotation marks where they must be, lines
/// ended by CR LF. A text that a spreadsheet would take for a formula gets an apostrophe in front.
QByteArray csvBytes(const std::vector<QStringList> &rows);

} // namespace app
