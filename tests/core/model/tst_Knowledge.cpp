#include <QTest>

#include "core/model/Knowledge.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using core::Coverage;
using core::EntityId;
using core::Knowledge;
using core::Ref;
using namespace Qt::StringLiterals;

class KnowledgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void findsEverythingByItsKey();
    void givesDetailsOfTheRightKindOnly();
    void listsWhatBelongsToAnEntity();
    void listsStatementsOfEveryRoleOnce();
    void tellsWhatDisagreementsTouch();
    void namesAStatementWithoutTextByItsParts();
    void cutsQuotesByCodePoints();
    void knowsCoverage_data();
    void knowsCoverage();
    void takesDeprecatedCoverageWhenThereIsNothingElse();
    void callsAnUpperTopicAbsentOnlyWhenAllItsLeavesAre();
    void givesTheStatementsBehindACell();
    void prefersTheBestRankedDate();
    void breaksTiesOfRankById();
    void leavesOutDatesThatAreNegatedOrImagined();
    void worksOutTheTimeInForce_data();
    void worksOutTheTimeInForce();
    void datesStatementsByTheirTreaty_data();
    void datesStatementsByTheirTreaty();
    void datesDeclarationsFromTheirSigning();
    void datesEvents();
    void listsParties();
    void answersWhyInReadingOrder();
    void answersWhyForAnEntitySubjectsFirst();
    void answersWhyForPassagesSourcesAndDisagreements();
    void ordersEvidenceForReading();
    void standsEmpty();

private:
    EntityId entity(const QString &key) const { return m_knowledge.find(key).entity(); }
    core::StatementId statement(const QString &key) const { return m_knowledge.find(key).statement(); }
    QStringList passageKeys(const std::vector<core::Evidence> &evidence) const;
    QStringList why(const QStringList &keys) const;

    const Knowledge m_knowledge = Knowledge(test::SampleKnowledge::data());
};

QStringList KnowledgeTest::passageKeys(const std::vector<core::Evidence> &evidence) const
{
    QStringList keys;
    for (const core::Evidence &item : evidence)
        keys += m_knowledge.passage(item.passage).key.mid(8);
    return keys;
}

QStringList KnowledgeTest::why(const QStringList &keys) const
{
    std::vector<Ref> refs;
    for (const QString &key : keys)
        refs.push_back(m_knowledge.find(key));
    return passageKeys(m_knowledge.why(refs));
}

void KnowledgeTest::findsEverythingByItsKey()
{
    const QList<std::pair<QString, QString>> rows = {
        {u"actor/russia"_s, u"Russia"_s},
        {u"treaty/russia-dprk-2024/article-4"_s, u"Russia–DPRK 2024, Article 4"_s},
        {u"statement/C003"_s, u"Russia and North Korea must defend each other."_s},
        {u"passage/article/P02"_s, u"Article, P02"_s},
        {u"disagreement/K01"_s, u"On which day was the 2024 treaty signed?"_s}};
    for (const auto &[key, title] : rows) {
        const Ref ref = m_knowledge.find(key);
        QVERIFY2(!ref.isNull(), qPrintable(key));
        QCOMPARE(m_knowledge.key(ref), key);
        QCOMPARE(m_knowledge.title(ref), title);
    }
    QVERIFY(m_knowledge.find(u"actor/nobody"_s).isNull());
    QCOMPARE(m_knowledge.key({}), QString());
    QCOMPARE(m_knowledge.title({}), QString());
    QCOMPARE(m_knowledge.predicate(u"obliges"_s)->label, u"obliges"_s);
    QVERIFY(!m_knowledge.predicate(u"unheard of"_s));
}

void KnowledgeTest::givesDetailsOfTheRightKindOnly()
{
    const EntityId treaty = entity(u"treaty/russia-dprk-2024"_s);
    QCOMPARE(m_knowledge.treaty(treaty)->shortLabel, u"2024"_s);
    QVERIFY(!m_knowledge.actor(treaty));
    QVERIFY(!m_knowledge.clause(treaty));
    QVERIFY(!m_knowledge.topic(treaty));
    QVERIFY(!m_knowledge.event(treaty));
    QVERIFY(!m_knowledge.scenario(treaty));
    QVERIFY(!m_knowledge.source(treaty));
    QVERIFY(!m_knowledge.treaty(EntityId{987654}));
    QCOMPARE(m_knowledge.topic(entity(u"topic/B1"_s))->code, u"B1"_s);
    QCOMPARE(m_knowledge.source(entity(u"source/article"_s))->shortTitle, u"Article"_s);
    QCOMPARE(m_knowledge.actor(entity(u"actor/russia"_s))->type, core::ActorType::State);
}

