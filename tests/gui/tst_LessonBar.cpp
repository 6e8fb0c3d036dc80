#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include "app/reader/PassageBrowser.h"
#include "app/reader/SourceReader.h"
#include "app/window/LessonBar.h"
#include "app/window/StoryDialog.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"
#include "tests/support/WindowBench.h"

using namespace app;
using namespace Qt::StringLiterals;

/// The bundled lesson in the whole window.
class LessonBarTest : public QObject
{
    Q_OBJECT

private:
    core::KnowledgeData m_data;

    static QString text(test::WindowBench &bench, const char *name) { return bench.find<QLabel>(name)->text(); }

    static const Lesson &lesson(test::WindowBench &bench) { return *bench.find<LessonBar>("lessonBar")->lesson(); }

    static void press(test::WindowBench &bench, const char *name)
    {
        QTest::mouseClick(bench.find<QPushButton>(name), Qt::LeftButton);
        test::WindowBench::settle();
    }

    /// Clicks into the words of a passage.
    static void clickPassage(test::WindowBench &bench, const char *key)
    {
        auto *reader = bench.find<PassageBrowser>("sourceText");
        const ReadingText::Range range = reader->reading()->rangeOf(bench.ref(key).passage());
        QVERIFY2(!range.isEmpty(), key);
        QTextCursor caret(reader->document());
        caret.setPosition(range.start + 5);
        reader->scrollTo(bench.ref(key).passage());
        QTest::mouseClick(reader->viewport(), Qt::LeftButton, {}, reader->cursorRect(caret).center());
        test::WindowBench::settle();
    }

