#include <cmath>
#include <functional>
#include <limits>

#include <QTemporaryDir>
#include <QTest>

#include "core/base/Error.h"
#include "core/store/Checks.h"
#include "core/store/Database.h"
#include "core/store/Edits.h"
#include "core/store/Project.h"
#include "core/store/Search.h"
#include "tests/support/RandomKnowledge.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;
using core::Error;

namespace {

using Edit = std::function<void(core::Project &)>;

} // namespace

class EditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void init() { m_project = core::Project::inMemory(test::SampleKnowledge::data()); }
    void prefersAReading();
    void renamesAndFindsTheNewName();
    void keepsNotes();
    void pinsAndLetsGo();
    void removesAStatement();
    void removesATreatyWithItsClausesAndStatements();
    void removesASourceWithWhatRestsOnItAlone();
    void keepsWhatMerelyMentionsWhatIsRemoved();
    void removesDisagreementsThatAreSettled();
    void removesNothingThatStandsFirm_data();
    void removesNothingThatStandsFirm();
    void refuses_data();
    void refuses();
    void refusesAllOfAReadOnlyProject_data();
    void refusesAllOfAReadOnlyProject();

private:
    core::EntityId entity(const QString &key) const { return m_project->load()->find(key).entity(); }
    core::StatementId statement(const QString &key) const { return m_project->load()->find(key).statement(); }
    core::DisagreementId disagreement(const QString &key) const { return m_project->load()->find(key).disagreement(); }
    bool has(const QString &key) const { return !m_project->load()->find(key).isNull(); }

    std::unique_ptr<core::Project> m_project;
};

void EditsTest::prefersAReading()
{
    const core::DisagreementId id = disagreement(u"disagreement/K01"_s);
    const auto members = m_project->load()->disagreement(id).members;
    QVERIFY(members.size() >= 2);
    QVERIFY(members.front().value != members.back().value);
    for (const QString &value : {members.back().value, members.front().value}) {
        core::preferReading(*m_project, id, value);
        for (const auto &member : members)
            QCOMPARE(m_project->load()->statement(member.statement).rank,
                     member.value == value ? core::Rank::Preferred : core::Rank::Normal);
        QVERIFY(m_project->undoLabel().value().contains(value));
    }
}

void EditsTest::renamesAndFindsTheNewName()
{
    const core::EntityId id = entity(u"actor/russia"_s);
    core::rename(*m_project, id, u"  Российская Федерация "_s);
    QCOMPARE(m_project->load()->entity(id).label, u"Российская Федерация"_s);
    QCOMPARE(core::search(*m_project, u"федерация"_s).at(0).ref, core::Ref(id));
    m_project->undo();
    QVERIFY(core::search(*m_project, u"федерация"_s).empty());
    QCOMPARE(core::search(*m_project, u"russia"_s).at(0).ref, core::Ref(id));
}

void EditsTest::keepsNotes()
{
    core::setNote(*m_project, entity(u"actor/russia"_s), u"To be looked at"_s);
    core::setNote(*m_project, statement(u"statement/C003"_s), u"So too"_s);
    QCOMPARE(m_project->load()->entity(entity(u"actor/russia"_s)).note, u"To be looked at"_s);
    QCOMPARE(m_project->load()->statement(statement(u"statement/C003"_s)).note, u"So too"_s);
    core::setNote(*m_project, entity(u"actor/russia"_s), {});
    QCOMPARE(m_project->load()->entity(entity(u"actor/russia"_s)).note, QString());
}

void EditsTest::pinsAndLetsGo()
{
    const core::EntityId russia = entity(u"actor/russia"_s);
    const core::EntityId korea = entity(u"actor/north-korea"_s);
    core::pin(*m_project, russia, 1.5, -2);
    core::pin(*m_project, korea, 0, 0);
    core::pin(*m_project, russia, 3, 0.1);
    QCOMPARE(m_project->load()->pin(russia)->x, 3.0);
    QCOMPARE(m_project->load()->pin(russia)->y, 0.1);
    core::unpin(*m_project, russia);
    QVERIFY(!m_project->load()->pin(russia));
    m_project->undo();
    core::unpinAll(*m_project);
    QVERIFY(m_project->load()->pins().empty());
    m_project->undo();
    QCOMPARE(m_project->load()->pins().size(), std::size_t(2));
}

