#pragma once

#include <optional>

#include <QDate>
#include <QString>
#include <QStringView>

namespace core {

/// A date as exactly as it is known, EDTF level 1: `1961`, `1961-07`, `1961-07-06`, with `~` (approximate), `?`
/// (uncertain) or
/// `%` (both) behind it, and unspecified digits (`196X`, `1961-XX`, `1961-07-XX`). Years 0001 to 9999. A value: it is
/// always valid.
class PartialDate
{
public:
    enum class Precision : quint8 { Decade, Year, Month, Day };

    /// Nothing when `text` is no such date (31 February is none).
    static std::optional<PartialDate> parse(QStringView text);
    static PartialDate fromDay(QDate day);

    Precision precision() const { return m_precision; }
    bool isApproximate() const { return m_isApproximate; }
    bool isUncertain() const { return m_isUncertain; }
    int year() const { return earliest().year(); }

    /// First and last day it may mean.
    QDate earliest() const { return QDate::fromJulianDay(m_earliest); }
    QDate latest() const { return QDate::fromJulianDay(m_latest); }

    /// The EDTF text, canonical: `parse(toText())` gives the same value.
    QString toText() const;

    friend bool operator==(const PartialDate &a, const PartialDate &b) = default;

private:
    PartialDate(QDate earliest, QDate latest, Precision precision);

    // Julian days: a large project holds half a million dates, and a QDate is twice as wide.
    qint32 m_earliest;
    qint32 m_latest;
    Precision m_precision = Precision::Day;
    bool m_isApproximate = false;
    bool m_isUncertain = false;
};

} // namespace core
