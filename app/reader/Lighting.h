#pragma once

#include <vector>

#include <QList>
#include <QTextEdit>

#include "app/picture/Theme.h"
#include "app/reader/ReadingText.h"
#include "app/session/NumberedPassages.h"

namespace app {

/// How lit words are set: by background and by underline, so not by colour alone. Strong are the words meant, light is
/// the rest of a passage of which a quote is meant; what disputes has a wavy line.
enum class Light { Strong, Faint };
QTextCharFormat litFormat(Light light, core::Stance stance, const Theme &theme);

/// Formats to be laid over the text, in its order; the text itself stays as it is.
QList<QTextEdit::ExtraSelection> lightingOf(QTextDocument &document, const ReadingText &reading,
                                            const std::vector<NumberedPassage> &passages, const Theme &theme);

} // namespace app
