#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/Error.h"
#include "core/store/Database.h"
#include "core/store/Edits.h"
#include "core/store/KnowledgeLoader.h"
#include "core/store/KnowledgeWriter.h"
#include "core/store/Project.h"
#include "core/store/Query.h"
#include "tests/support/KnowledgeText.h"
#include "tests/support/RandomKnowledge.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;
using core::Error;

namespace {

/// All that is known and all that can be found.
QStringList stateOf(const core::Project &project)
{
    QStringList state = test::KnowledgeText::of(core::loadKnowledge(project.database()));
    core::Query items(project.database(), "SELECT id, ref, text FROM search_item ORDER BY id");
    while (items.next())
        state += u"item %1 %2 %3"_s.arg(items.integer(0)).arg(items.integer(1)).arg(items.text(2));
    return state;
}

/// Throws when the words of the search are not those of its items.
void checkWords(const core::Project &project)
{
    project.database().execute("INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)");
    project.database().execute("INSERT INTO search_parts (search_parts, rank) VALUES ('integrity-check', 1)");
}

/// Edits of all kinds, chosen and filled in by chance; some of them fail or change nothing.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed) : m_random(seed) {}

    void makeOne(core::Project &project)
    {
        try {
            make(project);
        } catch (const Error &error) {
            if (error.kind() != Error::Kind::NotFound && error.kind() != Error::Kind::Invalid)
                throw;
        }
    }

private:
    core::EntityId entity() { return {1 + m_random.bounded(65)}; }
    core::StatementId statement() { return {1 + m_random.bounded(85)}; }
    QString text() { return u"Слово %1 조선 word"_s.arg(m_random.bounded(1000)); }

    void make(core::Project &project)
    {
        switch (m_random.bounded(12)) {
        case 0:
            return core::preferReading(project, {1 + m_random.bounded(6)}, u"reading %1"_s.arg(m_random.bounded(3)));
        case 1:
            return core::setNote(project, entity(), text());
        case 2:
            return core::setNote(project, statement(), text());
        case 3:
            return m_random.bounded(3) == 0 ? core::removeEntity(project, entity()) : core::unpin(project, entity());
        case 4:
            return m_random.bounded(2) == 0 ? core::removeStatement(project, statement()) : core::unpinAll(project);
        case 5:
        case 6:
            return core::pin(project, entity(), m_random.generateDouble(), m_random.generateDouble());
        case 7:
            return importMore(project);
        case 8:
            return failHalfWay(project);
        default:
            return core::rename(project, entity(), m_random.bounded(9) == 0 ? QString() : text());
        }
    }

