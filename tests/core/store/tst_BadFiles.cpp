#include <functional>
#include <utility>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

#include "core/base/Error.h"
#include "core/store/Database.h"
#include "core/store/Edits.h"
#include "core/store/KnowledgeLoader.h"
#include "core/store/Project.h"
#include "core/store/Search.h"
#include "tests/support/KnowledgeText.h"
#include "tests/support/RandomKnowledge.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;
using core::Error;

namespace {

using Make = std::function<void(const QString &path)>;

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void writeProject(const QString &path)
{
    core::Project::write(path, test::RandomKnowledge::data(5));
}

/// Does to a good project what our own code would not.
Make tamper(const char *sql)
{
    return [sql](const QString &path) {
        writeProject(path);
        SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
        database.exec(sql);
    };
}

Make cutTo(double share)
{
    return [share](const QString &path) {
        writeProject(path);
        const QByteArray bytes = readAll(path);
        writeAll(path, bytes.first(qsizetype(share * double(bytes.size()))));
    };
}

/// Names, sizes and contents of all that lies in a folder.
QStringList listing(const QString &folder)
{
    QStringList lines;
    const QFileInfoList files =
        QDir(folder).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
    for (const QFileInfo &file : files)
        lines += file.fileName() + u' ' + QString::number(qHash(readAll(file.filePath()))) + u' ' +
                 QString::number(file.size());
    return lines;
}

} // namespace

class BadFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void refusesBadFiles_data();
    void refusesBadFiles();
    void neverCrashesOnDamagedPages_data();
    void neverCrashesOnDamagedPages();
    void readsANewerFileWithoutChangingIt();
    void readsAFileThatIsWriteProtected();
    void readsAFileInAFolderThatIsWriteProtected();
    void refusesALogItCannotRead();
    void changesNothingWhenOpenedForReading();
};

void BadFilesTest::refusesBadFiles_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const Make &make, Error::Kind kind, const QString &word) {
        QTest::newRow(name) << make << kind << word;
    };
    row(
        "missing", [](const QString &) {}, Error::Kind::NotFound, u"does not exist"_s);
    row(
        "folder", [](const QString &path) { QVERIFY(QDir().mkdir(path)); }, Error::Kind::Unreadable, u"is a folder"_s);
    row(
        "pipe", [](const QString &path) { QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0); },
        Error::Kind::Unreadable, u"not a file"_s);
    row(
        "0 bytes", [](const QString &path) { writeAll(path, {}); }, Error::Kind::Damaged, u"is empty"_s);
    row(
        "text", [](const QString &path) { writeAll(path, "Dear reader"); }, Error::Kind::Foreign,
        u"not a Pactgraph project"_s);
    row(
        "long text", [](const QString &path) { writeAll(path, QByteArray(100'000, 'x')); }, Error::Kind::Foreign,
        u"not a Pactgraph project"_s);
    row(
        "zeroes", [](const QString &path) { writeAll(path, QByteArray(8192, '\0')); }, Error::Kind::Foreign,
        u"not a Pactgraph project"_s);
    row(
        "first 10 bytes", [](const QString &path) { writeAll(path, "SQLite for"); }, Error::Kind::Damaged,
        u"cut off"_s);
    row(
        "first 50 bytes",
        [](const QString &path) { writeAll(path, QByteArray("SQLite format 3", 16) + QByteArray(34, 'x')); },
        Error::Kind::Damaged, u"cut off"_s);
    row(
        "other database",
        [](const QString &path) {
            SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
                .exec("CREATE TABLE t (a)");
        },
        Error::Kind::Foreign, u"another program"_s);
    row("other application", tamper("PRAGMA application_id = 7"), Error::Kind::Foreign, u"another program"_s);
    row(
        "our mark alone",
        [](const QString &path) {
            SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
                .exec("PRAGMA application_id = 0x50477068; CREATE TABLE t (a)");
        },
        Error::Kind::Foreign, u"not laid out"_s);
    row("half", cutTo(0.5), Error::Kind::Damaged, u"cut off"_s);
    row("nearly all", cutTo(0.98), Error::Kind::Damaged, u"cut off"_s);
    row("trigger added", tamper("CREATE TRIGGER evil AFTER INSERT ON pin BEGIN DELETE FROM entity; END"),
        Error::Kind::Foreign, u"not laid out"_s);
    row("view instead of table",
        tamper("DROP TABLE pin; CREATE VIEW pin AS SELECT id AS entity, 0.0 AS x, 0.0 AS y FROM entity"),
        Error::Kind::Foreign, u"not laid out"_s);
    row("table missing", tamper("DROP TABLE member"), Error::Kind::Foreign, u"not laid out"_s);
    row("word of no vocabulary",
        tamper("PRAGMA ignore_check_constraints = 1; UPDATE entity SET kind = 'spaceship' WHERE id = 9"),
        Error::Kind::Damaged, u"damaged"_s);
    row("reference to nobody", tamper("UPDATE clause SET treaty = 4711"), Error::Kind::Damaged, u"lead nowhere"_s);
    row("details missing", tamper("DELETE FROM event"), Error::Kind::Damaged, u"lead nowhere"_s);
    row("other kind", tamper("UPDATE entity SET kind = 'topic' WHERE id = 1"), Error::Kind::Damaged, u"lead nowhere"_s);
}

void BadFilesTest::refusesBadFiles()
{
    QFETCH(Make, make);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, word);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"project.pactgraph"_s);
    make(path);
    const QStringList before = kind == Error::Kind::Unreadable ? QStringList() : listing(folder.path());
    for (const auto access : {core::Project::Access::ReadWrite, core::Project::Access::ReadOnly}) {
        try {
            core::Project::open(path, access);
            QFAIL("opened");
        } catch (const Error &error) {
            QVERIFY2(error.message().contains(word), qPrintable(error.message() + error.detail()));
            QVERIFY2(error.message().contains(path), qPrintable(error.message()));
            QVERIFY(error.message().endsWith(u'.'));
            QCOMPARE(error.kind(), kind);
        }
    }
    if (kind != Error::Kind::Unreadable)
        QCOMPARE(listing(folder.path()), before);
}