void KnowledgeTest::listsWhatBelongsToAnEntity()
{
    const EntityId korea = entity(u"actor/north-korea"_s);
    QCOMPARE(m_knowledge.names(korea).size(), 1U);
    QCOMPARE(m_knowledge.names(korea)[0].language, u"ko"_s);
    QCOMPARE(m_knowledge.codes(korea)[0].value, u"PRK"_s);
    QVERIFY(m_knowledge.names(entity(u"actor/russia"_s)).empty());

    const auto clauses = m_knowledge.clausesOf(entity(u"treaty/russia-dprk-2024"_s));
    QCOMPARE(clauses.size(), 2U);
    QCOMPARE(m_knowledge.clause(clauses[0])->label, u"Article 3"_s);
    QCOMPARE(m_knowledge.clause(clauses[1])->label, u"Article 4"_s);
    QCOMPARE(m_knowledge.topicsUnder(entity(u"topic/B"_s)).size(), 2U);
    QVERIFY(m_knowledge.topicsUnder(entity(u"topic/B1"_s)).empty());

    const auto passages = m_knowledge.passagesOf(entity(u"source/article"_s));
    QCOMPARE(passages.size(), 2U);
    QCOMPARE(m_knowledge.passage(passages[0]).key, u"passage/article/P01"_s);
    QCOMPARE(m_knowledge.statementsOn(passages[1]).size(), 1U);
    QCOMPARE(m_knowledge.statementsOn(passages[1])[0], statement(u"statement/C003"_s));
}

void KnowledgeTest::listsStatementsOfEveryRoleOnce()
{
    test::KnowledgeBuilder build;
    const EntityId a = build.actor(u"a"_s, u"A"_s);
    const EntityId b = build.actor(u"b"_s, u"B"_s);
    const EntityId scenario = build.scenario(u"s"_s, u"S"_s, core::Likelihood::Likely, b);
    const auto both = build.statement({.key = u"1"_s, .predicate = u"meets"_s, .subjects = {a}, .objects = {a, b}});
    const auto later = build.statement({.key = u"2"_s, .predicate = u"meets"_s, .subjects = {b}});
    build.data().statements[1].scenario = scenario;
    std::swap(build.data().statements[0], build.data().statements[1]);
    const Knowledge knowledge(build.data());
    const auto listed = [&knowledge](EntityId id) {
        const auto span = knowledge.statementsOf(id);
        return std::vector(span.begin(), span.end());
    };
    QCOMPARE(listed(a), std::vector{both});
    QCOMPARE(listed(b), (std::vector{both, later}));
    QCOMPARE(listed(scenario), std::vector{later});
}

void KnowledgeTest::tellsWhatDisagreementsTouch()
{
    const std::vector expected = {m_knowledge.find(u"disagreement/K01"_s).disagreement()};
    QCOMPARE(m_knowledge.disagreementsOf(statement(u"statement/C006"_s)), expected);
    QCOMPARE(m_knowledge.disagreementsOf(statement(u"statement/russia-dprk-2024/signed"_s)), expected);
    QCOMPARE(m_knowledge.disagreementsOf(entity(u"treaty/russia-dprk-2024"_s)), expected);
    QVERIFY(m_knowledge.disagreementsOf(statement(u"statement/C003"_s)).empty());
    // The ids of an entity and of a statement may be the same number.
    QVERIFY(m_knowledge.disagreementsOf(Ref(EntityId{statement(u"statement/C006"_s).value})).empty());
    QVERIFY(m_knowledge.disagreementsOf({}).empty());
}

void KnowledgeTest::namesAStatementWithoutTextByItsParts()
{
    test::KnowledgeBuilder build;
    const EntityId a = build.actor(u"a"_s, u"Ada"_s);
    const EntityId b = build.actor(u"b"_s, u"Ben"_s);
    const auto both = build.statement({.key = u"1"_s, .predicate = u"meets"_s, .subjects = {a, b}, .objects = {b}});
    const auto said = build.statement({.key = u"2"_s, .text = u"As it was put."_s, .predicate = u"meets"_s});
    build.data().statements.front().text.clear();
    const Knowledge bare(build.data());
    QCOMPARE(bare.title(both), u"Ada, Ben meets Ben"_s);
    QCOMPARE(bare.title(said), u"As it was put."_s);

    build.data().predicates.push_back({u"meets"_s, u"has met"_s, u"was met by"_s, {}});
    build.data().entities.front().label = u"Adele"_s;
    core::Statement &statement = build.data().statements.front();
    statement.participants.push_back({core::Role::Object, {}, said, {}});
    statement.participants.push_back({core::Role::Object, {}, {}, u"others"_s});
    statement.value = u"1961"_s;
    QCOMPARE(Knowledge(build.data()).title(both), u"Adele, Ben has met Ben, As it was put., others 1961"_s);
}

