#pragma once

#include <optional>

#include <QDate>
#include <QString>
#include <QStringView>

#include "core/model/PartialDate.h"

namespace core {

/// A stretch of time, EDTF level 1: `A/B`, `A/..` (open), `../B`, `A/` (end unknown), `/B`, or a single date, which
/// lasts as long as its precision. A value: it is always valid, and never ends before it begins.
class Period
{
public:
    enum class Bound : quint8 { Dated, Open, Unknown };

    /// Nothing when `text` is no such period. At least one bound is dated, but for `../..`, which is all of time.
    static std::optional<Period> parse(QStringView text);
    /// A bound that is left out is open. An end that lies wholly before the start counts as unknown.
    static Period fromBounds(std::optional<PartialDate> start, std::optional<PartialDate> end);

    Bound startBound() const { return m_startBound; }
    Bound endBound() const { return m_endBound; }
    const std::optional<PartialDate> &start() const { return m_start; }
    const std::optional<PartialDate> &end() const { return m_end; }
    /// Written as one date, not as an interval.
    bool isSingleDate() const { return m_isSingleDate; }

    /// First and last day it may touch; an invalid QDate where it is open or unknown.
    QDate earliest() const;
    QDate latest() const;

    /// Whether `day` lies in it; the day it ends on no longer counts for a dated end of day precision when the period
    /// is an interval (in force from 10 September 1961 until 10 September 1996: not on that day). An unknown bound is
    /// no bound.
    bool contains(QDate day) const;

    QString toText() const;

    friend bool operator==(const Period &a, const Period &b) = default;

private:
    Period() = default;

    std::optional<PartialDate> m_start;
    std::optional<PartialDate> m_end;
    Bound m_startBound = Bound::Open;
    Bound m_endBound = Bound::Open;
    bool m_isSingleDate = false;
};

} // namespace core
