#include "core/exchange/knowledge/Sentences.h"

#include <algorithm>
#include <array>

#include <QLocale>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString plainDate(const PartialDate &date)
{
    const QString month = QLocale::c().monthName(date.earliest().month());
    switch (date.precision()) {
    case PartialDate::Precision::Decade:
        return u"the %1s"_s.arg(date.year() / 10 * 10);
    case PartialDate::Precision::Year:
        return QString::number(date.year());
    case PartialDate::Precision::Month:
        return u"%1 %2"_s.arg(month).arg(date.year());
    case PartialDate::Precision::Day:
        return u"%1 %2 %3"_s.arg(date.earliest().day()).arg(month).arg(date.year());
    }
    Q_UNREACHABLE();
}

bool startsWithAName(const QString &label)
{
    static constexpr std::array names = {u"Korea",    u"Korean",   u"Asian",   u"Asia",    u"China",
                                         u"Chinese",  u"Russia",   u"Russian", u"Soviet",  u"Japan",
                                         u"Japanese", u"American", u"Taiwan",  u"Ukraine", u"Northeast"};
    const QString first = label.section(u' ', 0, 0);
    return std::any_of(names.begin(), names.end(), [&](const char16_t *name) { return first == QStringView(name); });
}

} // namespace

QString dateWords(const PartialDate &date)
{
    QString words = plainDate(date);
    if (date.isApproximate())
        words.prepend(u"about "_s);
    if (date.isUncertain())
        words += u" (uncertain)"_s;
    return words;
}

namespace {

/// The start without what the end says again: "16" of "16 to 17 May 2024", "August" of "August to September 1995".
QString startWords(const PartialDate &start, const PartialDate &end)
{
    const bool isPlain = !start.isApproximate() && !start.isUncertain() && start.precision() == end.precision();
    const QDate first = start.earliest();
    QString month = QLocale::c().monthName(first.month());
    if (!isPlain || start.year() != end.year())
        return dateWords(start);
    if (start.precision() == PartialDate::Precision::Month)
        return month;
    if (start.precision() != PartialDate::Precision::Day)
        return dateWords(start);
    const bool isSameMonth = first.month() == end.earliest().month();
    return isSameMonth ? QString::number(first.day()) : u"%1 %2"_s.arg(first.day()).arg(month);
}

} // namespace

QString periodWords(const Period &period)
{
    if (period.isSingleDate())
        return dateWords(*period.start());
    if (period.start() && period.end())
        return u"from %1 to %2"_s.arg(startWords(*period.start(), *period.end()), dateWords(*period.end()));
    if (period.start())
        return (period.endBound() == Period::Bound::Open ? u"since %1"_s : u"from %1"_s)
            .arg(dateWords(*period.start()));
    if (period.end())
        return u"until %1"_s.arg(dateWords(*period.end()));
    return u"at all times"_s;
}

QString whenWords(const Period &period)
{
    if (!period.isSingleDate() || period.start()->isApproximate())
        return periodWords(period);
    const bool isDay = period.start()->precision() == PartialDate::Precision::Day;
    return (isDay ? u"on "_s : u"in "_s) + periodWords(period);
}

QString inSentence(const QString &label)
{
    const bool isUnwieldy = label.startsWith(u"No "_s) || label.startsWith(u"Reject "_s);
    return isUnwieldy ? u'“' + label + u'”' : lowered(label);
}

QString lowered(const QString &label)
{
    if (label.size() < 2 || label[1].isUpper() || startsWithAName(label))
        return label;
    return label[0].toLower() + label.sliced(1);
}

QString listWords(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.first(items.size() - 1).join(u", "_s) + u" and "_s + items.last();
}

QString sentence(const QString &text)
{
    const bool isClosed = text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') || text.endsWith(u".”"_s);
    return isClosed ? text : text + u'.';
}

} // namespace core
