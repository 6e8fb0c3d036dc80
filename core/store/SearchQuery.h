#pragma once

#include <optional>

#include <QString>
#include <QStringList>

namespace core {

/// What somebody typed, taken apart: its words, and these as expressions of FTS5 in which every character is only text.
class SearchQuery
{
public:
    explicit SearchQuery(const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// The words as typed, without what stands between them.
    const QStringList &words() const { return m_words; }
    const QStringList &foldedWords() const { return m_foldedWords; }
    QString wholeText() const { return m_text; }

    /// Every word whole.
    QString wholeWords() const;
    /// Every word, the last one as the beginning of a word.
    QString unfinished() const;
    /// All runs of three characters of all words; empty when no word has three.
    QString parts() const;
    /// A word of one or two characters in a script that is looked into: Han, kana, Hangul, Cyrillic.
    std::optional<QString> shortWord() const;

private:
    QString m_text;
    QStringList m_words;
    QStringList m_foldedWords;
};

} // namespace core
