#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/Error.h"
#include "core/exchange/KnowledgeReader.h"
#include "core/model/Knowledge.h"
#include "core/store/Checks.h"
#include "tests/core/exchange/SampleText.h"
#include "tests/support/Test.h"

using core::EntityId;
using core::Knowledge;
using core::Statement;
using namespace Qt::StringLiterals;

class KnowledgeReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheSampleWithoutFault();
    void readsActors();
    void writesNotesOnActors();
    void statesOfficesAndSuccession();
    void readsTopics();
    void readsTreatiesAndClauses();
    void writesDigestsOfTreaties();
    void statesWhatTreatiesRecord();
    void statesCoverage();
    void readsSources();
    void writesAChronologyInTheOrderOfTime();
    void statesEventsAndTheirDates();
    void statesScenarios();
    void readsStatements();
    void placesQuotesInCodePoints();
    void readsDisagreementsAndRanks();
    void writesTextInNfcWithSingleSpaces();
    void readsAFileOfItsOwnOrder();
    void ignoresOtherFiles();
    void refusesAFolderThatCannotBeRead();
    void refusesAFolderWithoutFiles();

private:
    const Statement &statement(const QString &key) const;
    EntityId entity(const QString &key) const;
    QString quote(const QString &passage) const;
    QStringList evidence(const QString &key) const;
    QString row(const QString &key) const;

    std::unique_ptr<Knowledge> m_knowledge;
};

namespace {

core::ReadKnowledge read(const QMap<QString, QString> &files)
{
    QTemporaryDir dir;
    for (auto file = files.begin(); file != files.end(); ++file) {
        QFile out(dir.filePath(file.key()));
        if (!out.open(QIODevice::WriteOnly) || out.write(file.value().toUtf8()) < 0)
            qFatal("cannot write");
    }
    return core::readKnowledge(dir.path());
}

} // namespace

void KnowledgeReaderTest::initTestCase()
{
    test::failOnAnyWarning();
    m_knowledge = std::make_unique<Knowledge>(read(test::sampleText()).data);
}

const Statement &KnowledgeReaderTest::statement(const QString &key) const
{
    const core::StatementId id = m_knowledge->find(u"statement/"_s + key).statement();
    if (id.isNull())
        qFatal("no statement %s", qPrintable(key));
    return m_knowledge->statement(id);
}

EntityId KnowledgeReaderTest::entity(const QString &key) const
{
    const EntityId id = m_knowledge->find(key).entity();
    if (id.isNull())
        qFatal("no entity %s", qPrintable(key));
    return id;
}

QString KnowledgeReaderTest::quote(const QString &passage) const
{
    const core::PassageId id = m_knowledge->find(u"passage/"_s + passage).passage();
    return id.isNull() ? u"no passage"_s : m_knowledge->quote(m_knowledge->passage(id));
}

QStringList KnowledgeReaderTest::evidence(const QString &key) const
{
    QStringList keys;
    for (const core::Evidence &item : m_knowledge->evidence(statement(key).id))
        keys += m_knowledge->passage(item.passage).key.mid(8);
    return keys;
}

/// The statement as one line: text | predicate | participants | value | modality confidence rank.
QString KnowledgeReaderTest::row(const QString &key) const
{
    const Statement &row = statement(key);
    QStringList participants;
    for (const core::Participant &participant : row.participants) {
        QString who = participant.text;
        if (!participant.entity.isNull())
            who = m_knowledge->entity(participant.entity).key;
        if (!participant.statement.isNull())
            who = m_knowledge->statement(participant.statement).key;
        participants += core::toWord(participant.role) + u' ' + who;
    }
    const QStringList known = {core::toWord(row.modality), core::toWord(row.confidence), core::toWord(row.rank)};
    return QStringList{row.text, row.predicate, participants.join(u", "_s), row.value, known.join(u' ')}.join(u" | "_s);
}