void EditsTest::removesAStatement()
{
    core::removeStatement(*m_project, statement(u"statement/C003"_s));
    QVERIFY(!has(u"statement/C003"_s));
    QVERIFY(core::search(*m_project, u"must defend each other"_s).empty() ||
            core::search(*m_project, u"must defend each other"_s).at(0).kind != u"statement");
    m_project->undo();
    QVERIFY(has(u"statement/C003"_s));
    QVERIFY(!m_project->load()->evidence(statement(u"statement/C003"_s)).empty());
}

void EditsTest::removesATreatyWithItsClausesAndStatements()
{
    const auto before = m_project->load();
    const core::EntityId treaty = entity(u"treaty/russia-dprk-2024"_s);
    const auto clauses = before->clausesOf(treaty);
    QVERIFY(!clauses.empty());
    core::removeEntity(*m_project, treaty);
    const auto after = m_project->load();
    for (const core::EntityId clause : clauses)
        QVERIFY(after->find(before->key(clause)).isNull());
    for (const core::Statement &s : after->data().statements) {
        for (const core::Participant &p : s.participants)
            QVERIFY(p.entity != treaty);
    }
    QVERIFY(has(u"treaty/russia-dprk-2000"_s));
    QVERIFY(has(u"actor/russia"_s));
    for (const core::SearchHit &hit : core::search(*m_project, u"2024"_s))
        QVERIFY2(!hit.key.startsWith(u"treaty/russia-dprk-2024"), qPrintable(hit.key));
}

void EditsTest::removesASourceWithWhatRestsOnItAlone()
{
    const auto before = m_project->load();
    const core::EntityId source = entity(u"source/notes"_s);
    core::removeEntity(*m_project, source);
    const auto after = m_project->load();
    QVERIFY(after->data().statements.size() < before->data().statements.size());
    for (const core::Statement &s : after->data().statements)
        QVERIFY2(!after->evidence(s.id).empty(), qPrintable(s.key));
    for (const core::Passage &passage : after->data().passages)
        QVERIFY(passage.source != source);
}

void EditsTest::keepsWhatMerelyMentionsWhatIsRemoved()
{
    m_project->edit(u"Prepare"_s, [](core::Database &database) {
        database.execute(
            "INSERT INTO participant (statement, ordinal, role, entity, text) SELECT id, 90, 'addressee', "
            "(SELECT id FROM entity WHERE key = 'actor/soviet-union'), '' FROM statement WHERE key = 'statement/C003'");
    });
    const auto count = m_project->load()->statement(statement(u"statement/C003"_s)).participants.size();
    core::removeEntity(*m_project, entity(u"actor/soviet-union"_s));
    QVERIFY(has(u"statement/C003"_s));
    QCOMPARE(m_project->load()->statement(statement(u"statement/C003"_s)).participants.size(), count - 1);
    QVERIFY(has(u"actor/russia"_s));
}

void EditsTest::removesDisagreementsThatAreSettled()
{
    const core::DisagreementId id = disagreement(u"disagreement/K01"_s);
    const auto members = m_project->load()->disagreement(id).members;
    const QString first = members.front().value;
    for (const auto &member : members) {
        if (member.value != first)
            core::removeStatement(*m_project, member.statement);
    }
    QVERIFY(!has(u"disagreement/K01"_s));
}

void EditsTest::removesNothingThatStandsFirm_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 15; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Whatever is removed, what stays refers to nothing that is gone, and rests on a passage if it did before.
void EditsTest::removesNothingThatStandsFirm()
{
    QFETCH(quint32, seed);
    m_project = core::Project::inMemory(test::RandomKnowledge::data(seed));
    QRandomGenerator random(seed);
    for (int i = 0; i < 20; ++i) {
        try {
            core::removeEntity(*m_project, {1 + random.bounded(60)});
        } catch (const Error &error) {
            QCOMPARE(error.kind(), Error::Kind::NotFound);
        }
        const auto knowledge = m_project->load();
        for (const core::Statement &s : knowledge->data().statements)
            QVERIFY2(!knowledge->evidence(s.id).empty(), qPrintable(s.key));
        for (const core::Issue &issue : core::check(*knowledge))
            QVERIFY2(issue.kind != u"broken-reference", qPrintable(issue.message));
    }
}