    static void key(test::WindowBench &bench, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus == nullptr ? &bench.window() : focus, key, modifiers);
        test::WindowBench::settle();
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_data = test::bundleData();
    }

    void isThereOnlyWhereThereIsALesson()
    {
        test::WindowBench bench;
        QVERIFY(!bench.action(CommandId::StartLesson)->isEnabled());
        QVERIFY(!bench.action(CommandId::CheckAnswer)->isEnabled());
        QVERIFY(!bench.find<LessonBar>("lessonBar")->isVisible());
    }

    void isTakenWithTheMouse()
    {
        test::WindowBench bench(m_data);
        bench.trigger(CommandId::ShowStories);
        auto *chooser = bench.find<QComboBox>("storyChooser");
        chooser->setCurrentIndex(chooser->findData(u"tour"_s));
        Q_EMIT chooser->activated(chooser->currentIndex());
        QVERIFY(!bench.find<QPushButton>("storyLesson")->isVisible());
        chooser->setCurrentIndex(chooser->findData(u"lesson"_s));
        Q_EMIT chooser->activated(chooser->currentIndex());
        press(bench, "storyLesson");
        QVERIFY(!bench.find<StoryDialog>("storyDialog")->isVisible());
        QTRY_VERIFY(bench.window().isActiveWindow());
        QVERIFY(bench.find<LessonBar>("lessonBar")->isVisible());
        QCOMPARE(bench.selection().validOn(), QDate(1970, 1, 1));
        QVERIFY(text(bench, "lessonQuestion").contains(u"1961"_s));
        QVERIFY(text(bench, "lessonPlace").endsWith(u"question 1 of 8"_s));

        press(bench, "lessonCheck");
        QVERIFY(text(bench, "lessonVerdict").startsWith(u"Nothing is chosen yet"_s));
        bench.select("treaty/ussr-dprk-1961");
        QVERIFY(text(bench, "lessonAnswer").contains(u"USSR–DPRK 1961"_s));
        press(bench, "lessonCheck");
        QVERIFY(text(bench, "lessonVerdict").contains(u"among much else"_s));
        bench.find<SourceReader>("sourceReader")->open(bench.ref("source/digest-ussr-dprk-1961").entity());
        clickPassage(bench, "passage/digest-ussr-dprk-1961/article-2");
        press(bench, "lessonCheck");
        QCOMPARE(text(bench, "lessonVerdict"), u"That is not where it stands."_s);
        clickPassage(bench, "passage/digest-ussr-dprk-1961/article-1");
        QVERIFY(text(bench, "lessonAnswer").startsWith(u"Your answer: Article 1"_s));
        press(bench, "lessonCheck");
        QVERIFY(text(bench, "lessonVerdict").startsWith(u"Right. Article 1"_s));
        QCOMPARE(bench.find<QProgressBar>("lessonDone")->value(), 1);
        QVERIFY(!bench.find<QPushButton>("lessonHintButton")->isEnabled());
        press(bench, "lessonCheck");
        QVERIFY(text(bench, "lessonPlace").endsWith(u"question 2 of 8"_s));
        QCOMPARE(text(bench, "lessonProgress"), u"1 of 8 done · 1 without hints"_s);
        press(bench, "lessonPrevious");
        QVERIFY(text(bench, "lessonVerdict").startsWith(u"Article 1 promises"_s));
        QTest::mouseClick(bench.find<QToolButton>("lessonClose"), Qt::LeftButton);
        QVERIFY(!bench.find<LessonBar>("lessonBar")->isVisible());
        test::WindowBench::settle();
        QVERIFY(!bench.action(CommandId::CheckAnswer)->isEnabled());
    }

    void isTakenWithTheKeyboard()
    {
        test::WindowBench bench(m_data);
        key(bench, Qt::Key_F5, Qt::ShiftModifier);
        QVERIFY(bench.find<LessonBar>("lessonBar")->isVisible());
        QVERIFY(bench.find<LessonBar>("lessonBar")->accessibleName().contains(u"question 1 of 8: What did Moscow"_s));
        for (int hint = 1; hint <= 3; ++hint) {
            key(bench, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(text(bench, "lessonHint").startsWith(u"Hint %1 of 3: "_s.arg(hint)));
            QCOMPARE(bench.find<LessonBar>("lessonBar")->accessibleName(), text(bench, "lessonHint"));
        }
        // From search to the source, by F6 into the reader, and with the caret in the passage the answer is given.
        key(bench, Qt::Key_K, Qt::ControlModifier);
        auto *field = bench.find<QLineEdit>("searchText");
        QTRY_VERIFY(field->hasFocus());
        field->setText(u"Digest of the Soviet–Korean"_s); // keyClicks knows no dash
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!field->isVisible());
        QCOMPARE(bench.selection().current(), bench.ref("source/digest-ussr-dprk-1961"));
        auto *reader = bench.find<PassageBrowser>("sourceText");
        for (int panel = 0; panel < 6 && !reader->hasFocus(); ++panel)
            key(bench, bench.find<SourceReader>("sourceReader")->isAncestorOf(QApplication::focusWidget())
                           ? Qt::Key_Tab
                           : Qt::Key_F6);
        QVERIFY(reader->hasFocus());
        const core::PassageId wanted = bench.ref("passage/digest-ussr-dprk-1961/article-1").passage();
        for (int step = 0; step < 120 && bench.selection().passage() != wanted; ++step)
            key(bench, Qt::Key_Down);
        QCOMPARE(bench.selection().passage(), wanted);
        key(bench, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(text(bench, "lessonVerdict").startsWith(u"Right."_s));
        QCOMPARE(lesson(bench).standing(), Lesson::Standing::RightWithHints);
        key(bench, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(lesson(bench).at(), 1);
    }

    void wordsMarkedInTheReaderAnswerByTheirOverlap()
    {
        test::WindowBench bench(m_data);
        bench.trigger(CommandId::StartLesson);
        const core::PassageId passage = bench.ref("passage/digest-ussr-dprk-1961/article-1").passage();
        Q_EMIT bench.selection().readRequested(passage);
        auto *reader = bench.find<PassageBrowser>("sourceText");
        QTRY_VERIFY(reader->hasFocus());
        const ReadingText::Range range = reader->reading()->rangeOf(passage);
        const auto mark = [&](double share) {
            QTextCursor caret(reader->document());
            caret.setPosition(range.start);
            caret.setPosition(range.start + int((range.end - range.start) * share), QTextCursor::KeepAnchor);
            reader->setTextCursor(caret);
            bench.trigger(CommandId::CheckAnswer);
        };
        mark(0.3);
        QVERIFY(text(bench, "lessonAnswer").startsWith(u"Your answer: “"_s));
        QVERIFY(text(bench, "lessonVerdict").contains(u"too little"_s));
        mark(0.7);
        QVERIFY(text(bench, "lessonVerdict").startsWith(u"Right."_s));
    }

    void theAnswerIsShownAfterTheLastHint()
    {
        test::WindowBench bench(m_data);
        bench.trigger(CommandId::StartLesson);
        for (int i = 0; i < 3; ++i)
            press(bench, "lessonHintButton");
        QVERIFY(bench.find<QPushButton>("lessonHintButton")->text().startsWith(u"Show the answe"_s));
        press(bench, "lessonHintButton");
        QVERIFY(text(bench, "lessonVerdict").startsWith(u"It stands here."_s));
        QVERIFY(text(bench, "lessonHint").isEmpty());
        QCOMPARE(bench.selection().passage(), bench.ref("passage/digest-ussr-dprk-1961/article-1").passage());
        QCOMPARE(text(bench, "lessonProgress"), u"1 of 8 done · 1 shown"_s);
    }

    void theLastQuestionEndsIt()
    {
        test::WindowBench bench(m_data);
        bench.trigger(CommandId::StartLesson);
        for (int question = 0; question < 8; ++question) {
            QCOMPARE(lesson(bench).at(), question);
            QVERIFY(text(bench, "lessonVerdict").isEmpty());
            for (int hint = 0; hint < 4; ++hint)
                bench.trigger(CommandId::TakeHint);
            QVERIFY(lesson(bench).isSettled());
            if (question == 7)
                QCOMPARE(bench.find<QPushButton>("lessonCheck")->text(), u"&Finish"_s);
            bench.trigger(CommandId::CheckAnswer);
        }
        QVERIFY(!bench.find<LessonBar>("lessonBar")->isVisible());
    }

    void isGoneOnWithAfterTheProgramWasClosed()
    {
        test::WindowBench bench(m_data);
        bench.trigger(CommandId::StartLesson);
        QVERIFY(!bench.find<QToolButton>("lessonAgain")->isVisible());
        for (int hint = 0; hint < 4; ++hint)
            bench.trigger(CommandId::TakeHint);
        bench.trigger(CommandId::CheckAnswer);
        bench.trigger(CommandId::TakeHint);
        bench.start();
        bench.trigger(CommandId::StartLesson);
        QCOMPARE(lesson(bench).at(), 1);
        QCOMPARE(lesson(bench).hintsSeen(), 1);
        QCOMPARE(text(bench, "lessonProgress"), u"1 of 8 done · 1 shown"_s);

        bench.prompts.agrees = false;
        QTest::mouseClick(bench.find<QToolButton>("lessonAgain"), Qt::LeftButton);
        QCOMPARE(lesson(bench).at(), 1);
        bench.prompts.agrees = true;
        QTest::mouseClick(bench.find<QToolButton>("lessonAgain"), Qt::LeftButton);
        QCOMPARE(lesson(bench).at(), 0);
        QVERIFY(!lesson(bench).isSettled());
        QVERIFY(!bench.find<QToolButton>("lessonAgain")->isVisible());
        bench.start();
        bench.trigger(CommandId::StartLesson);
        QCOMPARE(text(bench, "lessonProgress"), u"0 of 8 done"_s);
    }

    void anotherProjectEndsIt()
    {
        test::WindowBench bench(m_data);
        bench.trigger(CommandId::StartLesson);
        bench.document().setProject(core::Project::open(bench.path(), core::Project::Access::ReadOnly));
        QVERIFY(!bench.find<LessonBar>("lessonBar")->isVisible());
    }
};

QTEST_MAIN(LessonBarTest)
#include "tst_LessonBar.moc"
