#include <QTemporaryDir>
#include <QTest>

#include "core/base/Error.h"
#include "core/store/Edits.h"
#include "core/store/Project.h"
#include "tests/support/KnowledgeText.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using core::Knowledge;
using namespace Qt::StringLiterals;

/// What a project knows after a step, as against what it knew before.
class ReloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void init();
    void sharesTheFactsWhenANodeWasMoved();
    void sharesTheFactsWhenNothingWasChanged();
    void readsFactsAnewWhenOneWasChanged();
    void readsFactsAnewWhenAnotherProgramHasWritten();
    void remembersAFactThatWasChangedBeforeANodeWasMoved();

private:
    void step(const std::function<void(core::Project &)> &change)
    {
        change(*m_project);
        m_before = m_now;
        m_now = m_project->reload(*m_before);
        // However little was read, it is what is in the file.
        QCOMPARE(test::KnowledgeText::of(m_now->copy()), test::KnowledgeText::of(m_project->load()->copy()));
    }
    core::EntityId russia() const { return m_now->find(u"actor/russia"_s).entity(); }

    QTemporaryDir m_folder;
    std::unique_ptr<core::Project> m_project;
    std::shared_ptr<const Knowledge> m_before;
    std::shared_ptr<const Knowledge> m_now;
};

void ReloadTest::init()
{
    const QString path = m_folder.filePath(u"sample.pactgraph"_s);
    m_project.reset();
    core::Project::write(path, test::SampleKnowledge::data());
    m_project = core::Project::open(path);
    m_now = m_project->load();
}

void ReloadTest::sharesTheFactsWhenANodeWasMoved()
{
    step([this](core::Project &project) { core::pin(project, russia(), 12, -7); });
    QVERIFY(m_now->sharesFacts(*m_before));
    QVERIFY(!m_before->pin(russia()));
    QCOMPARE(m_now->pin(russia())->x, 12.0);

    step([](core::Project &project) { project.undo(); });
    QVERIFY(m_now->sharesFacts(*m_before));
    QVERIFY(!m_now->pin(russia()));

    step([](core::Project &project) { project.redo(); });
    QVERIFY(m_now->sharesFacts(*m_before));
    QCOMPARE(m_now->pin(russia())->y, -7.0);
}

void ReloadTest::sharesTheFactsWhenNothingWasChanged()
{
    step([](core::Project &) {});
    QVERIFY(m_now->sharesFacts(*m_before));
}

void ReloadTest::readsFactsAnewWhenOneWasChanged()
{
    step([this](core::Project &project) { core::rename(project, russia(), u"Moscow"_s); });
    QVERIFY(!m_now->sharesFacts(*m_before));
    QCOMPARE(m_now->title(russia()), u"Moscow"_s);
    QCOMPARE(m_before->title(russia()), u"Russia"_s);

    step([](core::Project &project) { project.undo(); });
    QVERIFY(!m_now->sharesFacts(*m_before));
    QCOMPARE(m_now->title(russia()), u"Russia"_s);
}

void ReloadTest::readsFactsAnewWhenAnotherProgramHasWritten()
{
    const auto other = core::Project::open(m_project->path());
    core::rename(*other, russia(), u"Moscow"_s);
    step([this](core::Project &project) { core::pin(project, russia(), 1, 2); });
    QCOMPARE(m_now->title(russia()), u"Moscow"_s);
    QCOMPARE(m_now->pin(russia())->x, 1.0);
}

void ReloadTest::remembersAFactThatWasChangedBeforeANodeWasMoved()
{
    step([this](core::Project &project) {
        core::rename(project, russia(), u"Moscow"_s);
        core::pin(project, russia(), 3, 4);
    });
    QCOMPARE(m_now->title(russia()), u"Moscow"_s);
    QVERIFY(m_now->pin(russia()));
}

QTEST_GUILESS_MAIN(ReloadTest)
#include "tst_Reload.moc"
