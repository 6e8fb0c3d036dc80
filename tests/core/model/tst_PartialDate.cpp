#include <QRandomGenerator>
#include <QTest>

#include "core/model/PartialDate.h"
#include "tests/support/Test.h"

using core::PartialDate;
using Precision = core::PartialDate::Precision;
using namespace Qt::StringLiterals;

class PartialDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void readsDates_data();
    void readsDates();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void writesEveryDayAsItReadsIt();
    void readsBackWhatItWrites_data();
    void readsBackWhatItWrites();
};

void PartialDateTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("earliest");
    QTest::addColumn<QDate>("latest");
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<QString>("canonical");

    const auto row = [](const QString &text, QDate earliest, QDate latest, Precision precision,
                        const QString &canonical) {
        QTest::newRow(qPrintable(text)) << text << earliest << latest << precision << canonical;
    };
    row(u"1961"_s, {1961, 1, 1}, {1961, 12, 31}, Precision::Year, u"1961"_s);
    row(u"1961-07"_s, {1961, 7, 1}, {1961, 7, 31}, Precision::Month, u"1961-07"_s);
    row(u"1961-07-06"_s, {1961, 7, 6}, {1961, 7, 6}, Precision::Day, u"1961-07-06"_s);
    row(u"2024-02"_s, {2024, 2, 1}, {2024, 2, 29}, Precision::Month, u"2024-02"_s);
    row(u"1900-02"_s, {1900, 2, 1}, {1900, 2, 28}, Precision::Month, u"1900-02"_s);
    row(u"9999-12"_s, {9999, 12, 1}, {9999, 12, 31}, Precision::Month, u"9999-12"_s);
    row(u"196X"_s, {1960, 1, 1}, {1969, 12, 31}, Precision::Decade, u"196X"_s);
    row(u"000X"_s, {1, 1, 1}, {9, 12, 31}, Precision::Decade, u"000X"_s);
    row(u"1961-XX"_s, {1961, 1, 1}, {1961, 12, 31}, Precision::Year, u"1961"_s);
    row(u"1961-XX-XX"_s, {1961, 1, 1}, {1961, 12, 31}, Precision::Year, u"1961"_s);
    row(u"1961-07-XX"_s, {1961, 7, 1}, {1961, 7, 31}, Precision::Month, u"1961-07"_s);
    row(u"1961~"_s, {1961, 1, 1}, {1961, 12, 31}, Precision::Year, u"1961~"_s);
    row(u"1996-09-10?"_s, {1996, 9, 10}, {1996, 9, 10}, Precision::Day, u"1996-09-10?"_s);
    row(u"1996-09%"_s, {1996, 9, 1}, {1996, 9, 30}, Precision::Month, u"1996-09%"_s);
    row(u"196X~"_s, {1960, 1, 1}, {1969, 12, 31}, Precision::Decade, u"196X~"_s);
    row(u"0001"_s, {1, 1, 1}, {1, 12, 31}, Precision::Year, u"0001"_s);
}

void PartialDateTest::readsDates()
{
    QFETCH(const QString, text);
    const std::optional<PartialDate> date = PartialDate::parse(text);
    QVERIFY(date);
    QTEST(date->earliest(), "earliest");
    QTEST(date->latest(), "latest");
    QTEST(date->precision(), "precision");
    QTEST(date->toText(), "canonical");
    QCOMPARE(date->year(), date->earliest().year());
    QCOMPARE(date->isApproximate(), text.endsWith(u'~') || text.endsWith(u'%'));
    QCOMPARE(date->isUncertain(), text.endsWith(u'?') || text.endsWith(u'%'));
}

void PartialDateTest::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = {
        u""_s,           u"~"_s,           u"61"_s,         u"19611"_s,      u"0000"_s,       u"1961-13"_s,
        u"1961-00"_s,    u"1961-02-31"_s,  u"2023-02-29"_s, u"1961-7"_s,     u"1961-07-6"_s,  u"1961/07"_s,
        u"1961-07/06"_s, u"1961-XX-06"_s,  u"196X-07"_s,    u"19XX"_s,       u"1961~?"_s,     u"1961-07-06T"_s,
        u" 1961"_s,      u"-961"_s,        u"+961"_s,       u"1961 07 06"_s, u"１９６１"_s,   u"1961-+7"_s,
        u"1961-07-"_s,   u"1961-07-XX-"_s, u"XXXX"_s,       u"1961-0X"_s,    u"1961-07-0X"_s, u"June 1961"_s};
    for (const QString &text : texts)
        QTest::newRow(qPrintable(u'"' + text + u'"')) << text;
}

void PartialDateTest::refusesWhatIsNoDate()
{
    QFETCH(const QString, text);
    QVERIFY(!PartialDate::parse(text));
}

void PartialDateTest::writesEveryDayAsItReadsIt()
{
    for (QDate day(1995, 12, 1); day < QDate(1997, 2, 1); day = day.addDays(1)) {
        const PartialDate date = PartialDate::fromDay(day);
        QCOMPARE(date.toText(), day.toString(Qt::ISODate));
        QCOMPARE(date, *PartialDate::parse(day.toString(Qt::ISODate)));
    }
}

void PartialDateTest::readsBackWhatItWrites_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PartialDateTest::readsBackWhatItWrites()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    // Mostly digits where digits belong, so that about half of the texts are dates.
    const QString alphabet = u"0123456789X"_s;
    const QStringList marks = {u""_s, u"~"_s, u"?"_s, u"%"_s};
    int dates = 0;
    for (int i = 0; i < 5000; ++i) {
        QString text = QString::number(random.bounded(1, 10000)).rightJustified(4, u'0');
        if (random.bounded(4) == 0)
            text[3] = u'X';
        if (random.bounded(3) > 0)
            text += u"-0"_s + alphabet[random.bounded(11)];
        if (random.bounded(3) > 0)
            text += u'-' + QString::number(random.bounded(10, 34));
        text += marks[random.bounded(4)];
        const std::optional<PartialDate> date = PartialDate::parse(text);
        if (!date)
            continue;
        ++dates;
        QCOMPARE(date->toText(), text);
        QCOMPARE(PartialDate::parse(date->toText()), date);
        QVERIFY(date->earliest() <= date->latest());
    }
    QVERIFY(dates > 1000);
}

QTEST_GUILESS_MAIN(PartialDateTest)
#include "tst_PartialDate.moc"
