#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>

#include "app/views/graph/GraphView.h"
#include "app/views/timeline/TimelineView.h"
#include "app/window/MessageBar.h"
#include "app/window/PassageList.h"
#include "tests/support/Test.h"
#include "tests/support/WindowBench.h"

using namespace app;
using namespace Qt::StringLiterals;

/// The whole window, used as people use it.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void everyCommandHasWordsAndDoesSomething()
    {
        test::WindowBench bench;
        for (const Command &command : commandTable()) {
            QVERIFY2(bench.window().commands().isBound(command.id), command.name);
            QVERIFY2(!plainText(command).isEmpty() && toolTipText(command).endsWith(u'.') == false, command.name);
            QVERIFY2(!toolTipText(command).isEmpty(), command.name);
        }
    }

    void everyCommandStandsInTheMenus()
    {
        test::WindowBench bench;
        QSet<QAction *> listed;
        for (QMenu *menu : bench.window().menuBar()->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                listed.insert(action);
        for (const Command &command : commandTable())
            QVERIFY2(listed.contains(bench.action(command.id)), command.name);
    }

    void everyCommandRunsWithSomethingSelected_data()
    {
        QTest::addColumn<int>("id");
        for (const Command &command : commandTable())
            if (command.id != CommandId::CloseWindow)
                QTest::newRow(command.name) << int(command.id);
    }

    void everyCommandRunsWithSomethingSelected()
    {
        QFETCH(int, id);
        test::WindowBench bench;
        bench.select("treaty/russia-dprk-2024");
        bench.prompts.agrees = false;
        bench.trigger(static_cast<CommandId>(id));
        QTRY_VERIFY(bench.application().jobs().isIdle());
        QCOMPARE(bench.find<MessageBar>("messageBar")->message(), QString());
    }

    void nothingCanBeDoneToAProjectThatIsNotThere()
    {
        QTemporaryDir folder;
        test::ScriptedPrompts prompts;
        Application application({.settingsFile = folder.filePath(QStringLiteral("s.ini")),
                                 .dataFolder = folder.filePath(QStringLiteral("data")),
                                 .bundle = folder.filePath(QStringLiteral("missing"))},
                                prompts);
        application.start({});
        QVERIFY(!application.document().isOpen());
        auto *messages = application.window().findChild<MessageBar *>();
        QVERIFY(messages->message().contains(QStringLiteral("bundled knowledge is missing")));
        for (const CommandId id :
             {CommandId::Undo, CommandId::SaveCopy, CommandId::Export, CommandId::Rename, CommandId::Pin,
              CommandId::PlayOrStop, CommandId::FitAll, CommandId::CopyPicture, CommandId::ShowDisagreements})
            QVERIFY2(!application.window().commands().action(id)->isEnabled(), commandRow(id).name);
    }

    void ctrlKFindsAndSelects()
    {
        test::WindowBench bench;
        QTest::keyClick(&bench.window(), Qt::Key_K, Qt::ControlModifier);
        auto *field = bench.find<QLineEdit>("searchText");
        QTRY_VERIFY(field->isVisible() && field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("mutual def"));
        QTRY_VERIFY(bench.find<QListView>("searchHits")->model()->rowCount() > 0);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        const core::Ref chosen = bench.selection().current();
        QVERIFY(bench.knowledge().title(chosen).contains(QStringLiteral("defence")) ||
                bench.knowledge().clause(chosen.entity()) != nullptr);
    }

    void returnRightAfterTypingTakesWhatWasTyped()
    {
        test::WindowBench bench;
        bench.trigger(CommandId::Search);
        auto *field = bench.find<QLineEdit>("searchText");
        field->setText(QStringLiteral("조선민주"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bench.selection().current(), bench.ref("actor/north-korea"));
    }

    void aCommandIsFoundBehindItsSign()
    {
        test::WindowBench bench;
        bench.trigger(CommandId::Search);
        auto *field = bench.find<QLineEdit>("searchText");
        field->setText(QStringLiteral("> dark"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bench.application().settings().theme(), Settings::ThemeChoice::Dark);
    }

    void escapeClosesTheSearchAndGivesTheFocusBack()
    {
        test::WindowBench bench;
        auto *graph = bench.window().findChild<GraphView *>();
        graph->setFocus();
        bench.select("actor/russia");
        bench.trigger(CommandId::Search);
        QTest::keyClick(bench.find<QLineEdit>("searchText"), Qt::Key_Escape);
        QVERIFY(!bench.find<QLineEdit>("searchText")->isVisible());
        QVERIFY(graph->hasFocus());
        QCOMPARE(bench.selection().current(), bench.ref("actor/russia"));
    }

    void whatIsNotThereIsSaidToBeNotThere()
    {
        test::WindowBench bench;
        bench.trigger(CommandId::Search);
        bench.find<QLineEdit>("searchText")->setText(QStringLiteral("zzz<b>"));
        auto *hint = bench.find<QLabel>("searchHint");
        QTRY_COMPARE(hint->text(), QStringLiteral("Nothing found for “zzz<b>”."));
        QVERIFY(hint->isVisible());
    }

    void aThemeIsPutOnAndRemembered()
    {
        test::WindowBench bench;
        bench.trigger(CommandId::ThemeDark);
        QVERIFY(bench.window().palette().color(QPalette::Window).lightness() < 128);
        QVERIFY(bench.action(CommandId::ThemeDark)->isChecked());
        QCOMPARE(bench.window().findChild<GraphView *>()->theme().mode(), Theme::Mode::Dark);
        bench.start();
        QVERIFY(bench.window().palette().color(QPalette::Window).lightness() < 128);
        bench.trigger(CommandId::ThemeLight);
        QVERIFY(bench.window().palette().color(QPalette::Window).lightness() > 128);
        QVERIFY(!bench.action(CommandId::ThemeDark)->isChecked());
    }

    void f6GoesThroughEveryPanelAndBack()
    {
        test::WindowBench bench;
        const QStringList panels = {QStringLiteral("filterPanel"), QStringLiteral("graphView"),
                                    QStringLiteral("timelineView"), QStringLiteral("inspector"),
                                    QStringLiteral("sourceReader")};
        const auto hasFocus = [&bench](const QString &name) {
            const auto *panel = bench.window().findChild<QWidget *>(name);
            const QWidget *focus = QApplication::focusWidget();
            return panel != nullptr && focus != nullptr && (panel == focus || panel->isAncestorOf(focus));
        };
        bench.find<QWidget>("kindFilter")->setFocus();
        for (qsizetype i = 1; i <= panels.size(); ++i) {
            bench.trigger(CommandId::NextPanel);
            QVERIFY2(hasFocus(panels[i % panels.size()]), qPrintable(panels[i % panels.size()]));
        }
        bench.trigger(CommandId::PreviousPanel);
        QVERIFY(hasFocus(panels.back()));
    }

    void tabReachesEveryPanel()
    {
        test::WindowBench bench;
        QSet<QString> reached;
        bench.find<QWidget>("searchField")->setFocus();
        for (int i = 0; i < 80; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            for (QWidget *widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget())
                reached.insert(widget->objectName());
        }
        for (const char *name : {"filterPanel", "kindFilter", "modalityFilter", "topicFilter", "disagreementBadge",
                                 "graphView", "timelineView", "inspector", "sourceReader", "dateChip", "searchField"})
            QVERIFY2(reached.contains(QLatin1String(name)), name);
    }

    void everythingFitsAt1280By800()
    {
        test::WindowBench bench;
        QCOMPARE(bench.window().size(), QSize(1280, 800));
        QVERIFY(bench.window().minimumSizeHint().width() <= 1280 && bench.window().minimumSizeHint().height() <= 760);
        for (const char *name : {"filterPanel", "graphView", "timelineView", "inspector", "sourceReader"}) {
            auto *panel = bench.find<QWidget>(name);
            QVERIFY2(panel->width() >= 190 && panel->height() >= 110, name);
        }
    }

    void sizesOfPanelsAreRemembered()
    {
        test::WindowBench bench;
        auto *splitter = bench.find<QSplitter>("mainSplitter");
        splitter->setSizes({300, 580, 400});
        const QList<int> sizes = splitter->sizes();
        bench.trigger(CommandId::ShowReader);
        bench.start();
        QCOMPARE(bench.find<QSplitter>("mainSplitter")->sizes(), sizes);
        QVERIFY(bench.find<QWidget>("sourceReader")->isHidden());
        QVERIFY(!bench.action(CommandId::ShowReader)->isChecked());
    }

    void theDateChipSaysTheDayAndAllDates()
    {
        test::WindowBench bench;
        auto *chip = bench.find<QPushButton>("dateChip");
        bench.selection().setValidOn(QDate(2024, 12, 4));
        QCOMPARE(chip->text(), QStringLiteral("Valid on 4 December 2024"));
        bench.trigger(CommandId::PickDate);
        auto *field = bench.find<QLineEdit>("dateField");
        field->setText(QStringLiteral("1961-07"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(bench.selection().validOn(), std::optional(QDate(1961, 7, 1)));
        bench.trigger(CommandId::AllDates);
        QCOMPARE(chip->text(), QStringLiteral("All dates"));
    }

    void theStatusLineCountsMarksAndStatements()
    {
        test::WindowBench bench;
        auto *counts = bench.find<QLabel>("statusCounts");
        QTRY_VERIFY(counts->text().contains(
            QStringLiteral("%1 statements · every one has a passage").arg(bench.knowledge().data().statements.size())));
        const QString before = counts->text();
        bench.select("actor/russia");
        bench.trigger(CommandId::HideSelected);
        QTRY_VERIFY(counts->text() != before);
    }

    void theStatusLineTellsOfTheViewThatIsShown()
    {
        test::WindowBench bench;
        auto *counts = bench.find<QLabel>("statusCounts");
        auto *zoom = bench.find<QLabel>("statusZoom");
        const auto marks = [&](const char *view) {
            return u"%1 marks · "_s.arg(bench.find<PictureView>(view)->picture().readingOrder().size());
        };
        for (const auto &[command, view] :
             {std::pair(CommandId::GoToGraph, "graphView"), std::pair(CommandId::GoToLineage, "lineageView"),
              std::pair(CommandId::GoToMatrix, "matrixView")}) {
            bench.trigger(command);
            QTRY_VERIFY2(counts->text().startsWith(marks(view)), qPrintable(counts->text()));
        }
        bench.trigger(CommandId::GoToLineage);
        QCOMPARE(zoom->text(), u"100 %"_s);
        bench.trigger(CommandId::ZoomIn);
        QVERIFY(zoom->text() != u"100 %"_s);
        bench.trigger(CommandId::GoToTable);
        QTRY_VERIFY(!counts->text().contains(u"marks"_s));
        QVERIFY(zoom->text().isEmpty());
    }

    void escapeLeadsBackFromThePassagesToTheView()
    {
        test::WindowBench bench;
        auto *graph = bench.find<GraphView>("graphView");
        bench.trigger(CommandId::GoToGraph);
        QTRY_VERIFY(graph->hasFocus());
        bench.select("statement/C003");
        Q_EMIT bench.selection().whyRequested(bench.ref("statement/C003"));
        QTRY_VERIFY(qobject_cast<PassageList *>(QApplication::focusWidget()->parentWidget()) != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(graph->hasFocus());
        QVERIFY(bench.selection().contains(bench.ref("statement/C003")));
        QTest::keyClick(graph, Qt::Key_Escape);
        QVERIFY(bench.selection().refs().isEmpty());
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_MainWindow.moc"
