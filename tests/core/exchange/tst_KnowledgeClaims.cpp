#include <QTest>

#include "tests/core/exchange/ReadSample.h"
#include "tests/support/Test.h"

using core::EntityId;
using core::Statement;
using namespace Qt::StringLiterals;

/// What becomes of sources, events, scenarios, statements and disagreements.
class KnowledgeClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void readsSources();
    void writesAChronologyInTheOrderOfTime();
    void statesEventsAndTheirDates();
    void statesScenarios();
    void readsStatements();
    void placesQuotesInCodePoints();
    void readsDisagreementsAndRanks();

private:
    const test::ReadSample m_sample;
};

void KnowledgeClaimsTest::readsSources()
{
    const EntityId id = m_sample.entity(u"source/gis"_s);
    const core::Source *source = m_sample.knowledge().source(id);
    QCOMPARE(m_sample.knowledge().entity(id).label, u"The ramifications of the pact"_s);
    QCOMPARE(m_sample.knowledge().entity(id).description, u"Read in full."_s);
    QCOMPARE(source->type, u"article"_s);
    QCOMPARE(source->shortTitle, u"GIS report"_s);
    QCOMPARE(source->authors, QStringList{u"Zorigt Dashdorj"_s});
    QCOMPARE(source->publisher, u"GIS"_s);
    QCOMPARE(source->published, core::Period::parse(u"2024-10-18/2024-12-04"));
    QCOMPARE(source->address, u"https://example.org/pact"_s);
    QCOMPARE(source->text,
             u"Strategic win\n\nThe pact — 조약 — is signed and the pact holds.\n\nSigned in July.\n\nWar may come."_s);
    const core::Passage &passage = m_sample.passage(u"gis/P01"_s);
    QCOMPARE(passage.locator, u"¶1"_s);
    QCOMPARE(passage.anchor, u"nuclear umbrella"_s);
    QCOMPARE(passage.confidence, core::Confidence::Text);
    QCOMPARE(passage.source, id);
}

void KnowledgeClaimsTest::writesAChronologyInTheOrderOfTime()
{
    const core::Source *chronology = m_sample.knowledge().source(m_sample.entity(u"source/chronology"_s));
    QCOMPARE(chronology->text, u"2000s\n\nFrom 4 to 5 August 2001. They talk.\n\n2020s\n\n"
                               "19 June 2024 (also given: 19 July 2024), Pyongyang. Two leaders sign."_s);
    const core::Passage &seen = m_sample.passage(u"chronology/E2"_s);
    QCOMPARE(seen.locator, u"Seen in KCNA, TASS"_s);
    const core::Passage &unseen = m_sample.passage(u"chronology/E1"_s);
    QCOMPARE(unseen.locator, u"Talks"_s);
    QCOMPARE(unseen.confidence, core::Confidence::Memory);
}

void KnowledgeClaimsTest::statesEventsAndTheirDates()
{
    QCOMPARE(m_sample.row(u"E2"_s),
             u"Treaty signed: Russia, North Korea and Russia–DPRK 2024. | involves | subject event/E2, "
             "object actor/russia, object actor/north-korea, object treaty/russia-dprk-2024 |  | fact text normal"_s);
    QCOMPARE(m_sample.evidence(u"E2"_s), (QStringList{u"chronology/E2"_s, u"gis/P01"_s}));
    QCOMPARE(m_sample.row(u"E2a"_s),
             u"Treaty signed: 19 June 2024. | occurredOn | subject event/E2 | 2024-06-19 | fact text preferred"_s);
    QCOMPARE(m_sample.evidence(u"E2a"_s), (QStringList{u"chronology/E2"_s, u"gis/P01"_s}));
    QCOMPARE(m_sample.evidence(u"E2b"_s), QStringList{u"gis/P02"_s});
    QCOMPARE(
        m_sample.row(u"E2c"_s),
        u"Treaty signed: some day in summer. | occurredOn | subject event/E2 | some day in summer | fact text normal"_s);
    QCOMPARE(m_sample.statement(u"E2c"_s).valueKind, core::ValueKind::Text);
    QCOMPARE(
        m_sample.row(u"E1/date"_s),
        u"Talks: from 4 to 5 August 2001. | occurredOn | subject event/E1 | 2001-08-04/2001-08-05 | report memory normal"_s);
    QCOMPARE(m_sample.knowledge().eventDate(m_sample.entity(u"event/E2"_s)), core::Period::parse(u"2024-06-19"));
    QCOMPARE(m_sample.knowledge().event(m_sample.entity(u"event/E2"_s))->type, u"signature"_s);
    QCOMPARE(m_sample.knowledge().event(m_sample.entity(u"event/E2"_s))->place, u"Pyongyang"_s);
}

