#include <QTest>

#include "core/model/KnownOn.h"
#include "tests/support/Bundle.h"
#include "tests/support/KnowledgeBuilder.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;
using core::EntityId;
using core::Knowledge;
using core::KnowledgeData;

namespace {

/// A treaty of 2024 with a clause, told of by a paper of the day, a digest kept up afterwards and notes without a date.
class Pact
{
public:
    Pact()
    {
        paper = dated(u"paper"_s, u"2024-06-20"_s);
        monthly = dated(u"monthly"_s, u"2024-07"_s);
        page = dated(u"page"_s, u"2023/.."_s);
        notes = b.source(u"notes"_s, u"Notes"_s, u"Notes"_s);
        north = b.actor(u"north"_s, u"North"_s);
        b.data().actors.back().exists = core::Period::parse(u"1948/..");
        old = b.actor(u"old"_s, u"Old state"_s);
        b.data().actors.back().exists = core::Period::parse(u"1922/2024-09-01");
        pact = b.treaty(u"pact"_s, u"Pact 2024"_s, u"2024"_s);
        article = b.clause(pact, u"article-4"_s, u"Defence"_s, u"obligation-defence"_s);
        b.data().meta.insert(u"data-date"_s, u"2025-01-31"_s);
    }

    core::StatementId state(test::Line line, EntityId source)
    {
        line.evidence = {b.passage(source, line.key, line.key)};
        return b.statement(line);
    }

    bool knows(core::StatementId id, const QString &day)
    {
        const KnowledgeData data = core::knownOn(Knowledge(b.data()), QDate::fromString(day, Qt::ISODate));
        return std::any_of(data.statements.begin(), data.statements.end(),
                           [&](const auto &row) { return row.id == id; });
    }

    test::KnowledgeBuilder b;
    EntityId paper;
    EntityId monthly;
    EntityId page;
    EntityId notes;
    EntityId north;
    EntityId old;
    EntityId pact;
    EntityId article;

private:
    EntityId dated(const QString &key, const QString &published)
    {
        const EntityId id = b.source(key, key, key);
        b.data().sources.back().published = core::Period::parse(published);
        return id;
    }
};

QStringList keysOf(const core::KnowledgeTables &data)
{
    QStringList keys;
    for (const auto &row : data.entities)
        keys << row.key;
    for (const auto &row : data.statements)
        keys << row.key;
    for (const auto &row : data.passages)
        keys << row.key;
    for (const auto &row : data.disagreements)
        keys << row.key;
    return keys;
}

bool hasEntity(const core::KnowledgeTables &data, EntityId id)
{
    return std::any_of(data.entities.begin(), data.entities.end(), [id](const auto &row) { return row.id == id; });
}

} // namespace

class KnownOnTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Knowledge> m_bundle;

    bool knows(const core::KnowledgeTables &data, const QString &key) const { return keysOf(data).contains(key); }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_bundle = std::make_unique<Knowledge>(test::bundleData());
    }

    void countsASourceFromTheLastDayItsDateAllows_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("from");
        QTest::newRow("a day") << u"paper"_s << u"2024-06-19"_s << u"2024-06-20"_s;
        QTest::newRow("a month") << u"monthly"_s << u"2024-07-30"_s << u"2024-07-31"_s;
        QTest::newRow("open: the day of the data") << u"page"_s << u"2025-01-30"_s << u"2025-01-31"_s;
    }

    void countsASourceFromTheLastDayItsDateAllows()
    {
        QFETCH(QString, source);
        QFETCH(QString, before);
        QFETCH(QString, from);
        Pact p;
        const EntityId id = Knowledge(p.b.data()).find(u"source/"_s + source).entity();
        const auto claim = p.state({.key = u"c"_s, .subjects = {p.north}, .modality = core::Modality::Claim}, id);
        QVERIFY(!p.knows(claim, before));
        QVERIFY(p.knows(claim, from));
    }

    void takesTheFirstSourceThatSupportsAStatement()
    {
        Pact p;
        const auto later = p.b.passage(p.monthly, u"x"_s, u"x"_s);
        const auto first = p.b.passage(p.paper, u"y"_s, u"y"_s);
        const auto claim = p.b.statement(
            {.key = u"c"_s, .subjects = {p.north}, .evidence = {later, first}, .modality = core::Modality::Claim});
        const KnowledgeData data = core::knownOn(Knowledge(p.b.data()), QDate(2024, 6, 20));
        QCOMPARE(data.statements.size(), 1U);
        QCOMPARE(data.statements.front().id, claim);
        QCOMPARE(data.evidence.size(), 1U);
        QCOMPARE(data.evidence.front().passage, first);
        QCOMPARE(data.passages.size(), 1U);
        QVERIFY(!hasEntity(data, p.monthly));
    }

    void doesNotCountAPassageThatDisputes()
    {
        Pact p;
        const auto claim = p.state({.key = u"c"_s, .subjects = {p.north}}, p.paper);
        p.b.data().evidence.back().stance = core::Stance::Disputes;
        const auto support = p.b.passage(p.monthly, u"x"_s, u"x"_s);
        p.b.data().evidence.push_back({claim, support, core::Stance::Supports, {}});
        QVERIFY(!p.knows(claim, u"2024-06-20"_s));
        QVERIFY(p.knows(claim, u"2024-07-31"_s));
    }

    void knowsNoFactBeforeItHappened()
    {
        Pact p;
        const auto force = p.state(
            {.key = u"f"_s, .predicate = u"entersIntoForce"_s, .subjects = {p.pact}, .date = u"2024-12-04"_s}, p.paper);
        const auto plan = p.state({.key = u"p"_s,
                                   .predicate = u"entersIntoForce"_s,
                                   .subjects = {p.pact},
                                   .date = u"2024-12-04"_s,
                                   .modality = core::Modality::Claim},
                                  p.paper);
        QVERIFY(!p.knows(force, u"2024-12-03"_s));
        QVERIFY(p.knows(force, u"2024-12-04"_s));
        QVERIFY(p.knows(plan, u"2024-06-20"_s));
    }

    void leavesTheEndOfWhatStillHoldsOpen()
    {
        Pact p;
        p.state({.key = u"f"_s, .subjects = {p.old}, .valid = u"2020/2024-09-01"_s}, p.page);
        p.b.data().sources[2].published = core::Period::parse(u"2021");
        const KnowledgeData before = core::knownOn(Knowledge(p.b.data()), QDate(2024, 8, 31));
        QCOMPARE(before.statements.front().valid->toText(), u"2020/.."_s);
        QCOMPARE(before.actors.back().exists->toText(), u"1922/.."_s);
        const KnowledgeData after = core::knownOn(Knowledge(p.b.data()), QDate(2024, 9, 1));
        QCOMPARE(after.statements.front().valid->toText(), u"2020/2024-09-01"_s);
        QCOMPARE(after.actors.back().exists->toText(), u"1922/2024-09-01"_s);
    }

    void takesNotesWithoutADateAsKnownOnceWhatTheyTellOfBegan()
    {
        Pact p;
        p.state({.key = u"s"_s,
                 .predicate = u"signed"_s,
                 .subjects = {p.north},
                 .objects = {p.pact},
                 .date = u"2024-06-19"_s},
                p.paper);
        const auto note = p.state({.key = u"n"_s, .subjects = {p.pact}, .modality = core::Modality::Claim}, p.notes);
        const auto ever = p.state({.key = u"e"_s, .predicate = u"isA"_s, .subjects = {p.north}}, p.notes);
        QVERIFY(!p.knows(note, u"2024-06-18"_s));
        QVERIFY(p.knows(note, u"2024-06-19"_s));
        QVERIFY(p.knows(ever, u"1950-01-01"_s));
    }

    void knowsAnEntityWithItsFirstStatementAndWhatItIsAPartOf()
    {
        Pact p;
        p.state({.key = u"h"_s, .predicate = u"provides"_s, .subjects = {p.article}}, p.paper);
        const KnowledgeData before = core::knownOn(Knowledge(p.b.data()), QDate(2024, 6, 19));
        QVERIFY(!hasEntity(before, p.article));
        QVERIFY(before.clauses.empty());
        const Knowledge after(core::knownOn(Knowledge(p.b.data()), QDate(2024, 6, 20)));
        QVERIFY(after.clause(p.article) != nullptr);
        QVERIFY(after.treaty(p.pact) != nullptr);
        QCOMPARE(after.clausesOf(p.pact).size(), 1U);
    }

    void callsAQuestionDisputedOnceTwoReadingsAreKnown()
    {
        Pact p;
        const auto one = p.state({.key = u"a"_s, .subjects = {p.north}}, p.paper);
        const auto same = p.state({.key = u"b"_s, .subjects = {p.north}}, p.paper);
        const auto other = p.state({.key = u"c"_s, .subjects = {p.north}}, p.monthly);
        p.b.disagreement(u"K1"_s, u"When?"_s, p.north, {{one, u"June"_s}, {same, u"June"_s}, {other, u"July"_s}});
        QVERIFY(core::knownOn(Knowledge(p.b.data()), QDate(2024, 7, 30)).disagreements.empty());
        const KnowledgeData after = core::knownOn(Knowledge(p.b.data()), QDate(2024, 7, 31));
        QCOMPARE(after.disagreements.size(), 1U);
        QCOMPARE(after.disagreements.front().members.size(), 3U);
    }

    void leavesOutWhatIsSaidOfAnUnknownStatement()
    {
        Pact p;
        const auto later = p.state({.key = u"a"_s, .subjects = {p.north}}, p.monthly);
        const auto about = p.state({.key = u"b"_s, .subjects = {p.north}}, p.paper);
        p.b.data().statements.back().participants.push_back(
            {.role = core::Role::Object, .entity = {}, .statement = later, .text = {}});
        QVERIFY(!p.knows(about, u"2024-07-01"_s));
        QVERIFY(p.knows(about, u"2024-07-31"_s));
    }

    void knowsEverythingOnceAllIsPublished()
    {
        const QDate day = core::allKnownFrom(*m_bundle);
        QVERIFY(day.isValid());
        const KnowledgeData all = core::knownOn(*m_bundle, day);
        QCOMPARE(keysOf(all), keysOf(m_bundle->data()));
        QCOMPARE(all.evidence.size(), m_bundle->data().evidence.size());
        QCOMPARE(all.names.size(), m_bundle->data().names.size());
        QCOMPARE(all.codes.size(), m_bundle->data().codes.size());
        QVERIFY(keysOf(core::knownOn(*m_bundle, day.addDays(-1))).size() < keysOf(all).size());
    }

    void changesNothingMoreTheSecondTime_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate day : {QDate(1949, 1, 1), QDate(1961, 7, 6), QDate(2000, 2, 9), QDate(2024, 6, 21)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }

    void changesNothingMoreTheSecondTime()
    {
        QFETCH(QDate, day);
        const Knowledge once(core::knownOn(*m_bundle, day));
        QCOMPARE(keysOf(core::knownOn(once, day)), keysOf(once.data()));
        QCOMPARE(keysOf(core::knownOn(once, day.addYears(1))), keysOf(once.data()));
    }

    void pointsAtNothingThatIsGone_data() { changesNothingMoreTheSecondTime_data(); }

    void pointsAtNothingThatIsGone()
    {
        QFETCH(QDate, day);
        const Knowledge known(core::knownOn(*m_bundle, day));
        const core::KnowledgeTables &data = known.data();
        QSet<EntityId> entities;
        for (const auto &row : data.entities)
            entities.insert(row.id);
        const auto isThere = [&](EntityId id) { return id.isNull() || entities.contains(id); };
        for (const auto &row : data.statements) {
            QVERIFY(!known.evidence(row.id).empty());
            QVERIFY(isThere(row.scenario));
            for (const auto &part : row.participants)
                QVERIFY2(isThere(part.entity), qPrintable(row.key));
        }
        for (const auto &row : data.clauses)
            QVERIFY(isThere(row.treaty));
        for (const auto &row : data.topics)
            QVERIFY(isThere(row.parent));
        for (const auto &row : data.passages)
            QVERIFY(isThere(row.source));
        for (const auto &row : data.disagreements)
            QVERIFY(isThere(row.subject));
        QCOMPARE(data.entities.size(), data.actors.size() + data.treaties.size() + data.clauses.size() +
                                           data.topics.size() + data.events.size() + data.scenarios.size() +
                                           data.sources.size());
    }

    /// Two days after the signing: the text is out, it is not in force, and nobody has commented on it in the autumn.
    void tellsWhatWasKnownOfTheTreatyTwoDaysAfterItsSigning()
    {
        const Knowledge known(core::knownOn(*m_bundle, QDate(2024, 6, 21)));
        const EntityId treaty = known.find(u"treaty/russia-dprk-2024"_s).entity();
        QVERIFY(!treaty.isNull());
        QVERIFY(!known.find(u"treaty/russia-dprk-2024/article-4"_s).isNull());
        QVERIFY(!known.find(u"actor/vladimir-putin"_s).isNull());
        QVERIFY(known.find(u"actor/mark-rutte"_s).isNull());
        QCOMPARE(known.treatyDates(treaty).signedOn->toText(), u"2024-06-19"_s);
        QVERIFY(!known.treatyDates(treaty).inForce);
        QVERIFY(!known.isInForceOn(treaty, QDate(2024, 12, 4)));
        QVERIFY(known.find(u"source/gis-article"_s).isNull());
        QVERIFY(known.find(u"treaty/iran-russia-2025"_s).isNull());
        for (const auto &event : known.data().events)
            if (const auto date = known.eventDate(event.id))
                QVERIFY2(date->earliest() <= QDate(2024, 6, 21), qPrintable(known.entity(event.id).key));
    }

    void tellsWhatWasKnownOfTheTreatyOf1961WhileItWasInForce()
    {
        const Knowledge known(core::knownOn(*m_bundle, QDate(1980, 1, 1)));
        const EntityId treaty = known.find(u"treaty/ussr-dprk-1961"_s).entity();
        QVERIFY(!treaty.isNull());
        QVERIFY(known.isInForceOn(treaty, QDate(1980, 1, 1)));
        QVERIFY(!known.treatyDates(treaty).endedOn);
        QVERIFY(known.find(u"treaty/russia-dprk-2000"_s).isNull());
    }
};

QTEST_APPLESS_MAIN(KnownOnTest)

#include "tst_KnownOn.moc"