void KnowledgeReaderTest::readsTheSampleWithoutFault()
{
    const core::ReadKnowledge whole = read(test::sampleText());
    for (const core::Issue &issue : whole.issues)
        QFAIL(qPrintable(issue.toLine()));
    for (const core::Issue &issue : core::check(Knowledge(whole.data)))
        QFAIL(qPrintable(issue.toLine()));
    QCOMPARE(whole.data.meta.value(u"title"_s), u"Sample"_s);
    QCOMPARE(whole.data.meta.value(u"data-date"_s), u"2025-01"_s);
    QCOMPARE(whole.data.meta.value(u"licence"_s), u"CC BY 4.0"_s);
    QCOMPARE(whole.data.predicates.size(), 16U);
    QCOMPARE(whole.data.predicates[0].passive, u"is the kind of"_s);
}

void KnowledgeReaderTest::readsActors()
{
    const EntityId korea = entity(u"actor/north-korea"_s);
    QCOMPARE(m_knowledge->entity(korea).label, u"North Korea"_s);
    QCOMPARE(m_knowledge->entity(korea).description, u"The northern state."_s);
    QCOMPARE(m_knowledge->entity(korea).confidence, core::Confidence::Data);
    QCOMPARE(m_knowledge->actor(korea)->exists, core::Period::parse(u"1948-09-09/.."));
    QCOMPARE(m_knowledge->names(korea)[0].text, u"조선민주주의인민공화국"_s);
    QCOMPARE(m_knowledge->names(korea)[0].kind, core::NameKind::Official);
    QCOMPARE(m_knowledge->names(korea)[1].kind, core::NameKind::Alias);
    QCOMPARE(m_knowledge->codes(korea)[1].scheme, u"iso-numeric"_s);
    QCOMPARE(m_knowledge->codes(korea)[1].value, u"408"_s);
    QCOMPARE(m_knowledge->entity(entity(u"actor/soviet-union"_s)).confidence, core::Confidence::Memory);
    QCOMPARE(m_knowledge->actor(entity(u"actor/vladimir-putin"_s))->type, core::ActorType::Person);
}

void KnowledgeReaderTest::writesNotesOnActors()
{
    QCOMPARE(quote(u"actor-notes/north-korea"_s),
             u"North Korea: The northern state. In being since 9 September 1948."_s);
    QCOMPARE(quote(u"actor-notes/russia"_s),
             u"Russia: The larger neighbour. Successor to Soviet Union on 26 December 1991."_s);
    QCOMPARE(
        quote(u"actor-notes/vladimir-putin"_s),
        u"Vladimir Putin: He signed the treaty. Prime Minister from 8 May 2008 to 7 May 2012. President since 7 May 2012."_s);
    const core::Source *notes = m_knowledge->source(entity(u"source/actor-notes"_s));
    QVERIFY(notes->text.startsWith(u"States\n\nNorth Korea: "_s));
    QVERIFY(notes->text.contains(u".\n\nPersons\n\nVladimir Putin: "_s));
    QCOMPARE(notes->headings.size(), 2U);
    QCOMPARE(row(u"actor/north-korea"_s),
             u"North Korea is a state. | isA | subject actor/north-korea | state | fact data normal"_s);
    QCOMPARE(evidence(u"actor/north-korea"_s), QStringList{u"actor-notes/north-korea"_s});
}

void KnowledgeReaderTest::statesOfficesAndSuccession()
{
    QCOMPARE(row(u"actor/vladimir-putin/office"_s),
             u"Vladimir Putin served as Prime Minister from 8 May 2008 to 7 May 2012. | heldOffice | "
             "subject actor/vladimir-putin, object actor/russia | Prime Minister | fact text normal"_s);
    QCOMPARE(statement(u"actor/vladimir-putin/office"_s).valid, core::Period::parse(u"2008-05-08/2012-05-07"));
    QCOMPARE(statement(u"actor/vladimir-putin/office-2"_s).text,
             u"Vladimir Putin serves as President since 7 May 2012."_s);
    QCOMPARE(row(u"actor/russia/continues/soviet-union"_s),
             u"Soviet Union was succeeded by Russia on 26 December 1991. | succeededBy | "
             "subject actor/soviet-union, object actor/russia | 1991-12-26 | fact press normal"_s);
}

