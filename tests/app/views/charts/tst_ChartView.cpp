#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"
#include "app/views/PictureAccessible.h"
#include "app/views/charts/ChartPanel.h"
#include "app/views/charts/ChartTable.h"
#include "app/views/charts/ChartView.h"
#include "core/store/Project.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"

using namespace app;

/// Charts under mouse and keyboard.
class ChartViewTest : public QObject
{
    Q_OBJECT

private:
    /// The panel over the bundled knowledge.
    struct Bench
    {
        explicit Bench(ChartKind kind)
        {
            document.setProject(core::Project::inMemory(test::bundleData()));
            choose(kind);
            panel.resize(900, 600);
            panel.show();
            panel.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&panel));
            panel.view()->setFocus(Qt::TabFocusReason);
        }

        void choose(ChartKind kind)
        {
            ViewOptions options = selection.options();
            options.chart.name = toWord(kind);
            selection.setOptions(options);
        }

        ChartView &view() { return *panel.view(); }
        const Mark &mark(MarkIndex index) { return view().picture().marks[std::size_t(index)]; }
        void press(Qt::Key key) { QTest::keyClick(&view(), key); }
        QString focused() { return mark(view().focusedMark()).alt; }

        Document document;
        Selection selection;
        ChartPanel panel{document, selection};
    };

    static MarkIndex barNamed(Bench &bench, const QString &start)
    {
        const auto &marks = bench.view().picture().marks;
        for (MarkIndex i = 0; i < MarkIndex(marks.size()); ++i)
            if (marks[std::size_t(i)].role == StyleRole::Series && marks[std::size_t(i)].alt.startsWith(start))
                return i;
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        installPictureAccessibility();
    }

    void aClickSelectsAllThatABarCounts()
    {
        Bench bench(ChartKind::InForce);
        const MarkIndex bar = barNamed(bench, QStringLiteral("1975:"));
        QVERIFY(bar >= 0);
        const Mark mark = bench.mark(bar);
        QTest::mouseClick(&bench.view(), Qt::LeftButton, {}, bench.view().toWidget(mark.box.center()).toPoint());
        QCOMPARE(bench.selection.refs(), QVector<core::Ref>(mark.standsFor.begin(), mark.standsFor.end()));
        QCOMPARE(bench.view().focusedMark(), bar);
    }

    void arrowsWalkFromBarToBarThoughTheyCountTheSame()
    {
        Bench bench(ChartKind::InForce);
        bench.view().focusMark(barNamed(bench, QStringLiteral("1975:")));
        for (const char *year : {"1976:", "1977:", "1978:"}) {
            bench.press(Qt::Key_Right);
            QVERIFY2(bench.focused().startsWith(QLatin1String(year)), qPrintable(bench.focused()));
        }
        bench.press(Qt::Key_Return);
        QVERIFY(!bench.selection.refs().isEmpty());
        bench.press(Qt::Key_Left);
        QVERIFY2(bench.focused().startsWith(QStringLiteral("1977:")), qPrintable(bench.focused()));
    }

    void arrowsWalkFromPartToPart()
    {
        Bench bench(ChartKind::Scope);
        bench.view().focusMark(barNamed(bench, QStringLiteral("US–ROK 1953, Principles and peace")));
        bench.press(Qt::Key_Right);
        QVERIFY2(bench.focused().startsWith(QStringLiteral("US–ROK 1953, Mutual defence")),
                 qPrintable(bench.focused()));
        bench.press(Qt::Key_Down);
        QVERIFY2(bench.focused().contains(QStringLiteral("Mutual defence")), qPrintable(bench.focused()));
        QVERIFY(!bench.focused().startsWith(QStringLiteral("US–ROK 1953")));
        bench.press(Qt::Key_Up);
        QVERIFY(bench.focused().startsWith(QStringLiteral("US–ROK 1953, Mutual defence")));
    }

    void spaceAsksWhy()
    {
        Bench bench(ChartKind::Scope);
        int asked = 0;
        connect(&bench.selection, &Selection::whyRequested, &bench.panel, [&](core::Ref) { ++asked; });
        const MarkIndex bar = barNamed(bench, QStringLiteral("US–ROK 1953, Mutual defence"));
        bench.view().focusMark(bar);
        bench.press(Qt::Key_Space);
        QCOMPARE(asked, 1);
        QCOMPARE(std::size_t(bench.selection.refs().size()), bench.mark(bar).standsFor.size());
    }

    void thePagesOfALongChartAreScrolled()
    {
        Bench bench(ChartKind::Actors);
        bench.panel.resize(700, 320);
        QVERIFY(barNamed(bench, QStringLiteral("North Korea,")) >= 0);
        const auto last = QString(bench.view().data().categories.back().name + QStringLiteral(","));
        for (int i = 0; i < 20; ++i)
            bench.press(Qt::Key_PageDown);
        QVERIFY(barNamed(bench, last) >= 0);
        bench.press(Qt::Key_PageUp);
        QVERIFY(barNamed(bench, last) < 0);
        bench.view().fitAll();
        QVERIFY(barNamed(bench, QStringLiteral("North Korea,")) >= 0);
    }

    void theChooserAndTheOptionsAgree()
    {
        Bench bench(ChartKind::Scope);
        auto *chooser = bench.panel.findChild<QComboBox *>(QStringLiteral("chartChooser"));
        QCOMPARE(chooser->count(), int(chartKinds.size()));
        bench.choose(ChartKind::Events);
        QCOMPARE(chooser->currentText(), QStringLiteral("Events by year"));
        chooser->setFocus();
        QTest::keyClick(chooser, Qt::Key_Down);
        QCOMPARE(bench.selection.options().chart.name, QStringLiteral("actors"));
        QCOMPARE(bench.view().data().kind, ChartKind::Actors);
    }

    void theTableHasTheNumbersAndSelectsThem()
    {
        Bench bench(ChartKind::Conditions);
        auto *table = bench.panel.findChild<QTableView *>(QStringLiteral("chartTable"));
        QVERIFY(table->isHidden());
        bench.panel.findChild<QToolButton *>(QStringLiteral("chartTableButton"))->click();
        QVERIFY(table->isVisible());
        const ChartData &data = bench.view().data();
        const std::vector<QStringList> rows = chartRows(data);
        QCOMPARE(table->model()->rowCount(), int(rows.size()));
        QCOMPARE(table->model()->columnCount(), int(data.series.size()) + 2);
        for (std::size_t c = 0; c < rows.size(); ++c) {
            for (std::size_t s = 0; s < data.series.size(); ++s) {
                const QModelIndex cell = table->model()->index(int(c), int(s) + 1);
                QCOMPARE(cell.data().toString(), rows[c].at(int(s) + 1));
                if (data.cells[c][s].value == 0)
                    continue;
                bench.selection.clear();
                Q_EMIT table->activated(cell);
                QCOMPARE(std::size_t(bench.selection.refs().size()), data.cells[c][s].refs.size());
                QCOMPARE(bench.focused(), cell.data(Qt::AccessibleTextRole).toString());
            }
        }
        bench.choose(ChartKind::Articles);
        QCOMPARE(table->model()->columnCount(), 2);
    }

    void theTableIsASoundModel()
    {
        Bench bench(ChartKind::Actors);
        ChartTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setChart(bench.view().data());
        QCOMPARE(table.seriesOf(0), -1);
        QCOMPARE(table.seriesOf(1), 0);
        QCOMPARE(table.seriesOf(table.columnCount() - 1), -1);
    }

    void theDayIsFollowed()
    {
        Bench bench(ChartKind::Modality);
        const int before = bench.view().data().sum();
        bench.selection.setValidOn(QDate(1998, 1, 1));
        QVERIFY(bench.view().data().sum() < before);
        QVERIFY(bench.view().picture().headline.startsWith(QString::number(bench.view().data().sum())));
    }
};

QTEST_MAIN(ChartViewTest)
#include "tst_ChartView.moc"
