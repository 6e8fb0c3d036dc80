#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"
#include "app/views/matrix/MatrixPanel.h"
#include "app/views/matrix/MatrixView.h"
#include "core/store/Project.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;

/// The matrix as people use it. Rows: heading B, B1, B2, heading C, C1; columns: 1961, 2000, 2024.
class MatrixViewTest : public QObject
{
    Q_OBJECT

private:
    struct Desk
    {
        Document document;
        Selection selection;
        MatrixPanel panel{document, selection};
        MatrixView &view = *panel.view();

        explicit Desk(QSize size = QSize(900, 400))
        {
            document.setProject(core::Project::inMemory(test::SampleKnowledge::data()));
            panel.resize(size);
            panel.show();
            view.picture();
        }

        core::Ref ref(const char *key) const { return document.knowledge()->find(QLatin1String(key)); }
        QPoint cell(int row, int column)
        {
            return view.layoutShown().cellBox(std::size_t(row), std::size_t(column)).center().toPoint();
        }
        void click(QPoint at) { QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, at); }
        void key(Qt::Key key) { QTest::keyClick(&view, key); }
        template <typename Control>
        Control &control(const char *name)
        {
            return *panel.findChild<Control *>(QLatin1String(name));
        }
    };

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void aClickOnACellSelectsWhatItRestsOn()
    {
        Desk desk;
        desk.click(desk.cell(1, 2));
        QCOMPARE(desk.selection.refs().size(), 1);
        const core::StatementId id = desk.selection.current().statement();
        QCOMPARE(desk.document.knowledge()->statement(id).predicate, QStringLiteral("hasTopic"));
        QCOMPARE(desk.view.place(), (MatrixView::Place{1, 2}));
    }

    void aCellOfSeveralStatementsSelectsAll()
    {
        Desk desk;
        desk.click(desk.cell(4, 1)); // sources differ
        QCOMPARE(desk.selection.refs().size(), 2);
    }

    void arrowsWalkOverEveryCellAndHeader()
    {
        Desk desk;
        desk.view.goTo({1, 0});
        desk.key(Qt::Key_Right);
        desk.key(Qt::Key_Down);
        QCOMPARE(desk.view.place(), (MatrixView::Place{2, 1}));
        desk.key(Qt::Key_Down); // the heading takes the whole row
        QCOMPARE(desk.view.place(), (MatrixView::Place{3, -1}));
        desk.view.goTo({4, 2}); // nobody coded it
        QCOMPARE(desk.view.place(), (MatrixView::Place{4, 2}));
        desk.view.goTo({1, 0});
        desk.key(Qt::Key_Left);
        QCOMPARE(desk.view.focusedRef(), desk.ref("topic/B1"));
        desk.view.goTo({1, 2});
        desk.view.goTo({-1, 2});
        QCOMPARE(desk.view.focusedRef(), desk.ref("treaty/russia-dprk-2024"));
    }

    void returnSelectsThenOpensTheClauses()
    {
        Desk desk;
        QSignalSpy read(&desk.selection, &Selection::readRequested);
        desk.view.goTo({1, 2});
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.selection.refs().size(), 1);
        QCOMPARE(read.size(), 0);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.selection.current(), desk.ref("treaty/russia-dprk-2024/article-4"));
        QCOMPARE(read.size(), 1);
    }

    void spaceAsksWhyEvenWhereNobodyCoded()
    {
        Desk desk;
        QSignalSpy why(&desk.selection, &Selection::whyRequested);
        desk.view.goTo({4, 2});
        desk.key(Qt::Key_Space);
        QCOMPARE(why.size(), 1);
        QCOMPARE(desk.selection.refs(),
                 QVector<core::Ref>({desk.ref("topic/C1"), desk.ref("treaty/russia-dprk-2024")}));
    }

    void returnOnAHeadingFoldsAndUnfolds()
    {
        Desk desk;
        desk.view.goTo({0, -1});
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.selection.options().matrix.folded, QSet<core::EntityId>{desk.ref("topic/B").entity()});
        QCOMPARE(desk.view.matrix().rows.size(), 3U);
        desk.view.goTo({0, -1});
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.view.matrix().rows.size(), 5U);
    }

    void aClauseSelectedElsewhereIsFound()
    {
        Desk desk;
        desk.selection.select(desk.ref("treaty/russia-dprk-2000"));
        QCOMPARE(desk.view.place(), (MatrixView::Place{-1, 1}));
        desk.selection.select(desk.ref("topic/B2"));
        QCOMPARE(desk.view.place(), (MatrixView::Place{2, -1}));
    }

    void theWheelScrollsByRowsAndWalkingBringsIntoView()
    {
        Desk desk(QSize(520, 250));
        const int shown = int(desk.view.layoutShown().rowTops.size());
        QVERIFY(shown < 5);
        QWheelEvent event(QPointF(300, 200), desk.view.mapToGlobal(QPointF(300, 200)), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&desk.view, &event);
        QVERIFY(desk.view.layoutShown().firstRow > 0);
        desk.view.goTo({1, 0});
        QVERIFY(desk.view.layoutShown().shows(1, 0));
        desk.view.goTo({4, 2});
        QVERIFY(desk.view.layoutShown().shows(4, 2));
    }

    void controlsChangeTheOptionsThatViewsShare()
    {
        Desk desk;
        QComboBox &order = desk.control<QComboBox>("matrixOrder");
        order.setCurrentIndex(1);
        Q_EMIT order.activated(1);
        QCOMPARE(desk.view.matrix().order, core::MatrixQuery::Order::ByFirstAppearance);
        desk.control<QLineEdit>("matrixSearch").setText(QStringLiteral("trade"));
        QCOMPARE(desk.view.matrix().topicCount, 1);
        desk.control<QLineEdit>("matrixSearch").clear();
        desk.control<QToolButton>("matrixFold").click();
        QCOMPARE(desk.view.matrix().topicCount, 2);
        desk.selection.setOptions({});
        QCOMPARE(order.currentIndex(), 0);
        QVERIFY(!desk.control<QToolButton>("matrixFold").isChecked());
    }

    void whatIsHiddenIsCounted()
    {
        Desk desk;
        QToolButton &hidden = desk.control<QToolButton>("matrixHidden");
        QVERIFY(hidden.isHidden());
        Filter filter = desk.selection.filter();
        filter.hidden = {desk.ref("topic/B1").entity(), desk.ref("treaty/ussr-dprk-1961").entity()};
        desk.selection.setFilter(filter);
        QVERIFY(!hidden.isHidden());
        QVERIFY(hidden.text().contains(u'2'));
        QCOMPARE(desk.view.matrix().columns.size(), 2U);
    }
};

QTEST_MAIN(MatrixViewTest)
#include "tst_MatrixView.moc"
