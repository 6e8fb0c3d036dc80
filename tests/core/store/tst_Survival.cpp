#include <csignal>
#include <utility>

#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/Error.h"
#include "core/store/Database.h"
#include "core/store/Edits.h"
#include "core/store/KnowledgeLoader.h"
#include "core/store/Project.h"
#include "core/store/Query.h"
#include "tests/support/KnowledgeText.h"
#include "tests/support/RandomKnowledge.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;
using core::Error;

namespace {

/// As if the disk were full: no file grows past `bytes` as long as it lives.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

QStringList stateOf(const core::Project &project)
{
    return test::KnowledgeText::of(core::loadKnowledge(project.database()));
}

} // namespace

/// What happens to a project when its program or its disk gives up.
class SurvivalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void keepsEveryEditThatWasReportedWhenKilled();
    void losesNothingWhenTheDiskIsFull_data();
    void losesNothingWhenTheDiskIsFull();
    void losesNothingWhenNoPageCanBeAdded();
    void leavesNothingBehindWhenTheDiskIsFullWhileWriting();
    void tellsWhenAnotherProgramIsWriting();
    void letsOthersReadWhileItWrites();

private:
    static QString newProject(const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(u"p.pactgraph"_s);
        core::Project::write(path, test::RandomKnowledge::data(9));
        return path;
    }
};

void SurvivalTest::keepsEveryEditThatWasReportedWhenKilled()
{
    const QTemporaryDir folder;
    const QString path = newProject(folder);
    QRandomGenerator random(1);
    qint64 reported = 0;
    for (int run = 0; run < 50; ++run) {
        QProcess program;
        program.start(QCoreApplication::applicationDirPath() + u"/edit_until_killed"_s, {path});
        QVERIFY(program.waitForStarted());
        QByteArray output;
        const int lines = random.bounded(30);
        while (output.count('\n') < lines && program.waitForReadyRead(20'000))
            output += program.readAllStandardOutput();
        program.kill(); // at whatever it is doing now
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        output += program.readAllStandardOutput();
        const QByteArray whole = output.first(output.lastIndexOf('\n') + 1).trimmed();
        if (!whole.isEmpty())
            reported = whole.split('\n').last().toLongLong();

        const auto project = core::Project::open(path); // checks its pages
        core::Query labels(project->database(), "SELECT id, label FROM history ORDER BY id");
        qint64 kept = 0;
        while (labels.next())
            QCOMPARE(labels.text(1), u"Rename to Edit %1"_s.arg(++kept));
        QVERIFY2(kept == reported || kept == reported + 1,
                 qPrintable(u"%1 reported, %2 kept"_s.arg(reported).arg(kept)));
        const qint64 done = project->database().number("SELECT done FROM history_mark");
        QVERIFY(done == kept || (done == kept - 1 && kept % 5 == 0)); // killed between undo and redo
        if (done < kept)
            project->redo();
        QCOMPARE(project->load()->entity({1 + kept % 7}).label, u"Edit %1"_s.arg(kept));
        reported = kept;
    }
    QVERIFY(reported > 200);
}

void SurvivalTest::losesNothingWhenTheDiskIsFull_data()
{
    QTest::addColumn<int>("room");
    for (const int room : {0, 5'000, 20'000, 100'000})
        QTest::addRow("%d bytes of room", room) << room;
}

void SurvivalTest::losesNothingWhenTheDiskIsFull()
{
    QFETCH(int, room);
    const QTemporaryDir folder;
    const QString path = newProject(folder);
    QString message;
    QStringList before;
    {
        const auto project = core::Project::open(path);
        before = stateOf(*project);
        {
            const FullDisk full(room);
            for (int i = 0; i < 200 && message.isEmpty(); ++i) {
                try {
                    core::setNote(*project, core::EntityId{1}, QString(500 + i, u'x'));
                    before = stateOf(*project);
                } catch (const Error &error) {
                    QCOMPARE(error.kind(), Error::Kind::Unwritable);
                    message = error.message();
                }
            }
        }
        QVERIFY2(message.contains(path) && message.contains(u"disk"), qPrintable(message));
        QCOMPARE(stateOf(*project), before);
        // With room again, it goes on.
        core::rename(*project, {1}, u"Room again"_s);
        QCOMPARE(project->undo(), u"Rename to Room again"_s);
    }
    QCOMPARE(stateOf(*core::Project::open(path)), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"p.pactgraph"_s});
}

void SurvivalTest::losesNothingWhenNoPageCanBeAdded()
{
    const QTemporaryDir folder;
    const QString path = newProject(folder);
    const auto project = core::Project::open(path);
    const QStringList before = stateOf(*project);
    project->database().execute("PRAGMA max_page_count = 1"); // no fewer than there are
    try {
        core::setNote(*project, core::EntityId{1}, QString(100'000, u'x'));
        QFAIL("written");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), Error::Kind::Unwritable);
        QVERIFY2(error.message().startsWith(u"The disk is full"_s), qPrintable(error.message()));
    }
    QCOMPARE(stateOf(*project), before);
    QVERIFY(!project->undoLabel());
}

void SurvivalTest::leavesNothingBehindWhenTheDiskIsFullWhileWriting()
{
    const QTemporaryDir folder;
    const QString path = newProject(folder);
    const QStringList before = stateOf(*core::Project::open(path));
    for (const int room : {0, 4'096, 50'000, 150'000}) {
        const FullDisk full(room);
        try {
            core::Project::write(path, test::RandomKnowledge::data(10));
            QFAIL("written");
        } catch (const Error &error) {
            QCOMPARE(error.kind(), Error::Kind::Unwritable);
            QVERIFY2(error.message().contains(path) && !error.message().contains(u".part"),
                     qPrintable(error.message()));
        }
    }
    QCOMPARE(stateOf(*core::Project::open(path)), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"p.pactgraph"_s});
}

void SurvivalTest::tellsWhenAnotherProgramIsWriting()
{
    const QTemporaryDir folder;
    const QString path = newProject(folder);
    const auto other = core::Project::open(path);
    core::rename(*other, {1}, u"Mine"_s);
    other->database().execute("BEGIN IMMEDIATE");
    const auto project = core::Project::open(path);
    project->database().execute("PRAGMA busy_timeout = 1"); // the test need not wait
    try {
        core::rename(*project, {1}, u"Yours"_s);
        QFAIL("written");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), Error::Kind::Busy);
        QVERIFY(error.message().contains(path));
    }
    other->database().execute("ROLLBACK");
    core::rename(*project, {1}, u"Yours"_s);
    QCOMPARE(other->load()->entity({1}).label, u"Yours"_s);
    QCOMPARE(other->undo(), u"Rename to Yours"_s);
}

void SurvivalTest::letsOthersReadWhileItWrites()
{
    const QTemporaryDir folder;
    const QString path = newProject(folder);
    const auto writer = core::Project::open(path);
    core::rename(*writer, {1}, u"Before"_s);
    const auto reader = core::Project::open(path, core::Project::Access::ReadOnly);
    writer->edit(u"Long work"_s, [&](core::Database &database) {
        database.execute("UPDATE entity SET label = 'During' WHERE id = 1");
        QCOMPARE(reader->load()->entity({1}).label, u"Before"_s);
    });
    QCOMPARE(reader->load()->entity({1}).label, u"During"_s);
}

QTEST_GUILESS_MAIN(SurvivalTest)
#include "tst_Survival.moc"