    /// As an import does: further things under free ids.
    void importMore(core::Project &project)
    {
        const qint64 base = project.database().number("SELECT max(id) FROM entity") + 1;
        core::KnowledgeData data;
        core::Entity entity;
        entity.id = {base};
        entity.kind = core::EntityKind::Source;
        entity.key = u"source/imported-%1"_s.arg(base);
        entity.label = text();
        data.entities.push_back(entity);
        core::Source source;
        source.id = entity.id;
        source.text = u"🕊 One. Two."_s;
        source.authors = {u"Anna"_s, u"Boris"_s};
        data.sources.push_back(source);
        const core::PassageId passage{10'000 + base};
        data.passages.push_back(
            {passage, u"passage/imported-%1"_s.arg(base), entity.id, {2, 6}, {}, {}, core::Confidence::Data});
        core::Statement statement;
        statement.id = {20'000 + base};
        statement.key = u"statement/imported-%1"_s.arg(base);
        statement.text = text();
        statement.participants = {{core::Role::Subject, entity.id, {}, {}}};
        data.statements.push_back(statement);
        data.evidence.push_back({statement.id, passage, core::Stance::Supports, std::nullopt});
        project.edit(u"Import"_s, [&](core::Database &database) { core::addKnowledge(database, data); });
    }

    static void failHalfWay(core::Project &project)
    {
        project.edit(u"Fail"_s, [](core::Database &database) {
            database.execute("DELETE FROM pin; UPDATE entity SET label = 'lost'");
            throw Error(Error::Kind::Invalid, u"No."_s);
        });
    }

    QRandomGenerator m_random;
};

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void undoesAndRedoesAllInMemory_data();
    void undoesAndRedoesAllInMemory();
    void undoesAndRedoesAllAcrossRestarts_data();
    void undoesAndRedoesAllAcrossRestarts();
    void walksBackAndForth();
    void forgetsWhatWasUndoneWhenSomethingNewIsDone();
    void leavesNoTraceOfAChangeThatChangedNothing();
    void leavesNothingOfAFailedEdit();
    void leavesNothingOfAnEditWithLooseEnds();
    void saysWhenThereIsNothingToUndo();
    void refusesToUndoOverAChangeMadeBehindIt();
    void undoesTheRemovalOfAll();
};

void HistoryTest::undoesAndRedoesAllInMemory_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void HistoryTest::undoesAndRedoesAllInMemory()
{
    QFETCH(quint32, seed);
    const auto project = core::Project::inMemory(test::RandomKnowledge::data(seed));
    QList<QStringList> states{stateOf(*project)};
    QStringList labels;
    RandomEdits edits(seed);
    for (int i = 0; i < 60; ++i) {
        const qint64 before = project->database().number("SELECT count(*) FROM history");
        edits.makeOne(*project);
        if (project->database().number("SELECT count(*) FROM history") == before) {
            QCOMPARE(stateOf(*project), states.back());
            continue;
        }
        states += stateOf(*project);
        labels += project->undoLabel().value();
        QVERIFY(states[states.size() - 2] != states.back());
    }
    QVERIFY(labels.size() > 20);
    checkWords(*project);
    for (qsizetype i = labels.size() - 1; i >= 0; --i) {
        QCOMPARE(project->undo(), labels[i]);
        QCOMPARE(stateOf(*project), states[i]);
    }
    QVERIFY(!project->undoLabel());
    checkWords(*project);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        QCOMPARE(project->redo(), labels[i]);
        QCOMPARE(stateOf(*project), states[i + 1]);
    }
    QVERIFY(!project->redoLabel());
    checkWords(*project);
}

void HistoryTest::undoesAndRedoesAllAcrossRestarts_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 101; seed <= 103; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void HistoryTest::undoesAndRedoesAllAcrossRestarts()
{
    QFETCH(quint32, seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.pactgraph"_s);
    core::Project::write(path, test::RandomKnowledge::data(seed));
    const QStringList start = stateOf(*core::Project::open(path));
    RandomEdits edits(seed);
    int done = 0;
    for (int session = 0; session < 6; ++session) {
        const auto project = core::Project::open(path);
        for (int i = 0; i < 8; ++i)
            edits.makeOne(*project);
        done = int(project->database().number("SELECT done FROM history_mark"));
    }
    const QStringList end = stateOf(*core::Project::open(path));
    QVERIFY(start != end);
    for (int i = 0; i < done; i += 10) {
        const auto project = core::Project::open(path);
        for (int n = 0; n < 10 && project->undoLabel(); ++n)
            project->undo();
    }
    QCOMPARE(stateOf(*core::Project::open(path)), start);
    {
        const auto project = core::Project::open(path);
        while (project->redoLabel())
            project->redo();
        QCOMPARE(stateOf(*project), end);
        checkWords(*project);
    }
    QCOMPARE(stateOf(*core::Project::open(path)), end);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"p.pactgraph"_s});
}

void HistoryTest::walksBackAndForth()
{
    const auto project = core::Project::inMemory(test::RandomKnowledge::data(1));
    core::rename(*project, {1}, u"One"_s);
    core::rename(*project, {1}, u"Two"_s);
    QCOMPARE(project->undoLabel().value(), u"Rename to Two"_s);
    QVERIFY(!project->redoLabel());
    QCOMPARE(project->undo(), u"Rename to Two"_s);
    QCOMPARE(project->load()->entity({1}).label, u"One"_s);
    QCOMPARE(project->undoLabel().value(), u"Rename to One"_s);
    QCOMPARE(project->redoLabel().value(), u"Rename to Two"_s);
    project->undo();
    project->redo();
    project->redo();
    QCOMPARE(project->load()->entity({1}).label, u"Two"_s);
}