void KnowledgeTest::cutsQuotesByCodePoints()
{
    test::KnowledgeBuilder build;
    const EntityId source = build.source(u"s"_s, u"S"_s, u"S"_s);
    build.heading(source, u"𝔘nicode"_s);
    const core::PassageId passage = build.passage(source, u"p"_s, u"𐀀b 조선 d"_s);
    const auto id = build.statement({.key = u"1"_s, .evidence = {passage}});
    const core::TextSpan whole = build.data().passages[0].span;
    build.data().evidence[0].quote = core::TextSpan{whole.start + 3, whole.start + 5};
    const Knowledge knowledge(build.data());
    QCOMPARE(knowledge.quote(knowledge.passage(passage)), u"𐀀b 조선 d"_s);
    QCOMPARE(knowledge.quote(knowledge.evidence(id)[0]), u"조선"_s);
    QCOMPARE(knowledge.quote(core::Evidence{id, passage, core::Stance::Supports, {}}), u"𐀀b 조선 d"_s);
}

void KnowledgeTest::knowsCoverage_data()
{
    QTest::addColumn<QString>("treaty");
    QTest::addColumn<QString>("topic");
    QTest::addColumn<Coverage>("coverage");
    const auto row = [](const QString &treaty, const QString &topic, Coverage coverage) {
        QTest::newRow(qPrintable(treaty + u' ' + topic)) << treaty << topic << coverage;
    };
    row(u"treaty/ussr-dprk-1961"_s, u"topic/B1"_s, Coverage::Present);
    row(u"treaty/russia-dprk-2000"_s, u"topic/B1"_s, Coverage::Absent);
    row(u"treaty/russia-dprk-2000"_s, u"topic/C1"_s, Coverage::Disputed);
    row(u"treaty/russia-dprk-2024"_s, u"topic/C1"_s, Coverage::NotCoded);
    // Upper topics: one leaf present, all disputed, none coded.
    row(u"treaty/russia-dprk-2000"_s, u"topic/B"_s, Coverage::Present);
    row(u"treaty/russia-dprk-2000"_s, u"topic/C"_s, Coverage::Disputed);
    row(u"treaty/ussr-dprk-1961"_s, u"topic/C"_s, Coverage::NotCoded);
}

void KnowledgeTest::knowsCoverage()
{
    QFETCH(const QString, treaty);
    QFETCH(const QString, topic);
    QTEST(m_knowledge.coverage(entity(treaty), entity(topic)), "coverage");
}

void KnowledgeTest::takesDeprecatedCoverageWhenThereIsNothingElse()
{
    core::KnowledgeData data = test::SampleKnowledge::data();
    for (core::Statement &row : data.statements)
        if (row.predicate == u"hasTopic"_s && row.polarity == core::Polarity::Negated)
            row.rank = core::Rank::Deprecated;
    const Knowledge knowledge(data);
    const EntityId treaty = entity(u"treaty/russia-dprk-2000"_s);
    QCOMPARE(knowledge.coverage(treaty, entity(u"topic/C1"_s)), Coverage::Present);
    QCOMPARE(knowledge.coverage(treaty, entity(u"topic/B1"_s)), Coverage::Absent);
}

void KnowledgeTest::callsAnUpperTopicAbsentOnlyWhenAllItsLeavesAre()
{
    core::KnowledgeData data = test::SampleKnowledge::data();
    const auto isAffirmed = [](const core::Statement &row) {
        return row.predicate == u"hasTopic"_s && row.polarity == core::Polarity::Affirmed;
    };
    std::erase_if(data.statements, isAffirmed);
    const EntityId treaty = entity(u"treaty/russia-dprk-2000"_s);
    const Knowledge knowledge(data);
    QCOMPARE(knowledge.coverage(treaty, entity(u"topic/C"_s)), Coverage::Absent);
    QCOMPARE(knowledge.coverage(treaty, entity(u"topic/B"_s)), Coverage::NotCoded);
}

