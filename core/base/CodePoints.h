#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// Offsets in the project are code points; QString counts UTF-16 units. These two convert.

/// The UTF-16 index of code point `codePoint` in `text`; the length of `text` when it is past the end.
qsizetype unitOffset(QStringView text, qsizetype codePoint);
/// The number of code points before UTF-16 index `unit` of `text`.
qsizetype codePointOffset(QStringView text, qsizetype unit);
/// The part of `text` between two code points.
QString midCodePoints(const QString &text, qsizetype start, qsizetype end);

} // namespace core