void KnowledgeClaimsTest::statesScenarios()
{
    const core::Scenario *scenario = m_sample.knowledge().scenario(m_sample.entity(u"scenario/war"_s));
    QCOMPARE(scenario->likelihood, core::Likelihood::Likely);
    QCOMPARE(scenario->holder, m_sample.entity(u"actor/vladimir-putin"_s));
    QCOMPARE(m_sample.row(u"scenario/war"_s),
             u"Vladimir Putin holds “War comes” to be likely. | likelihood | subject scenario/war, "
             "attributed actor/vladimir-putin | likely | scenario opinion normal"_s);
    QCOMPARE(m_sample.evidence(u"scenario/war"_s), QStringList{u"gis/P03"_s});
}

void KnowledgeClaimsTest::readsStatements()
{
    QCOMPARE(m_sample.row(u"C001"_s),
             u"Russia and the North promise help. | obliges | subject actor/russia, subject actor/north-korea, "
             "object treaty/russia-dprk-2024/article-4, addressee actor/soviet-union, attributed recent reports, "
             "clause treaty/russia-dprk-2024/article-4, topic topic/B1 |  | commitment text normal"_s);
    const Statement &first = m_sample.statement(u"C001"_s);
    QCOMPARE(first.valid, core::Period::parse(u"2024-12-04/.."));
    QCOMPARE(first.scenario, m_sample.entity(u"scenario/war"_s));
    QCOMPARE(first.likelihood, core::Likelihood::Likely);
    QCOMPARE(first.note, u"Our remark."_s);
    QCOMPARE(first.valueKind, core::ValueKind::None);
    QCOMPARE(m_sample.row(u"C002"_s),
             u"The first claim is not old. | signed | subject statement/C001, object the region | 2024-07-19 | "
             "claim memory normal"_s);
    QCOMPARE(m_sample.statement(u"C002"_s).polarity, core::Polarity::Negated);
    QCOMPARE(m_sample.statement(u"C002"_s).valueKind, core::ValueKind::Date);
}

void KnowledgeClaimsTest::placesQuotesInCodePoints()
{
    const auto items = m_sample.knowledge().evidence(m_sample.statement(u"C001"_s).id);
    QCOMPARE(items.size(), 2U);
    QCOMPARE(items[0].stance, core::Stance::Disputes);
    QCOMPARE(m_sample.knowledge().quote(items[0]), u"조약 — is signed"_s);
    QCOMPARE(items[1].stance, core::Stance::Supports);
    QVERIFY(!items[1].quote);
}

void KnowledgeClaimsTest::readsDisagreementsAndRanks()
{
    const core::Disagreement &row =
        m_sample.knowledge().disagreement(m_sample.knowledge().find(u"disagreement/K01"_s).disagreement());
    QCOMPARE(row.question, u"When was it signed?"_s);
    QCOMPARE(row.subject, m_sample.entity(u"treaty/russia-dprk-2024"_s));
    QCOMPARE(row.property, u"signed"_s);
    QCOMPARE(row.reason, u"Both parties say so."_s);
    QCOMPARE(row.members.size(), 3U);
    QCOMPARE(row.members[1].statement, m_sample.statement(u"E2b"_s).id);
    QCOMPARE(row.members[1].value, u"19 July"_s);
    QCOMPARE(m_sample.statement(u"russia-dprk-2024/signed"_s).rank, core::Rank::Preferred);
    QCOMPARE(m_sample.statement(u"russia-dprk-2024/signed"_s).rankReason, u"Both parties say so."_s);
    QCOMPARE(m_sample.statement(u"E2b"_s).rank, core::Rank::Deprecated);
    QCOMPARE(m_sample.statement(u"C002"_s).rank, core::Rank::Normal);
}

QTEST_GUILESS_MAIN(KnowledgeClaimsTest)
#include "tst_KnowledgeClaims.moc"
