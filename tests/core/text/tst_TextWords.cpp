#include <QTest>

#include "core/text/TextWords.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;

/// What counts as a word, in several scripts.
class TextWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void cutsATextIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << u""_s << QStringList();
        QTest::newRow("signs alone") << u" — … ! "_s << QStringList();
        QTest::newRow("English") << u"Each party, if attacked, helps."_s
                                 << QStringList{u"each"_s, u"party"_s, u"if"_s, u"attacked"_s, u"helps"_s};
        QTest::newRow("an apostrophe") << u"the other’s laws"_s << QStringList{u"the"_s, u"other’s"_s, u"laws"_s};
        QTest::newRow("numbers") << u"Article 51(2), 1.5 years"_s
                                 << QStringList{u"article"_s, u"51"_s, u"2"_s, u"1.5"_s, u"years"_s};
        QTest::newRow("Cyrillic") << u"Статья 4. Военная помощь"_s
                                  << QStringList{u"статья"_s, u"4"_s, u"военная"_s, u"помощь"_s};
        QTest::newRow("Hangul goes by its spaces")
            << u"군사적 원조를 제공한다"_s << QStringList{u"군사적"_s, u"원조를"_s, u"제공한다"_s};
        QTest::newRow("Han goes by its characters")
            << u"军事援助。"_s << QStringList{u"军"_s, u"事"_s, u"援"_s, u"助"_s};
        QTest::newRow("kana and Han") << u"武力を"_s << QStringList{u"武"_s, u"力"_s, u"を"_s};
        QTest::newRow("Han beyond 16 bits") << u"𠮷2"_s << QStringList{u"𠮷"_s, u"2"_s};
        QTest::newRow("full width is the same") << u"ＡＢ ab"_s << QStringList{u"ab"_s, u"ab"_s};
    }

    void cutsATextIntoWords()
    {
        QFETCH(const QString, text);
        QStringList words;
        for (const core::TextWord &word : core::wordsOf(text))
            words << word.folded;
        QTEST(words, "words");
    }

    void wordsStandWhereTheySay()
    {
        const QString text = u"— Armed  attack, 战争 and war."_s;
        QStringList found;
        qsizetype last = 0;
        for (const core::TextWord &word : core::wordsOf(text)) {
            QVERIFY(word.start >= last);
            last = word.start + word.length;
            found << text.sliced(word.start, word.length);
        }
        QCOMPARE(found, (QStringList{u"Armed"_s, u"attack"_s, u"战"_s, u"争"_s, u"and"_s, u"war"_s}));
    }
};

QTEST_GUILESS_MAIN(TextWordsTest)
#include "tst_TextWords.moc"
