#include <QTest>

#include "tests/core/exchange/ReadSample.h"
#include "tests/support/Test.h"

using core::EntityId;
using namespace Qt::StringLiterals;

/// What becomes of the records of actors, topics and treaties.
class KnowledgeRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void readsActors();
    void writesNotesOnActors();
    void statesOfficesAndSuccession();
    void readsTopics();
    void readsTreatiesAndClauses();
    void writesDigestsOfTreaties();
    void statesWhatTreatiesRecord();
    void statesCoverage();

private:
    const test::ReadSample m_sample;
};

void KnowledgeRecordsTest::readsActors()
{
    const EntityId korea = m_sample.entity(u"actor/north-korea"_s);
    QCOMPARE(m_sample.knowledge().entity(korea).label, u"North Korea"_s);
    QCOMPARE(m_sample.knowledge().entity(korea).description, u"The northern state."_s);
    QCOMPARE(m_sample.knowledge().entity(korea).confidence, core::Confidence::Data);
    QCOMPARE(m_sample.knowledge().actor(korea)->exists, core::Period::parse(u"1948-09-09/.."));
    QCOMPARE(m_sample.knowledge().names(korea)[0].text, u"조선민주주의인민공화국"_s);
    QCOMPARE(m_sample.knowledge().names(korea)[0].kind, core::NameKind::Official);
    QCOMPARE(m_sample.knowledge().names(korea)[1].kind, core::NameKind::Alias);
    QCOMPARE(m_sample.knowledge().codes(korea)[1].scheme, u"iso-numeric"_s);
    QCOMPARE(m_sample.knowledge().codes(korea)[1].value, u"408"_s);
    QCOMPARE(m_sample.knowledge().entity(m_sample.entity(u"actor/soviet-union"_s)).confidence,
             core::Confidence::Memory);
    QCOMPARE(m_sample.knowledge().actor(m_sample.entity(u"actor/vladimir-putin"_s))->type, core::ActorType::Person);
}

void KnowledgeRecordsTest::writesNotesOnActors()
{
    QCOMPARE(m_sample.quote(u"actor-notes/north-korea"_s),
             u"North Korea: The northern state. In being since 9 September 1948."_s);
    QCOMPARE(m_sample.quote(u"actor-notes/russia"_s),
             u"Russia: The larger neighbour. Successor to Soviet Union on 26 December 1991."_s);
    QCOMPARE(
        m_sample.quote(u"actor-notes/vladimir-putin"_s),
        u"Vladimir Putin: He signed the treaty. Prime Minister from 8 May 2008 to 7 May 2012. President since 7 May 2012."_s);
    const core::Source *notes = m_sample.knowledge().source(m_sample.entity(u"source/actor-notes"_s));
    QVERIFY(notes->text.startsWith(u"States\n\nNorth Korea: "_s));
    QVERIFY(notes->text.contains(u".\n\nPersons\n\nVladimir Putin: "_s));
    QCOMPARE(notes->headings.size(), 2U);
    QCOMPARE(m_sample.row(u"actor/north-korea"_s),
             u"North Korea is a state. | isA | subject actor/north-korea | state | fact data normal"_s);
    QCOMPARE(m_sample.evidence(u"actor/north-korea"_s), QStringList{u"actor-notes/north-korea"_s});
}

void KnowledgeRecordsTest::statesOfficesAndSuccession()
{
    QCOMPARE(m_sample.row(u"actor/vladimir-putin/office"_s),
             u"Vladimir Putin served as Prime Minister from 8 May 2008 to 7 May 2012. | heldOffice | "
             "subject actor/vladimir-putin, object actor/russia | Prime Minister | fact text normal"_s);
    QCOMPARE(m_sample.statement(u"actor/vladimir-putin/office"_s).valid, core::Period::parse(u"2008-05-08/2012-05-07"));
    QCOMPARE(m_sample.statement(u"actor/vladimir-putin/office-2"_s).text,
             u"Vladimir Putin serves as President since 7 May 2012."_s);
    QCOMPARE(m_sample.row(u"actor/russia/continues/soviet-union"_s),
             u"Soviet Union was succeeded by Russia on 26 December 1991. | succeededBy | "
             "subject actor/soviet-union, object actor/russia | 1991-12-26 | fact press normal"_s);
}

void KnowledgeRecordsTest::readsTopics()
{
    const EntityId leaf = m_sample.entity(u"topic/B1"_s);
    QCOMPARE(m_sample.knowledge().topic(leaf)->parent, m_sample.entity(u"topic/B"_s));
    QCOMPARE(m_sample.knowledge().topic(leaf)->atop, u"defense"_s);
    QCOMPARE(m_sample.knowledge().topic(leaf)->pax, u"security guarantees"_s);
    QVERIFY(m_sample.knowledge().topic(m_sample.entity(u"topic/B"_s))->parent.isNull());
    QCOMPARE(m_sample.quote(u"topic-scheme/B1"_s), u"Defence on armed attack (B1): Help is due."_s);
    QCOMPARE(m_sample.row(u"topic/B1"_s), u"Defence on armed attack: a topic of mutual defence. | broader | "
                                          "subject topic/B1, object topic/B |  | fact text normal"_s);
    QCOMPARE(m_sample.statement(u"topic/B"_s).predicate, u"isA"_s);
}

