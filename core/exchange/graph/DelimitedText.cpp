#include "core/exchange/graph/DelimitedText.h"

#include <QString>

namespace core {

namespace {

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

void DelimitedText::skipBlankLines()
{
    qsizetype at = m_at;
    while (at < m_text.size() && m_text[at].isSpace()) {
        if (m_text[at] == u'\n') {
            ++m_line;
            m_at = at + 1;
        }
        ++at;
    }
    if (at == m_text.size())
        m_at = at;
}

/// Stands at the opening quote; leaves the delimiter or the line break at hand.
QString DelimitedText::quotedField(Row &row)
{
    QString field;
    qsizetype from = ++m_at;
    for (; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == u'\n')
            ++m_line;
        if (m_text[m_at] != u'"')
            continue;
        field += m_text.sliced(from, m_at - from);
        if (m_at + 1 == m_text.size() || m_text[m_at + 1] != u'"') {
            ++m_at;
            // What stands between the closing quote and the delimiter belongs to nobody.
            while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isBreak(m_text[m_at]))
                ++m_at;
            return field;
        }
        from = ++m_at; // the second quote of a pair
    }
    row.isQuoteOpen = true;
    field += m_text.sliced(from);
    return field;
}

QString DelimitedText::plainField()
{
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isBreak(m_text[m_at]))
        ++m_at;
    return m_text.sliced(from, m_at - from).trimmed().toString();
}

std::optional<DelimitedText::Row> DelimitedText::next()
{
    skipBlankLines();
    if (m_at >= m_text.size())
        return std::nullopt;
    Row row;
    row.line = m_line;
    const qsizetype from = m_at;
    while (true) {
        while (m_delimiter != u' ' && m_at < m_text.size() && m_text[m_at] == u' ')
            ++m_at;
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
        row.fields.push_back(isQuoted ? quotedField(row) : plainField());
        if (m_at >= m_text.size() || m_text[m_at] != m_delimiter)
            break;
        // Several spaces are one.
        do
            ++m_at;
        while (m_delimiter == u' ' && m_at < m_text.size() && m_text[m_at] == u' ');
    }
    row.text = m_text.sliced(from, m_at - from);
    while (m_at < m_text.size() && m_text[m_at] == u'\r')
        ++m_at;
    if (m_at < m_text.size() && m_text[m_at] == u'\n') {
        ++m_at;
        ++m_line;
    }
    return row;
}

QChar DelimitedText::delimiterOf(QStringView header)
{
    QChar best = u' ';
    qsizetype most = 0;
    for (const QChar candidate : {QChar(u'\t'), QChar(u';'), QChar(u',')}) {
        if (const qsizetype count = header.count(candidate); count > most) {
            best = candidate;
            most = count;
        }
    }
    return best;
}

} // namespace core
