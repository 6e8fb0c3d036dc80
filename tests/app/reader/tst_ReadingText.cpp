#include <QGuiApplication>
#include <QTextBlock>
#include <QTextDocument>

#include "app/reader/ReadingText.h"
#include "core/model/Knowledge.h"
#include "tests/support/ReadingSample.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// Where the words of a source stand in the document that is read.
class ReadingTextTest : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        core::Knowledge knowledge{test::ReadingSample::data()};
        QTextDocument document;
        core::EntityId source;
        ReadingText reading;

        explicit Bench(const char *key)
            : source(knowledge.find(QLatin1String(key)).entity()),
              reading(document, knowledge, source, Theme(Theme::Mode::Light))
        {}

        QString words(const ReadingText::Range &range)
        {
            QTextCursor cursor(&document);
            cursor.setPosition(range.start);
            cursor.setPosition(range.end, QTextCursor::KeepAnchor);
            return cursor.selectedText();
        }
    };

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void everyPassageStandsWhereItsWordsAre()
    {
        Bench bench("source/report");
        for (const core::PassageId id : bench.knowledge.passagesOf(bench.source)) {
            const ReadingText::Range range = bench.reading.rangeOf(id);
            QCOMPARE(bench.words(range), bench.knowledge.quote(bench.knowledge.passage(id)));
            QCOMPARE(bench.reading.passageAt(range.start), id);
            QCOMPARE(bench.reading.passageAt(range.end), id);
            QCOMPARE(bench.reading.passagesIn(range), std::vector<core::PassageId>{id});
        }
    }

    void captionsLeaveTheHeadingOut()
    {
        Bench bench("source/report");
        const ReadingText::Range first = bench.reading.rangeOf(bench.knowledge.passagesOf(bench.source)[11]);
        QCOMPARE(bench.document.findBlock(first.start).previous().text(), u"¶2"_s);
    }

    void captionsBelongToTheirPassageButAreNoWords()
    {
        Bench bench("source/article");
        const core::PassageId second = bench.knowledge.find(u"passage/article/P02"_s).passage();
        const ReadingText::Range range = bench.reading.rangeOf(second);
        const int caption = bench.document.findBlock(range.start).previous().position();
        QCOMPARE(bench.reading.passageAt(caption), second);
        QCOMPARE(bench.reading.wordsIn({0, bench.document.characterCount()}),
                 bench.knowledge.source(bench.source)->text);
    }

    void headingsAreNoPassages()
    {
        Bench bench("source/article");
        QVERIFY(bench.reading.passageAt(0).isNull());
        QCOMPARE(bench.document.firstBlock().blockFormat().headingLevel(), 2);
    }

    void piecesGoRoundCaptions()
    {
        Bench bench("source/article");
        const auto pieces = bench.reading.piecesOf({0, bench.document.characterCount()});
        QStringList words;
        for (const ReadingText::Range &piece : pieces)
            words << bench.words(piece);
        QCOMPARE(words, QStringList({u"What was signed"_s, u"The article puts the signing on 19 July."_s,
                                     u"Each party helps the other when it is attacked."_s}));
    }

    void passagesThatAreNotPlacedAreLeftOut()
    {
        core::KnowledgeData data = test::ReadingSample::data();
        data.passages.back().span = {5000000, 5000010};
        const core::PassageId lost = data.passages.back().id;
        const core::EntityId source = data.passages.back().source;
        const core::Knowledge knowledge(std::move(data));
        QTextDocument document;
        const ReadingText reading(document, knowledge, source, Theme(Theme::Mode::Dark));
        QVERIFY(reading.rangeOf(lost).isEmpty());
    }

    void strangeLineEndsShiftNothing()
    {
        core::KnowledgeData data = test::ReadingSample::data();
        for (core::Source &source : data.sources)
            source.text.replace(u"19 July"_s, u"19\u2029July"_s);
        const core::Knowledge knowledge(std::move(data));
        QTextDocument document;
        const core::PassageId second = knowledge.find(u"passage/article/P02"_s).passage();
        const ReadingText reading(document, knowledge, knowledge.passage(second).source, Theme(Theme::Mode::Light));
        QTextCursor cursor(&document);
        cursor.setPosition(reading.rangeOf(second).start);
        QVERIFY(cursor.block().text().startsWith(u"Each party"_s));
    }
};

QTEST_MAIN(ReadingTextTest)
#include "tst_ReadingText.moc"
