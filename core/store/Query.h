#pragma once

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include <QByteArray>
#include <QString>

#include "core/base/Id.h"
#include "core/model/Period.h"
#include "core/model/Terms.h"

namespace SQLite {
class Statement;
} // namespace SQLite

namespace core {

class Database;

/// One prepared statement that speaks the model's types: strong ids (NULL for a null one), words of the closed
/// vocabularies, periods. Every function may throw `Error`; a value read that cannot be is damage of the file.
class Query
{
public:
    Query(Database &database, const char *sql);
    ~Query();

    /// Binds the parameters from the first on and goes back to the beginning.
    template <typename... Values>
    Query &bind(const Values &...values)
    {
        rewind();
        int index = 0;
        (put(++index, values), ...);
        return *this;
    }
    /// Steps to the next row; false behind the last.
    bool next();
    /// Runs to the end; the number of rows it changed.
    int run();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    std::optional<Period> period(int column) const;
    template <typename IdType>
    IdType id(int column) const
    {
        return {integer(column)};
    }
    template <typename Enum>
    Enum term(int column) const
    {
        const auto &words = TermTable<Enum>::words;
        for (std::size_t i = 0; i < words.size(); ++i)
            if (isWord(column, words[i]))
                return static_cast<Enum>(i);
        failOnValue(column);
    }

private:
    void rewind();
    void put(int index, const QString &value);
    void put(int index, const QByteArray &value);
    void put(int index, qint64 value);
    void put(int index, int value) { put(index, qint64(value)); }
    void put(int index, double value);
    void put(int index, const std::optional<Period> &value);
    void put(int index, const std::optional<qint64> &value);
    void putWord(int index, const char16_t *word);
    void putNull(int index);
    template <typename Tag>
    void put(int index, Id<Tag> value)
    {
        value.isNull() ? putNull(index) : put(index, value.value);
    }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void put(int index, Enum value) { putWord(index, TermTable<Enum>::words[static_cast<std::size_t>(value)]); }
    bool isWord(int column, const char16_t *word) const;
    [[noreturn]] void failOnValue(int column) const;

    Database &m_database;
    std::unique_ptr<SQLite::Statement> m_statement;
    std::vector<std::string> m_texts; ///< one a parameter; SQLite reads them where they are
    bool m_isAtStart = true;
};

} // namespace core
