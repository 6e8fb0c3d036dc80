#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/window/ClauseDialog.h"
#include "core/store/Project.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// What became of a clause, step by step, as people read it.
class ClauseDialogTest : public QObject
{
    Q_OBJECT

private:
    core::KnowledgeData m_data;

    struct Desk
    {
        Document document;
        Selection selection;
        ClauseDialog dialog{document, selection};
        QListWidget &steps = *dialog.findChild<QListWidget *>(u"clauseSteps"_s);
        QTextBrowser &text = *dialog.findChild<QTextBrowser *>(u"clauseComparison"_s);

        explicit Desk(const core::KnowledgeData &data) { document.setProject(core::Project::inMemory(data)); }

        core::StatementId link(const QString &key) const
        {
            return document.knowledge()->find(u"statement/"_s + key).statement();
        }

        void open(const QString &key)
        {
            dialog.showLinks({link(key)});
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        }

        QPushButton &button(const QString &name) { return *dialog.findChild<QPushButton *>(name); }
    };

    const QString m_returned = u"russia-dprk-2024/article-4/returns/ussr-dprk-1961/article-1"_s;
    const QString m_reworded = u"russia-dprk-2000/article-3/rewords/ussr-dprk-1961/article-2"_s;

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_data = test::bundleData();
    }

    void opensAtTheStepThatWasAskedFor()
    {
        Desk desk(m_data);
        desk.open(m_returned);
        QVERIFY2(desk.steps.currentItem()->text().startsWith(u"Art. 1, 1961 → Art. 4, 2024\nreturned"_s),
                 qPrintable(desk.steps.currentItem()->text()));
        const QString shown = desk.text.toPlainText();
        QVERIFY2(shown.contains(u"2 conditions added"_s), qPrintable(shown));
        QVERIFY(shown.contains(u"Likeness 0."_s));
        QVERIFY(shown.contains(u"[1]"_s)); // its passages
    }

    void tellsThatThePromiseWasGoneForATime()
    {
        Desk desk(m_data);
        desk.open(m_returned);
        desk.steps.setFocus();
        QTest::keyClick(&desk.steps, Qt::Key_Up);
        QVERIFY(desk.steps.currentItem()->text().startsWith(u"Art. 1, 1961 → none in 2000\ndropped"_s));
        QVERIFY(desk.text.toPlainText().contains(u"Looked for and not found."_s));
    }

    void everyStepAndTheWholeWayCanBeReadWithTheKeyboard()
    {
        Desk desk(m_data);
        desk.open(m_reworded);
        QVERIFY(desk.steps.count() >= 4);
        desk.steps.setCurrentRow(0);
        desk.steps.setFocus();
        QStringList texts{desk.text.toPlainText()};
        for (int row = 1; row < desk.steps.count(); ++row) {
            QTest::keyClick(&desk.steps, Qt::Key_Down);
            QCOMPARE(desk.steps.currentRow(), row);
            QVERIFY(!texts.contains(desk.text.toPlainText()));
            texts << desk.text.toPlainText();
            QVERIFY(texts.last().contains(u"Conditions"_s) && texts.last().contains(u"Triggers"_s));
            QVERIFY(texts.last().contains(u"Likeness "_s) && texts.last().contains(u"[1]"_s));
        }
        QVERIFY(desk.steps.currentItem()->text().contains(u"the whole way"_s));
    }

    void theMouseGoesFromStepToStep()
    {
        Desk desk(m_data);
        desk.open(m_reworded);
        desk.steps.setCurrentRow(0);
        QVERIFY(!desk.button(u"clauseEarlier"_s).isEnabled());
        QTest::mouseClick(&desk.button(u"clauseLater"_s), Qt::LeftButton);
        QCOMPARE(desk.steps.currentRow(), 1);
        desk.steps.scrollToBottom();
        QTest::mouseClick(desk.steps.viewport(), Qt::LeftButton, Qt::NoModifier,
                          desk.steps.visualItemRect(desk.steps.item(desk.steps.count() - 1)).center());
        QCOMPARE(desk.steps.currentRow(), desk.steps.count() - 1);
        QVERIFY(!desk.button(u"clauseLater"_s).isEnabled());
    }

    void whyShowsWhatTheChosenRowRestsOn()
    {
        Desk desk(m_data);
        desk.open(m_reworded);
        QSignalSpy asked(&desk.selection, &Selection::whyRequested);
        QTest::mouseClick(&desk.button(u"clauseWhy"_s), Qt::LeftButton);
        QCOMPARE(desk.selection.refs(), QVector<core::Ref>{desk.link(m_reworded)});
        desk.steps.setCurrentRow(desk.steps.count() - 1);
        QTest::mouseClick(&desk.button(u"clauseWhy"_s), Qt::LeftButton);
        QVERIFY(desk.selection.refs().size() >= 2); // every step of the way
        QCOMPARE(asked.size(), 2);
    }

    void theStepThatIsReadStaysWhenTheProjectChanges()
    {
        Desk desk(m_data);
        desk.open(m_reworded);
        desk.steps.setCurrentRow(2);
        const QString before = desk.text.toPlainText();
        Q_EMIT desk.document.changed();
        QCOMPARE(desk.steps.currentRow(), 2);
        QCOMPARE(desk.text.toPlainText(), before);
    }
};

QTEST_MAIN(ClauseDialogTest)
#include "tst_ClauseDialog.moc"
