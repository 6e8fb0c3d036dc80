#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>

#include "app/session/ViewState.h"
#include "app/views/graph/GraphView.h"
#include "app/window/ExportDialog.h"
#include "app/window/MessageBar.h"
#include "app/window/PreviewPane.h"
#include "app/window/ReadingCard.h"
#include "tests/support/Test.h"
#include "tests/support/WindowBench.h"

using namespace app;

/// Changing, undoing, keeping and giving away, in the whole window.
class EditingTest : public QObject
{
    Q_OBJECT

private:
    static core::Rank rankOf(test::WindowBench &bench, const char *key)
    {
        return bench.knowledge().statement(bench.ref(key).statement()).rank;
    }

    static void preferJuly(test::WindowBench &bench)
    {
        bench.select("treaty/russia-dprk-2024");
        bench.trigger(CommandId::PreferReading);
        for (ReadingCard *card : bench.window().findChildren<ReadingCard *>())
            if (!card->isHidden() && card->accessibleName().contains(QStringLiteral("19 July")))
                card->findChild<QPushButton *>(QStringLiteral("useReading"))->click();
        test::WindowBench::settle();
    }

    static QString status(test::WindowBench &bench) { return bench.window().statusBar()->currentMessage(); }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void aPreferredReadingSurvivesUndoRedoAndARestart()
    {
        test::WindowBench bench;
        preferJuly(bench);
        QCOMPARE(rankOf(bench, "statement/C006"), core::Rank::Preferred);
        QVERIFY(bench.action(CommandId::Undo)->text().contains(QStringLiteral("Prefer 19 July 2024")));
        bench.trigger(CommandId::Undo);
        QCOMPARE(rankOf(bench, "statement/russia-dprk-2024/signed"), core::Rank::Preferred);
        QCOMPARE(status(bench), QStringLiteral("Undone: Prefer 19 July 2024"));
        bench.trigger(CommandId::Redo);
        QCOMPARE(rankOf(bench, "statement/C006"), core::Rank::Preferred);
        bench.start();
        QCOMPARE(rankOf(bench, "statement/C006"), core::Rank::Preferred);
        bench.trigger(CommandId::Undo);
        QCOMPARE(rankOf(bench, "statement/russia-dprk-2024/signed"), core::Rank::Preferred);
    }

    void theReadingInUseSaysSo()
    {
        test::WindowBench bench;
        preferJuly(bench);
        QStringList buttons;
        for (ReadingCard *card : bench.window().findChildren<ReadingCard *>())
            if (!card->isHidden())
                buttons << card->findChild<QPushButton *>(QStringLiteral("useReading"))->accessibleName();
        buttons.sort();
        QCOMPARE(buttons, QStringList({QStringLiteral("In use: 19 July 2024"),
                                       QStringLiteral("Use this reading: 19 June 2024")}));
    }

    void renamingAsksAndChangesTheLabel()
    {
        test::WindowBench bench;
        bench.select("actor/north-korea");
        bench.prompts.answers = {QStringLiteral("DPRK")};
        bench.trigger(CommandId::Rename);
        QCOMPARE(bench.knowledge().title(bench.ref("actor/north-korea")), QStringLiteral("DPRK"));
        bench.trigger(CommandId::Undo);
        QCOMPARE(bench.knowledge().title(bench.ref("actor/north-korea")), QStringLiteral("North Korea"));
    }

    void anEmptyNameIsRefusedInWords()
    {
        test::WindowBench bench;
        bench.select("actor/north-korea");
        bench.prompts.answers = {QStringLiteral("  ")};
        bench.trigger(CommandId::Rename);
        auto *messages = bench.find<MessageBar>("messageBar");
        QVERIFY(messages->isVisible());
        QVERIFY(!messages->message().isEmpty());
        QCOMPARE(bench.knowledge().title(bench.ref("actor/north-korea")), QStringLiteral("North Korea"));
        bench.find<QWidget>("messageClose")->setFocus();
        messages->dismiss();
        QVERIFY(!messages->isVisible());
    }

