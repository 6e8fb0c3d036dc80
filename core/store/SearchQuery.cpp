#include "core/store/SearchQuery.h"

#include <algorithm>

#include <QList>

#include "core/store/FoldedText.h"

namespace core {

namespace {

/// Longer text is a paste, not a question.
constexpr qsizetype maxLength = 200;
constexpr qsizetype maxWords = 12;

bool belongsToWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

QString quoted(const QString &text)
{
    return u'"' + text + u'"'; // words hold no quotation marks
}

bool isLookedInto(const QString &word)
{
    const QList<uint> codePoints = word.toUcs4();
    return std::all_of(codePoints.begin(), codePoints.end(), [](uint c) {
        switch (QChar::script(c)) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Cyrillic:
            return true;
        default:
            return false;
        }
    });
}

QString join(const QStringList &terms)
{
    return terms.join(QStringLiteral(" AND "));
}

} // namespace

SearchQuery::SearchQuery(const QString &text)
    : m_text(text.left(maxLength).normalized(QString::NormalizationForm_C).simplified())
{
    QString word;
    const auto finishWord = [&] {
        if (!word.isEmpty() && m_words.size() < maxWords)
            m_words += word;
        word.clear();
    };
    const QList<uint> codePoints = m_text.toUcs4();
    for (const uint c : codePoints) {
        if (belongsToWord(c))
            word += QChar::fromUcs4(c);
        else
            finishWord();
    }
    finishWord();
    for (const QString &w : std::as_const(m_words))
        m_foldedWords += FoldedText::of(w).text;
    // A word of marks alone is none.
    for (qsizetype i = m_words.size() - 1; i >= 0; --i) {
        if (m_foldedWords[i].isEmpty()) {
            m_words.removeAt(i);
            m_foldedWords.removeAt(i);
        }
    }
}

QString SearchQuery::wholeWords() const
{
    QStringList terms;
    for (const QString &word : m_words)
        terms += quoted(word);
    return join(terms);
}

QString SearchQuery::unfinished() const
{
    return wholeWords() + u'*';
}

QString SearchQuery::parts() const
{
    QStringList terms;
    for (const QString &word : m_words) {
        const QList<uint> codePoints = word.toUcs4();
        for (qsizetype i = 0; i + 3 <= codePoints.size(); ++i)
            terms += quoted(QString::fromUcs4(reinterpret_cast<const char32_t *>(codePoints.constData() + i), 3));
    }
    terms.removeDuplicates();
    return join(terms);
}

std::optional<QString> SearchQuery::shortWord() const
{
    for (const QString &word : m_words) {
        if (word.toUcs4().size() <= 2 && isLookedInto(word))
            return word.toLower();
    }
    return std::nullopt;
}

} // namespace core
