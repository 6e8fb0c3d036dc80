#pragma once

#include <vector>

#include <QString>

namespace core {

/// A word of a text, as a stretch of it in UTF-16 units.
struct TextWord
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString folded = {}; ///< what it is compared by: without case, in NFKC
};

/// The words of a text by the word boundaries of Unicode (UAX #29); what lies between them belongs to no word. Han and
/// kana are written without spaces, so each of their characters is a word; Hangul is split at its spaces.
std::vector<TextWord> wordsOf(const QString &text);

} // namespace core