void KnowledgeReaderTest::readsTopics()
{
    const EntityId leaf = entity(u"topic/B1"_s);
    QCOMPARE(m_knowledge->topic(leaf)->parent, entity(u"topic/B"_s));
    QCOMPARE(m_knowledge->topic(leaf)->atop, u"defense"_s);
    QCOMPARE(m_knowledge->topic(leaf)->pax, u"security guarantees"_s);
    QVERIFY(m_knowledge->topic(entity(u"topic/B"_s))->parent.isNull());
    QCOMPARE(quote(u"topic-scheme/B1"_s), u"Defence on armed attack (B1): Help is due."_s);
    QCOMPARE(row(u"topic/B1"_s), u"Defence on armed attack: a topic of mutual defence. | broader | "
                                 "subject topic/B1, object topic/B |  | fact text normal"_s);
    QCOMPARE(statement(u"topic/B"_s).predicate, u"isA"_s);
}

void KnowledgeReaderTest::readsTreatiesAndClauses()
{
    const EntityId id = entity(u"treaty/russia-dprk-2024"_s);
    const core::Treaty *treaty = m_knowledge->treaty(id);
    QCOMPARE(treaty->shortLabel, u"2024"_s);
    QCOMPARE(treaty->place, u"Pyongyang"_s);
    QCOMPARE(treaty->registration, u"None found"_s);
    QCOMPARE(treaty->articleCount, 23);
    QCOMPARE(m_knowledge->codes(id)[0].value, u"T-2024"_s);
    QCOMPARE(m_knowledge->names(id)[0].kind, core::NameKind::Title);

    QCOMPARE(m_knowledge->clausesOf(id).size(), 2U);
    const core::Clause *clause = m_knowledge->clause(entity(u"treaty/russia-dprk-2024/article-4"_s));
    QCOMPARE(clause->id, m_knowledge->clausesOf(id)[0]);
    QCOMPARE(clause->label, u"Article 4"_s);
    QCOMPARE(clause->kind, u"obligation-defence"_s);
    QCOMPARE(clause->trigger, u"Armed attack"_s);
    QCOMPARE(clause->conditions, u"Article 51 of the Charter"_s);
    QCOMPARE(clause->anchor, u"military and other assistance with"_s);
    QCOMPARE(clause->seenIn, u"KCNA"_s);
    QCOMPARE(m_knowledge->entity(clause->id).label, u"Russia–DPRK 2024, Article 4"_s);
    QCOMPARE(m_knowledge->entity(clause->id).description, u"Each helps the other"_s);
}

void KnowledgeReaderTest::writesDigestsOfTreaties()
{
    const EntityId id = entity(u"source/digest-russia-dprk-2024"_s);
    const core::Source *digest = m_knowledge->source(id);
    QCOMPARE(m_knowledge->entity(id).label, u"Digest of 2024"_s);
    QCOMPARE(m_knowledge->entity(id).description, u"Seen in part."_s);
    QCOMPARE(digest->published, core::Period::parse(u"2024-06-20"));
    QCOMPARE(digest->text, u"Parties, dates and scope\n\nTwo states.\n\nSigned in June.\n\nIn force in December.\n\n"
                           "All was searched.\n\nWhat it says, clause by clause\n\n"
                           "Article 4: Mutual defence. Each helps the other. Trigger: Armed attack. "
                           "Conditions: Article 51 of the Charter.\n\nKorea: Korean unification. Nothing more."_s);
    QCOMPARE(quote(u"digest-russia-dprk-2024/scope"_s), u"All was searched."_s);
    QCOMPARE(quote(u"digest-russia-dprk-2024/part-korea"_s), u"Korea: Korean unification. Nothing more."_s);
    QCOMPARE(digest->headings.size(), 2U);
    QCOMPARE(digest->text.sliced(digest->headings[1].start, digest->headings[1].end - digest->headings[1].start),
             u"What it says, clause by clause"_s);
}

