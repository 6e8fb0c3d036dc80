#pragma once

#include <QSizeF>
#include <QStringList>

#include "app/picture/Mark.h"

namespace app {

/// Measures of text by role, in pixels, from a table of advances: the same on every machine and in every thread, with
/// no font loaded. Texts of fonts that run wider than Noto Sans are the painter's care.

/// Size of the letters. Never under 9.
double pixelSize(TextRole role);
/// Whether the letters are bold.
bool isStrong(TextRole role);
double lineHeight(TextRole role);
/// Width of one line.
double textWidth(QStringView text, TextRole role);
/// Size of a text of one or more lines ('\n').
QSizeF textSize(const QString &text, TextRole role);
/// Size of a mark's text together with the signs of its states that stand beside it: the room a label box needs.
QSizeF labelSize(const Mark &mark);

/// `text` cut at a whole letter and ended by "…" so that it fits `width`; empty when not even one letter does.
QString elided(const QString &text, TextRole role, double width);
/// `text` broken at the places its script allows into lines of at most `width`; the last of `maxLines` is elided.
QStringList wrapped(const QString &text, TextRole role, double width, int maxLines = 1000);

} // namespace app