void HistoryTest::forgetsWhatWasUndoneWhenSomethingNewIsDone()
{
    const auto project = core::Project::inMemory(test::RandomKnowledge::data(1));
    core::rename(*project, {1}, u"One"_s);
    core::rename(*project, {1}, u"Two"_s);
    core::rename(*project, {1}, u"Three"_s);
    project->undo();
    project->undo();
    core::rename(*project, {2}, u"Other"_s);
    QVERIFY(!project->redoLabel());
    QCOMPARE(project->undo(), u"Rename to Other"_s);
    QCOMPARE(project->undo(), u"Rename to One"_s);
    QVERIFY(!project->undoLabel());
}

void HistoryTest::leavesNoTraceOfAChangeThatChangedNothing()
{
    const auto project = core::Project::inMemory(test::RandomKnowledge::data(1));
    core::rename(*project, {1}, u"One"_s);
    project->undo();
    project->edit(u"Nothing"_s, [](core::Database &) {});
    project->edit(u"Back and forth"_s, [](core::Database &database) {
        database.execute(
            "UPDATE entity SET note = note || 'x'; UPDATE entity SET note = substr(note, 1, length(note) - 1)");
    });
    QVERIFY(!project->undoLabel());
    QCOMPARE(project->redoLabel().value(), u"Rename to One"_s);
}

void HistoryTest::leavesNothingOfAFailedEdit()
{
    const auto project = core::Project::inMemory(test::RandomKnowledge::data(1));
    const QStringList before = stateOf(*project);
    const auto change = [](core::Database &database) {
        database.execute("DELETE FROM pin; UPDATE entity SET label = 'gone'");
        throw std::runtime_error("broken");
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, project->edit(u"Broken"_s, change));
    QCOMPARE(stateOf(*project), before);
    QVERIFY(!project->undoLabel());
    core::rename(*project, {1}, u"Still works"_s);
    QCOMPARE(project->undoLabel().value(), u"Rename to Still works"_s);
}

void HistoryTest::leavesNothingOfAnEditWithLooseEnds()
{
    const auto project = core::Project::inMemory(test::RandomKnowledge::data(1));
    const QStringList before = stateOf(*project);
    const auto change = [](core::Database &database) { database.execute("UPDATE clause SET treaty = 4711"); };
    try {
        project->edit(u"Broken"_s, change);
        QFAIL("committed");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), Error::Kind::Invalid);
    }
    QCOMPARE(stateOf(*project), before);
    QVERIFY(!project->undoLabel());
}

void HistoryTest::saysWhenThereIsNothingToUndo()
{
    const auto project = core::Project::inMemory();
    QVERIFY_THROWS_EXCEPTION(Error, project->undo());
    QVERIFY_THROWS_EXCEPTION(Error, project->redo());
}

void HistoryTest::refusesToUndoOverAChangeMadeBehindIt()
{
    const auto project = core::Project::inMemory(test::RandomKnowledge::data(1));
    core::rename(*project, {1}, u"Ours"_s);
    project->database().execute("UPDATE entity SET label = 'Theirs' WHERE id = 1");
    try {
        project->undo();
        QFAIL("undone");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), Error::Kind::Damaged);
    }
    QCOMPARE(project->load()->entity({1}).label, u"Theirs"_s);
    QCOMPARE(project->undoLabel().value(), u"Rename to Ours"_s);
}

void HistoryTest::undoesTheRemovalOfAll()
{
    const auto project = core::Project::inMemory(test::RandomKnowledge::data(3));
    const QStringList before = stateOf(*project);
    for (qint64 id = 1; id <= 60; ++id) {
        if (project->database().number(qPrintable(u"SELECT count(*) FROM entity WHERE id = %1"_s.arg(id))) > 0)
            core::removeEntity(*project, {id});
    }
    QCOMPARE(core::loadKnowledge(project->database()).entities.size(), std::size_t(0));
    QCOMPARE(project->database().number("SELECT count(*) FROM evidence"), 0);
    const QStringList empty = stateOf(*project);
    while (project->undoLabel())
        project->undo();
    QCOMPARE(stateOf(*project), before);
    while (project->redoLabel())
        project->redo();
    QCOMPARE(stateOf(*project), empty);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_History.moc"