void KnowledgeReaderTest::statesWhatTreatiesRecord()
{
    QCOMPARE(
        row(u"russia-dprk-2024/party/russia"_s),
        u"Russia is a party to Russia–DPRK 2024. | partyTo | subject actor/russia, object treaty/russia-dprk-2024 |  | "
        "fact text normal"_s);
    QCOMPARE(evidence(u"russia-dprk-2024/party/russia"_s), QStringList{u"digest-russia-dprk-2024/parties"_s});
    QCOMPARE(row(u"russia-dprk-2024/signatory/vladimir-putin"_s),
             u"Vladimir Putin signed Russia–DPRK 2024. | signed | subject actor/vladimir-putin, object "
             u"treaty/russia-dprk-2024 "
             "|  | fact press normal"_s);
    QCOMPARE(row(u"russia-dprk-2024/signed"_s), u"Russia–DPRK 2024 was signed on 19 June 2024. | signed | "
                                                "subject treaty/russia-dprk-2024 | 2024-06-19 | fact text preferred"_s);
    QCOMPARE(row(u"russia-dprk-2024/signed-2"_s),
             u"Russia–DPRK 2024 was signed on 18 June 2024. | signed | "
             "subject treaty/russia-dprk-2024 | 2024-06-18 | fact memory deprecated"_s);
    QCOMPARE(statement(u"russia-dprk-2024/signed-2"_s).rankReason, u"First day of the visit."_s);
    QCOMPARE(statement(u"russia-dprk-2024/in-force"_s).predicate, u"entersIntoForce"_s);
    QCOMPARE(evidence(u"russia-dprk-2024/in-force"_s), QStringList{u"gis/P01"_s});
    QCOMPARE(row(u"russia-dprk-2024/replaces/russia-dprk-2000"_s),
             u"Russia–DPRK 2024 replaced Russia–DPRK 2000. | replaced | subject treaty/russia-dprk-2024, "
             "object treaty/russia-dprk-2000 |  | fact press normal"_s);
    QCOMPARE(row(u"russia-dprk-2024/part/article-4"_s),
             u"Article 4 of Russia–DPRK 2024: mutual defence. | hasPart | subject treaty/russia-dprk-2024, "
             "object treaty/russia-dprk-2024/article-4 |  | fact text normal"_s);
    QCOMPARE(statement(u"russia-dprk-2024/part/part-korea"_s).text,
             u"The part “Korea” of Russia–DPRK 2024: Korean unification."_s);
    QCOMPARE(row(u"russia-dprk-2024/coded/ATOP/defense"_s),
             u"ATOP codes Russia–DPRK 2024: defense is 1. | codedAs | subject treaty/russia-dprk-2024, "
             "attributed source/atop | defense = 1 | fact data normal"_s);
    QCOMPARE(evidence(u"russia-dprk-2024/coded/ATOP/consul"_s), QStringList{u"atop/rules"_s});
}

