#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include "app/export/OutputFile.h"
#include "core/base/Error.h"
#include "tests/support/Refusal.h"
#include "tests/support/Test.h"

using namespace app;
using test::refusal;
using namespace Qt::StringLiterals;

namespace {

/// Takes so many bytes, a few at a time, and then no more.
class FailingDevice : public QIODevice
{
public:
    explicit FailingDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    qint64 taken() const { return m_taken; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 count = qMin(qMin(size, qint64(7)), m_room - m_taken);
        if (count <= 0) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        m_taken += count;
        return count;
    }

private:
    qint64 m_room;
    qint64 m_taken = 0;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_OutputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
#ifdef Q_OS_UNIX
    void writesIntoAPipeAndLeavesIt();
#endif

    void writesAndReplacesWholeFiles()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"picture.png"_s);
        for (const QByteArray &bytes : {QByteArray("first, longer"), QByteArray("second"), QByteArray()}) {
            writeFile(path, bytes);
            QCOMPARE(contentOf(path), bytes);
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"picture.png"_s});
    }

    void tellsOfAMissingFolder()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"nowhere/picture.png"_s);
        const QString message = refusal([&] { writeFile(path, "x"); });
        QVERIFY2(message.contains(u"There is no folder"_s) && message.contains(u"nowhere"_s), qPrintable(message));
    }

    void tellsOfAFileWhereAFolderShouldBe()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"file"_s), "x");
        QVERIFY(!refusal([&] { writeFile(folder.filePath(u"file/picture.png"_s), "x"); }).isEmpty());
    }

    void tellsOfAFolderInThePlaceOfTheFile()
    {
        const QTemporaryDir folder;
        const QString message = refusal([&] { writeFile(folder.path(), "x"); });
        QVERIFY2(message.contains(u"is a folder"_s), qPrintable(message));
    }

    void tellsOfAFolderThatMayNotBeWritten()
    {
        const QTemporaryDir folder;
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        const QFileInfo info(folder.path());
        const bool mayWrite = info.isWritable();
        const QString message = mayWrite ? QString() : refusal([&] { writeFile(folder.filePath(u"a.png"_s), "x"); });
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        if (mayWrite)
            QSKIP("This user may write everywhere.");
        QVERIFY2(message.contains(u"Nothing may be written"_s), qPrintable(message));
    }

    void aDeviceThatFailsIsToldOf_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 1, 7, 99})
            QTest::addRow("%d bytes", room) << room;
    }
    void aDeviceThatFailsIsToldOf()
    {
        QFETCH(int, room);
        FailingDevice device(room);
        const QString message = refusal([&] { writeAll(device, QByteArray(100, 'x'), u"picture.svg"_s); });
        QVERIFY2(message.contains(u"picture.svg"_s) && message.contains(u"disk"_s), qPrintable(message));
        QCOMPARE(device.taken(), room);
    }

    void aDeviceThatTakesLittleAtATimeGetsAll()
    {
        FailingDevice device(100);
        writeAll(device, QByteArray(100, 'x'), u"picture.svg"_s);
        QCOMPARE(device.taken(), 100);
    }

    void aFullDiskLeavesTheOldFileAndNoHalfOne()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"picture.png"_s);
        writeFile(path, "old");
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        rlimit small = before;
        small.rlim_cur = 1000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const QString message = refusal([&] { writeFile(path, QByteArray(100000, 'x')); });
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY2(message.contains(u"picture.png"_s), qPrintable(message));
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"picture.png"_s});
#else
        QSKIP("The size of files cannot be limited here.");
#endif
    }
};

#ifdef Q_OS_UNIX
void tst_OutputFile::writesIntoAPipeAndLeavesIt()
{
    const QTemporaryDir folder;
    const QByteArray pipe = folder.filePath(u"pipe"_s).toUtf8();
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const int reading = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reading >= 0);
    writeFile(QString::fromUtf8(pipe), "words\n");
    QByteArray got(16, '\0');
    got.truncate(::read(reading, got.data(), std::size_t(got.size())));
    ::close(reading);
    QCOMPARE(got, QByteArray("words\n"));
    struct ::stat status = {};
    QCOMPARE(::stat(pipe.constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}
#endif

QTEST_APPLESS_MAIN(tst_OutputFile)
#include "tst_OutputFile.moc"
