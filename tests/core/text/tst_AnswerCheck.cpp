#include <QTest>

#include "core/text/AnswerCheck.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace core;
using Verdict = AnswerCheck::Verdict;

/// How much of the expected passage an answer hits.
class AnswerCheckTest : public QObject
{
    Q_OBJECT

private:
    static TextStretch at(int source, int start, int end) { return {EntityId{source}, {start, end}}; }

    static const std::vector<AnswerPart> &oneOfTwo()
    {
        static const std::vector<AnswerPart> expected{{at(1, 100, 200), at(2, 0, 40)}};
        return expected;
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void judgesByTheOverlap_data()
    {
        QTest::addColumn<int>("source");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("the passage") << 1 << 100 << 200 << Verdict::Right;
        QTest::newRow("the other one that says it") << 2 << 0 << 40 << Verdict::Right;
        QTest::newRow("half of it") << 1 << 150 << 200 << Verdict::Right;
        QTest::newRow("less than half of it") << 1 << 151 << 200 << Verdict::TooLittle;
        QTest::newRow("it and as much again") << 1 << 100 << 300 << Verdict::Right;
        QTest::newRow("it and more than that") << 1 << 100 << 301 << Verdict::TooMuch;
        QTest::newRow("beside it") << 1 << 200 << 300 << Verdict::Wrong;
        QTest::newRow("another source") << 3 << 100 << 200 << Verdict::Wrong;
        QTest::newRow("nothing") << 1 << 150 << 150 << Verdict::Wrong;
    }

    void judgesByTheOverlap()
    {
        QFETCH(int, source);
        QFETCH(int, start);
        QFETCH(int, end);
        QTEST(checkAnswer(oneOfTwo(), {at(source, start, end)}).verdict, "verdict");
    }

    void noAnswerIsWrong() { QCOMPARE(checkAnswer(oneOfTwo(), {}).verdict, Verdict::Wrong); }

    void nothingCountsTwice()
    {
        const AnswerCheck check = checkAnswer(oneOfTwo(), {at(1, 100, 140), at(1, 120, 140), at(1, 130, 140)});
        QCOMPARE(check.covered, 0.4);
        QCOMPARE(check.fitting, 1.0);
        QCOMPARE(check.verdict, Verdict::TooLittle);
    }

    void everyPartIsNeeded()
    {
        const std::vector<AnswerPart> expected{{at(1, 0, 10)}, {at(1, 50, 60), at(2, 0, 10)}};
        const AnswerCheck one = checkAnswer(expected, {at(1, 0, 10)});
        QCOMPARE(one.verdict, Verdict::PartsMissing);
        QCOMPARE(one.found, (std::vector<bool>{true, false}));
        QCOMPARE(checkAnswer(expected, {at(2, 0, 10), at(1, 0, 10)}).verdict, Verdict::Right);
    }

    void aMarkAnswersWithAllItRestsOn()
    {
        const Knowledge knowledge(test::SampleKnowledge::data());
        const PassageId duty = knowledge.find(QStringLiteral("passage/article/P02")).passage();
        const std::vector<AnswerPart> expected{{stretchOf(knowledge, duty)}};
        const auto verdict = [&](const char *key) {
            const Ref ref = knowledge.find(QLatin1String(key));
            return checkAnswer(expected, stretchesOf(knowledge, {&ref, 1})).verdict;
        };
        QCOMPARE(verdict("statement/C003"), Verdict::Right);
        QCOMPARE(verdict("passage/article/P02"), Verdict::Right);
        QCOMPARE(verdict("statement/C006"), Verdict::Wrong);
        QCOMPARE(verdict("actor/russia"), Verdict::TooMuch);
    }
};

QTEST_APPLESS_MAIN(AnswerCheckTest)
#include "tst_AnswerCheck.moc"
