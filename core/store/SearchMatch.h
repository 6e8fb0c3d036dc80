#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QString>
#include <QStringList>

namespace core {

/// How the words of a query stand in a text: the smaller, the better.
struct SearchMatch
{
    enum class Kind { WholeText, WholeWords, Beginnings, Parts };

    Kind kind = Kind::Parts;
    qsizetype spread = 0;   ///< from the first word to the last
    qsizetype position = 0; ///< of the first word
    qsizetype length = 0;   ///< of the text
    std::vector<std::pair<qsizetype, qsizetype>>
        places; ///< stretches of the original text, sorted, apart from each other

    /// Nothing when one of the words is not in the text.
    static std::optional<SearchMatch> of(const QStringList &foldedWords, const QString &text);

    friend bool operator<(const SearchMatch &a, const SearchMatch &b);
};

/// The words around the finds, these between U+0002 and U+0003, on one line; "…" where something is left out.
QString snippet(const QString &text, const SearchMatch &match);

} // namespace core
