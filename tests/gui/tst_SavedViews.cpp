#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>

#include "app/session/Stories.h"
#include "app/views/graph/GraphView.h"
#include "app/window/Presentation.h"
#include "app/window/StoryDialog.h"
#include "core/store/Edits.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"
#include "tests/support/WindowBench.h"

using namespace app;

/// Saving views, putting them in order and presenting them, in the whole window.
class StoriesWindowTest : public QObject
{
    Q_OBJECT

private:
    static void save(test::WindowBench &bench, const char *caption)
    {
        bench.prompts.answers << QString::fromLatin1(caption);
        bench.trigger(CommandId::SaveView);
    }

    static QStringList captions(test::WindowBench &bench)
    {
        QStringList captions;
        for (const Story &story : storiesOf(bench.knowledge()))
            if (story.name == ownStoryName())
                for (const SavedView &view : story.views)
                    captions << view.caption;
        return captions;
    }

    static void threeViews(test::WindowBench &bench)
    {
        bench.selection().setValidOn(QDate(1970, 1, 1));
        save(bench, "a");
        bench.selection().setValidOn(QDate(1998, 1, 1));
        save(bench, "b");
        bench.selection().setValidOn(QDate(2024, 12, 4));
        bench.select("statement/C003");
        save(bench, "c");
        bench.trigger(CommandId::ShowStories);
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void theCaptionSuggestedIsWhatTheViewSays()
    {
        test::WindowBench bench;
        bench.selection().setValidOn(QDate(2024, 12, 4));
        bench.trigger(CommandId::SaveView);
        QVERIFY2(bench.prompts.suggested.startsWith(QStringLiteral("On 4 December 2024: ")),
                 qPrintable(bench.prompts.suggested));
        bench.trigger(CommandId::GoToTable);
        bench.trigger(CommandId::SaveView);
        QCOMPARE(bench.prompts.suggested, QStringLiteral("Table"));
    }

    void theStoriesShowTheViewThatWasJustSaved()
    {
        test::WindowBench bench(test::bundleData());
        bench.trigger(CommandId::ShowStories);
        auto *stories = bench.find<QComboBox>("storyChooser");
        QVERIFY(stories->count() > 1 && stories->currentData() != ownStoryName());
        save(bench, "one");
        save(bench, "two");
        bench.trigger(CommandId::ShowStories);
        QCOMPARE(stories->currentData().toString(), ownStoryName());
        QCOMPARE(bench.find<QListWidget>("storyViews")->currentRow(), 1);
    }

    void savingAViewKeepsItInTheProject()
    {
        test::WindowBench bench;
        QVERIFY(!bench.action(CommandId::ShowStories)->isEnabled());
        save(bench, "The pact");
        QCOMPARE(captions(bench), QStringList{QStringLiteral("The pact")});
        QVERIFY(bench.action(CommandId::ShowStories)->isEnabled());
        bench.start();
        QCOMPARE(captions(bench), QStringList{QStringLiteral("The pact")});
        bench.trigger(CommandId::Undo);
        QVERIFY(captions(bench).isEmpty());
    }

    void openingAViewShowsIt()
    {
        test::WindowBench bench;
        threeViews(bench);
        auto *views = bench.find<QListWidget>("storyViews");
        QCOMPARE(views->count(), 3);
        views->setCurrentRow(1);
        bench.find<QPushButton>("storyOpen")->click();
        QCOMPARE(bench.selection().validOn(), QDate(1998, 1, 1));
        views->setCurrentRow(0);
        Q_EMIT views->itemActivated(views->currentItem());
        QCOMPARE(bench.selection().validOn(), QDate(1970, 1, 1));
    }

    void aViewKeepsItsPins()
    {
        test::WindowBench bench;
        const core::EntityId russia = bench.ref("actor/russia").entity();
        const auto pin = [&](double x) {
            bench.document().edit([&](core::Project &project) { core::pin(project, russia, x, -40); });
            bench.settle();
        };
        const auto place = [&] {
            auto *graph = bench.find<GraphView>("graphView");
            const MarkIndex mark = graph->picture().find(russia);
            return qRound(graph->picture().marks[std::size_t(mark)].box.center().x() / graph->zoom());
        };
        pin(120);
        QTRY_COMPARE(place(), 120);
        save(bench, "pinned");
        pin(-300);
        QTRY_COMPARE(place(), -300);
        bench.trigger(CommandId::ShowStories);
        bench.find<QListWidget>("storyViews")->setCurrentRow(0);
        bench.find<QPushButton>("storyOpen")->click();
        QTRY_COMPARE(place(), 120);
        // Letting it go in the window lets go of both.
        bench.select("actor/russia");
        bench.trigger(CommandId::LetGo);
        QTRY_VERIFY(place() != 120 && place() != -300);
        QVERIFY(!bench.action(CommandId::LetGo)->isEnabled());
    }

    void viewsAreMovedRenamedUpdatedAndDeleted()
    {
        test::WindowBench bench;
        threeViews(bench);
        auto *views = bench.find<QListWidget>("storyViews");
        views->setCurrentRow(2);
        QTest::keyClick(views, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(captions(bench).join(u' '), QStringLiteral("a c b"));
        QCOMPARE(views->currentRow(), 1);
        bench.find<QPushButton>("storyDown")->click();
        QCOMPARE(captions(bench).join(u' '), QStringLiteral("a b c"));
        views->setCurrentRow(0);
        bench.prompts.answers << QStringLiteral("first");
        bench.find<QPushButton>("storyRename")->click();
        QCOMPARE(captions(bench).join(u' '), QStringLiteral("first b c"));
        bench.selection().setValidOn(QDate(1985, 1, 1));
        bench.find<QPushButton>("storyUpdate")->click();
        bench.selection().setValidOn({});
        bench.find<QPushButton>("storyOpen")->click();
        QCOMPARE(bench.selection().validOn(), QDate(1985, 1, 1));
        bench.find<QPushButton>("storyDelete")->click();
        QCOMPARE(captions(bench).join(u' '), QStringLiteral("b c"));
        for (int i = 0; i < 5; ++i)
            bench.trigger(CommandId::Undo);
        QCOMPARE(captions(bench).join(u' '), QStringLiteral("a b c"));
    }

    void draggingARowTakesTheOrderOver()
    {
        test::WindowBench bench;
        threeViews(bench);
        auto *views = bench.find<QListWidget>("storyViews");
        QVERIFY(views->model()->moveRow({}, 2, {}, 0));
        QTRY_COMPARE(captions(bench).join(u' '), QStringLiteral("c a b"));
    }

    void presentingGoesThroughTheViewsByKeys()
    {
        test::WindowBench bench;
        threeViews(bench);
        bench.find<QListWidget>("storyViews")->setCurrentRow(0);
        bench.trigger(CommandId::Present);
        auto *shown = bench.find<Presentation>("presentation");
        QVERIFY(shown->isFullScreen());
        QCOMPARE(shown->at(), 0);
        QTest::keyClick(shown, Qt::Key_Right);
        QCOMPARE(shown->at(), 1);
        QVERIFY(shown->accessibleName().startsWith(QStringLiteral("2 of 3: b")));
        QCOMPARE(shown->slide().state.validOn, QDate(1998, 1, 1));
        QVERIFY(!shown->slide().picture.marks.empty());
        QTest::keyClick(shown, Qt::Key_End);
        QTest::keyClick(shown, Qt::Key_Right);
        QCOMPARE(shown->at(), 2);
        QTest::keyClick(shown, Qt::Key_Home);
        QCOMPARE(shown->at(), 0);
        auto *notes = bench.find<QTextBrowser>("presentationNotes");
        QVERIFY(!notes->isVisible());
        const QRectF before = shown->slide().picture.bounds;
        QTest::keyClick(shown, Qt::Key_N);
        QVERIFY(notes->isVisible());
        QVERIFY(notes->toPlainText().contains(QStringLiteral("Nothing is selected")));
        QVERIFY(shown->slide().picture.bounds.height() < before.height());
        QTest::keyClick(shown, Qt::Key_End);
        QVERIFY(notes->toPlainText().contains(QStringLiteral("Each party helps the other")));
        QTest::keyClick(shown, Qt::Key_N);
        QVERIFY(!notes->isVisible());
        QTest::keyClick(shown, Qt::Key_Escape);
        QTRY_VERIFY(bench.window().findChild<Presentation *>() == nullptr);
    }
};

QTEST_MAIN(StoriesWindowTest)
#include "tst_SavedViews.moc"
