#include "core/store/FoldedText.h"

#include <QList>

namespace core {

namespace {

/// The letter without its marks.
char32_t baseLetter(char32_t codePoint)
{
    const bool isHangul = codePoint >= 0xAC00 && codePoint <= 0xD7A3;
    while (!isHangul && codePoint > 0x7F && QChar::decompositionTag(codePoint) == QChar::Canonical) {
        const QString parts = QChar::decomposition(codePoint);
        if (parts.isEmpty())
            break;
        codePoint = parts.toUcs4().first();
    }
    return codePoint;
}

} // namespace

FoldedText FoldedText::of(QStringView original)
{
    FoldedText folded;
    folded.text.reserve(original.size());
    folded.origins.reserve(std::size_t(original.size()) + 1);
    for (qsizetype i = 0; i < original.size(); ++i) {
        const qsizetype origin = i;
        char32_t codePoint = original[i].unicode();
        if (original[i].isHighSurrogate() && i + 1 < original.size() && original[i + 1].isLowSurrogate()) {
            codePoint = QChar::surrogateToUcs4(original[i], original[i + 1]);
            ++i;
        }
        if (codePoint > 0x7F && QChar::category(codePoint) == QChar::Mark_NonSpacing)
            continue;
        const auto folding = QChar::fromUcs4(QChar::toCaseFolded(baseLetter(codePoint)));
        const QStringView letters(folding);
        folded.text += letters;
        folded.origins.insert(folded.origins.end(), std::size_t(letters.size()), origin);
    }
    folded.origins.push_back(original.size());
    return folded;
}

} // namespace core
