#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

#include "app/picture/Contrast.h"
#include "app/reader/Lighting.h"
#include "tests/support/ReadingDesk.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// The reader as people use it: by caret, keys and chooser.
class SourceReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void theCaretInAPassageSetsIt()
    {
        test::ReadingDesk desk;
        desk.reader.open(desk.ref("source/article").entity());
        desk.text().setFocus();
        desk.putCaretOn(u"Each party"_s);
        QCOMPARE(desk.selection.passage(), desk.passage("passage/article/P02"));
        desk.putCaretOn(u"What was signed"_s);
        QVERIFY(desk.selection.passage().isNull());
    }

    void theCaretWithoutFocusSetsNothing()
    {
        test::ReadingDesk desk;
        desk.reader.open(desk.ref("source/article").entity());
        desk.putCaretOn(u"Each party"_s);
        QVERIFY(desk.selection.passage().isNull());
    }

    void aPassageIsLetGoWhenTheFocusGoes()
    {
        test::ReadingDesk desk;
        desk.reader.read(desk.passage("passage/article/P02"));
        QCOMPARE(desk.selection.passage(), desk.passage("passage/article/P02"));
        desk.button.setFocus();
        QVERIFY(desk.selection.passage().isNull());
    }

    void arrowKeysMoveTheCaret()
    {
        test::ReadingDesk desk;
        desk.reader.read(desk.passage("passage/article/P01"));
        QVERIFY(desk.text().textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        const int before = desk.text().textCursor().position();
        QTest::keyClick(&desk.text(), Qt::Key_Right);
        QCOMPARE(desk.text().textCursor().position(), before + 1);
        QTest::keyClick(&desk.text(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(desk.selection.passage(), desk.passage("passage/article/P02"));
        QVERIFY(desk.text().isReadOnly());
    }

    void lightsExactlyTheEvidence()
    {
        test::ReadingDesk desk;
        desk.select("statement/C006");
        QCOMPARE(desk.litWords(), QStringList{u"The article puts the signing on 19 July."_s});
        desk.selection.clear();
        QVERIFY(desk.litWords().isEmpty());
    }

    void lightsAQuoteStronglyAndTheRestOfItsPassageFaintly()
    {
        test::ReadingDesk desk;
        desk.select("statement/C003");
        QCOMPARE(desk.litWords(), QStringList({u"Each party "_s, u"helps the other"_s, u" when it is attacked."_s}));
        const auto lit = desk.text().extraSelections();
        const Theme theme(Theme::Mode::Light);
        QCOMPARE(lit[1].format, litFormat(Light::Strong, core::Stance::Supports, theme));
        QCOMPARE(lit[0].format, litFormat(Light::Faint, core::Stance::Supports, theme));
        QCOMPARE(lit[2].format, lit[0].format);
    }

    void tellsWhatDisputesByItsLine()
    {
        test::ReadingDesk desk;
        desk.select("statement/report");
        const auto lit = desk.text().extraSelections();
        QCOMPARE(lit.size(), 3);
        QCOMPARE(lit[0].format.underlineStyle(), QTextCharFormat::SingleUnderline);
        QCOMPARE(lit[1].format.underlineStyle(), QTextCharFormat::WaveUnderline);
    }

    void litTextKeepsItsContrast_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(Theme::Mode::Light);
        QTest::newRow("dark") << int(Theme::Mode::Dark);
    }

    void litTextKeepsItsContrast()
    {
        QFETCH(int, mode);
        const Theme theme{static_cast<Theme::Mode>(mode)};
        for (const Light light : {Light::Strong, Light::Faint}) {
            const QTextCharFormat format = litFormat(light, core::Stance::Supports, theme);
            QVERIFY(contrastRatio(format.foreground().color(), format.background().color()) >= 4.5);
            QVERIFY(format.underlineStyle() != QTextCharFormat::NoUnderline);
            QVERIFY(contrastRatio(format.underlineColor(), format.background().color()) >= 3);
        }
        QVERIFY(contrastRatio(theme.mutedText(), theme.paper()) >= 4.5);
        QVERIFY(contrastRatio(theme.background(), theme.accent()) >= 4.5); // numbers in their discs
    }

    void selectingDoesNotWriteTheTextAnew()
    {
        test::ReadingDesk desk;
        desk.reader.open(desk.ref("source/article").entity());
        const QTextDocument *document = desk.text().document();
        QSignalSpy changes(document, &QTextDocument::contentsChange);
        desk.select("statement/C003");
        desk.select("statement/C006");
        desk.select("disagreement/K01");
        desk.selection.clear();
        QCOMPARE(desk.text().document(), document);
        QCOMPARE(changes.size(), 0);
    }

    void selectingOpensTheSourceItRestsOn()
    {
        test::ReadingDesk desk;
        QVERIFY(desk.reader.source() != desk.ref("source/report").entity());
        desk.select("statement/report");
        QCOMPARE(desk.reader.source(), desk.ref("source/report").entity());
    }

    void selectingKeepsASourceThatHasALitPassage()
    {
        test::ReadingDesk desk;
        desk.reader.open(desk.ref("source/digest-russia-dprk-2024").entity());
        desk.select("statement/C003");
        QCOMPARE(desk.reader.source(), desk.ref("source/digest-russia-dprk-2024").entity());
        QCOMPARE(desk.litWords(), QStringList{u"Mutual defence, in our own words."_s});
    }

    void selectingLeavesTheTextOfSomebodyWhoReads()
    {
        test::ReadingDesk desk;
        desk.reader.read(desk.passage("passage/article/P02"));
        const int caret = desk.text().textCursor().position();
        desk.select("statement/report");
        QCOMPARE(desk.reader.source(), desk.ref("source/article").entity());
        QCOMPARE(desk.text().textCursor().position(), caret);
    }

    void readingOpensTheSourceAndScrolls()
    {
        test::ReadingDesk desk;
        const auto knowledge = desk.document.knowledge();
        const core::EntityId report = desk.ref("source/report").entity();
        const core::PassageId last = knowledge->passagesOf(report).back();
        Q_EMIT desk.selection.readRequested(last);
        QCOMPARE(desk.reader.source(), report);
        QCOMPARE(desk.selection.passage(), last);
        QVERIFY(desk.text().hasFocus());
        QVERIFY(desk.text().verticalScrollBar()->value() > 0);
        const QRect caret = desk.text().cursorRect();
        QVERIFY(desk.text().viewport()->rect().contains(caret.center()));
        QVERIFY(desk.text().textCursor().block().text().startsWith(u"In Chapter 10, paragraph 10 "_s));
    }

    void escapeGivesTheFocusBack()
    {
        test::ReadingDesk desk;
        desk.reader.read(desk.passage("passage/article/P02"));
        QTest::keyClick(&desk.text(), Qt::Key_Escape);
        QVERIFY(desk.button.hasFocus());
        QVERIFY(desk.selection.passage().isNull());
    }

    void f3GoesRoundTheLitPassages()
    {
        test::ReadingDesk desk;
        desk.select("statement/report");
        desk.text().setFocus();
        const auto why = desk.document.knowledge()->evidence(desk.ref("statement/report").statement());
        const auto step = [&](Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(&desk.text(), Qt::Key_F3, modifiers);
            return desk.selection.passage();
        };
        QCOMPARE(desk.selection.passage(), why[0].passage); // where selecting has put the caret
        QCOMPARE(step(Qt::NoModifier), why[1].passage);
        QCOMPARE(step(Qt::NoModifier), why[2].passage);
        QCOMPARE(step(Qt::NoModifier), why[0].passage);
        QCOMPARE(step(Qt::ShiftModifier), why[2].passage);
        QCOMPARE(step(Qt::ShiftModifier), why[1].passage);
    }

    void copyingPutsTheCitationBehind()
    {
        test::ReadingDesk desk;
        desk.reader.read(desk.passage("passage/article/P01"));
        QTextCursor words = desk.text().document()->find(u"the signing"_s);
        desk.text().setTextCursor(words);
        QTest::keyClick(&desk.text(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 u"the signing\n(In our own words, after Zorigt Dashdorj, The global ramifications of the pact, GIS "
                 "(inferred), 18 October 2024 – 4 December 2024: What was signed, ¶1)"_s);
    }

    void copyingWithNothingMarkedTakesThePassageUnderTheCaret()
    {
        test::ReadingDesk desk;
        desk.reader.read(desk.passage("passage/digest-russia-dprk-2024/article-4"));
        QTest::keyClick(&desk.text(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"Mutual defence, in our own words.\n"_s));
        QVERIFY(copied.contains(u"not checked against a text"_s));
    }

    void saysWhichPassageTheCaretIsIn()
    {
        test::ReadingDesk desk;
        desk.select("statement/C006");
        desk.reader.read(desk.passage("passage/article/P01"));
        const auto *status = desk.reader.findChild<QLabel *>(u"passageStatus"_s);
        QCOMPARE(status->text(), u"1 · What was signed, ¶1 · Seen in a published text · in the original: “on July 19, "
                                 "2024, occurred”"_s);
        QCOMPARE(desk.text().accessibleDescription(), status->text());
    }

    void marksPassagesThatNobodyChecked()
    {
        test::ReadingDesk desk;
        desk.reader.open(desk.ref("source/digest-russia-dprk-2024").entity());
        const QTextCursor words = desk.text().document()->find(u"Mutual defence"_s);
        QVERIFY(words.block().previous().text().endsWith(u"not checked against a text"_s));
        const QTextCursor checked = desk.text().document()->find(u"Consultation, in our own words"_s);
        QVERIFY(!checked.block().previous().text().contains(u"not checked"_s));
    }

    void theChooserListsSourcesWithATextByKind()
    {
        test::ReadingDesk desk;
        const auto *chooser = desk.reader.findChild<QComboBox *>();
        const int report = chooser->findText(u"Long report"_s);
        QVERIFY(report > 0);
        QCOMPARE(chooser->itemText(report - 1), u"Reports"_s);
        QVERIFY(!(chooser->model()->flags(chooser->model()->index(report - 1, 0)) & Qt::ItemIsSelectable));
        QCOMPARE(chooser->itemText(0), u"Articles and news"_s);
    }

    void anUndoneEditKeepsThePlace()
    {
        test::ReadingDesk desk;
        desk.reader.read(desk.passage("passage/article/P02"));
        const int caret = desk.text().textCursor().position();
        Q_EMIT desk.document.changed();
        QCOMPARE(desk.reader.source(), desk.ref("source/article").entity());
        QCOMPARE(desk.text().textCursor().position(), caret);
    }
};

QTEST_MAIN(SourceReaderTest)
#include "tst_SourceReader.moc"
