#include <QCoreApplication>

#include "app/session/Citation.h"
#include "app/session/NumberedPassages.h"
#include "tests/support/ReadingSample.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// Citations as plain text.
class CitationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void citesASourceOnOneLine()
    {
        QCOMPARE(citationOf(m_knowledge, m_knowledge.find(u"source/article"_s).entity()),
                 u"Zorigt Dashdorj, The global ramifications of the pact, GIS (inferred), 18 October 2024 – 4 December "
                 "2024"_s);
        QCOMPARE(citationOf(m_knowledge, m_knowledge.find(u"source/report"_s).entity()),
                 u"A long report on alliances"_s);
    }

    void citesASelectionWithItsNumberedPassages()
    {
        const QString text = citationOf(m_knowledge, {m_knowledge.find(u"statement/C003"_s)});
        const QStringList lines = text.split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], u"Russia and North Korea must defend each other."_s);
        QCOMPARE(lines[1],
                 u"1. helps the other (in our own words, after Zorigt Dashdorj, The global ramifications of the pact, "
                 "GIS (inferred), 18 October 2024 – 4 December 2024: What was signed, ¶2)"_s);
        QVERIFY(lines[2].startsWith(u"2. Mutual defence, in our own words. (in our own words, after "_s));
        QVERIFY(lines[2].endsWith(u"; not checked against a text)"_s));
    }

    void saysOfImportedRowsThatTheyStandAsTheyAre()
    {
        core::KnowledgeData data = test::ReadingSample::data();
        const core::EntityId article = m_knowledge.find(u"source/article"_s).entity();
        QVERIFY(!isInItsWords(m_knowledge, article));
        for (core::Source &source : data.sources) {
            if (source.id == article) {
                source.type = u"dataset"_s;
                source.address.clear();
                source.publisher.clear();
            }
        }
        data.entities[std::size_t(article.value - 1)].confidence = core::Confidence::Data;
        const core::Knowledge imported(std::move(data));
        QVERIFY(isInItsWords(imported, article));
        const QStringList lines = citationOf(imported, {imported.find(u"statement/C003"_s)}).split(u'\n');
        QVERIFY(!lines[1].contains(u"own words"_s));
        QVERIFY(lines[2].contains(u"in our own words, after"_s)); // of another source
    }

    void saysWhatDisputes()
    {
        const QString text = citationOf(m_knowledge, {m_knowledge.find(u"statement/report"_s)});
        QCOMPARE(text.count(u"Disputes it: "_s), 1);
    }

    void aPassageOfSeveralStatementsStandsOnce()
    {
        const QVector<core::Ref> refs{m_knowledge.find(u"statement/C003"_s),
                                      m_knowledge.find(u"treaty/russia-dprk-2024/article-4"_s)};
        QSet<qint64> seen;
        int number = 0;
        for (const NumberedPassage &passage : numberedPassages(m_knowledge, refs)) {
            QCOMPARE(passage.number, ++number);
            QVERIFY(!seen.contains(passage.passage.value));
            seen.insert(passage.passage.value);
        }
        QCOMPARE(number, 2);
    }

    void leavesOutWhatIsGone() { QVERIFY(citationOf(m_knowledge, {core::Ref(core::StatementId{987654})}).isEmpty()); }

private:
    core::Knowledge m_knowledge{test::ReadingSample::data()};
};

QTEST_GUILESS_MAIN(CitationTest)
#include "tst_Citation.moc"
