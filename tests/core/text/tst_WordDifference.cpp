#include <QRandomGenerator>
#include <QTest>

#include "core/text/WordDifference.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;
using core::DifferencePiece;

namespace {

/// "Each [-party-] {+side+} helps."
QString marked(const core::WordDifference &difference)
{
    QString text;
    for (const DifferencePiece &piece : difference.pieces) {
        const QString words = piece.text.trimmed();
        if (piece.kind == DifferencePiece::Kind::Removed)
            text += u"[-%1-] "_s.arg(words);
        else if (piece.kind == DifferencePiece::Kind::Added)
            text += u"{+%1+} "_s.arg(words);
        else
            text += words + u' ';
    }
    return text.trimmed();
}

QString sideOf(const core::WordDifference &difference, DifferencePiece::Kind other)
{
    QString text;
    for (const DifferencePiece &piece : difference.pieces)
        if (piece.kind != other)
            text += piece.text;
    return text;
}

QString randomText(QRandomGenerator &random)
{
    QStringList words;
    for (int i = random.bounded(12); i > 0; --i)
        words << QString(QChar(u'a' + random.bounded(5)));
    return words.join(u' ');
}

/// A longest common subsequence by the textbook table.
qsizetype commonWords(const QStringList &a, const QStringList &b)
{
    std::vector<std::vector<qsizetype>> table(std::size_t(a.size() + 1),
                                              std::vector<qsizetype>(std::size_t(b.size() + 1)));
    for (qsizetype i = 0; i < a.size(); ++i) {
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto x = std::size_t(i);
            const auto y = std::size_t(j);
            table[x + 1][y + 1] = a[i] == b[j] ? table[x][y] + 1 : std::max(table[x][y + 1], table[x + 1][y]);
        }
    }
    return table.back().back();
}

} // namespace

/// Words taken out, put in and left, and how like each other two texts are.
class WordDifferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void marksWhatWasChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("marked");
        QTest::addColumn<double>("likeness");
        QTest::newRow("nothing at all") << u""_s << u""_s << u""_s << 1.0;
        QTest::newRow("equal") << u"Each helps."_s << u"Each helps."_s << u"Each helps."_s << 1.0;
        QTest::newRow("case and signs do not count") << u"each, helps"_s << u"Each helps!"_s << u"Each helps!"_s << 1.0;
        QTest::newRow("one word exchanged")
            << u"Each party helps."_s << u"Each side helps."_s << u"Each [-party-] {+side+} helps."_s << 2.0 * 2 / 6;
        QTest::newRow("added at the end")
            << u"It helps"_s << u"It helps by its laws"_s << u"It helps {+by its laws+}"_s << 2.0 * 2 / 7;
        QTest::newRow("removed at the front")
            << u"At once it helps"_s << u"it helps"_s << u"[-At once-] it helps"_s << 2.0 * 2 / 6;
        QTest::newRow("nothing shared") << u"war"_s << u"peace"_s << u"[-war-] {+peace+}"_s << 0.0;
        QTest::newRow("from nothing") << u""_s << u"peace"_s << u"{+peace+}"_s << 0.0;
        QTest::newRow("the last word") << u"it helps now"_s << u"it helps"_s << u"it helps [-now-]"_s << 2.0 * 2 / 5;
        QTest::newRow("Han by characters")
            << u"军事援助"_s << u"军事和其他援助"_s << u"军事 {+和其他+} 援助"_s << 2.0 * 4 / 11;
    }

    void marksWhatWasChanged()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const double, likeness);
        const core::WordDifference difference = core::wordDifference(before, after);
        QTEST(marked(difference), "marked");
        QVERIFY(std::abs(difference.likeness - likeness) < 1e-9);
    }

    void bothTextsCanBeReadBack_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 60; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void bothTextsCanBeReadBack()
    {
        QFETCH(const int, seed);
        QRandomGenerator random(quint32(seed) + 7);
        const QString before = randomText(random);
        const QString after = randomText(random);
        const core::WordDifference difference = core::wordDifference(before, after);
        QCOMPARE(sideOf(difference, DifferencePiece::Kind::Removed).simplified(), after);
        QCOMPARE(sideOf(difference, DifferencePiece::Kind::Added).simplified(), before);
        const QStringList a = before.split(u' ', Qt::SkipEmptyParts);
        const QStringList b = after.split(u' ', Qt::SkipEmptyParts);
        const double all = double(a.size() + b.size());
        const double expected = all > 0 ? 2.0 * double(commonWords(a, b)) / all : 1;
        QVERIFY(std::abs(difference.likeness - expected) < 1e-9);
        QCOMPARE(core::wordDifference(after, before).likeness, difference.likeness);
    }
};

QTEST_GUILESS_MAIN(WordDifferenceTest)
#include "tst_WordDifference.moc"
