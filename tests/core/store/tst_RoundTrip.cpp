#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/Error.h"
#include "core/store/Database.h"
#include "core/store/KnowledgeLoader.h"
#include "core/store/Project.h"
#include "core/store/Query.h"
#include "core/store/SearchIndex.h"
#include "tests/support/KnowledgeText.h"
#include "tests/support/RandomKnowledge.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void loadsWhatWasWritten_data();
    void loadsWhatWasWritten();
    void writesTheSameBytesForTheSameData();
    void replacesAFileAndItsLog();
    void leavesTheOldFileWhenTheDataIsBroken_data();
    void leavesTheOldFileWhenTheDataIsBroken();
    void refusesToWriteWhereThereIsNoFolder();
    void refusesToWriteOverAFolder();
    void fillsTheSearchAsTheTriggersDo_data();
    void fillsTheSearchAsTheTriggersDo();
    void listsTheWordsOfTheVocabularies();

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void RoundTripTest::loadsWhatWasWritten_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RoundTripTest::loadsWhatWasWritten()
{
    QFETCH(quint32, seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ein Projekt #1 ü?%20.pactgraph"_s);
    const core::KnowledgeData data = test::RandomKnowledge::data(seed);
    core::Project::write(path, data);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    const auto project = core::Project::open(path);
    QVERIFY(!project->isReadOnly());
    QCOMPARE(project->schemaVersion(), 1);
    QCOMPARE(project->path(), path);
    QCOMPARE(test::KnowledgeText::of(core::loadKnowledge(project->database())), test::KnowledgeText::of(data));
    const auto inMemory = core::Project::inMemory(data);
    QCOMPARE(test::KnowledgeText::of(core::loadKnowledge(inMemory->database())), test::KnowledgeText::of(data));
}

void RoundTripTest::writesTheSameBytesForTheSameData()
{
    const QTemporaryDir folder;
    const core::KnowledgeData data = test::RandomKnowledge::data(7);
    core::Project::write(folder.filePath(u"a"_s), data);
    core::Project::write(folder.filePath(u"b"_s), data);
    QVERIFY(bytesOf(folder.filePath(u"a"_s)).size() > 50'000);
    QCOMPARE(bytesOf(folder.filePath(u"a"_s)), bytesOf(folder.filePath(u"b"_s)));
    // Looking at a file does not change it.
    core::Project::open(folder.filePath(u"b"_s))->load();
    QCOMPARE(bytesOf(folder.filePath(u"a"_s)), bytesOf(folder.filePath(u"b"_s)));
}

void RoundTripTest::replacesAFileAndItsLog()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.pactgraph"_s);
    core::Project::write(path, test::RandomKnowledge::data(1));
    QFile log(path + u"-wal"_s);
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("left over") == 9);
    log.close();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    core::Project::write(path, test::RandomKnowledge::data(2));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"p.pactgraph"_s});
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(test::KnowledgeText::of(core::loadKnowledge(core::Project::open(path)->database())),
             test::KnowledgeText::of(test::RandomKnowledge::data(2)));
}

void RoundTripTest::leavesTheOldFileWhenTheDataIsBroken_data()
{
    using Break = std::function<void(core::KnowledgeData &)>;
    QTest::addColumn<Break>("breakIt");
    QTest::addRow("id twice") << Break([](auto &d) { d.entities[1].id = d.entities[0].id; });
    QTest::addRow("key twice") << Break([](auto &d) { d.statements[1].key = d.statements[0].key; });
    QTest::addRow("empty key") << Break([](auto &d) { d.passages[0].key.clear(); });
    QTest::addRow("id of nobody") << Break([](auto &d) { d.names[0].entity = {99999}; });
    QTest::addRow("statement of nobody") << Break([](auto &d) { d.evidence[0].statement = {99999}; });
    QTest::addRow("no id") << Break([](auto &d) { d.passages[0].source = {}; });
    QTest::addRow("id too great") << Break([](auto &d) { d.entities.back().id = {qint64(1) << 48}; });
    QTest::addRow("entity without details") << Break([](auto &d) { d.actors.erase(d.actors.begin()); });
    QTest::addRow("details of another kind") << Break([](auto &d) { d.entities[0].kind = core::EntityKind::Event; });
    QTest::addRow("clause of no treaty") << Break([](auto &d) { d.clauses[0].treaty = d.actors[0].id; });
}