    void aNoteIsKept()
    {
        test::WindowBench bench;
        bench.select("statement/C003");
        bench.prompts.answers = {QStringLiteral("To be looked at.")};
        bench.trigger(CommandId::EditNote);
        bench.start();
        QCOMPARE(bench.knowledge().statement(bench.ref("statement/C003").statement()).note,
                 QStringLiteral("To be looked at."));
    }

    void whatIsDeletedIsNoLongerSelectedAndComesBack()
    {
        test::WindowBench bench;
        bench.select("treaty/russia-dprk-2000");
        bench.trigger(CommandId::ExpandClauses);
        bench.trigger(CommandId::Delete);
        QCOMPARE(bench.prompts.asked, QStringList{QStringLiteral("Delete")});
        QVERIFY(bench.ref("treaty/russia-dprk-2000").isNull());
        QVERIFY(bench.selection().refs().isEmpty());
        QVERIFY(bench.selection().expanded().isEmpty());
        bench.trigger(CommandId::Undo);
        QVERIFY(!bench.ref("treaty/russia-dprk-2000").isNull());
    }

    void deletingThatIsCalledOffDeletesNothing()
    {
        test::WindowBench bench;
        bench.select("treaty/russia-dprk-2000");
        bench.prompts.agrees = false;
        bench.trigger(CommandId::Delete);
        QVERIFY(!bench.ref("treaty/russia-dprk-2000").isNull());
        QVERIFY(!bench.action(CommandId::Undo)->isEnabled());
    }

    void pinningHoldsAndLettingGoFrees()
    {
        test::WindowBench bench;
        bench.select("actor/russia");
        bench.trigger(CommandId::Pin);
        QVERIFY(bench.knowledge().pin(bench.ref("actor/russia").entity()).has_value());
        QVERIFY(!bench.action(CommandId::Pin)->isEnabled());
        bench.trigger(CommandId::LetGo);
        QVERIFY(!bench.knowledge().pin(bench.ref("actor/russia").entity()).has_value());
    }

    void pinningDoesNotMoveTheMark()
    {
        test::WindowBench bench;
        auto *graph = bench.window().findChild<GraphView *>();
        bench.select("actor/russia");
        const auto place = [&] {
            return graph->toWidget(
                graph->picture().marks[size_t(graph->picture().find(bench.ref("actor/russia")))].box.center());
        };
        const QPointF before = place();
        bench.trigger(CommandId::Pin);
        QVERIFY((place() - before).manhattanLength() < 1.5);
    }

    void aProjectThatCanOnlyBeReadSaysWhyAndOffersNoEdit()
    {
        test::WindowBench bench;
        bench.document().setProject(core::Project::open(bench.path(), core::Project::Access::ReadOnly));
        test::WindowBench::settle();
        QCOMPARE(bench.find<MessageBar>("messageBar")->message(), bench.document().readOnlyReason());
        QCOMPARE(bench.find<QLabel>("projectState")->text(), QStringLiteral("read-only"));
        bench.select("actor/russia");
        for (const CommandId id : {CommandId::Rename, CommandId::EditNote, CommandId::Delete, CommandId::Pin})
            QVERIFY2(!bench.action(id)->isEnabled(), commandRow(id).name);
    }

    void aFileThatIsNoProjectIsRefusedAndTheOldOneStays()
    {
        test::WindowBench bench;
        const QString other = bench.folder() + QStringLiteral("/letter.txt");
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear all");
        file.close();
        bench.prompts.answers = {other};
        bench.trigger(CommandId::OpenProject);
        QVERIFY(bench.find<MessageBar>("messageBar")->message().contains(QStringLiteral("not a Pactgraph project")));
        QCOMPARE(bench.document().path(), bench.path());
        QVERIFY(!bench.ref("actor/russia").isNull());
    }

