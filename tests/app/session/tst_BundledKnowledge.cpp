#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "app/session/BundledKnowledge.h"
#include "app/session/Settings.h"
#include "core/base/Error.h"
#include "core/store/Edits.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;

class BundledKnowledgeTest : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        QTemporaryDir folder;
        Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
        QString bundle = folder.filePath(QStringLiteral("bundle.pactgraph"));
        BundledKnowledge knowledge{bundle, folder.filePath(QStringLiteral("data")), settings};

        Bench() { writeBundle(QStringLiteral("First")); }

        void writeBundle(const QString &title) const
        {
            core::KnowledgeData data = test::SampleKnowledge::data();
            data.meta[QStringLiteral("title")] = title;
            core::Project::write(bundle, data);
            // Another second: bundles are told apart by size and time.
            QFile file(bundle);
            const bool isOpen = file.open(QIODevice::ReadWrite);
            Q_ASSERT(isOpen);
            const qint64 day = title.size() * 86400;
            file.setFileTime(QDateTime::fromSecsSinceEpoch(isOpen ? 1'700'000'000 + day : 0),
                             QFileDevice::FileModificationTime);
        }

        static QString title(const core::Project &project)
        {
            return project.load()->meta().value(QStringLiteral("title"));
        }

        void edit()
        {
            const auto project = knowledge.open();
            const core::Ref ref = project->load()->find(QStringLiteral("actor/russia"));
            core::rename(*project, ref.entity(), QStringLiteral("Mine"));
        }
    };

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void theFirstStartMakesACopyThatCanBeWritten()
    {
        Bench bench;
        QVERIFY(QFile::setPermissions(bench.bundle, QFile::ReadOwner));
        const auto project = bench.knowledge.open();
        QCOMPARE(project->path(), bench.knowledge.workingCopy());
        QVERIFY(!project->isReadOnly());
    }

    void aNewerBundleReplacesACopyThatWasNeverEdited()
    {
        Bench bench;
        bench.knowledge.open();
        bench.writeBundle(QStringLiteral("Second one"));
        QCOMPARE(Bench::title(*bench.knowledge.open()), QStringLiteral("Second one"));
    }

    void anEditedCopyIsNeverReplaced()
    {
        Bench bench;
        bench.edit();
        bench.writeBundle(QStringLiteral("Second one"));
        QCOMPARE(Bench::title(*bench.knowledge.open()), QStringLiteral("First"));
    }

    void aCopyWhoseEditsWereUndoneIsNotReplacedEither()
    {
        Bench bench;
        bench.edit();
        bench.knowledge.open()->undo();
        bench.writeBundle(QStringLiteral("Second one"));
        QCOMPARE(Bench::title(*bench.knowledge.open()), QStringLiteral("First"));
    }

    void theSameBundleIsNotCopiedAgain()
    {
        Bench bench;
        bench.knowledge.open();
        const QDateTime made = QFileInfo(bench.knowledge.workingCopy()).lastModified();
        bench.knowledge.open();
        QCOMPARE(QFileInfo(bench.knowledge.workingCopy()).lastModified(), made);
    }

    void resettingKeepsTheOldCopyWithItsEdits()
    {
        Bench bench;
        bench.edit();
        bench.knowledge.reset();
        const auto fresh = bench.knowledge.open();
        QVERIFY(!fresh->undoLabel());
        const auto kept = core::Project::open(bench.knowledge.backup());
        QCOMPARE(kept->undoLabel(), std::optional(QStringLiteral("Rename to Mine")));
    }

    void aMissingBundleIsTold()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        BundledKnowledge knowledge(folder.filePath(QStringLiteral("none")), folder.filePath(QStringLiteral("data")),
                                   settings);
        QVERIFY_THROWS_EXCEPTION(core::Error, knowledge.open());
        QVERIFY(!QFileInfo::exists(knowledge.workingCopy()));
    }

    void aMissingBundleDoesNotKeepTheCopyFromOpening()
    {
        Bench bench;
        bench.knowledge.open();
        QVERIFY(QFile::remove(bench.bundle));
        QCOMPARE(Bench::title(*bench.knowledge.open()), QStringLiteral("First"));
    }
};

QTEST_GUILESS_MAIN(BundledKnowledgeTest)
#include "tst_BundledKnowledge.moc"
