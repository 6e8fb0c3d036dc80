#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

#include "app/export/OutputFile.h"
#include "app/files/ViewFile.h"
#include "core/base/Error.h"
#include "tests/support/Refusal.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;
using test::refusal;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A place that takes no file, or not all of it: for every format one sentence, and nothing half written.
class WritingViewsTest : public QObject
{
    Q_OBJECT

private:
    const core::Knowledge m_knowledge{test::SampleKnowledge::data()};
    const core::Graph m_graph = core::Graph::build(m_knowledge);

    QByteArray bytes() const
    {
        QFETCH(FileFormat, format);
        return ViewFile({m_knowledge, m_graph, openingState(m_knowledge, ViewKind::Graph)}, {.size = {640, 360}})
            .bytes(format);
    }

    static QString name()
    {
        QFETCH(FileFormat, format);
        return u"view."_s + toWord(format);
    }

    static void addFormats()
    {
        QTest::addColumn<FileFormat>("format");
        for (const FileFormat format : fileFormats)
            QTest::addRow("%s", qPrintable(toWord(format))) << format;
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void aFullDiskLeavesTheOldFile_data() { addFormats(); }
    void aFullDiskLeavesTheOldFile()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const QString path = folder.filePath(name());
        writeFile(path, "old");
        const QByteArray content = bytes();
        QVERIFY(content.size() > 1000);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = 1000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const QString message = refusal([&] { writeFile(path, content); });
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY2(message.contains(name()) && message.contains(u"Is the disk full?"_s), qPrintable(message));
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name()});
#else
        QSKIP("The size of files cannot be limited here.");
#endif
    }

    void aFolderThatTakesNothingIsTold_data()
    {
        addFormats();
    }
    void aFolderThatTakesNothingIsTold()
    {
#ifdef Q_OS_LINUX
        // Nobody may make a file there, whatever else they may.
        const QString message = refusal([&] { writeFile(u"/proc/"_s + name(), bytes()); });
        QVERIFY2(message.contains(u"Choose another place."_s), qPrintable(message));
#else
        QSKIP("There is no folder that takes nothing from anybody.");
#endif
    }

    void whoHasTheFileOpenKeepsTheOldOne_data()
    {
        addFormats();
    }
    void whoHasTheFileOpenKeepsTheOldOne()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const QString path = folder.filePath(name());
        writeFile(path, "old and open");
        QFile open(path);
        QVERIFY(open.open(QIODevice::ReadOnly));
        const QByteArray content = bytes();
        writeFile(path, content);
        QCOMPARE(open.readAll(), QByteArray("old and open"));
        QVERIFY(contentOf(path) == content);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name()});
#else
        QSKIP("Here a file that is open elsewhere cannot be replaced.");
#endif
    }
};

QTEST_MAIN(WritingViewsTest)
#include "tst_WritingViews.moc"
