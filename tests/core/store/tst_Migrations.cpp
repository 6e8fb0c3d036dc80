#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/Error.h"
#include "core/store/Database.h"
#include "core/store/Edits.h"
#include "core/store/KnowledgeLoader.h"
#include "core/store/Migrations.h"
#include "core/store/Opening.h"
#include "core/store/Query.h"
#include "tests/support/KnowledgeText.h"
#include "tests/support/RandomKnowledge.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;
using core::Error;

namespace {

std::vector<core::Migration> with(const QByteArray &second, const QByteArray &third = {})
{
    std::vector<core::Migration> migrations = core::releasedMigrations();
    migrations.resize(1);
    migrations.push_back({2, second});
    if (!third.isEmpty())
        migrations.push_back({3, third});
    return migrations;
}

const char goodSecond[] = "ALTER TABLE entity ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey';"
                          "CREATE TABLE tag (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT;"
                          "INSERT INTO tag (word) SELECT label FROM entity WHERE id < 4;";

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void numbersItsReleasedMigrationsWithoutGaps();
    void laysOutAFreshFileStepByStep();
    void bringsAnOldFileUpToDateAfterABackup();
    void leavesTheFileAloneWhenAStepFailsHalfWay();
    void keepsTheBackupWhenALaterStepFails();
    void readsAnOldFileThatCannotBeWritten();
    void forgetsTheHistoryOfTheOldLayout();

private:
    QString oldFile(const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(u"old.pactgraph"_s);
        core::Project::write(path, test::RandomKnowledge::data(8));
        return path;
    }
    static QStringList files(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void MigrationsTest::numbersItsReleasedMigrationsWithoutGaps()
{
    const std::vector<core::Migration> migrations = core::releasedMigrations();
    QVERIFY(!migrations.empty());
    for (std::size_t i = 0; i < migrations.size(); ++i)
        QCOMPARE(migrations[i].version, int(i) + 1);
}

void MigrationsTest::laysOutAFreshFileStepByStep()
{
    const auto database = core::Database::openMemory();
    core::migrate(*database, with(goodSecond));
    QCOMPARE(database->schemaVersion(), 2);
    QCOMPARE(database->number("PRAGMA application_id"), qint64(core::Database::applicationId));
    QCOMPARE(core::layoutOf(*database), core::expectedLayout(with(goodSecond), 2));
    QVERIFY(core::layoutOf(*database) != core::expectedLayout(with(goodSecond), 1));
}

void MigrationsTest::bringsAnOldFileUpToDateAfterABackup()
{
    const QTemporaryDir folder;
    const QString path = oldFile(folder);
    const auto opened = core::openDatabase(path, core::Project::Access::ReadWrite, with(goodSecond));
    QVERIFY(opened.readOnlyReason.isEmpty());
    QCOMPARE(opened.database->schemaVersion(), 2);
    QCOMPARE(opened.database->number("SELECT count(*) FROM tag"), 3);
    QCOMPARE(test::KnowledgeText::of(core::loadKnowledge(*opened.database)),
             test::KnowledgeText::of(test::RandomKnowledge::data(8)));
    QCOMPARE(files(folder), (QStringList{u"old.pactgraph"_s, u"old.v1.backup.pactgraph"_s}));
    const auto backup = core::Project::open(folder.filePath(u"old.v1.backup.pactgraph"_s));
    QCOMPARE(backup->schemaVersion(), 1);
    QCOMPARE(test::KnowledgeText::of(core::loadKnowledge(backup->database())),
             test::KnowledgeText::of(test::RandomKnowledge::data(8)));
    // A file that is up to date already is not copied again.
    core::openDatabase(path, core::Project::Access::ReadWrite, with(goodSecond));
    QCOMPARE(files(folder).size(), 2);
}

void MigrationsTest::leavesTheFileAloneWhenAStepFailsHalfWay()
{
    const QTemporaryDir folder;
    const QString path = oldFile(folder);
    const QByteArray before = bytesOf(path);
    try {
        core::openDatabase(path, core::Project::Access::ReadWrite,
                           with(QByteArray(goodSecond) + "DELETE FROM entity; SELECT nonsense;"));
        QFAIL("opened");
    } catch (const Error &error) {
        QVERIFY2(error.message().contains(u"could not be brought up to date"_s), qPrintable(error.message()));
        QVERIFY(error.message().contains(path));
    }
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(files(folder), QStringList{u"old.pactgraph"_s});
    QCOMPARE(core::Project::open(path)->schemaVersion(), 1);
}

void MigrationsTest::keepsTheBackupWhenALaterStepFails()
{
    const QTemporaryDir folder;
    const QString path = oldFile(folder);
    QVERIFY_THROWS_EXCEPTION(
        Error, core::openDatabase(path, core::Project::Access::ReadWrite, with(goodSecond, "CREATE nonsense;")));
    QCOMPARE(files(folder), (QStringList{u"old.pactgraph"_s, u"old.v1.backup.pactgraph"_s}));
    const auto opened = core::openDatabase(path, core::Project::Access::ReadWrite, with(goodSecond));
    QCOMPARE(opened.database->schemaVersion(), 2);
}

void MigrationsTest::readsAnOldFileThatCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString path = oldFile(folder);
    core::Project::open(path)->edit(
        u"x"_s, [](core::Database &d) { d.execute("DELETE FROM pin"); }); // now with a write-ahead log
    const QByteArray before = bytesOf(path);
    const auto opened = core::openDatabase(path, core::Project::Access::ReadOnly, with(goodSecond));
    QVERIFY(!opened.readOnlyReason.isEmpty());
    QCOMPARE(opened.database->schemaVersion(), 2);
    QCOMPARE(opened.database->number("SELECT count(*) FROM tag"), 3);
    QCOMPARE(core::loadKnowledge(*opened.database).entities.size(), test::RandomKnowledge::data(8).entities.size());
    QVERIFY_THROWS_EXCEPTION(Error, opened.database->execute("DELETE FROM tag"));
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(files(folder), QStringList{u"old.pactgraph"_s});
}

void MigrationsTest::forgetsTheHistoryOfTheOldLayout()
{
    const QTemporaryDir folder;
    const QString path = oldFile(folder);
    core::rename(*core::Project::open(path), {1}, u"New"_s);
    const auto opened = core::openDatabase(path, core::Project::Access::ReadWrite, with(goodSecond));
    QCOMPARE(opened.database->number("SELECT count(*) FROM history"), 0);
    QCOMPARE(opened.database->number("SELECT done FROM history_mark"), 0);
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_Migrations.moc"
