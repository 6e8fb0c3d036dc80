#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/Program.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;
using test::Run;

/// Stories and lessons on the command line.
class tst_LessonCommand : public QObject
{
    Q_OBJECT

private:
    static QJsonObject check(const QStringList &answers, int question)
    {
        QStringList words{u"lesson"_s, u"--question"_s, QString::number(question), u"--json"_s};
        for (const QString &answer : answers)
            words << u"--answer"_s << answer;
        return test::run(words).json();
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void storiesListTheLesson()
    {
        QStringList names;
        for (const QJsonValue &story : test::run({u"stories"_s, u"--json"_s}).json()[u"stories"_s].toArray())
            names << story[u"name"_s].toString();
        names.sort();
        QCOMPARE(names, (QStringList{u"brief"_s, u"lesson"_s, u"tour"_s}));
    }

    void listsItsQuestions()
    {
        const QJsonObject lesson = test::run({u"lesson"_s, u"--json"_s}).json();
        QCOMPARE(lesson[u"name"_s].toString(), u"lesson"_s);
        QCOMPARE(lesson[u"questions"_s].toArray().size(), 8);
        QCOMPARE(lesson[u"questions"_s].toArray().last()[u"parts"_s].toInt(), 2);
        const Run run = test::run({u"lesson"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("\n  8. On which day was the treaty of 2024 signed?"));
    }

    void tellsHintsOneByOne()
    {
        const QByteArray none = test::run({u"lesson"_s, u"--question"_s, u"1"_s}).out;
        QVERIFY(!none.contains("Hint"));
        const QByteArray two = test::run({u"lesson"_s, u"--question"_s, u"1"_s, u"--hints"_s, u"2"_s}).out;
        QVERIFY(two.startsWith(none.trimmed()) && two.contains("Hint 2 of 3: ") && !two.contains("Hint 3"));
    }

    void checksAnAnswer_data()
    {
        QTest::addColumn<int>("question");
        QTest::addColumn<QStringList>("answers");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("right") << 1 << QStringList{u"passage/digest-ussr-dprk-1961/article-1"_s} << u"right"_s;
        QTest::newRow("wrong") << 1 << QStringList{u"passage/gis-article/P25"_s} << u"wrong"_s;
        QTest::newRow("too much") << 1 << QStringList{u"treaty/ussr-dprk-1961"_s} << u"too-much"_s;
        QTest::newRow("a part") << 8 << QStringList{u"passage/gis-article/P08"_s} << u"parts-missing"_s;
        QTest::newRow("both parts") << 8
                                    << QStringList{u"passage/gis-article/P08"_s, u"passage/kcna-2024-06-20/signing"_s}
                                    << u"right"_s;
    }

    void checksAnAnswer()
    {
        QFETCH(int, question);
        QFETCH(QStringList, answers);
        QTEST(check(answers, question)[u"verdict"_s].toString(), "verdict");
        QStringList words{u"lesson"_s, u"--question"_s, QString::number(question)};
        for (const QString &answer : answers)
            words << u"--answer"_s << answer;
        const Run run = test::run(words);
        QFETCH(QString, verdict);
        QCOMPARE(run.exitCode, verdict == u"right"_s ? 0 : 1);
        QCOMPARE(run.out.startsWith("Right. "), verdict == u"right"_s);
    }

    void refusesWhatItCannotAsk_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("no such question") << u"--question 9"_s << u"from 1 to 8"_s;
        QTest::newRow("no number") << u"--question first"_s << u"from 1 to 8"_s;
        QTest::newRow("too many hints") << u"--question 1 --hints 4"_s << u"from 1 to 3"_s;
        QTest::newRow("an answer to nothing") << u"--answer passage/gis-article/P08"_s << u"which question is meant"_s;
        QTest::newRow("hints to an answer")
            << u"--question 1 --hints 1 --answer passage/gis-article/P08"_s << u"goes with a question"_s;
        QTest::newRow("no such passage") << u"--question 1 --answer passage/gis-article/P99"_s << u"P99"_s;
        QTest::newRow("a story that asks nothing") << u"--story brief"_s << u"asks no questions"_s;
        QTest::newRow("no such story") << u"--story pie"_s << u"no story “pie”"_s;
    }

    void refusesWhatItCannotAsk()
    {
        QFETCH(QString, words);
        QFETCH(QString, complaint);
        const Run run = test::run(QStringList{u"lesson"_s} + words.split(u' '));
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.complaint().contains(complaint), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }

    void everyQuestionBecomesAPicture()
    {
        QTemporaryDir folder;
        const Run run = test::run({u"export"_s, u"--view"_s, u"story:lesson"_s, u"--size"_s, u"800x450"_s, u"--out"_s,
                                   folder.filePath(u"lesson-%n.png"_s)});
        QVERIFY2(run.exitCode == 0, run.err.constData());
        for (int question = 1; question <= 8; ++question)
            QCOMPARE(QImage(folder.filePath(u"lesson-%1.png"_s.arg(question))).size(), QSize(800, 450));
    }
};

QTEST_GUILESS_MAIN(tst_LessonCommand)
#include "tst_LessonCommand.moc"