void BadFilesTest::neverCrashesOnDamagedPages_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Bytes changed at random places: the file is refused in words, or what can be read is read and edited without harm.
void BadFilesTest::neverCrashesOnDamagedPages()
{
    QFETCH(quint32, seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"project.pactgraph"_s);
    core::Project::write(path, test::RandomKnowledge::data(6));
    QByteArray bytes = readAll(path);
    QRandomGenerator random(seed);
    const int hits = seed % 3 == 0 ? 300 : seed % 3 == 1 ? 20 : 1;
    for (int i = 0; i < hits; ++i)
        bytes[qsizetype(random.bounded(100, int(bytes.size())))] = char(random.bounded(256));
    writeAll(path, bytes);
    try {
        const auto project = core::Project::open(path);
        project->load();
        core::search(*project, u"treaty"_s);
        core::rename(*project, {3}, u"New"_s);
        project->undo();
    } catch (const Error &error) {
        QVERIFY(error.kind() == Error::Kind::Damaged || error.kind() == Error::Kind::Foreign);
        QVERIFY(error.message().contains(path));
    }
}

void BadFilesTest::readsANewerFileWithoutChangingIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"project.pactgraph"_s);
    tamper("PRAGMA user_version = 9; ALTER TABLE entity ADD COLUMN colour TEXT; CREATE TABLE more (id INTEGER PRIMARY "
           "KEY)")(path);
    const QStringList before = listing(folder.path());
    {
        const auto project = core::Project::open(path);
        QVERIFY(project->isReadOnly());
        QVERIFY2(project->readOnlyReason().contains(u"newer"_s), qPrintable(project->readOnlyReason()));
        QCOMPARE(project->schemaVersion(), 9);
        QCOMPARE(test::KnowledgeText::of(core::loadKnowledge(project->database())),
                 test::KnowledgeText::of(test::RandomKnowledge::data(5)));
        QVERIFY_THROWS_EXCEPTION(Error, core::rename(*project, {1}, u"New"_s));
        QVERIFY_THROWS_EXCEPTION(Error, project->undo());
        QVERIFY_THROWS_EXCEPTION(Error, project->database().execute("DELETE FROM pin"));
    }
    QCOMPARE(listing(folder.path()), before);
}

