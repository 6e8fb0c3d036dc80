#pragma once

#include <optional>
#include <vector>

#include <QStringView>

namespace core {

/// Reads rows of text parted by a delimiter, one at a time. Fields may be quoted as in RFC 4180: `"a ""b"", c"`; a
/// quoted field may hold line breaks.
class DelimitedText
{
public:
    struct Row
    {
        int line = 0;                ///< of its first character, from 1
        QStringView text;            ///< as it stands, without its line break
        std::vector<QString> fields; ///< unquoted and trimmed
        bool isQuoteOpen = false;    ///< the text ended inside a quoted field
    };

    /// `text` outlives the reader and the rows it gives. Blank lines are passed over.
    DelimitedText(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    /// Nothing at the end.
    std::optional<Row> next();

    /// The delimiter of a header line: tab, semicolon or comma, whichever stands in it most often; a space where there
    /// is none of them.
    static QChar delimiterOf(QStringView header);

private:
    QString quotedField(Row &row);
    QString plainField();
    void skipBlankLines();

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace core
