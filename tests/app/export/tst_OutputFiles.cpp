#include <QDir>
#include <QTemporaryDir>

#include "app/export/OutputFiles.h"
#include "core/base/Error.h"
#include "tests/support/Refusal.h"
#include "tests/support/Test.h"

using namespace app;
using test::refusal;
using namespace Qt::StringLiterals;

class tst_OutputFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void writesAllAndReplacesWhatWasThere()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"a.png"_s), "old");
        writeFiles({{folder.filePath(u"a.png"_s), "first"}, {folder.filePath(u"b.svg"_s), "second"}});
        QCOMPARE(all(folder), (QStringList{u"a.png: first"_s, u"b.svg: second"_s}));
    }

    void whatIsNotCommittedLeavesNothing()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"a.png"_s), "old");
        {
            const OutputFiles files({{folder.filePath(u"a.png"_s), "new"}, {folder.filePath(u"b.svg"_s), "new"}});
            QVERIFY(all(folder).contains(u"a.png: old"_s));
        }
        QCOMPARE(all(folder), QStringList{u"a.png: old"_s});
    }

    void oneThatCannotBeWrittenLeavesNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("no folder") << u"nowhere/b.svg"_s << u"There is no folder"_s;
        QTest::newRow("a folder in its place") << u"."_s << u"is a folder"_s;
    }
    void oneThatCannotBeWrittenLeavesNone()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"a.png"_s), "old");
        for (const bool isLast : {true, false}) {
            std::vector<FileToWrite> files{{folder.filePath(u"a.png"_s), "new"}, {folder.filePath(name), "new"}};
            if (!isLast)
                std::swap(files[0], files[1]);
            const QString message = refusal([&] { writeFiles(files); });
            QVERIFY2(message.contains(words) && message.endsWith(u"None of the 2 files was written."_s),
                     qPrintable(message));
            QCOMPARE(all(folder), QStringList{u"a.png: old"_s});
        }
    }

    void oneFileAloneIsNotToldOfOthers()
    {
        const QTemporaryDir folder;
        const QString message = refusal([&] { writeFiles({{folder.filePath(u"nowhere/b.svg"_s), "new"}}); });
        QVERIFY2(!message.contains(u"None of"_s) && message.contains(u"no folder"_s), qPrintable(message));
    }

    void aNameThatStandsThereTwiceIsRefused()
    {
        const QTemporaryDir folder;
        const QString message = refusal([&] {
            writeFiles({{folder.filePath(u"a.png"_s), "first"},
                        {folder.filePath(u"../%1/a.png"_s.arg(name(folder))), "second"}});
        });
        QVERIFY2(message.contains(u"Two files"_s), qPrintable(message));
        QCOMPARE(all(folder), QStringList());
    }

    void saysWhatIsThereWhenOneCannotBePutInItsPlace()
    {
        const QTemporaryDir folder;
        OutputFiles files({{folder.filePath(u"a.png"_s), "1"},
                           {folder.filePath(u"b.png"_s), "2"},
                           {folder.filePath(u"c.png"_s), "3"}});
        // Somebody puts a folder where the second is to stand.
        QVERIFY(QDir(folder.path()).mkdir(u"b.png"_s));
        const QString message = refusal([&] { files.commit(); });
        QVERIFY2(message.contains(u"“b.png” could not be put in its place"_s) &&
                     message.endsWith(u"Written before it: a.png."_s),
                 qPrintable(message));
        QVERIFY(!QFile::exists(folder.filePath(u"c.png"_s)));
    }

    void aDeviceThatTakesNothingLeavesNoFiles()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("There is no device that is always full.");
        const QTemporaryDir folder;
        const QString message = refusal([&] {
            writeFiles({{folder.filePath(u"a.png"_s), "1"}, {u"/dev/full"_s, "2"}});
        });
        QVERIFY2(message.contains(u"disk"_s) && message.contains(u"None of"_s), qPrintable(message));
        QCOMPARE(all(folder), QStringList());
    }

private:
    static QString name(const QTemporaryDir &folder) { return QFileInfo(folder.path()).fileName(); }

    /// "name: content" of each file, hidden ones included.
    static QStringList all(const QTemporaryDir &folder)
    {
        QStringList files;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
            QFile file(folder.filePath(name));
            files << name + u": "_s + (file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
        }
        return files;
    }
};

QTEST_APPLESS_MAIN(tst_OutputFiles)
#include "tst_OutputFiles.moc"
