#include <algorithm>

#include <QTest>

#include "core/graph/Gaps.h"
#include "core/graph/Succession.h"
#include "tests/support/KnowledgeBuilder.h"
#include "tests/support/Test.h"

using core::EntityId;
using core::Knowledge;
using core::PromiseGap;
using core::PromiseSpan;
using core::StatementId;
using namespace Qt::StringLiterals;

namespace {

const QString defence = u"obligation-defence"_s;

/// Moscow and Pyongyang: 1961 to 1996 with a defence clause, 2000 without, since 2024 with one again.
class Pacts : public test::KnowledgeBuilder
{
public:
    const EntityId sovietUnion = actor(u"soviet-union"_s, u"Soviet Union"_s);
    const EntityId russia = actor(u"russia"_s, u"Russia"_s);
    const EntityId korea = actor(u"north-korea"_s, u"North Korea"_s);
    const EntityId china = actor(u"china"_s, u"China"_s);
    const EntityId topicB1 = topic(u"B1"_s, u"Defence on armed attack"_s);
    const EntityId of1961 = pact(u"1961"_s, {sovietUnion, korea}, u"1961-09-10"_s, u"1996-09-10"_s);
    const EntityId of2000 = pact(u"2000"_s, {russia, korea}, u"2000-10-18"_s, {});
    const EntityId of2024 = pact(u"2024"_s, {russia, korea}, u"2024-12-04"_s, {});
    const EntityId article1 = promise(of1961, u"article-1"_s, defence);
    const EntityId article2 = promise(of2000, u"article-2"_s, u"consultation-crisis"_s);
    const EntityId article4 = promise(of2024, u"article-4"_s, defence);
    const StatementId succeeded = statement(
        {.key = u"continues"_s, .predicate = u"succeededBy"_s, .subjects = {sovietUnion}, .objects = {russia}});

    EntityId pact(const QString &key, const std::vector<EntityId> &parties, const QString &from, const QString &to)
    {
        const EntityId id = treaty(key, key, key);
        for (const EntityId party : parties) {
            statement({.key = u"%1/party/%2"_s.arg(key).arg(party.value),
                       .predicate = u"partyTo"_s,
                       .subjects = {party},
                       .objects = {id}});
        }
        if (!from.isEmpty())
            statement({.key = key + u"/in-force"_s, .predicate = u"entersIntoForce"_s, .subjects = {id}, .date = from});
        if (!to.isEmpty())
            statement({.key = key + u"/ended"_s, .predicate = u"ended"_s, .subjects = {id}, .date = to});
        return id;
    }
    EntityId promise(EntityId treaty, const QString &key, const QString &kind)
    {
        const EntityId id = clause(treaty, key, key, kind);
        statement({.key = u"%1/part/%2"_s.arg(treaty.value).arg(key),
                   .predicate = u"hasPart"_s,
                   .subjects = {treaty},
                   .objects = {id}});
        return id;
    }
};

std::vector<QString> keysOf(const Knowledge &knowledge, const std::vector<StatementId> &ids)
{
    std::vector<QString> keys;
    for (const StatementId id : ids)
        keys.push_back(knowledge.statement(id).key.section(u'/', 1));
    return keys;
}

} // namespace

