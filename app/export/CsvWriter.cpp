#include "app/export/CsvWriter.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Numbers may begin with a sign; what else begins so, a spreadsheet would compute.
bool looksLikeFormula(const QString &text)
{
    if (text.isEmpty() || !QStringView(u"=+-@\t\r").contains(text.front()))
        return false;
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !isNumber;
}

QByteArray field(const QString &text)
{
    QString value = looksLikeFormula(text) ? u'\'' + text : text;
    if (!value.contains(u'"') && !value.contains(u',') && !value.contains(u'\n') && !value.contains(u'\r'))
        return value.toUtf8();
    value.replace(u'"', u"\"\""_s);
    return '"' + value.toUtf8() + '"';
}

QByteArray line(const QStringList &fields)
{
    QByteArrayList cells;
    for (const QString &text : fields)
        cells << field(text);
    return cells.join(',') + "\r\n";
}

} // namespace

QByteArray csvBytes(const std::vector<QStringList> &rows)
{
    QByteArray bytes;
    for (const QStringList &row : rows)
        bytes += line(row);
    return bytes;
}

} // namespace app
