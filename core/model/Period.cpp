#include "core/model/Period.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct ParsedBound
{
    Period::Bound bound;
    std::optional<PartialDate> date;
};

std::optional<ParsedBound> parseBound(QStringView text)
{
    if (text == u".."_s)
        return ParsedBound{Period::Bound::Open, std::nullopt};
    if (text.isEmpty())
        return ParsedBound{Period::Bound::Unknown, std::nullopt};
    const std::optional<PartialDate> date = PartialDate::parse(text);
    return date ? std::optional(ParsedBound{Period::Bound::Dated, date}) : std::nullopt;
}

QString boundText(Period::Bound bound, const std::optional<PartialDate> &date)
{
    switch (bound) {
    case Period::Bound::Dated:
        return date->toText();
    case Period::Bound::Open:
        return u".."_s;
    case Period::Bound::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

bool endsBeforeItBegins(const std::optional<PartialDate> &start, const std::optional<PartialDate> &end)
{
    return start && end && end->latest() < start->earliest();
}

} // namespace

std::optional<Period> Period::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    Period period;
    if (slash < 0) {
        period.m_start = period.m_end = PartialDate::parse(text);
        period.m_startBound = period.m_endBound = Bound::Dated;
        period.m_isSingleDate = true;
        return period.m_start ? std::optional(period) : std::nullopt;
    }
    const std::optional<ParsedBound> start = parseBound(text.first(slash));
    const std::optional<ParsedBound> end = parseBound(text.sliced(slash + 1));
    if (!start || !end || endsBeforeItBegins(start->date, end->date))
        return std::nullopt;
    const bool isUndated = !start->date && !end->date;
    if (isUndated && (start->bound != Bound::Open || end->bound != Bound::Open))
        return std::nullopt;
    period.m_start = start->date;
    period.m_end = end->date;
    period.m_startBound = start->bound;
    period.m_endBound = end->bound;
    return period;
}

Period Period::fromBounds(std::optional<PartialDate> start, std::optional<PartialDate> end)
{
    Period period;
    const bool isBackwards = endsBeforeItBegins(start, end);
    period.m_startBound = start ? Bound::Dated : Bound::Open;
    period.m_endBound = isBackwards ? Bound::Unknown : end ? Bound::Dated : Bound::Open;
    period.m_start = start;
    if (!isBackwards)
        period.m_end = end;
    return period;
}

QDate Period::earliest() const
{
    return m_start ? m_start->earliest() : QDate();
}

QDate Period::latest() const
{
    return m_end ? m_end->latest() : QDate();
}

bool Period::contains(QDate day) const
{
    if (!day.isValid() || (m_start && day < m_start->earliest()))
        return false;
    if (!m_end)
        return true;
    const bool isEndExcluded = !m_isSingleDate && m_end->precision() == PartialDate::Precision::Day;
    return isEndExcluded ? day < m_end->latest() : day <= m_end->latest();
}

QString Period::toText() const
{
    if (m_isSingleDate)
        return m_start->toText();
    return boundText(m_startBound, m_start) + u'/' + boundText(m_endBound, m_end);
}

} // namespace core