void RoundTripTest::leavesTheOldFileWhenTheDataIsBroken()
{
    QFETCH(std::function<void(core::KnowledgeData &)>, breakIt);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.pactgraph"_s);
    core::Project::write(path, test::RandomKnowledge::data(3));
    const QByteArray before = bytesOf(path);
    core::KnowledgeData data = test::RandomKnowledge::data(4);
    breakIt(data);
    try {
        core::Project::write(path, data);
        QFAIL("written");
    } catch (const core::Error &error) {
        QCOMPARE(error.kind(), core::Error::Kind::Invalid);
        QVERIFY2(!error.message().contains(u".part"), qPrintable(error.message()));
    }
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"p.pactgraph"_s});
}

void RoundTripTest::refusesToWriteWhereThereIsNoFolder()
{
    const QTemporaryDir folder;
    try {
        core::Project::write(folder.filePath(u"none/p.pactgraph"_s), {});
        QFAIL("written");
    } catch (const core::Error &error) {
        QCOMPARE(error.kind(), core::Error::Kind::Unwritable);
        QVERIFY(error.message().contains(u"none/p.pactgraph"_s));
    }
}

void RoundTripTest::refusesToWriteOverAFolder()
{
    const QTemporaryDir folder;
    try {
        core::Project::write(folder.path(), {});
        QFAIL("written");
    } catch (const core::Error &error) {
        QCOMPARE(error.kind(), core::Error::Kind::Unwritable);
        QVERIFY(error.message().contains(u"folder"_s));
    }
}

void RoundTripTest::fillsTheSearchAsTheTriggersDo_data()
{
    loadsWhatWasWritten_data();
}

/// A file is filled in bulk; taking all away and undoing that goes through the triggers.
void RoundTripTest::fillsTheSearchAsTheTriggersDo()
{
    QFETCH(quint32, seed);
    const auto project = core::Project::inMemory(test::RandomKnowledge::data(seed));
    const auto items = [&] {
        QStringList lines;
        core::Query query(project->database(), "SELECT id, ref, text FROM search_item ORDER BY id");
        while (query.next())
            lines += u"%1 %2 %3"_s.arg(query.integer(0)).arg(query.integer(1)).arg(query.text(2));
        return lines;
    };
    const QStringList bulk = items();
    QVERIFY(bulk.size() > 100);
    project->edit(u"Remove all"_s, [](core::Database &database) {
        database.execute("UPDATE statement SET scenario = NULL; DELETE FROM statement; UPDATE topic SET parent = NULL;"
                         "UPDATE scenario SET holder = NULL; DELETE FROM clause; DELETE FROM entity");
    });
    QCOMPARE(items(), QStringList());
    project->undo();
    QCOMPARE(items(), bulk);
    core::SearchIndex(project->database()).rebuild();
    QCOMPARE(items(), bulk);
}

/// The words stand in the schema too, as CHECKs: the two lists are one.
void RoundTripTest::listsTheWordsOfTheVocabularies()
{
    QFile file(u":/schema/0001_initial.sql"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString schema = QString::fromUtf8(file.readAll()).replace(u"("_s, u"( "_s).simplified();
    const auto list = [](const char16_t *column, const auto &words) {
        QStringList tests;
        for (const char16_t *word : words)
            tests += u"%1 = '%2'"_s.arg(QString::fromUtf16(column), QString::fromUtf16(word));
        return u"( "_s + tests.join(u" OR "_s) + u')';
    };
    QCOMPARE(schema.count(list(u"kind", core::TermTable<core::EntityKind>::words)), 1);
    QCOMPARE(schema.count(list(u"type", core::TermTable<core::ActorType>::words)), 1);
    QCOMPARE(schema.count(list(u"modality", core::TermTable<core::Modality>::words)), 1);
    QCOMPARE(schema.count(list(u"confidence", core::TermTable<core::Confidence>::words)), 3);
    QCOMPARE(schema.count(list(u"rank", core::TermTable<core::Rank>::words)), 1);
    QCOMPARE(schema.count(list(u"stance", core::TermTable<core::Stance>::words)), 1);
    QCOMPARE(schema.count(list(u"likelihood", core::TermTable<core::Likelihood>::words)), 2);
    QCOMPARE(schema.count(list(u"strength", core::TermTable<core::Strength>::words)), 1);
    QCOMPARE(schema.count(list(u"polarity", core::TermTable<core::Polarity>::words)), 1);
    QCOMPARE(schema.count(list(u"value_kind", core::TermTable<core::ValueKind>::words)), 1);
    QCOMPARE(schema.count(list(u"role", core::TermTable<core::Role>::words)), 1);
    QCOMPARE(schema.count(list(u"kind", core::TermTable<core::NameKind>::words)), 1);
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_RoundTrip.moc"
