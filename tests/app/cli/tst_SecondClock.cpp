#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/Program.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;
using test::Run;

/// `--known-on`: what the real program tells of a day, of the bundled knowledge.
class SecondClockTest : public QObject
{
    Q_OBJECT

private:
    static QJsonObject counts(const QStringList &more)
    {
        return test::run(QStringList{u"info"_s, u"--json"_s} + more).json().value(u"counts"_s).toObject();
    }

    static QByteArray svg(const QStringList &more)
    {
        return test::run(QStringList{u"export"_s, u"--view"_s, u"graph"_s, u"--format"_s, u"svg"_s, u"--out"_s, u"-"_s,
                                     u"--valid-on"_s, u"2024-12-04"_s} +
                         more)
            .out;
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void everyCommandThatTellsTakesTheClock_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const QStringList &words) { QTest::newRow(qPrintable(words.first())) << words; };
        row({u"info"_s});
        row({u"check"_s});
        row({u"search"_s, u"1961"_s});
        row({u"why"_s, u"treaty/ussr-dprk-1961"_s});
        row({u"path"_s, u"actor/russia"_s, u"actor/north-korea"_s});
    }

    void everyCommandThatTellsTakesTheClock()
    {
        QFETCH(QStringList, words);
        const Run all = test::run(words + QStringList{u"--json"_s});
        const Run then = test::run(words + QStringList{u"--json"_s, u"--known-on"_s, u"2000-12-31"_s});
        const Run after = test::run(words + QStringList{u"--json"_s, u"--known-on"_s, u"2100-01-01"_s});
        QVERIFY2(then.exitCode == 0, then.err.constData());
        QVERIFY(then.out != all.out);
        QCOMPARE(after.out.size() > 0, true);
        if (words.first() != u"info"_s)
            QCOMPARE(after.out, all.out);
    }

    void countsGrowWithTheDay()
    {
        const int before = counts({u"--known-on"_s, u"2024-06-18"_s}).value(u"statement"_s).toInt();
        const int after = counts({u"--known-on"_s, u"2024-06-21"_s}).value(u"statement"_s).toInt();
        QVERIFY(before > 0);
        QVERIFY(before < after);
        QVERIFY(after < counts({}).value(u"statement"_s).toInt());
        QCOMPARE(counts({u"--known-on"_s, u"2100-01-01"_s}), counts({}));
    }

    void saysThatSomethingWasNotKnownYet()
    {
        const Run entity = test::run({u"why"_s, u"treaty/iran-russia-2025"_s, u"--known-on"_s, u"2024-06-21"_s});
        QCOMPARE(entity.exitCode, 2);
        QVERIFY2(entity.err.contains("On 21 June 2024 nothing was known of treaty/iran-russia-2025"), entity.err);
        const Run statement = test::run({u"why"_s, u"statement/C003"_s, u"--known-on"_s, u"2024-06-21"_s});
        QCOMPARE(statement.exitCode, 2);
        QVERIFY2(statement.err.contains("it is since 4 December 2024"), statement.err);
    }

    void findsNothingThatWasNotKnown()
    {
        QVERIFY(
            !test::run({u"search"_s, u"Iran–Russia 2025"_s, u"--json"_s}).json().value(u"hits"_s).toArray().isEmpty());
        const QJsonArray hits =
            test::run({u"search"_s, u"Iran–Russia 2025"_s, u"--json"_s, u"--known-on"_s, u"2024-06-21"_s})
                .json()
                .value(u"hits"_s)
                .toArray();
        for (const QJsonValue &hit : hits)
            QVERIFY(!hit.toObject().value(u"id"_s).toString().startsWith(u"treaty/iran-russia-2025"_s));
    }

    /// The promise of 2024 had been published, but was not in force as far as anybody knew.
    void thePictureSaysWhatWasKnown()
    {
        const QByteArray then = svg({u"--known-on"_s, u"2024-06-21"_s});
        QVERIFY(then.contains("3 defence promises in force, as known on 21 June 2024"));
        QVERIFY(then.contains("Russia–DPRK 2024"));
        QVERIFY(svg({}).contains("4 defence promises in force"));
        QCOMPARE(svg({u"--known-on"_s, u"2024-06-21"_s}), then);
    }

    void refusesWhatIsNoDay_data()
    {
        QTest::addColumn<QString>("day");
        for (const QString &day : {u"2024-06"_s, u"yesterday"_s, u"2024-06-31"_s, u"always"_s})
            QTest::newRow(qPrintable(day)) << day;
    }

    void refusesWhatIsNoDay()
    {
        QFETCH(QString, day);
        const Run run = test::run({u"info"_s, u"--known-on"_s, day});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains("is no day: write year, month and day"));
    }
};

QTEST_MAIN(SecondClockTest)

#include "tst_SecondClock.moc"
