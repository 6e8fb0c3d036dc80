#include "app/session/TextTable.h"

#include <algorithm>

namespace app {

namespace {

bool isWide(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana;
}

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - columnsOf(text)), u' ');
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    for (const char32_t c : text.toUcs4())
        if (!QChar::isLowSurrogate(c) && QChar::category(c) != QChar::Mark_NonSpacing)
            columns += isWide(QChar::script(c)) ? 2 : 1;
    return columns;
}

QString TextTable::toText(int indent) const
{
    std::vector<int> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), std::size_t(row.size())));
        // The last cell of a row may be as long as it likes.
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], columnsOf(row[i]));
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line(indent, u' ');
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? padded(row[i], widths[std::size_t(i)] + 2) : row[i];
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString wrapped(const QString &text, int indent)
{
    constexpr int width = 96;
    const QString margin(indent, u' ');
    QString lines;
    QString line = margin;
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (line != margin && columnsOf(line) + 1 + columnsOf(word) > width) {
            lines += line + u'\n';
            line = margin;
        }
        line += line == margin ? word : u' ' + word;
    }
    return line == margin ? lines : lines + line + u'\n';
}

} // namespace app
