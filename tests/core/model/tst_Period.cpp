#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include "core/model/Period.h"
#include "tests/support/Test.h"

using core::PartialDate;
using core::Period;
using Bound = core::Period::Bound;
using namespace Qt::StringLiterals;

class PeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void readsPeriods_data();
    void readsPeriods();
    void refusesWhatIsNoPeriod_data();
    void refusesWhatIsNoPeriod();
    void containsDays_data();
    void containsDays();
    void isMadeFromBounds();
    void takesAnEndBeforeTheStartAsUnknown();
    void agreesWithANaiveOracle_data();
    void agreesWithANaiveOracle();
};

void PeriodTest::readsPeriods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Bound>("startBound");
    QTest::addColumn<Bound>("endBound");
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("latest");

    const auto row = [](const QString &text, Bound start, Bound end, QDate earliest, QDate latest) {
        QTest::newRow(qPrintable(text)) << text << start << end << earliest << latest;
    };
    row(u"1961-09-10/1996-09-10"_s, Bound::Dated, Bound::Dated, {1961, 9, 10}, {1996, 9, 10});
    row(u"2024-12-04/.."_s, Bound::Dated, Bound::Open, {2024, 12, 4}, {});
    row(u"../1991-12-26"_s, Bound::Open, Bound::Dated, {}, {1991, 12, 26});
    row(u"1995/"_s, Bound::Dated, Bound::Unknown, {1995, 1, 1}, {});
    row(u"/1995"_s, Bound::Unknown, Bound::Dated, {}, {1995, 12, 31});
    row(u"../.."_s, Bound::Open, Bound::Open, {}, {});
    row(u"1961-07~/1961?"_s, Bound::Dated, Bound::Dated, {1961, 7, 1}, {1961, 12, 31});
    row(u"1962/1962-03"_s, Bound::Dated, Bound::Dated, {1962, 1, 1}, {1962, 3, 31});
    row(u"1961-07"_s, Bound::Dated, Bound::Dated, {1961, 7, 1}, {1961, 7, 31});
    row(u"199X%"_s, Bound::Dated, Bound::Dated, {1990, 1, 1}, {1999, 12, 31});
}

void PeriodTest::readsPeriods()
{
    QFETCH(const QString, text);
    const std::optional<Period> period = Period::parse(text);
    QVERIFY(period);
    QTEST(period->startBound(), "startBound");
    QTEST(period->endBound(), "endBound");
    QTEST(period->earliest(), "earliest");
    QTEST(period->latest(), "latest");
    QCOMPARE(period->isSingleDate(), !text.contains(u'/'));
    QCOMPARE(period->start().has_value(), period->startBound() == Bound::Dated);
    QCOMPARE(period->end().has_value(), period->endBound() == Bound::Dated);
    QCOMPARE(period->toText(), text);
}

void PeriodTest::refusesWhatIsNoPeriod_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s, u"/"_s, u"../"_s, u"/.."_s, u".."_s, u"1996/1961"_s, u"1961-02/1961-01-31"_s,
                                u"1961/1962/1963"_s, u"1961/x"_s, u"x/1961"_s, u"1961 / 1962"_s, u"1961/..."_s})
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void PeriodTest::refusesWhatIsNoPeriod()
{
    QFETCH(const QString, text);
    QVERIFY(!Period::parse(text));
}

void PeriodTest::containsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isIn");

    const auto row = [](const char *name, const QString &text, QDate day, bool isIn) {
        QTest::newRow(name) << text << day << isIn;
    };
    const QString treaty = u"1961-09-10/1996-09-10"_s;
    row("day before", treaty, {1961, 9, 9}, false);
    row("first day", treaty, {1961, 9, 10}, true);
    row("last full day", treaty, {1996, 9, 9}, true);
    row("the day it ends on", treaty, {1996, 9, 10}, false);
    row("the end's whole year", u"1961/1996"_s, {1996, 12, 31}, true);
    row("after the end's year", u"1961/1996"_s, {1997, 1, 1}, false);
    row("a single day", u"1961-07-06"_s, {1961, 7, 6}, true);
    row("a single month", u"1961-07"_s, {1961, 7, 31}, true);
    row("after a single month", u"1961-07"_s, {1961, 8, 1}, false);
    row("open end", u"2024-12-04/.."_s, {2999, 1, 1}, true);
    row("unknown end", u"2024-12-04/"_s, {2999, 1, 1}, true);
    row("before an open end", u"2024-12-04/.."_s, {2024, 12, 3}, false);
    row("open start", u"../1991-12-26"_s, {1, 1, 1}, true);
    row("all of time", u"../.."_s, {1950, 1, 1}, true);
    row("no day at all", u"../.."_s, {}, false);
}