void KnowledgeTest::givesTheStatementsBehindACell()
{
    const EntityId treaty = entity(u"treaty/russia-dprk-2000"_s);
    QCOMPARE(m_knowledge.coverageStatements(treaty, entity(u"topic/C1"_s)),
             (std::vector{statement(u"statement/russia-dprk-2000/article-2/topic/C1"_s),
                          statement(u"statement/russia-dprk-2000/absent/C1"_s)}));
    QCOMPARE(m_knowledge.coverageStatements(treaty, entity(u"topic/B"_s)).size(), 2U);
    QVERIFY(m_knowledge.coverageStatements(treaty, entity(u"topic/D"_s)).empty());
}

void KnowledgeTest::prefersTheBestRankedDate()
{
    core::KnowledgeData data = test::SampleKnowledge::data();
    const EntityId treaty = entity(u"treaty/russia-dprk-2024"_s);
    QCOMPARE(m_knowledge.treatyDates(treaty).signedOn, core::Period::parse(u"2024-06-19"));
    QCOMPARE(m_knowledge.treatyDates(treaty).signedBy, statement(u"statement/russia-dprk-2024/signed"_s));

    for (core::Statement &row : data.statements) {
        if (row.key == u"statement/C006"_s)
            row.rank = core::Rank::Preferred;
        else if (row.predicate == u"signed"_s)
            row.rank = core::Rank::Normal;
    }
    QCOMPARE(Knowledge(data).treatyDates(treaty).signedOn, core::Period::parse(u"2024-07-19"));

    // A deprecated date is better than none.
    std::erase_if(data.statements,
                  [](const core::Statement &row) { return row.key == u"statement/russia-dprk-2024/signed"_s; });
    for (core::Statement &row : data.statements)
        row.rank = core::Rank::Deprecated;
    data.disagreements.clear();
    QCOMPARE(Knowledge(data).treatyDates(treaty).signedOn, core::Period::parse(u"2024-07-19"));
}

void KnowledgeTest::breaksTiesOfRankById()
{
    core::KnowledgeData data = test::SampleKnowledge::data();
    for (core::Statement &row : data.statements)
        row.rank = core::Rank::Normal;
    std::reverse(data.statements.begin(), data.statements.end());
    QCOMPARE(Knowledge(data).treatyDates(entity(u"treaty/russia-dprk-2024"_s)).signedOn,
             core::Period::parse(u"2024-06-19"));
}

void KnowledgeTest::leavesOutDatesThatAreNegatedOrImagined()
{
    test::KnowledgeBuilder build;
    const EntityId treaty = build.treaty(u"t"_s, u"T"_s, u"T"_s);
    build.statement({.key = u"1"_s,
                     .predicate = u"ended"_s,
                     .subjects = {treaty},
                     .date = u"1990"_s,
                     .polarity = core::Polarity::Negated});
    build.statement({.key = u"2"_s,
                     .predicate = u"ended"_s,
                     .subjects = {treaty},
                     .date = u"1991"_s,
                     .modality = core::Modality::Scenario});
    build.statement({.key = u"3"_s, .predicate = u"ended"_s, .subjects = {treaty}, .value = u"1992"_s});
    build.statement({.key = u"4"_s, .predicate = u"ended"_s, .clauses = {treaty}, .date = u"1993"_s});
    const Knowledge knowledge(build.data());
    QVERIFY(!knowledge.treatyDates(treaty).endedOn);
    QVERIFY(knowledge.treatyDates(treaty).endedBy.isNull());
}

void KnowledgeTest::worksOutTheTimeInForce_data()
{
    QTest::addColumn<QString>("treaty");
    QTest::addColumn<QString>("inForce");
    QTest::newRow("ended") << u"treaty/ussr-dprk-1961"_s << u"1961-09-10/1996-09-10"_s;
    QTest::newRow("to the month") << u"treaty/russia-dprk-2000"_s << u"2000-10/2024-12-04"_s;
    QTest::newRow("open") << u"treaty/russia-dprk-2024"_s << u"2024-12-04/.."_s;
}

void KnowledgeTest::worksOutTheTimeInForce()
{
    QFETCH(const QString, treaty);
    QFETCH(const QString, inForce);
    const EntityId id = entity(treaty);
    const core::Period period = *core::Period::parse(inForce);
    QCOMPARE(m_knowledge.treatyDates(id).inForce, period);
    for (QDate day(1960, 1, 1); day < QDate(2026, 1, 1); day = day.addDays(13))
        if (m_knowledge.isInForceOn(id, day) != period.contains(day))
            QFAIL(qPrintable(day.toString(Qt::ISODate)));
    QVERIFY(!m_knowledge.isInForceOn(entity(u"actor/russia"_s), QDate(2025, 1, 1)));
}

