#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

#include "app/picture/Contrast.h"
#include "app/session/NumberedPassages.h"
#include "app/window/DisagreementBadge.h"
#include "app/window/PassageList.h"
#include "app/window/Signs.h"
#include "tests/support/ReadingDesk.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// The inspector as people use it, with the reader beside it.
class InspectorTest : public QObject
{
    Q_OBJECT

private:
    /// All words shown, line by line.
    static QString words(const QWidget &widget)
    {
        QStringList lines;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (!label->isVisibleTo(&widget))
                continue;
            QTextDocument plain;
            plain.setHtml(label->text());
            lines << plain.toPlainText();
        }
        return lines.join(u'\n');
    }

    static PassageList *passages(const test::ReadingDesk &desk)
    {
        const auto lists = desk.inspector.findChildren<PassageList *>();
        for (PassageList *list : lists)
            if (list->isVisible())
                return list;
        return nullptr;
    }

    static QWidget *card(const test::ReadingDesk &desk) { return desk.inspector.findChild<QScrollArea *>()->widget(); }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void saysWhatAStatementSays()
    {
        test::ReadingDesk desk;
        desk.select("statement/C003");
        const QString text = words(*card(desk));
        QVERIFY(text.contains(u"Statement · Commitment"_s));
        QVERIFY(text.contains(u"Russia and North Korea must defend each other."_s));
        QVERIFY(text.contains(u"Armed attack that puts a party in a state of war"_s));
        QVERIFY(text.contains(u"Article 51 of the UN Charter; the laws of both parties"_s));
        QVERIFY(text.contains(u"Seen in a published text"_s));
    }

    void saysWhatAClauseIs()
    {
        test::ReadingDesk desk;
        desk.select("treaty/russia-dprk-2024/article-4");
        const QString text = words(*card(desk));
        for (const QString &part : {u"Clause · Obligation: defence"_s, u"Article 4: Mutual defence"_s, u"both"_s,
                                    u"KCNA English text, TASS"_s, u"“military and other assistance with”"_s,
                                    u"Defence on armed attack"_s, u"Russia and North Korea must defend each other."_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void showsNamesInTheirScriptsAndFoldsCodesAway()
    {
        test::ReadingDesk desk;
        desk.select("actor/north-korea");
        QVERIFY(words(*card(desk)).contains(u"조선민주주의인민공화국"_s));
        QVERIFY(words(*card(desk)).contains(u"Korean"_s));
        QVERIFY(!words(*card(desk)).contains(u"PRK"_s));
        QToolButton *codes = nullptr;
        for (QToolButton *fold : card(desk)->findChildren<QToolButton *>(u"fold"_s))
            if (fold->text() == u"Codes"_s)
                codes = fold;
        QVERIFY(codes != nullptr);
        codes->setFocus();
        QTest::keyClick(codes, Qt::Key_Space);
        QVERIFY(words(*card(desk)).contains(u"PRK"_s));
    }

    void saysWhichDateNobodyChecked()
    {
        test::ReadingDesk desk;
        desk.select("treaty/russia-dprk-2024");
        const QString text = words(*card(desk));
        QVERIFY(text.contains(u"19 June 2024"_s));
        QVERIFY(text.contains(u"4 December 2024\nnot checked against a text"_s));
    }

    void badgeTellsHowSourcesDifferAndAsksToCompare()
    {
        test::ReadingDesk desk;
        desk.select("treaty/russia-dprk-2024");
        const auto *badge = card(desk)->findChild<DisagreementBadge *>();
        QVERIFY(badge != nullptr);
        QCOMPARE(words(*badge), u"Signed 19 June 2024 (russia-dprk-2024): Article says 19 July 2024. Compare"_s);
        QSignalSpy asked(&desk.inspector, &Inspector::disagreementRequested);
        auto *label = badge->findChild<QLabel *>();
        label->setFocus(Qt::TabFocusReason);
        QTest::keyClick(label, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<core::DisagreementId>(), desk.ref("disagreement/K01").disagreement());
    }

    void noBadgeWhereSourcesAgree()
    {
        test::ReadingDesk desk;
        desk.select("treaty/ussr-dprk-1961");
        QVERIFY(card(desk)->findChild<DisagreementBadge *>() == nullptr);
    }

    void numbersAgreeWithTheReaderAndTheCitation()
    {
        test::ReadingDesk desk;
        desk.select("treaty/russia-dprk-2024");
        const auto numbered = numberedPassages(*desk.document.knowledge(), desk.selection.refs());
        const PassageList *list = passages(desk);
        QCOMPARE(list->count(), int(numbered.size()));
        for (size_t i = 0; i < numbered.size(); ++i) {
            QCOMPARE(list->rows()[i]->ref(), core::Ref(numbered[i].passage));
            const QString name = list->rows()[i]->accessibleName();
            QVERIFY(name.startsWith(u"Passage %1: "_s.arg(numbered[i].number)));
        }
        // The reader says the same number for the passage under its caret.
        desk.reader.read(numbered[3].passage);
        QVERIFY(desk.text().accessibleDescription().startsWith(u"%1 · "_s.arg(numbered[3].number)));
    }

    void returnInThePassageListReads()
    {
        test::ReadingDesk desk;
        desk.select("statement/report");
        Q_EMIT desk.selection.whyRequested(desk.ref("statement/report"));
        QVERIFY(passages(desk)->rows()[0]->hasFocus());
        QTest::keyClick(passages(desk)->rows()[0], Qt::Key_Down);
        QVERIFY(passages(desk)->rows()[1]->hasFocus());
        QTest::keyClick(passages(desk)->rows()[1], Qt::Key_Return);
        QCOMPARE(desk.reader.source(), desk.ref("source/report").entity());
        QCOMPARE(core::Ref(desk.selection.passage()), passages(desk)->rows()[1]->ref());
        QTest::keyClick(&desk.text(), Qt::Key_Escape);
        QVERIFY(passages(desk)->rows()[1]->hasFocus());
    }

    void aDigitReadsThePassageOfThatNumber()
    {
        test::ReadingDesk desk;
        desk.inspector.showWhy(desk.ref("statement/report"));
        QSignalSpy read(&desk.selection, &Selection::readRequested);
        QTest::keyClick(passages(desk)->rows()[0], Qt::Key_3);
        QCOMPARE(read.size(), 1);
        QCOMPARE(core::Ref(read[0][0].value<core::PassageId>()), passages(desk)->rows()[2]->ref());
        QTest::keyClick(passages(desk)->rows()[0], Qt::Key_9);
        QCOMPARE(read.size(), 1);
    }

    void aClickOnTheWordsReadsAndADragDoesNot()
    {
        test::ReadingDesk desk;
        desk.select("statement/report");
        QSignalSpy read(&desk.selection, &Selection::readRequested);
        auto *label = passages(desk)->rows()[1]->findChild<QLabel *>();
        QTest::mousePress(label, Qt::LeftButton, Qt::NoModifier, QPoint(5, 8));
        QTest::mouseMove(label, QPoint(90, 8));
        QTest::mouseRelease(label, Qt::LeftButton, Qt::NoModifier, QPoint(90, 8));
        QCoreApplication::processEvents();
        QCOMPARE(read.size(), 0);
        label->setSelection(0, 0);
        QTest::mouseClick(label, Qt::LeftButton, Qt::NoModifier, QPoint(5, 8));
        QTRY_COMPARE(read.size(), 1);
    }

    void saysWhatDisputesAndWhatNobodyChecked()
    {
        test::ReadingDesk desk;
        desk.select("statement/report");
        QVERIFY(words(*passages(desk)->rows()[1]).contains(u"disputes"_s));
        QVERIFY(!words(*passages(desk)->rows()[0]).contains(u"disputes"_s));
        desk.select("statement/C003");
        QVERIFY(words(*passages(desk)).contains(u"not checked against a text"_s));
    }

    void quotesStandForTheirPassage()
    {
        test::ReadingDesk desk;
        desk.select("statement/C003");
        QVERIFY(words(*passages(desk)).contains(u"helps the other\nArticle · What was signed, ¶2"_s));
    }

    void aLinkSelectsAndShowsWhatItNames()
    {
        test::ReadingDesk desk;
        desk.select("statement/C003");
        QSignalSpy shown(&desk.selection, &Selection::showRequested);
        for (QLabel *label : card(desk)->findChildren<QLabel *>())
            if (label->accessibleDescription() == u"Who"_s)
                Q_EMIT label->linkActivated(u"ref:1/%1"_s.arg(desk.ref("actor/russia").value));
        QCOMPARE(desk.selection.current(), desk.ref("actor/russia"));
        QCOMPARE(shown.size(), 1);
    }

    void statementsAboutAnEntityStandInFamiliesAndSelect()
    {
        test::ReadingDesk desk;
        desk.select("treaty/russia-dprk-2024/article-4");
        RowList *law = nullptr;
        for (RowList *list : card(desk)->findChildren<RowList *>())
            if (list->accessibleName().startsWith(u"Law"_s))
                law = list;
        QVERIFY(law != nullptr);
        QCOMPARE(law->count(), 1);
        law->focusRow(0);
        QTest::keyClick(law->rows()[0], Qt::Key_Return);
        QCOMPARE(desk.selection.current(), desk.ref("statement/C003"));
    }

    void longListsOfferTheirRest()
    {
        test::ReadingDesk desk;
        desk.selection.select({desk.ref("treaty/russia-dprk-2024"), desk.ref("treaty/ussr-dprk-1961"),
                               desk.ref("treaty/russia-dprk-2000"), desk.ref("statement/report")});
        QCoreApplication::processEvents();
        PassageList *list = passages(desk);
        QVERIFY(list->count() > 9);
        QVERIFY(int(list->rows().size()) < list->count());
        list->focusRow(0);
        QTest::keyClick(list->rows()[0], Qt::Key_End);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        const size_t shown = list->rows().size();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(int(list->rows().size()), list->count());
        QVERIFY(list->rows()[shown]->hasFocus());
    }

    void listsSeveralThings()
    {
        test::ReadingDesk desk;
        desk.selection.select({desk.ref("actor/russia"), desk.ref("statement/C006")});
        const QString text = words(*card(desk));
        QVERIFY(text.contains(u"2 things selected"_s));
        QVERIFY(text.contains(u"The treaty was signed on 19 July 2024."_s));
    }

    void beginsWithThreeSuggestions()
    {
        test::ReadingDesk desk;
        const QString text = words(*card(desk));
        QVERIFY(text.contains(u"Sample"_s));
        RowList *begin = card(desk)->findChild<RowList *>();
        QCOMPARE(begin->count(), 3);
        QSignalSpy asked(&desk.inspector, &Inspector::disagreementRequested);
        begin->activateRow(2);
        QCOMPARE(asked.size(), 1);
        begin->activateRow(1);
        QCOMPARE(desk.selection.current(), desk.ref("treaty/ussr-dprk-1961/article-1"));
    }

    void whatIsGoneIsNoLongerShown()
    {
        test::ReadingDesk desk;
        desk.selection.select(core::Ref(core::StatementId{987654}));
        QVERIFY(words(*card(desk)).contains(u"Where to begin"_s));
    }

    void tabReachesEveryThingThatCanBePressed()
    {
        test::ReadingDesk desk;
        desk.select("treaty/russia-dprk-2024");
        desk.button.setFocus();
        QSet<QWidget *> seen;
        for (int i = 0; i < 150; ++i) {
            seen.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(seen.contains(passages(desk)->rows()[0]));
        for (QLabel *label : card(desk)->findChildren<QLabel *>())
            if (label->text().contains(u"<a "_s) && label->isVisible())
                QVERIFY2(seen.contains(label), qPrintable(label->text()));
        for (RowList *list : card(desk)->findChildren<RowList *>())
            QVERIFY2(seen.contains(list->rows()[0]), qPrintable(list->accessibleName()));
    }

    void nothingIsClippedInANarrowPanel()
    {
        test::ReadingDesk desk;
        desk.inspector.resize(300, 600);
        for (const char *key : {"treaty/russia-dprk-2024", "treaty/russia-dprk-2024/article-4", "statement/C003",
                                "actor/north-korea", "disagreement/K01", "passage/article/P01", "source/report"}) {
            desk.select(key);
            QCoreApplication::processEvents();
            QVERIFY(card(desk)->width() <= 300);
            for (const QLabel *label : card(desk)->findChildren<QLabel *>()) {
                if (!label->isVisible())
                    continue;
                const QRect place(label->mapTo(card(desk), QPoint()), label->size());
                QVERIFY2(place.right() < card(desk)->width(), qPrintable(label->text()));
                QVERIFY2(label->parentWidget()->rect().contains(label->geometry()), qPrintable(label->text()));
                if (label->wordWrap())
                    QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            }
        }
    }

    void kindWordsKeepTheirContrast()
    {
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            for (const core::EntityKind kind :
                 {core::EntityKind::Actor, core::EntityKind::Treaty, core::EntityKind::Clause, core::EntityKind::Topic,
                  core::EntityKind::Event, core::EntityKind::Scenario, core::EntityKind::Source}) {
                const Theme theme(mode);
                QVERIFY(contrastRatio(wordColour(signOf(kind), theme), theme.panel()) >= 4.5);
            }
        }
    }
};

QTEST_MAIN(InspectorTest)
#include "tst_Inspector.moc"
