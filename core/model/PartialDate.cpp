#include "core/model/PartialDate.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The number written by these ASCII digits; nothing when there are none or one of them is not a digit.
std::optional<int> number(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return digits.isEmpty() ? std::nullopt : std::optional(value);
}

QString padded(int value, int width)
{
    return QString::number(value).rightJustified(width, u'0');
}

struct Span
{
    QDate first;
    QDate last;
    PartialDate::Precision precision;
};

std::optional<Span> decade(QStringView digits)
{
    const std::optional<int> tens = number(digits);
    if (!tens)
        return std::nullopt;
    // There is no year 0, so the first decade has nine years.
    return Span{QDate(std::max(*tens * 10, 1), 1, 1), QDate(*tens * 10 + 9, 12, 31), PartialDate::Precision::Decade};
}

std::optional<Span> yearMonthDay(QStringView year, QStringView month, QStringView day)
{
    const std::optional<int> y = number(year);
    if (!y || *y < 1)
        return std::nullopt;
    const bool hasMonth = !month.isEmpty() && month != u"XX"_s;
    const bool hasDay = !day.isEmpty() && day != u"XX"_s;
    if (!hasMonth)
        return hasDay ? std::nullopt
                      : std::optional(Span{QDate(*y, 1, 1), QDate(*y, 12, 31), PartialDate::Precision::Year});
    const QDate first(*y, number(month).value_or(0), hasDay ? number(day).value_or(0) : 1);
    if (!first.isValid())
        return std::nullopt;
    if (hasDay)
        return Span{first, first, PartialDate::Precision::Day};
    return Span{first, first.addMonths(1).addDays(-1), PartialDate::Precision::Month};
}

std::optional<Span> span(QStringView text)
{
    const bool hasMonth = text.size() == 7 || text.size() == 10;
    if ((hasMonth && text[4] != u'-') || (text.size() == 10 && text[7] != u'-'))
        return std::nullopt;
    if (text.size() == 4 && text.endsWith(u'X'))
        return decade(text.first(3));
    if (text.size() == 4)
        return yearMonthDay(text, {}, {});
    if (text.size() == 7)
        return yearMonthDay(text.first(4), text.sliced(5), {});
    if (text.size() == 10)
        return yearMonthDay(text.first(4), text.sliced(5, 2), text.sliced(8));
    return std::nullopt;
}

} // namespace

PartialDate::PartialDate(QDate earliest, QDate latest, Precision precision)
    : m_earliest(qint32(earliest.toJulianDay())), m_latest(qint32(latest.toJulianDay())), m_precision(precision)
{}

std::optional<PartialDate> PartialDate::parse(QStringView text)
{
    const QChar mark = text.isEmpty() ? QChar() : text.back();
    const bool isMarked = mark == u'~' || mark == u'?' || mark == u'%';
    const std::optional<Span> found = span(isMarked ? text.chopped(1) : text);
    if (!found)
        return std::nullopt;
    PartialDate date(found->first, found->last, found->precision);
    date.m_isApproximate = mark == u'~' || mark == u'%';
    date.m_isUncertain = mark == u'?' || mark == u'%';
    return date;
}

PartialDate PartialDate::fromDay(QDate day)
{
    Q_ASSERT(day.isValid() && day.year() >= 1 && day.year() <= 9999);
    return {day, day, Precision::Day};
}

QString PartialDate::toText() const
{
    QString text;
    if (m_precision == Precision::Decade)
        text = padded(year() / 10, 3) + u'X';
    else
        text = padded(year(), 4);
    if (m_precision == Precision::Month || m_precision == Precision::Day)
        text += u'-' + padded(earliest().month(), 2);
    if (m_precision == Precision::Day)
        text += u'-' + padded(earliest().day(), 2);
    if (m_isApproximate && m_isUncertain)
        text += u'%';
    else if (m_isApproximate)
        text += u'~';
    else if (m_isUncertain)
        text += u'?';
    return text;
}

} // namespace core