void KnowledgeReaderTest::statesCoverage()
{
    const EntityId treaty = entity(u"treaty/russia-dprk-2024"_s);
    const EntityId older = entity(u"treaty/russia-dprk-2000"_s);
    QCOMPARE(m_knowledge->coverage(treaty, entity(u"topic/B1"_s)), core::Coverage::Present);
    QCOMPARE(m_knowledge->coverage(treaty, entity(u"topic/B2"_s)), core::Coverage::Disputed);
    QCOMPARE(m_knowledge->coverage(treaty, entity(u"topic/B3"_s)), core::Coverage::Absent);
    QCOMPARE(m_knowledge->coverage(older, entity(u"topic/B1"_s)), core::Coverage::Absent);
    QCOMPARE(m_knowledge->coverage(older, entity(u"topic/B2"_s)), core::Coverage::NotCoded);

    QCOMPARE(row(u"russia-dprk-2024/article-4/topic/B1"_s),
             u"Article 4 of Russia–DPRK 2024 covers defence on armed attack. | hasTopic | "
             "subject treaty/russia-dprk-2024/article-4, object topic/B1 |  | fact text normal"_s);
    QCOMPARE(statement(u"russia-dprk-2024/article-4/topic/B1"_s).strength, core::Strength::Explicit);
    QCOMPARE(statement(u"russia-dprk-2024/part-korea/topic/B1"_s).text,
             u"The part “Korea” of Russia–DPRK 2024 touches on defence on armed attack."_s);
    QCOMPARE(statement(u"russia-dprk-2024/part-korea/topic/B1"_s).strength, core::Strength::Partial);
    QCOMPARE(statement(u"russia-dprk-2024/part-korea/topic/B1"_s).confidence, core::Confidence::Memory);
    QCOMPARE(statement(u"russia-dprk-2024/article-4/topic/B2"_s).confidence, core::Confidence::Press);
    QCOMPARE(row(u"russia-dprk-2024/absent/B2"_s),
             u"The data set codes no reference to it. | hasTopic | subject treaty/russia-dprk-2024, object topic/B2, "
             "attributed source/atop |  | claim data normal"_s);
    QCOMPARE(row(u"russia-dprk-2024/absent/B3"_s),
             u"Russia–DPRK 2024 has no clause on “No hostile alliances”. | hasTopic | subject treaty/russia-dprk-2024, "
             "object topic/B3 |  | fact memory normal"_s);
    QCOMPARE(statement(u"russia-dprk-2024/absent/B3"_s).note, u"A guess."_s);
    QCOMPARE(statement(u"russia-dprk-2000/absent/B1"_s).polarity, core::Polarity::Negated);
    QCOMPARE(statement(u"russia-dprk-2000/absent/B1"_s).confidence, core::Confidence::Press);
    QCOMPARE(evidence(u"russia-dprk-2000/absent/B1"_s), QStringList{u"digest-russia-dprk-2000/scope"_s});
}

void KnowledgeReaderTest::readsSources()
{
    const EntityId id = entity(u"source/gis"_s);
    const core::Source *source = m_knowledge->source(id);
    QCOMPARE(m_knowledge->entity(id).label, u"The ramifications of the pact"_s);
    QCOMPARE(m_knowledge->entity(id).description, u"Read in full."_s);
    QCOMPARE(source->type, u"article"_s);
    QCOMPARE(source->shortTitle, u"GIS report"_s);
    QCOMPARE(source->authors, QStringList{u"Zorigt Dashdorj"_s});
    QCOMPARE(source->publisher, u"GIS"_s);
    QCOMPARE(source->published, core::Period::parse(u"2024-10-18/2024-12-04"));
    QCOMPARE(source->address, u"https://example.org/pact"_s);
    QCOMPARE(source->text,
             u"Strategic win\n\nThe pact — 조약 — is signed and the pact holds.\n\nSigned in July.\n\nWar may come."_s);
    const core::Passage &passage = m_knowledge->passage(m_knowledge->find(u"passage/gis/P01"_s).passage());
    QCOMPARE(passage.locator, u"¶1"_s);
    QCOMPARE(passage.anchor, u"nuclear umbrella"_s);
    QCOMPARE(passage.confidence, core::Confidence::Text);
    QCOMPARE(passage.source, id);
}

void KnowledgeReaderTest::writesAChronologyInTheOrderOfTime()
{
    const core::Source *chronology = m_knowledge->source(entity(u"source/chronology"_s));
    QCOMPARE(chronology->text, u"2000s\n\nFrom 4 to 5 August 2001. They talk.\n\n2020s\n\n"
                               "19 June 2024 (also given: 19 July 2024), Pyongyang. Two leaders sign."_s);
    const core::Passage &seen = m_knowledge->passage(m_knowledge->find(u"passage/chronology/E2"_s).passage());
    QCOMPARE(seen.locator, u"Seen in KCNA, TASS"_s);
    const core::Passage &unseen = m_knowledge->passage(m_knowledge->find(u"passage/chronology/E1"_s).passage());
    QCOMPARE(unseen.locator, u"Talks"_s);
    QCOMPARE(unseen.confidence, core::Confidence::Memory);
}