void PeriodTest::containsDays()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, day);
    QTEST(Period::parse(text)->contains(day), "isIn");
}

void PeriodTest::isMadeFromBounds()
{
    const auto start = PartialDate::parse(u"1961-09-10");
    const auto end = PartialDate::parse(u"1996-09-10");
    QCOMPARE(Period::fromBounds(start, end), *Period::parse(u"1961-09-10/1996-09-10"));
    QCOMPARE(Period::fromBounds(start, {}), *Period::parse(u"1961-09-10/.."));
    QCOMPARE(Period::fromBounds({}, end), *Period::parse(u"../1996-09-10"));
    QCOMPARE(Period::fromBounds({}, {}), *Period::parse(u"../.."));
}

void PeriodTest::takesAnEndBeforeTheStartAsUnknown()
{
    const Period period = Period::fromBounds(PartialDate::parse(u"1996"), PartialDate::parse(u"1961"));
    QCOMPARE(period, *Period::parse(u"1996/"));
}

void PeriodTest::agreesWithANaiveOracle_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

namespace {

/// A bound as the test made it: the days it covers, or none.
struct MadeBound
{
    QString text;
    QDate first;
    QDate last;
    bool isDay = false;
};

MadeBound randomBound(QRandomGenerator &random, const QStringList &undated)
{
    const QDate day = QDate(1990, 1, 1).addDays(random.bounded(1500));
    switch (random.bounded(4)) {
    case 0:
        return {undated[random.bounded(2)], {}, {}};
    case 1:
        return {day.toString(u"yyyy"_s), {day.year(), 1, 1}, {day.year(), 12, 31}};
    case 2:
        return {day.toString(u"yyyy-MM"_s), {day.year(), day.month(), 1}, {day.year(), day.month(), day.daysInMonth()}};
    default:
        return {day.toString(u"yyyy-MM-dd"_s), day, day, true};
    }
}

const QDate windowStart(1989, 12, 20);
const QDate windowEnd(1995, 1, 10);

/// Counts the days off one by one.
QSet<QDate> daysOf(const MadeBound &from, const MadeBound &to)
{
    QSet<QDate> days;
    QDate day = from.first.isValid() ? from.first : windowStart;
    while (day <= windowEnd && day != (to.last.isValid() ? to.last.addDays(1) : QDate())) {
        days.insert(day);
        day = day.addDays(1);
    }
    if (to.isDay)
        days.remove(to.last);
    return days;
}

} // namespace

void PeriodTest::agreesWithANaiveOracle()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    for (int i = 0; i < 200; ++i) {
        const MadeBound from = randomBound(random, {u".."_s, u""_s});
        const MadeBound to = randomBound(random, {u".."_s, u""_s});
        const bool isUndated = !from.first.isValid() && !to.first.isValid();
        const bool isBackwards = from.first.isValid() && to.last.isValid() && to.last < from.first;
        const QString text = from.text + u'/' + to.text;
        const std::optional<Period> period = Period::parse(text);
        QCOMPARE(period.has_value(), !isBackwards && (!isUndated || text == u"../.."_s));
        if (!period)
            continue;
        QCOMPARE(Period::parse(period->toText()), period);
        const QSet<QDate> days = daysOf(from, to);
        for (QDate day = windowStart; day <= windowEnd; day = day.addDays(1))
            if (period->contains(day) != days.contains(day))
                QFAIL(qPrintable(text + u' ' + day.toString(Qt::ISODate)));
    }
}

QTEST_GUILESS_MAIN(PeriodTest)
#include "tst_Period.moc"