void EditsTest::refuses_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Error::Kind>("kind");
    const auto row = [](const char *name, const Edit &edit, Error::Kind kind) { QTest::newRow(name) << edit << kind; };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    row(
        "rename nobody", [](auto &p) { core::rename(p, {999}, u"x"_s); }, Error::Kind::NotFound);
    row(
        "rename null", [](auto &p) { core::rename(p, {}, u"x"_s); }, Error::Kind::NotFound);
    row(
        "rename to nothing", [](auto &p) { core::rename(p, {1}, {}); }, Error::Kind::Invalid);
    row(
        "rename to blanks", [](auto &p) { core::rename(p, {1}, u" \t\n"_s); }, Error::Kind::Invalid);
    row(
        "note on nobody", [](auto &p) { core::setNote(p, core::EntityId{999}, u"x"_s); }, Error::Kind::NotFound);
    row(
        "note on no statement", [](auto &p) { core::setNote(p, core::StatementId{999}, u"x"_s); },
        Error::Kind::NotFound);
    row(
        "remove nobody", [](auto &p) { core::removeEntity(p, {999}); }, Error::Kind::NotFound);
    row(
        "remove no statement", [](auto &p) { core::removeStatement(p, {999}); }, Error::Kind::NotFound);
    row(
        "prefer in no disagreement", [](auto &p) { core::preferReading(p, {999}, u"x"_s); }, Error::Kind::NotFound);
    row(
        "prefer no reading", [](auto &p) { core::preferReading(p, {1}, u"nobody says so"_s); }, Error::Kind::Invalid);
    row(
        "pin nobody", [](auto &p) { core::pin(p, {999}, 0, 0); }, Error::Kind::NotFound);
    row(
        "pin nowhere", [nan](auto &p) { core::pin(p, {1}, nan, 0); }, Error::Kind::Invalid);
    row(
        "pin at the end of the world", [](auto &p) { core::pin(p, {1}, 0, HUGE_VAL); }, Error::Kind::Invalid);
    row(
        "unpin nobody", [](auto &p) { core::unpin(p, {999}); }, Error::Kind::NotFound);
}

void EditsTest::refuses()
{
    QFETCH(Edit, edit);
    QFETCH(Error::Kind, kind);
    try {
        edit(*m_project);
        QFAIL("done");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), kind);
        QVERIFY(!error.message().isEmpty());
    }
    QVERIFY(!m_project->undoLabel());
}

void EditsTest::refusesAllOfAReadOnlyProject_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("prefer") << Edit([](auto &p) { core::preferReading(p, {1}, u"19 June 2024"_s); });
    QTest::newRow("rename") << Edit([](auto &p) { core::rename(p, {1}, u"x"_s); });
    QTest::newRow("note") << Edit([](auto &p) { core::setNote(p, core::EntityId{1}, u"x"_s); });
    QTest::newRow("note on statement") << Edit([](auto &p) { core::setNote(p, core::StatementId{1}, u"x"_s); });
    QTest::newRow("remove") << Edit([](auto &p) { core::removeEntity(p, {1}); });
    QTest::newRow("remove statement") << Edit([](auto &p) { core::removeStatement(p, {1}); });
    QTest::newRow("pin") << Edit([](auto &p) { core::pin(p, {1}, 0, 0); });
    QTest::newRow("unpin") << Edit([](auto &p) { core::unpin(p, {1}); });
    QTest::newRow("unpin all") << Edit([](auto &p) { core::unpinAll(p); });
    QTest::newRow("undo") << Edit([](auto &p) { p.undo(); });
    QTest::newRow("redo") << Edit([](auto &p) { p.redo(); });
}

void EditsTest::refusesAllOfAReadOnlyProject()
{
    QFETCH(Edit, edit);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.pactgraph"_s);
    core::Project::write(path, test::SampleKnowledge::data());
    const auto project = core::Project::open(path, core::Project::Access::ReadOnly);
    try {
        edit(*project);
        QFAIL("done");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), Error::Kind::Unwritable);
        QCOMPARE(error.message(), project->readOnlyReason());
    }
}

QTEST_GUILESS_MAIN(EditsTest)
#include "tst_Edits.moc"