    void aCopyHoldsTheHistory()
    {
        test::WindowBench bench;
        preferJuly(bench);
        const QString copy = bench.folder() + QStringLiteral("/copy.pactgraph");
        bench.prompts.answers = {copy};
        bench.trigger(CommandId::SaveCopy);
        QTRY_VERIFY(bench.application().jobs().isIdle());
        QCOMPARE(bench.find<MessageBar>("messageBar")->message(), QString());
        const auto project = core::Project::open(copy);
        QCOMPARE(project->undoLabel(), std::optional(QStringLiteral("Prefer 19 July 2024")));
        QVERIFY(status(bench).contains(QStringLiteral("copy.pactgraph")));
    }

    void aCopyOverTheOpenProjectIsRefused()
    {
        test::WindowBench bench;
        bench.prompts.answers = {bench.path()};
        bench.trigger(CommandId::SaveCopy);
        QTRY_VERIFY(bench.application().jobs().isIdle());
        QVERIFY(bench.find<MessageBar>("messageBar")->message().contains(QStringLiteral("another name")));
        QVERIFY(QFileInfo(bench.path()).size() > 0);
    }

    void aPictureOpensAgainAsTheViewItShows()
    {
        test::WindowBench bench;
        bench.select("statement/C003");
        bench.selection().setValidOn(QDate(2000, 1, 1));
        const ViewState before = viewState(bench.selection());
        const QString path = bench.folder() + QStringLiteral("/picture.svg");
        bench.prompts.answers = {path};
        bench.trigger(CommandId::Export);
        bench.find<QComboBox>("exportFormat")->setCurrentIndex(int(FileFormat::Svg));
        QTRY_VERIFY(bench.find<ExportDialog>("exportDialog")->isReady());
        bench.find<QPushButton>("exportWrite")->click();
        QTRY_VERIFY(QFile::exists(path));
        bench.selection().setValidOn({});
        bench.selection().clear();
        bench.window().openFile(path);
        QTRY_COMPARE(viewState(bench.selection()), before);
        QVERIFY(bench.find<MessageBar>("messageBar")->message().contains(QStringLiteral("has not changed since")));
    }

    void aForeignPictureIsToldAsSuch()
    {
        test::WindowBench bench;
        const QString path = bench.folder() + QStringLiteral("/foreign.png");
        QVERIFY(QImage(8, 8, QImage::Format_RGB32).save(path));
        bench.window().openFile(path);
        QTRY_VERIFY(bench.find<MessageBar>("messageBar")->message().contains(QStringLiteral("carries no view")));
    }

    void theClipboardGetsPictureAndCitation()
    {
        test::WindowBench bench;
        bench.select("statement/C003");
        bench.trigger(CommandId::CopyCitation);
        QVERIFY(QGuiApplication::clipboard()->text().contains(
            QStringLiteral("Russia and North Korea must defend each other.")));
        bench.trigger(CommandId::CopyPicture);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
        QVERIFY(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    }

    void theBundledKnowledgeIsPutBackAsItCame()
    {
        test::WindowBench bench;
        bench.trigger(CommandId::OpenBundled);
        const QString copy = bench.folder() + QStringLiteral("/data/knowledge.pactgraph");
        QCOMPARE(bench.document().path(), copy);
        preferJuly(bench);
        bench.trigger(CommandId::ResetBundled);
        QCOMPARE(rankOf(bench, "statement/russia-dprk-2024/signed"), core::Rank::Preferred);
        QVERIFY(!bench.action(CommandId::Undo)->isEnabled());
        const auto backup = core::Project::open(copy + QStringLiteral(".bak"));
        QCOMPARE(backup->undoLabel(), std::optional(QStringLiteral("Prefer 19 July 2024")));
    }
};

QTEST_MAIN(EditingTest)
#include "tst_Editing.moc"
