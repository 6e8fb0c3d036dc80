#include <QFile>
#include <QTemporaryDir>

#include "core/exchange/Import.h"
#include "core/exchange/Merge.h"
#include "core/store/Project.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace core;
using namespace Qt::StringLiterals;

/// What a project has already is recognised, and what it says stays.
class tst_Merge : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }

    static int sum(const QMap<QString, int> &counts)
    {
        int total = 0;
        for (const int count : counts)
            total += count;
        return total;
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void aProjectMergedIntoItselfBringsNothing()
    {
        const Knowledge knowledge(test::SampleKnowledge::data());
        const MergePlan plan = planMerge(knowledge, test::SampleKnowledge::data());
        QCOMPARE(sum(plan.addedCounts), 0);
        QVERIFY(plan.added.statements.empty());
        QVERIFY(plan.added.evidence.empty());
        QVERIFY(sum(plan.matchedCounts) > 10);
    }

    void aProjectMergedIntoNothingIsAllNew()
    {
        const KnowledgeData data = test::SampleKnowledge::data();
        const MergePlan plan = planMerge(Knowledge({}), data);
        QCOMPARE(sum(plan.matchedCounts), 0);
        QCOMPARE(plan.added.statements.size(), data.statements.size());
        QCOMPARE(plan.added.evidence.size(), data.evidence.size());
        QCOMPARE(plan.added.clauses.size(), data.clauses.size());
    }

    void actorsAreRecognisedByTheirNamesAndImportsCanBeUndone()
    {
        const QString path = m_folder.filePath(u"sample.pactgraph"_s);
        Project::write(path, test::SampleKnowledge::data());
        const auto before = Project::open(path)->load();
        const QString russia = before->entity(before->find(u"actor/russia"_s).entity()).label;
        const QString file =
            write(u"new.csv"_s, "source,target,relation\n" + russia.toUtf8() + ",Atlantis,trades with\n");
        const ImportReport report = import({.from = {file}, .into = path});
        QCOMPARE(report.added.value(u"actor"_s), 1);
        QCOMPARE(report.matched.value(u"actor"_s), 1);
        QCOMPARE(report.added.value(u"statement"_s), 1);
        const auto project = Project::open(path);
        const auto after = project->load();
        const EntityId atlantis = after->find(u"actor/atlantis"_s).entity();
        const StatementId trade = after->statementsOf(atlantis).front();
        QCOMPARE(after->statement(trade).participants.front().entity, after->find(u"actor/russia"_s).entity());
        QCOMPARE(after->quote(after->evidence(trade).front()), russia + u",Atlantis,trades with"_s);
        QVERIFY(project->undoLabel()->contains(u"new.csv"_s));
        project->undo();
        QCOMPARE(project->load()->data().statements.size(), before->data().statements.size());
        QVERIFY(project->load()->find(u"actor/atlantis"_s).isNull());
    }

    void theSameFileTwiceAddsNothingTheSecondTime()
    {
        const QString path = m_folder.filePath(u"twice.pactgraph"_s);
        const QString file = write(u"twice.csv"_s, "source,target\na,b\nb,c\n");
        QVERIFY(import({.from = {file}, .into = path}).isNewProject);
        const ImportReport second = import({.from = {file}, .into = path});
        QVERIFY(!second.isNewProject);
        QCOMPARE(sum(second.added), 0);
        QCOMPARE(second.matched.value(u"statement"_s), 2);
    }

    void anotherFileOfTheSameNameStandsBesideTheFirst()
    {
        const QString path = m_folder.filePath(u"other.pactgraph"_s);
        import({.from = {write(u"other.csv"_s, "source,target\na,b\n")}, .into = path});
        const ImportReport second =
            import({.from = {write(u"other.csv"_s, "source,target\na,b\nb,c\n")}, .into = path});
        QCOMPARE(second.added.value(u"source"_s), 1);
        QCOMPARE(second.added.value(u"statement"_s), 1);
        QCOMPARE(second.matched.value(u"statement"_s), 1);
        // What was said before now rests on both files.
        const auto knowledge = Project::open(path)->load();
        QCOMPARE(knowledge->evidence(knowledge->data().statements.front().id).size(), 2U);
    }

    void aDryRunWritesNothing()
    {
        const QString path = m_folder.filePath(u"dry.pactgraph"_s);
        const ImportReport report = import(
            {.from = {write(u"dry.csv"_s, "source,target\na,b\n")}, .into = path, .mode = ImportOrder::Mode::DryRun});
        QCOMPARE(report.added.value(u"actor"_s), 2);
        QVERIFY(!QFile::exists(path));
    }

    void stoppingLeavesNothingBehind()
    {
        const QString path = m_folder.filePath(u"stopped.pactgraph"_s);
        std::stop_source stop;
        stop.request_stop();
        const Progress progress{.stop = stop.get_token()};
        QVERIFY_THROWS_EXCEPTION(
            Error, import({.from = {write(u"stop.csv"_s, "source,target\na,b\n")}, .into = path}, progress));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(tst_Merge)
#include "tst_Merge.moc"