void KnowledgeRecordsTest::readsTreatiesAndClauses()
{
    const EntityId id = m_sample.entity(u"treaty/russia-dprk-2024"_s);
    const core::Treaty *treaty = m_sample.knowledge().treaty(id);
    QCOMPARE(treaty->shortLabel, u"2024"_s);
    QCOMPARE(treaty->place, u"Pyongyang"_s);
    QCOMPARE(treaty->registration, u"None found"_s);
    QCOMPARE(treaty->articleCount, 23);
    QCOMPARE(m_sample.knowledge().codes(id)[0].value, u"T-2024"_s);
    QCOMPARE(m_sample.knowledge().names(id)[0].kind, core::NameKind::Title);

    QCOMPARE(m_sample.knowledge().clausesOf(id).size(), 2U);
    const core::Clause *clause = m_sample.knowledge().clause(m_sample.entity(u"treaty/russia-dprk-2024/article-4"_s));
    QCOMPARE(clause->id, m_sample.knowledge().clausesOf(id)[0]);
    QCOMPARE(clause->label, u"Article 4"_s);
    QCOMPARE(clause->kind, u"obligation-defence"_s);
    QCOMPARE(clause->trigger, u"Armed attack"_s);
    QCOMPARE(clause->conditions, u"Article 51 of the Charter"_s);
    QCOMPARE(clause->anchor, u"military and other assistance with"_s);
    QCOMPARE(clause->seenIn, u"KCNA"_s);
    QCOMPARE(m_sample.knowledge().entity(clause->id).label, u"Russia–DPRK 2024, Article 4"_s);
    QCOMPARE(m_sample.knowledge().entity(clause->id).description, u"Each helps the other"_s);
}

void KnowledgeRecordsTest::writesDigestsOfTreaties()
{
    const EntityId id = m_sample.entity(u"source/digest-russia-dprk-2024"_s);
    const core::Source *digest = m_sample.knowledge().source(id);
    QCOMPARE(m_sample.knowledge().entity(id).label, u"Digest of 2024"_s);
    QCOMPARE(m_sample.knowledge().entity(id).description, u"Seen in part."_s);
    QCOMPARE(digest->published, core::Period::parse(u"2024-06-20"));
    QCOMPARE(digest->text, u"Parties, dates and scope\n\nTwo states.\n\nSigned in June.\n\nIn force in December.\n\n"
                           "All was searched.\n\nWhat it says, clause by clause\n\n"
                           "Article 4: Mutual defence. Each helps the other. Trigger: Armed attack. "
                           "Conditions: Article 51 of the Charter.\n\nKorea: Korean unification. Nothing more."_s);
    QCOMPARE(m_sample.quote(u"digest-russia-dprk-2024/scope"_s), u"All was searched."_s);
    QCOMPARE(m_sample.quote(u"digest-russia-dprk-2024/part-korea"_s), u"Korea: Korean unification. Nothing more."_s);
    QCOMPARE(digest->headings.size(), 2U);
    QCOMPARE(digest->text.sliced(digest->headings[1].start, digest->headings[1].end - digest->headings[1].start),
             u"What it says, clause by clause"_s);
}

