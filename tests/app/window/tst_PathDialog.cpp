#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

#include "app/session/Document.h"
#include "app/session/PathText.h"
#include "app/session/Selection.h"
#include "app/window/PathDialog.h"
#include "core/base/Error.h"
#include "core/store/Project.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// The chains between two things, listed with their passages.
class PathDialogTest : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        Document document;
        Selection selection;
        PathDialog dialog{document, selection};
        QTreeWidget *tree = dialog.findChild<QTreeWidget *>(u"pathTree"_s);

        Desk() { document.setProject(core::Project::inMemory(test::SampleKnowledge::data())); }

        core::EntityId id(const char *key) const { return document.knowledge()->find(QLatin1String(key)).entity(); }
        core::ShortestPaths chains(const char *from, const char *to) const
        {
            const auto graph = document.graph();
            return chainsBetween(*document.knowledge(), *graph, *graph->node(id(from)), *graph->node(id(to)));
        }
        void open() { dialog.showPaths(id("actor/russia"), id("actor/north-korea")); }
    };

    static int depthOf(const QTreeWidgetItem *item)
    {
        int depth = 0;
        while (item->childCount() > 0) {
            item = item->child(0);
            ++depth;
        }
        return depth;
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void listsEveryChainWithStepsStatementsAndPassages()
    {
        Desk desk;
        desk.open();
        const core::ShortestPaths paths = desk.chains("actor/russia", "actor/north-korea");
        QVERIFY(!paths.listed.empty());
        QCOMPARE(std::size_t(desk.tree->topLevelItemCount()), paths.listed.size());
        for (int i = 0; i < desk.tree->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *chain = desk.tree->topLevelItem(i);
            QCOMPARE(chain->text(0),
                     chainText(*desk.document.knowledge(), *desk.document.graph(), paths.listed[std::size_t(i)]));
            QCOMPARE(std::size_t(chain->childCount()), std::size_t(paths.length));
            QCOMPARE(depthOf(chain), 3); // step, statement, passage
        }
        QCOMPARE(desk.dialog.findChild<QLabel *>(u"pathHeading"_s)->text(), chainsHeading(paths));
        QVERIFY(desk.selection.refs().contains(desk.id("actor/russia")));
        QVERIFY(desk.selection.refs().size() > 2);
    }

    void choosingFollowsByMouseAndByKeys()
    {
        Desk desk;
        desk.open();
        QTreeWidgetItem *step = desk.tree->topLevelItem(0)->child(0);
        QTreeWidgetItem *statement = step->child(0);
        QTreeWidgetItem *passage = statement->child(0);
        QSignalSpy read(&desk.selection, &Selection::readRequested);
        QSignalSpy shown(&desk.selection, &Selection::showRequested);
        Q_EMIT desk.tree->itemClicked(statement, 0);
        QCOMPARE(desk.selection.refs().size(), 1);
        QCOMPARE(desk.selection.current().kind, core::Ref::Kind::Statement);
        QCOMPARE(shown.size(), 1);
        desk.tree->setCurrentItem(passage);
        QTest::keyClick(desk.tree, Qt::Key_Return);
        QCOMPARE(read.size(), 1);
        const QString text = desk.document.knowledge()->quote(
            desk.document.knowledge()->passage(read.first().first().value<core::PassageId>()));
        QVERIFY2(passage->text(0).contains(text.simplified()), qPrintable(passage->text(0)));
        desk.tree->setCurrentItem(step);
        QTest::keyClick(desk.tree, Qt::Key_Space);
        QVERIFY(desk.selection.refs().contains(desk.id("actor/russia")));
        QVERIFY(desk.selection.refs().size() >= 3);
    }

    void copiesTheWordsOfTheCommand()
    {
        Desk desk;
        desk.open();
        const QString wanted = chainsText(*desk.document.knowledge(), *desk.document.graph(),
                                          desk.chains("actor/russia", "actor/north-korea"));
        QTest::keySequence(desk.tree, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), wanted);
        QApplication::clipboard()->clear();
        desk.dialog.findChild<QPushButton *>(u"pathCopy"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), wanted);
    }

    void refusesWhatNothingJoins()
    {
        core::KnowledgeData data = test::SampleKnowledge::data();
        const core::EntityId hermit{qint64(data.entities.size()) + 1};
        core::Entity entity = data.entities.front();
        entity.id = hermit;
        entity.kind = core::EntityKind::Actor;
        entity.key = u"actor/hermit"_s;
        entity.label = u"Hermit"_s;
        data.entities.push_back(entity);
        data.actors.push_back({hermit, core::ActorType::State, std::nullopt});
        Desk desk;
        desk.document.setProject(core::Project::inMemory(data));
        QVERIFY_THROWS_EXCEPTION(core::Error, desk.dialog.showPaths(desk.id("actor/russia"), desk.id("actor/hermit")));
        QVERIFY(!desk.dialog.isVisible());
    }

    void goesWithTheProject()
    {
        Desk desk;
        desk.open();
        desk.document.setProject(core::Project::inMemory(core::KnowledgeData{}));
        QVERIFY(!desk.dialog.isVisible());
    }
};

QTEST_MAIN(PathDialogTest)
#include "tst_PathDialog.moc"
