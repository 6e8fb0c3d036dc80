#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "tests/app/cli/Program.h"

using namespace Qt::StringLiterals;
using test::Run;

/// `pactgraph compare` on the bundled knowledge.
class CompareTest : public QObject
{
    Q_OBJECT

private:
    const QString m_promise = u"treaty/ussr-dprk-1961/article-1"_s;
    const QString m_returned = u"treaty/russia-dprk-2024/article-4"_s;

    static QStringList texts(const QJsonArray &lines, const QString &state)
    {
        QStringList found;
        for (const QJsonValue &line : lines)
            if (line[u"state"_s].toString() == state)
                found << line[u"after"_s].toString();
        return found;
    }

private Q_SLOTS:
    void tellsWhatWasAddedToThePromise()
    {
        const QJsonObject told = test::run({u"compare"_s, m_promise, m_returned, u"--json"_s}).json();
        const QStringList added = texts(told[u"conditions"_s].toArray(), u"added"_s);
        QCOMPARE(added.size(), 2);
        QVERIFY(added.join(u' ').contains(u"Article 51"_s));
        QVERIFY(told[u"likeness"_s].toDouble() > 0 && told[u"likeness"_s].toDouble() < 1);
    }

    void tellsTheStepsBetween()
    {
        const QJsonArray steps =
            test::run({u"compare"_s, m_promise, m_returned, u"--json"_s}).json()[u"steps"_s].toArray();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0][u"change"_s].toString(), u"drops"_s);
        QVERIFY(steps[0][u"after"_s].isNull());
        QCOMPARE(steps[0][u"treaty"_s].toString(), u"treaty/russia-dprk-2000"_s);
        QCOMPARE(steps[1][u"change"_s].toString(), u"returns"_s);
        QCOMPARE(steps[1][u"after"_s].toString(), m_returned);
        for (const QJsonValue &step : steps)
            QVERIFY(!step[u"passages"_s].toArray().isEmpty());
    }

    void printsALineAStepOrEachInFull()
    {
        const QString earlier = u"treaty/ussr-dprk-1961/article-2"_s;
        const QString later = u"treaty/russia-dprk-2024/article-5"_s;
        const Run lines = test::run({u"compare"_s, earlier, later});
        QCOMPARE(lines.exitCode, 0);
        QVERIFY2(lines.out.contains("  Art. 2, 1961 → Art. 3, 2000: reworded, likeness 0."), lines.out.constData());
        QVERIFY(lines.out.contains("  Art. 3, 2000 → Art. 5, 2024: broadened, likeness 0."));
        QCOMPARE(lines.out.count("Triggers\n"), 1);
        const Run full = test::run({u"compare"_s, earlier, later, u"--steps"_s});
        QCOMPARE(full.out.count("Triggers\n"), 3); // both steps, and the whole way
    }

    void clausesThatOneStepJoinsHaveNoListOfSteps()
    {
        const Run run =
            test::run({u"compare"_s, u"treaty/ussr-china-1950/article-3"_s, u"treaty/ussr-dprk-1961/article-2"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(!run.out.contains("Steps between them"));
    }

    void refusesWhatIsNoClause()
    {
        const Run run = test::run({u"compare"_s, u"actor/russia"_s, m_returned});
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.contains("is no clause"));
    }
};

QTEST_GUILESS_MAIN(CompareTest)
#include "tst_Compare.moc"