void KnowledgeTest::datesStatementsByTheirTreaty_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("valid");
    QTest::newRow("with a clause") << u"statement/C003"_s << u"2024-12-04/.."_s;
    QTest::newRow("about a clause") << u"statement/ussr-dprk-1961/article-1/topic/B1"_s << u"1961-09-10/1996-09-10"_s;
    QTest::newRow("with a clause as object")
        << u"statement/russia-dprk-2000/part/article-2"_s << u"2000-10/2024-12-04"_s;
    QTest::newRow("a party") << u"statement/russia-dprk-2024/party/north-korea"_s << u"2024-12-04/.."_s;
    QTest::newRow("timeless") << u"statement/actor/russia"_s << QString();
    QTest::newRow("about the treaty") << u"statement/russia-dprk-2000/absent/B1"_s << QString();
}

void KnowledgeTest::datesStatementsByTheirTreaty()
{
    QFETCH(const QString, key);
    QFETCH(const QString, valid);
    const core::StatementId id = statement(key);
    QVERIFY(!id.isNull());
    QCOMPARE(m_knowledge.validity(id), core::Period::parse(valid));
    QCOMPARE(m_knowledge.holdsOn(id, QDate(1900, 1, 1)), valid.isEmpty());
    QCOMPARE(m_knowledge.holdsOn(id, QDate(2025, 1, 1)), valid.isEmpty() || valid.endsWith(u"/.."));

    // What is given goes before what is worked out.
    core::KnowledgeData data = test::SampleKnowledge::data();
    data.statements[static_cast<std::size_t>(id.value - 1)].valid = core::Period::parse(u"1900");
    QVERIFY(Knowledge(data).holdsOn(id, QDate(1900, 1, 1)));
    QVERIFY(!Knowledge(data).holdsOn(id, QDate(2025, 1, 1)));
}

void KnowledgeTest::datesDeclarationsFromTheirSigning()
{
    test::KnowledgeBuilder build;
    const EntityId actor = build.actor(u"a"_s, u"A"_s);
    const EntityId treaty = build.treaty(u"t"_s, u"T"_s, u"T"_s);
    const EntityId undated = build.treaty(u"u"_s, u"U"_s, u"U"_s);
    build.statement({.key = u"1"_s, .predicate = u"signed"_s, .subjects = {treaty}, .date = u"2022-02-04"_s});
    const auto party =
        build.statement({.key = u"2"_s, .predicate = u"partyTo"_s, .subjects = {actor}, .objects = {treaty}});
    const auto other =
        build.statement({.key = u"3"_s, .predicate = u"partyTo"_s, .subjects = {actor}, .objects = {undated}});
    QCOMPARE(Knowledge(build.data()).validity(party), core::Period::parse(u"2022-02-04/.."));
    QVERIFY(!Knowledge(build.data()).validity(other));
    QVERIFY(!Knowledge(build.data()).isInForceOn(treaty, QDate(2023, 1, 1)));

    build.statement({.key = u"4"_s, .predicate = u"ended"_s, .objects = {treaty}, .date = u"2025"_s});
    QCOMPARE(Knowledge(build.data()).validity(party), core::Period::parse(u"2022-02-04/2025"));
}

void KnowledgeTest::datesEvents()
{
    test::KnowledgeBuilder build;
    const EntityId event = build.event(u"e"_s, u"E"_s, u"summit"_s);
    const EntityId undated = build.event(u"f"_s, u"F"_s, u"summit"_s);
    build.statement({.key = u"1"_s,
                     .predicate = u"occurredOn"_s,
                     .subjects = {event},
                     .date = u"1999"_s,
                     .rank = core::Rank::Deprecated});
    build.statement({.key = u"2"_s, .predicate = u"occurredOn"_s, .subjects = {event}, .date = u"1998-05"_s});
    const Knowledge knowledge(build.data());
    QCOMPARE(knowledge.eventDate(event), core::Period::parse(u"1998-05"));
    QVERIFY(!knowledge.eventDate(undated));
}