void KnowledgeReaderTest::statesEventsAndTheirDates()
{
    QCOMPARE(row(u"E2"_s),
             u"Treaty signed: Russia, North Korea and Russia–DPRK 2024. | involves | subject event/E2, "
             "object actor/russia, object actor/north-korea, object treaty/russia-dprk-2024 |  | fact text normal"_s);
    QCOMPARE(evidence(u"E2"_s), (QStringList{u"chronology/E2"_s, u"gis/P01"_s}));
    QCOMPARE(row(u"E2a"_s),
             u"Treaty signed: 19 June 2024. | occurredOn | subject event/E2 | 2024-06-19 | fact text preferred"_s);
    QCOMPARE(evidence(u"E2a"_s), (QStringList{u"chronology/E2"_s, u"gis/P01"_s}));
    QCOMPARE(evidence(u"E2b"_s), QStringList{u"gis/P02"_s});
    QCOMPARE(
        row(u"E2c"_s),
        u"Treaty signed: some day in summer. | occurredOn | subject event/E2 | some day in summer | fact text normal"_s);
    QCOMPARE(statement(u"E2c"_s).valueKind, core::ValueKind::Text);
    QCOMPARE(
        row(u"E1/date"_s),
        u"Talks: from 4 to 5 August 2001. | occurredOn | subject event/E1 | 2001-08-04/2001-08-05 | report memory normal"_s);
    QCOMPARE(m_knowledge->eventDate(entity(u"event/E2"_s)), core::Period::parse(u"2024-06-19"));
    QCOMPARE(m_knowledge->event(entity(u"event/E2"_s))->type, u"signature"_s);
    QCOMPARE(m_knowledge->event(entity(u"event/E2"_s))->place, u"Pyongyang"_s);
}

void KnowledgeReaderTest::statesScenarios()
{
    const core::Scenario *scenario = m_knowledge->scenario(entity(u"scenario/war"_s));
    QCOMPARE(scenario->likelihood, core::Likelihood::Likely);
    QCOMPARE(scenario->holder, entity(u"actor/vladimir-putin"_s));
    QCOMPARE(row(u"scenario/war"_s),
             u"Vladimir Putin holds “War comes” to be likely. | likelihood | subject scenario/war, "
             "attributed actor/vladimir-putin | likely | scenario opinion normal"_s);
    QCOMPARE(evidence(u"scenario/war"_s), QStringList{u"gis/P03"_s});
}

void KnowledgeReaderTest::readsStatements()
{
    QCOMPARE(row(u"C001"_s),
             u"Russia and the North promise help. | obliges | subject actor/russia, subject actor/north-korea, "
             "object treaty/russia-dprk-2024/article-4, addressee actor/soviet-union, attributed recent reports, "
             "clause treaty/russia-dprk-2024/article-4, topic topic/B1 |  | commitment text normal"_s);
    const Statement &first = statement(u"C001"_s);
    QCOMPARE(first.valid, core::Period::parse(u"2024-12-04/.."));
    QCOMPARE(first.scenario, entity(u"scenario/war"_s));
    QCOMPARE(first.likelihood, core::Likelihood::Likely);
    QCOMPARE(first.note, u"Our remark."_s);
    QCOMPARE(first.valueKind, core::ValueKind::None);
    QCOMPARE(row(u"C002"_s),
             u"The first claim is not old. | signed | subject statement/C001, object the region | 2024-07-19 | "
             "claim memory normal"_s);
    QCOMPARE(statement(u"C002"_s).polarity, core::Polarity::Negated);
    QCOMPARE(statement(u"C002"_s).valueKind, core::ValueKind::Date);
}

void KnowledgeReaderTest::placesQuotesInCodePoints()
{
    const auto items = m_knowledge->evidence(statement(u"C001"_s).id);
    QCOMPARE(items.size(), 2U);
    QCOMPARE(items[0].stance, core::Stance::Disputes);
    QCOMPARE(m_knowledge->quote(items[0]), u"조약 — is signed"_s);
    QCOMPARE(items[1].stance, core::Stance::Supports);
    QVERIFY(!items[1].quote);
}

