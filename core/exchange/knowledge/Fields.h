#pragma once

#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

#include <QString>
#include <QStringList>
#include <yaml-cpp/yaml.h>

#include "core/exchange/knowledge/Draft.h"

namespace core {

/// A piece of a file: a scalar, a list or a mapping, and where it stands.
struct Item
{
    QString file;
    YAML::Node node;

    Place place() const;
    bool isScalar() const { return node.IsScalar(); }
    bool isMapping() const { return node.IsMap(); }
    /// Its words: UTF-8 in NFC, white space made single. Empty for what is no scalar.
    QString text() const;
};

/// A list of words that a key may have.
using Words = std::initializer_list<const char16_t *>;

/// Reads the keys of one mapping and reports what is wrong with them: unknown keys and keys that stand twice at once,
/// the others as they are asked for. A key without a value counts as left out.
class Fields
{
public:
    Fields(Draft &draft, const Item &item, Words allowed);
    /// Any key is allowed; unknown ones are for the caller to find.
    Fields(Draft &draft, const Item &item);

    /// False when it is not a mapping, which has been reported.
    bool isMapping() const { return m_isMapping; }
    Place place() const { return m_place; }
    Place placeOf(const QString &key) const;
    bool has(const QString &key) const;
    const std::vector<std::pair<QString, Item>> &entries() const { return m_entries; }

    /// Empty when left out.
    QString text(const QString &key) const;
    /// Reports when left out, whatever belongs there.
    void require(const QString &key) const;
    /// A text; reports when left out.
    QString required(const QString &key) const;
    /// Reports when longer than `limit` characters; `subject` names the thing.
    QString label(const QString &key, qsizetype limit) const;
    /// At most six words of an original.
    QString anchor() const;
    /// One of `words`; reports when left out or another.
    QString word(const QString &key, Words words) const;
    int number(const QString &key) const;
    bool flag(const QString &key) const;
    Confidence confidence(Confidence fallback = Confidence::Memory) const;
    std::optional<Period> period(const QString &key) const;
    /// A term of a closed vocabulary; `fallback` when left out.
    template <typename Enum>
    Enum term(const QString &key, Enum fallback) const;

    /// Elements of a list; empty when left out.
    std::vector<Item> list(const QString &key) const;
    /// The same, or the single thing that stands there instead of a list.
    std::vector<Item> listOrOne(const QString &key) const;
    std::optional<Item> item(const QString &key) const;

private:
    void readEntries(const Item &item);
    void reportWord(const QString &key, const QString &word, const QStringList &words) const;

    Draft &m_draft;
    Place m_place;
    bool m_isMapping = false;
    std::vector<std::pair<QString, Item>> m_entries;
};

template <typename Enum>
Enum Fields::term(const QString &key, Enum fallback) const
{
    const QString word = text(key);
    if (word.isEmpty())
        return fallback;
    if (const std::optional<Enum> term = fromWord<Enum>(word))
        return *term;
    QStringList words;
    for (const char16_t *known : TermTable<Enum>::words)
        words += QString::fromUtf16(known);
    reportWord(key, word, words);
    return fallback;
}

} // namespace core