class tst_Gaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void findsTheYearsWithoutADefenceClause()
    {
        Pacts pacts;
        const Knowledge knowledge(pacts.data());
        const std::vector<EntityId> treaties = {pacts.of2024, pacts.of2000, pacts.of1961};
        const std::vector<PromiseGap> gaps = gapsBetween(knowledge, treaties, defence);
        QCOMPARE(gaps.size(), 1U);
        QCOMPARE(gaps[0].from, QDate(1996, 9, 10));
        QCOMPARE(gaps[0].to, QDate(2024, 12, 4));
        QVERIFY(gaps[0].earlier == pacts.of1961);
        QVERIFY(gaps[0].later == pacts.of2024);
        QVERIFY(gaps[0].earlierClauses == std::vector{pacts.article1});
        QVERIFY(gaps[0].laterClauses == std::vector{pacts.article4});
    }

    void namesWhatAGapRestsOn()
    {
        Pacts pacts;
        pacts.statement({.key = u"1961/article-1/topic"_s,
                         .predicate = u"hasTopic"_s,
                         .subjects = {pacts.article1},
                         .objects = {pacts.topicB1}});
        pacts.statement({.key = u"2000/absent/B1"_s,
                         .predicate = u"hasTopic"_s,
                         .subjects = {pacts.of2000},
                         .objects = {pacts.topicB1},
                         .polarity = core::Polarity::Negated});
        const Knowledge knowledge(pacts.data());
        const std::vector<EntityId> treaties = {pacts.of1961, pacts.of2000, pacts.of2024};
        const std::vector<PromiseGap> gaps = gapsBetween(knowledge, treaties, defence);
        const std::vector<QString> wanted = {u"1961/ended"_s, u"2024/in-force"_s, u"6/part/article-1"_s,
                                             u"8/part/article-4"_s, u"2000/absent/B1"_s};
        QCOMPARE(keysOf(knowledge, gaps.at(0).statements), wanted);
    }

    void tellsTheSpansInForce()
    {
        Pacts pacts;
        const Knowledge knowledge(pacts.data());
        const std::vector<EntityId> treaties = {pacts.of1961, pacts.of2000, pacts.of2024};
        const std::vector<PromiseSpan> spans = promiseSpans(knowledge, treaties, defence);
        QCOMPARE(spans.size(), 2U);
        QCOMPARE(spans[0].from, QDate(1961, 9, 10));
        QCOMPARE(spans[0].to, QDate(1996, 9, 10));
        QCOMPARE(spans[1].from, QDate(2024, 12, 4));
        QVERIFY(!spans[1].to.isValid());
        const std::vector<QString> wanted = {u"1961/in-force"_s, u"1961/ended"_s, u"6/part/article-1"_s};
        QCOMPARE(keysOf(knowledge, spans[0].statements), wanted);
        QVERIFY(spans[1].clauses == std::vector{pacts.article4});
    }

    void joinsTreatiesThatOverlapOrTouch_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<std::size_t>("gaps");
        QTest::newRow("inside the first") << u"1970-01-01"_s << u"1980-01-01"_s << std::size_t(1);
        QTest::newRow("across the gap") << u"1990-01-01"_s << u"2024-12-04"_s << std::size_t(0);
        QTest::newRow("on the day of the end") << u"1996-09-10"_s << u"2020-01-01"_s << std::size_t(1);
        QTest::newRow("the day after") << u"1996-09-11"_s << u"2020-01-01"_s << std::size_t(2);
        QTest::newRow("within the gap") << u"2001-01-01"_s << u"2002-01-01"_s << std::size_t(2);
        QTest::newRow("never ended") << u"1962-01-01"_s << QString() << std::size_t(0);
        QTest::newRow("never in force") << QString() << QString() << std::size_t(1);
    }
    void joinsTreatiesThatOverlapOrTouch()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(std::size_t, gaps);
        Pacts pacts;
        const EntityId other = pacts.pact(u"other"_s, {pacts.russia, pacts.korea}, from, to);
        pacts.promise(other, u"article-9"_s, defence);
        const Knowledge knowledge(pacts.data());
        const std::vector<EntityId> treaties = {pacts.of1961, pacts.of2000, pacts.of2024, other};
        QCOMPARE(gapsBetween(knowledge, treaties, defence).size(), gaps);
        QCOMPARE(promiseSpans(knowledge, treaties, defence).size(), gaps + 1);
    }

    void givesAllClausesOfATreatyWithSeveral()
    {
        Pacts pacts;
        const EntityId second = pacts.promise(pacts.of1961, u"article-7"_s, defence);
        const Knowledge knowledge(pacts.data());
        const std::vector<EntityId> treaties = {pacts.of1961, pacts.of2024};
        const std::vector<PromiseGap> gaps = gapsBetween(knowledge, treaties, defence);
        QCOMPARE(gaps.size(), 1U);
        QVERIFY((gaps[0].earlierClauses == std::vector{pacts.article1, second}));
    }

    void findsNoGapOfAKindThatNobodyPromised()
    {
        Pacts pacts;
        const Knowledge knowledge(pacts.data());
        const std::vector<EntityId> treaties = {pacts.of1961, pacts.of2000, pacts.of2024};
        QVERIFY(gapsBetween(knowledge, treaties, u"non-aggression"_s).empty());
        QVERIFY(promiseSpans(knowledge, treaties, u"non-aggression"_s).empty());
        QVERIFY(gapsBetween(knowledge, {}, defence).empty());
    }

    void countsASuccessorAsTheSameParty()
    {
        Pacts pacts;
        const EntityId chinese = pacts.pact(u"chinese"_s, {pacts.china, pacts.korea}, {}, {});
        pacts.treaty(u"nobody's"_s, u"Nobody's"_s, u"N"_s);
        const Knowledge knowledge(pacts.data());
        QVERIFY(lastSuccessor(knowledge, pacts.sovietUnion) == pacts.russia);
        QVERIFY(lastSuccessor(knowledge, pacts.russia) == pacts.russia);
        const std::vector<core::TreatyGroup> groups = treatiesByParties(knowledge);
        QCOMPARE(groups.size(), 2U);
        QVERIFY((groups[0].parties == std::vector{pacts.russia, pacts.korea}));
        QVERIFY((groups[0].treaties == std::vector{pacts.of1961, pacts.of2000, pacts.of2024}));
        QVERIFY(groups[1].treaties == std::vector{chinese});
    }

    void followsSuccessorsToTheLastAndNeverForEver()
    {
        Pacts pacts;
        pacts.statement({.key = u"a"_s,
                         .predicate = u"succeededBy"_s,
                         .subjects = {pacts.russia},
                         .objects = {pacts.china},
                         .polarity = core::Polarity::Negated});
        pacts.statement(
            {.key = u"b"_s, .predicate = u"succeededBy"_s, .subjects = {pacts.korea}, .objects = {pacts.sovietUnion}});
        QVERIFY(lastSuccessor(Knowledge(pacts.data()), pacts.korea) == pacts.russia);
        pacts.statement(
            {.key = u"c"_s, .predicate = u"succeededBy"_s, .subjects = {pacts.russia}, .objects = {pacts.korea}});
        const Knowledge round(pacts.data());
        for (const EntityId actor : {pacts.sovietUnion, pacts.russia, pacts.korea})
            QVERIFY(lastSuccessor(round, actor) == pacts.sovietUnion);
    }
};

QTEST_APPLESS_MAIN(tst_Gaps)
#include "tst_Gaps.moc"
