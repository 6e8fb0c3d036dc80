#include "core/text/TextWords.h"

#include <algorithm>

#include <QTextBoundaryFinder>

namespace core {

namespace {

bool standsAlone(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

bool hasLetters(QStringView piece)
{
    return std::any_of(piece.begin(), piece.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || c.isMark(); });
}

char32_t characterAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

/// Adds a piece between two boundaries: whole, or cut round each character that stands alone.
void addPiece(std::vector<TextWord> &words, const QString &text, qsizetype start, qsizetype end)
{
    const auto add = [&](qsizetype from, qsizetype to) {
        if (to > from) {
            words.push_back(
                {.start = from,
                 .length = to - from,
                 .folded = text.sliced(from, to - from).normalized(QString::NormalizationForm_KC).toCaseFolded()});
        }
    };
    qsizetype open = start;
    for (qsizetype at = start; at < end;) {
        const char32_t character = characterAt(text, at);
        const qsizetype next = at + (character > 0xFFFF ? 2 : 1);
        if (standsAlone(character)) {
            add(open, at);
            add(at, next);
            open = next;
        }
        at = next;
    }
    add(open, end);
}

} // namespace

std::vector<TextWord> wordsOf(const QString &text)
{
    std::vector<TextWord> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        if (hasLetters(QStringView(text).sliced(start, end - start)))
            addPiece(words, text, start, end);
        start = end;
    }
    return words;
}

} // namespace core
