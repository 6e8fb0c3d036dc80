#pragma once

#include <vector>

#include <QStringList>

namespace app {

/// Rows whose cells stand under each other, two spaces apart.
class TextTable
{
public:
    void add(const QStringList &cells) { m_rows.push_back(cells); }
    bool isEmpty() const { return m_rows.empty(); }
    /// Each row on a line, `indent` spaces before it.
    QString toText(int indent = 0) const;

private:
    std::vector<QStringList> m_rows;
};

/// `text` in lines of at most 96 columns, each with `indent` spaces before it and a line break behind.
QString wrapped(const QString &text, int indent);
/// Columns a terminal needs for `text`: two for each Han and Hangul character.
int columnsOf(const QString &text);

} // namespace app