void KnowledgeReaderTest::readsDisagreementsAndRanks()
{
    const core::Disagreement &row = m_knowledge->disagreement(m_knowledge->find(u"disagreement/K01"_s).disagreement());
    QCOMPARE(row.question, u"When was it signed?"_s);
    QCOMPARE(row.subject, entity(u"treaty/russia-dprk-2024"_s));
    QCOMPARE(row.property, u"signed"_s);
    QCOMPARE(row.reason, u"Both parties say so."_s);
    QCOMPARE(row.members.size(), 3U);
    QCOMPARE(row.members[1].statement, statement(u"E2b"_s).id);
    QCOMPARE(row.members[1].value, u"19 July"_s);
    QCOMPARE(statement(u"russia-dprk-2024/signed"_s).rank, core::Rank::Preferred);
    QCOMPARE(statement(u"russia-dprk-2024/signed"_s).rankReason, u"Both parties say so."_s);
    QCOMPARE(statement(u"E2b"_s).rank, core::Rank::Deprecated);
    QCOMPARE(statement(u"C002"_s).rank, core::Rank::Normal);
}

void KnowledgeReaderTest::writesTextInNfcWithSingleSpaces()
{
    QMap<QString, QString> files = test::sampleText();
    files[u"sources.yaml"_s].replace(u"text: Signed in July."_s, u"text: \"Signe\u0301  in\\r\\n July \U0001F4DC.\""_s);
    const core::ReadKnowledge whole = read(files);
    QVERIFY(whole.issues.empty());
    const Knowledge knowledge(whole.data);
    const core::Passage &passage = knowledge.passage(knowledge.find(u"passage/gis/P02"_s).passage());
    QCOMPARE(knowledge.quote(passage), u"Sign\u00e9 in July \U0001F4DC."_s);
    QCOMPARE(passage.span.end - passage.span.start, 16);
    const core::Passage &next = knowledge.passage(knowledge.find(u"passage/gis/P03"_s).passage());
    QCOMPARE(knowledge.quote(next), u"War may come."_s);
}

void KnowledgeReaderTest::readsAFileOfItsOwnOrder()
{
    // What is used may be defined in a file that comes later.
    QMap<QString, QString> files;
    int turn = 99;
    const QMap<QString, QString> sample = test::sampleText();
    for (auto file = sample.begin(); file != sample.end(); ++file)
        files.insert(QString::number(turn--) + u".yaml"_s, file.value());
    const core::ReadKnowledge whole = read(files);
    QVERIFY(whole.issues.empty());
    QCOMPARE(whole.data.statements.size(), m_knowledge->data().statements.size());
}

void KnowledgeReaderTest::ignoresOtherFiles()
{
    QMap<QString, QString> files = test::sampleText();
    files[u"README.md"_s] = u"{"_s;
    files[u"empty.yaml"_s] = u"# nothing yet\n"_s;
    QVERIFY(read(files).issues.empty());
}

void KnowledgeReaderTest::refusesAFolderThatCannotBeRead()
{
    QTemporaryDir dir;
    try {
        core::readKnowledge(dir.filePath(u"nowhere"_s));
        QFAIL("no error");
    } catch (const core::Error &error) {
        QCOMPARE(error.kind(), core::Error::Kind::Unreadable);
        QVERIFY(error.message().contains(u"nowhere"_s));
    }
}

void KnowledgeReaderTest::refusesAFolderWithoutFiles()
{
    QTemporaryDir dir;
    try {
        core::readKnowledge(dir.path());
        QFAIL("no error");
    } catch (const core::Error &error) {
        QCOMPARE(error.kind(), core::Error::Kind::NotFound);
    }
}

QTEST_GUILESS_MAIN(KnowledgeReaderTest)
#include "tst_KnowledgeReader.moc"