void KnowledgeTest::listsParties()
{
    QCOMPARE(m_knowledge.partiesOf(entity(u"treaty/ussr-dprk-1961"_s)),
             (std::vector{entity(u"actor/soviet-union"_s), entity(u"actor/north-korea"_s)}));
    QCOMPARE(m_knowledge.partiesOf(entity(u"treaty/russia-dprk-2024"_s)),
             (std::vector{entity(u"actor/russia"_s), entity(u"actor/north-korea"_s)}));
    QVERIFY(m_knowledge.partiesOf(entity(u"actor/russia"_s)).empty());
}

void KnowledgeTest::answersWhyInReadingOrder()
{
    QCOMPARE(why({u"statement/C003"_s}), (QStringList{u"article/P02"_s, u"digest-russia-dprk-2024/article-4"_s}));
    // The digest comes first now, and the article's passages stand in the order of its text.
    QCOMPARE(why({u"statement/russia-dprk-2024/part/article-4"_s, u"statement/C003"_s, u"statement/C006"_s}),
             (QStringList{u"digest-russia-dprk-2024/article-4"_s, u"article/P01"_s, u"article/P02"_s}));
    QVERIFY(why({}).isEmpty());
    QVERIFY(why({u"nothing"_s}).isEmpty());
}

void KnowledgeTest::answersWhyForAnEntitySubjectsFirst()
{
    test::KnowledgeBuilder build;
    const EntityId a = build.actor(u"a"_s, u"A"_s);
    const EntityId b = build.actor(u"b"_s, u"B"_s);
    const EntityId first = build.source(u"first"_s, u"First"_s, u"First"_s);
    const EntityId second = build.source(u"second"_s, u"Second"_s, u"Second"_s);
    const auto asObject = build.passage(first, u"p"_s, u"B meets A"_s);
    const auto asSubject = build.passage(second, u"q"_s, u"A meets B"_s);
    build.statement({.key = u"1"_s, .subjects = {b}, .objects = {a}, .evidence = {asObject}});
    build.statement({.key = u"2"_s, .subjects = {a}, .objects = {b}, .evidence = {asSubject}});
    const Knowledge knowledge(build.data());
    const std::vector<Ref> refs = {a};
    const auto evidence = knowledge.why(refs);
    QCOMPARE(evidence.size(), 2U);
    QCOMPARE(evidence[0].passage, asSubject);
    QCOMPARE(evidence[1].passage, asObject);
}

void KnowledgeTest::answersWhyForPassagesSourcesAndDisagreements()
{
    QCOMPARE(why({u"passage/article/P02"_s}), QStringList{u"article/P02"_s});
    QCOMPARE(why({u"source/article"_s}), (QStringList{u"article/P01"_s, u"article/P02"_s}));
    QCOMPARE(why({u"disagreement/K01"_s}), (QStringList{u"digest-russia-dprk-2024/facts"_s, u"article/P01"_s}));
    for (const core::Entity &row : m_knowledge.data().entities)
        QVERIFY2(!why({row.key}).isEmpty(), qPrintable(row.key));
}

void KnowledgeTest::ordersEvidenceForReading()
{
    test::KnowledgeBuilder build;
    const EntityId one = build.source(u"one"_s, u"One"_s, u"One"_s);
    const EntityId two = build.source(u"two"_s, u"Two"_s, u"Two"_s);
    const auto a = build.passage(one, u"a"_s, u"a"_s);
    const auto b = build.passage(two, u"b"_s, u"b"_s);
    const auto c = build.passage(one, u"c"_s, u"c"_s);
    const auto id = build.statement({.key = u"1"_s, .evidence = {c, b, a}});
    const auto other = build.statement({.key = u"2"_s, .evidence = {b}});
    // Evidence of one statement need not stand together in the table.
    std::swap(build.data().evidence[1], build.data().evidence[3]);
    const Knowledge knowledge(build.data());
    std::vector<core::PassageId> order;
    for (const core::Evidence &item : knowledge.evidence(id))
        order.push_back(item.passage);
    QCOMPARE(order, (std::vector{a, c, b}));
    QCOMPARE(knowledge.evidence(other).size(), 1U);
    QVERIFY(knowledge.evidence(core::StatementId{99}).empty());
}

void KnowledgeTest::standsEmpty()
{
    const Knowledge knowledge{core::KnowledgeData()};
    QVERIFY(knowledge.find(u"x"_s).isNull());
    QVERIFY(knowledge.statementsOf({1}).empty());
    QCOMPARE(knowledge.coverage({1}, {2}), Coverage::NotCoded);
    QVERIFY(!knowledge.pin({1}));
}

QTEST_GUILESS_MAIN(KnowledgeTest)
#include "tst_Knowledge.moc"