void KnowledgeRecordsTest::statesWhatTreatiesRecord()
{
    QCOMPARE(
        m_sample.row(u"russia-dprk-2024/party/russia"_s),
        u"Russia is a party to Russia–DPRK 2024. | partyTo | subject actor/russia, object treaty/russia-dprk-2024 |  | "
        "fact text normal"_s);
    QCOMPARE(m_sample.evidence(u"russia-dprk-2024/party/russia"_s), QStringList{u"digest-russia-dprk-2024/parties"_s});
    QCOMPARE(m_sample.row(u"russia-dprk-2024/signatory/vladimir-putin"_s),
             u"Vladimir Putin signed Russia–DPRK 2024. | signed | subject actor/vladimir-putin, object "
             u"treaty/russia-dprk-2024 "
             "|  | fact press normal"_s);
    QCOMPARE(m_sample.row(u"russia-dprk-2024/signed"_s),
             u"Russia–DPRK 2024 was signed on 19 June 2024. | signed | "
             "subject treaty/russia-dprk-2024 | 2024-06-19 | fact text preferred"_s);
    QCOMPARE(m_sample.row(u"russia-dprk-2024/signed-2"_s),
             u"Russia–DPRK 2024 was signed on 18 June 2024. | signed | "
             "subject treaty/russia-dprk-2024 | 2024-06-18 | fact memory deprecated"_s);
    QCOMPARE(m_sample.statement(u"russia-dprk-2024/signed-2"_s).rankReason, u"First day of the visit."_s);
    QCOMPARE(m_sample.statement(u"russia-dprk-2024/in-force"_s).predicate, u"entersIntoForce"_s);
    QCOMPARE(m_sample.evidence(u"russia-dprk-2024/in-force"_s), QStringList{u"gis/P01"_s});
    QCOMPARE(m_sample.row(u"russia-dprk-2024/replaces/russia-dprk-2000"_s),
             u"Russia–DPRK 2024 replaced Russia–DPRK 2000. | replaced | subject treaty/russia-dprk-2024, "
             "object treaty/russia-dprk-2000 |  | fact press normal"_s);
    QCOMPARE(m_sample.row(u"russia-dprk-2024/part/article-4"_s),
             u"Article 4 of Russia–DPRK 2024: mutual defence. | hasPart | subject treaty/russia-dprk-2024, "
             "object treaty/russia-dprk-2024/article-4 |  | fact text normal"_s);
    QCOMPARE(m_sample.statement(u"russia-dprk-2024/part/part-korea"_s).text,
             u"The part “Korea” of Russia–DPRK 2024: Korean unification."_s);
    QCOMPARE(m_sample.row(u"russia-dprk-2024/coded/ATOP/defense"_s),
             u"ATOP codes Russia–DPRK 2024: defense is 1. | codedAs | subject treaty/russia-dprk-2024, "
             "attributed source/atop | defense = 1 | fact data normal"_s);
    QCOMPARE(m_sample.evidence(u"russia-dprk-2024/coded/ATOP/consul"_s), QStringList{u"atop/rules"_s});
}

void KnowledgeRecordsTest::statesCoverage()
{
    const EntityId treaty = m_sample.entity(u"treaty/russia-dprk-2024"_s);
    const EntityId older = m_sample.entity(u"treaty/russia-dprk-2000"_s);
    QCOMPARE(m_sample.knowledge().coverage(treaty, m_sample.entity(u"topic/B1"_s)), core::Coverage::Present);
    QCOMPARE(m_sample.knowledge().coverage(treaty, m_sample.entity(u"topic/B2"_s)), core::Coverage::Disputed);
    QCOMPARE(m_sample.knowledge().coverage(treaty, m_sample.entity(u"topic/B3"_s)), core::Coverage::Absent);
    QCOMPARE(m_sample.knowledge().coverage(older, m_sample.entity(u"topic/B1"_s)), core::Coverage::Absent);
    QCOMPARE(m_sample.knowledge().coverage(older, m_sample.entity(u"topic/B2"_s)), core::Coverage::NotCoded);

    QCOMPARE(m_sample.row(u"russia-dprk-2024/article-4/topic/B1"_s),
             u"Article 4 of Russia–DPRK 2024 covers defence on armed attack. | hasTopic | "
             "subject treaty/russia-dprk-2024/article-4, object topic/B1 |  | fact text normal"_s);
    QCOMPARE(m_sample.statement(u"russia-dprk-2024/article-4/topic/B1"_s).strength, core::Strength::Explicit);
    QCOMPARE(m_sample.statement(u"russia-dprk-2024/part-korea/topic/B1"_s).text,
             u"The part “Korea” of Russia–DPRK 2024 touches on defence on armed attack."_s);
    QCOMPARE(m_sample.statement(u"russia-dprk-2024/part-korea/topic/B1"_s).strength, core::Strength::Partial);
    QCOMPARE(m_sample.statement(u"russia-dprk-2024/part-korea/topic/B1"_s).confidence, core::Confidence::Memory);
    QCOMPARE(m_sample.statement(u"russia-dprk-2024/article-4/topic/B2"_s).confidence, core::Confidence::Press);
    QCOMPARE(m_sample.row(u"russia-dprk-2024/absent/B2"_s),
             u"The data set codes no reference to it. | hasTopic | subject treaty/russia-dprk-2024, object topic/B2, "
             "attributed source/atop |  | claim data normal"_s);
    QCOMPARE(m_sample.row(u"russia-dprk-2024/absent/B3"_s),
             u"Russia–DPRK 2024 has no clause on “No hostile alliances”. | hasTopic | subject treaty/russia-dprk-2024, "
             "object topic/B3 |  | fact memory normal"_s);
    QCOMPARE(m_sample.statement(u"russia-dprk-2024/absent/B3"_s).note, u"A guess."_s);
    QCOMPARE(m_sample.statement(u"russia-dprk-2000/absent/B1"_s).polarity, core::Polarity::Negated);
    QCOMPARE(m_sample.statement(u"russia-dprk-2000/absent/B1"_s).confidence, core::Confidence::Press);
    QCOMPARE(m_sample.evidence(u"russia-dprk-2000/absent/B1"_s), QStringList{u"digest-russia-dprk-2000/scope"_s});
}

QTEST_GUILESS_MAIN(KnowledgeRecordsTest)
#include "tst_KnowledgeRecords.moc"
