#include "app/export/PdfText.h"

namespace app {

namespace {

constexpr qsizetype entryLength = 20; ///< of a row of the table of places, as the format prescribes
constexpr qsizetype placeDigits = 10;

/// Adds `shift` to every place behind `from` in the table and to where the table itself begins.
void shiftPlaces(QByteArray &pdf, qsizetype from, qsizetype shift)
{
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    const qsizetype trailer = pdf.indexOf("trailer", table);
    qsizetype row = pdf.indexOf('\n', table + 5) + 1;
    for (; row > 0 && row + entryLength <= trailer; row += entryLength) {
        const qsizetype place = pdf.mid(row, placeDigits).toLongLong();
        if (place > from)
            pdf.replace(row, placeDigits, QByteArray::number(place + shift).rightJustified(placeDigits, '0'));
    }
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
    const qsizetype end = pdf.indexOf('\n', start);
    pdf.replace(start, end - start, QByteArray::number(table));
}

} // namespace

QByteArray withDate(const QByteArray &pdf, const std::optional<QDateTime> &day)
{
    const qsizetype start = pdf.indexOf("/CreationDate (");
    const qsizetype end = start < 0 ? -1 : pdf.indexOf(')', start) + 1;
    if (end <= 0)
        return pdf;
    QByteArray text;
    if (day)
        text = "/CreationDate (D:" + day->toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)";
    QByteArray result = pdf.left(start) + text + pdf.mid(end);
    shiftPlaces(result, start, text.size() - (end - start));
    return result;
}

} // namespace app