namespace {

/// Takes root's rights away for a while: permissions do not bind it.
class AsNobody
{
public:
    AsNobody()
    {
        if (::geteuid() == 0)
            m_isDropped = ::seteuid(65534) == 0;
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    ~AsNobody()
    {
        if (m_isDropped && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }

private:
    bool m_isDropped = false;
};

} // namespace

void BadFilesTest::readsAFileThatIsWriteProtected()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"project.pactgraph"_s);
    for (const char *journal : {"PRAGMA journal_mode = DELETE", "PRAGMA journal_mode = WAL"}) {
        tamper(journal)(path);
        QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0777) == 0);
        QVERIFY(::chmod(QFile::encodeName(path).constData(), 0444) == 0);
        const QStringList before = listing(folder.path());
        {
            const AsNobody nobody;
            const auto project = core::Project::open(path);
            QVERIFY2(project->readOnlyReason().contains(u"write-protected"_s), qPrintable(project->readOnlyReason()));
            QCOMPARE(test::KnowledgeText::of(core::loadKnowledge(project->database())),
                     test::KnowledgeText::of(test::RandomKnowledge::data(5)));
            QVERIFY(!core::search(*project, u"договор"_s).empty());
            QVERIFY_THROWS_EXCEPTION(Error, core::unpinAll(*project));
        }
        QCOMPARE(listing(folder.path()), before);
    }
}

void BadFilesTest::readsAFileInAFolderThatIsWriteProtected()
{
    const QTemporaryDir outer;
    const QString folder = outer.filePath(u"protected"_s);
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(::chmod(QFile::encodeName(outer.path()).constData(), 0755) == 0);
    const QString path = folder + u"/project #1?.pactgraph"_s;
    for (const char *journal : {"PRAGMA journal_mode = DELETE", "PRAGMA journal_mode = WAL"}) {
        QVERIFY(::chmod(QFile::encodeName(folder).constData(), 0755) == 0);
        tamper(journal)(path);
        QVERIFY(::chmod(QFile::encodeName(path).constData(), 0666) == 0);
        QVERIFY(::chmod(QFile::encodeName(folder).constData(), 0555) == 0);
        const QStringList before = listing(folder);
        {
            const AsNobody nobody;
            const auto project = core::Project::open(path);
            QVERIFY2(project->readOnlyReason().contains(u"folder"_s), qPrintable(project->readOnlyReason()));
            QVERIFY(!core::search(*project, u"条"_s).empty());
            QCOMPARE(project->load()->data().entities.size(), test::RandomKnowledge::data(5).entities.size());
        }
        QCOMPARE(listing(folder), before);
    }
    QVERIFY(::chmod(QFile::encodeName(folder).constData(), 0755) == 0);
}

/// Reading past the log would show what was there before the last changes, without a word.
void BadFilesTest::refusesALogItCannotRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"project.pactgraph"_s);
    const QString copy = folder.filePath(u"protected/project.pactgraph"_s);
    QVERIFY(QDir(folder.path()).mkdir(u"protected"_s));
    writeProject(path);
    const auto project = core::Project::open(path);
    core::rename(*project, {1}, u"Written to the log"_s);
    QVERIFY(QFile::copy(path, copy) && QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0755) == 0);
    QVERIFY(::chmod(QFile::encodeName(folder.filePath(u"protected"_s)).constData(), 0555) == 0);
    try {
        const AsNobody nobody;
        core::Project::open(copy);
        QFAIL("opened");
    } catch (const Error &error) {
        QCOMPARE(error.kind(), Error::Kind::Unreadable);
        QVERIFY2(error.message().contains(u"project.pactgraph-wal"_s), qPrintable(error.message()));
    }
    QVERIFY(::chmod(QFile::encodeName(folder.filePath(u"protected"_s)).constData(), 0755) == 0);
    QCOMPARE(core::Project::open(copy)->load()->entity({1}).label, u"Written to the log"_s);
}

void BadFilesTest::changesNothingWhenOpenedForReading()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"project.pactgraph"_s);
    tamper("PRAGMA journal_mode = WAL")(path);
    const QStringList before = listing(folder.path());
    {
        const auto project = core::Project::open(path, core::Project::Access::ReadOnly);
        QVERIFY(project->isReadOnly());
        QVERIFY(!project->readOnlyReason().isEmpty());
        project->load();
        core::search(*project, u"Москва"_s);
        QVERIFY_THROWS_EXCEPTION(Error, core::unpinAll(*project));
    }
    QCOMPARE(listing(folder.path()), before);
}

QTEST_GUILESS_MAIN(BadFilesTest)
#include "tst_BadFiles.moc"
