#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/Jobs.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"
#include "app/views/table/FilterHeader.h"
#include "app/views/table/MeasureColumns.h"
#include "app/views/table/TableModel.h"
#include "app/views/table/TablePage.h"
#include "app/views/table/TablePanel.h"
#include "app/views/table/TableRows.h"
#include "core/store/Project.h"
#include "tests/support/Bundle.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// Every list of a project as a table: typed, sorted, filtered, chosen from, and one selection with the other views.
class TableTest : public QObject
{
    Q_OBJECT

private:
    const core::Knowledge m_sample{test::SampleKnowledge::data()};

    struct Desk
    {
        Guard guard;
        Jobs jobs{guard};
        Document document;
        Selection selection;
        TablePanel panel{document, selection, jobs};

        explicit Desk(const core::KnowledgeData &data = test::SampleKnowledge::data())
        {
            document.setProject(core::Project::inMemory(data));
            panel.resize(1200, 400);
            panel.show();
        }

        core::Ref ref(const char *key) const { return document.knowledge()->find(QLatin1String(key)); }
        QString text(int row, int column)
        {
            return panel.model().data(panel.model().index(row, column), Qt::DisplayRole).toString();
        }
        void list(TableOf list)
        {
            ViewOptions options = selection.options();
            options.table = {.of = list};
            selection.setOptions(options);
        }
    };

    QStringList firstColumn(const TableOptions &options, const Filter &filter = {}) const
    {
        QStringList texts;
        for (const QStringList &line : tableTexts(m_sample, options, filter))
            texts << line.first();
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void everyListHasRowsAndEveryCellAValue()
    {
        for (const TableOf list : tableLists) {
            QCOMPARE(tableOf(toWord(list)), std::optional(list));
            QSet<QString> ids;
            for (const TableColumn &column : tableColumns(list)) {
                QVERIFY(!column.title.isEmpty());
                QVERIFY2(!ids.contains(column.id), qPrintable(column.id));
                ids.insert(column.id);
                for (const core::Ref row : tableRows(m_sample, {.of = list}, {})) {
                    const TableValue value = valueIn(column, m_sample, row, {});
                    QVERIFY(column.type != TableColumn::Type::Text || std::isnan(value.number));
                }
            }
            QCOMPARE(tableTexts(m_sample, {.of = list}, {}).size(), 1 + tableSize(m_sample, list));
        }
        QCOMPARE(tableSize(m_sample, TableOf::Treaties), 3U);
        QCOMPARE(tableSize(m_sample, TableOf::Statements), m_sample.data().statements.size());
    }

    void numbersInTextsCountAsNumbers_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::newRow("by number") << u"Article 2"_s << u"Article 10"_s;
        QTest::newRow("leading noughts") << u"A 007"_s << u"a 8"_s;
        QTest::newRow("the beginning of another") << u"Article"_s << u"Article 1"_s;
        QTest::newRow("letters of any size") << u"alpha"_s << u"Beta"_s;
        QTest::newRow("beyond all integers") << u"9"_s << u"123456789012345678901234567890"_s;
    }

    void numbersInTextsCountAsNumbers()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QVERIFY(comesBefore(first, second));
        QVERIFY(!comesBefore(second, first));
        QVERIFY(!comesBefore(first, first));
    }

    void datesAreSortedAsDatesAndWhatIsEmptyComesLast()
    {
        TableOptions options{.of = TableOf::Treaties, .sortedBy = u"ended"_s};
        QCOMPARE(firstColumn(options),
                 QStringList({u"Name"_s, u"USSR–DPRK 1961"_s, u"Russia–DPRK 2000"_s, u"Russia–DPRK 2024"_s}));
        options.direction = TableOptions::Direction::Descending;
        QCOMPARE(firstColumn(options),
                 QStringList({u"Name"_s, u"Russia–DPRK 2000"_s, u"USSR–DPRK 1961"_s, u"Russia–DPRK 2024"_s}));
    }

    void treatiesAndEventsAreUsuallyInTheOrderOfTheirDays()
    {
        const test::Bundle bundle;
        for (const auto &[list, day] :
             {std::pair(TableOf::Treaties, u"signed"_s), std::pair(TableOf::Events, u"date"_s)}) {
            const std::vector<core::Ref> usual = tableRows(bundle.knowledge, {.of = list}, {});
            QCOMPARE(usual, tableRows(bundle.knowledge, {.of = list, .sortedBy = day}, {}));
            QVERIFY(usual != tableRows(bundle.knowledge, {.of = list, .sortedBy = u"no column"_s}, {}));
            QCOMPARE(usual,
                     tableRows(bundle.knowledge, {.of = list, .direction = TableOptions::Direction::Descending}, {}));
        }
    }

    void columnsFilter()
    {
        QCOMPARE(firstColumn({.of = TableOf::Treaties, .filters = {{u"parties"_s, u"soviet"_s}}}),
                 QStringList({u"Name"_s, u"USSR–DPRK 1961"_s}));
        QCOMPARE(
            firstColumn({.of = TableOf::Treaties, .filters = {{u"parties"_s, u"russia"_s}, {u"signed"_s, u"2024"_s}}}),
            QStringList({u"Name"_s, u"Russia–DPRK 2024"_s}));
        QCOMPARE(firstColumn({.of = TableOf::Treaties, .filters = {{u"name"_s, u"Atlantis"_s}}}).size(), 1);
    }

    void whatEveryViewLeavesOutIsNotListed()
    {
        Filter filter;
        filter.hidden = {m_sample.find(u"treaty/russia-dprk-2000"_s).entity()};
        QVERIFY(!firstColumn({.of = TableOf::Treaties}, filter).contains(u"Russia–DPRK 2000"_s));
        for (const QString &clause : firstColumn({.of = TableOf::Clauses}, filter))
            QVERIFY(!clause.startsWith(u"Russia–DPRK 2000"_s));
        filter = {};
        filter.hiddenModalities = {core::Modality::Claim};
        QVERIFY(firstColumn({.of = TableOf::Statements}, filter).size() <
                firstColumn({.of = TableOf::Statements}).size());
        QVERIFY(firstColumn({.of = TableOf::Topics}).size() > 1); // though the graph hides topics
    }

    void measuresAreColumnsThatAreSortedByTheirValues()
    {
        const core::Graph graph = core::Graph::build(m_sample);
        TableOptions options{.of = TableOf::Actors,
                             .columns = {u"name"_s, u"degree"_s, u"community"_s},
                             .sortedBy = u"degree"_s,
                             .direction = TableOptions::Direction::Descending};
        QCOMPARE(measuresWanted(options),
                 (std::vector<core::Measure>{core::Measure::Degree, core::Measure::Community}));
        TableScope scope;
        for (const QStringList &line : tableTexts(m_sample, options, scope))
            QVERIFY(line[1] == u"Degree"_s || line[1] == u"…"_s); // nothing was measured yet
        scope.measures = measureTable(m_sample, graph, measuresWanted(options));
        const auto degrees = core::measureEntities(core::Measure::Degree, m_sample, graph);
        double last = 1e9;
        const std::vector<core::Ref> rows = tableRows(m_sample, options, scope);
        QCOMPARE(rows.size(), tableSize(m_sample, TableOf::Actors));
        for (const core::Ref row : rows) {
            QVERIFY(degrees.value(row.entity()) <= last);
            last = degrees.value(row.entity());
        }
        QCOMPARE(tableTexts(m_sample, options, scope)[1][1], QString::number(degrees.value(rows.front().entity())));
        options.filters = {{u"degree"_s, u"no number"_s}};
        QVERIFY(tableRows(m_sample, options, scope).empty());
        for (const TableOf list : {TableOf::Sources, TableOf::Statements})
            for (const TableColumn &column : tableColumns(list))
                QVERIFY(!column.measure);
    }

    void thePanelMeasuresInAJobAndFillsItsCells()
    {
        Desk desk;
        ViewOptions options;
        options.table = {.of = TableOf::Actors, .columns = {u"name"_s, u"pagerank"_s}, .sortedBy = u"pagerank"_s};
        desk.selection.setOptions(options);
        QCOMPARE(desk.text(0, 1), u"…"_s); // the window did not wait
        QTRY_VERIFY(desk.text(0, 1) != u"…"_s);
        double last = 0;
        for (int row = 0; row < desk.panel.model().rowCount(); ++row) {
            QVERIFY(desk.text(row, 1).toDouble() >= last);
            last = desk.text(row, 1).toDouble();
        }
        QVERIFY(last > 0);
    }

    void measuringThatIsStoppedIsNotBegunAnew()
    {
        Desk desk;
        QSignalSpy started(&desk.jobs, &Jobs::started);
        ViewOptions options;
        options.table = {.of = TableOf::Actors, .columns = {u"name"_s, u"betweenness"_s}};
        desk.selection.setOptions(options);
        desk.jobs.stopAll();
        QTRY_VERIFY(desk.jobs.isIdle());
        desk.selection.setValidOn(QDate(2024, 12, 4)); // another reason to fill the table again
        QCOMPARE(started.size(), 1);
    }

    void onADayWhatIsToComeIsLeftOutAndWhatHasEndedSaysSo()
    {
        Desk desk;
        desk.selection.setValidOn(QDate(2001, 1, 1));
        QCOMPARE(desk.panel.model().rowCount(), 2);
        QCOMPARE(desk.text(0, 0), u"USSR–DPRK 1961 (ended)"_s);
        QCOMPARE(desk.text(1, 0), u"Russia–DPRK 2000"_s);
        QCOMPARE(desk.panel.findChild<QLabel *>(u"tableCount"_s)->text(), u"2 of 3 rows"_s);
    }

    void columnsAreChosen()
    {
        const auto texts = tableTexts(m_sample, {.of = TableOf::Treaties, .columns = {u"id"_s, u"nonsense"_s}}, {});
        QCOMPARE(texts[0], QStringList{u"Identifier"_s});
        QCOMPARE(texts[1], QStringList{u"treaty/ussr-dprk-1961"_s});
    }

    void aDateOnWhichSourcesDifferBearsAForkAndSaysSo()
    {
        const std::vector<TableColumn> &columns = tableColumns(TableOf::Treaties);
        const auto column = std::find_if(columns.begin(), columns.end(),
                                         [](const TableColumn &each) { return each.id == u"signed"_s; });
        const TableValue value = column->cell(m_sample, m_sample.find(u"treaty/russia-dprk-2024"_s));
        QVERIFY(value.isDisputed);
        QCOMPARE(value.text, u"19 June 2024 (sources differ)"_s);
        QVERIFY(!column->cell(m_sample, m_sample.find(u"treaty/ussr-dprk-1961"_s)).isDisputed);
        const Picture page = tablePage(m_sample, {});
        const auto forks =
            std::count_if(page.marks.begin(), page.marks.end(), [](const Mark &mark) { return mark.has(Disputed); });
        QCOMPARE(forks, 1);
    }

    void aTreatyNobodyCodedDoesNotCoverNought()
    {
        core::KnowledgeData data = test::SampleKnowledge::data();
        std::erase_if(data.statements, [](const core::Statement &s) { return s.predicate == u"hasTopic"_s; });
        std::erase_if(data.evidence, [&](const core::Evidence &e) {
            return std::none_of(data.statements.begin(), data.statements.end(),
                                [&](const core::Statement &s) { return s.id == e.statement; });
        });
        const core::Knowledge bare(data);
        for (const QStringList &line : tableTexts(bare, {.of = TableOf::Treaties, .columns = {u"topics"_s}}, {}))
            QVERIFY(line == QStringList{u"Topics covered"_s} || line == QStringList{u"not coded"_s});
    }

    void aPageStandsForItsRowsAndSaysWhatDoesNotFit()
    {
        const Picture page = tablePage(m_sample, {.content = {.of = TableOf::Statements}, .page = QSizeF(700, 300)});
        int rows = 0;
        bool tells = false;
        for (const Mark &mark : page.marks) {
            rows += mark.isInteractive() && mark.order >= 0 ? 1 : 0;
            tells = tells || mark.text.contains(u"rows 1 to"_s);
            QVERIFY(mark.box.right() <= 700);
            QVERIFY(!mark.isInteractive() || !m_sample.why(mark.standsFor).empty());
        }
        QVERIFY(rows > 2 && rows < 20);
        QVERIFY(tells);
    }

    void theModelKeepsItsPromises()
    {
        Desk desk;
        const QAbstractItemModelTester tester(&desk.panel.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const TableOf list : tableLists) {
            desk.list(list);
            QCOMPARE(std::size_t(desk.panel.model().rowCount()), tableSize(*desk.document.knowledge(), list));
        }
    }

    void aRowSelectedHereIsSelectedEverywhereAndBack()
    {
        Desk desk;
        desk.panel.table()->selectRow(1);
        QCOMPARE(desk.selection.current(), desk.ref("treaty/russia-dprk-2000"));
        desk.selection.select(desk.ref("treaty/russia-dprk-2024"));
        QCOMPARE(desk.panel.table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(desk.panel.table()->currentIndex().row(), 2);
        desk.selection.select(desk.ref("actor/russia")); // not in this list
        QVERIFY(!desk.panel.table()->selectionModel()->hasSelection());
        QCOMPARE(desk.selection.current(), desk.ref("actor/russia"));
    }

    void sortingAndFilteringKeepTheSelection()
    {
        Desk desk;
        desk.selection.select(desk.ref("treaty/ussr-dprk-1961"));
        auto *header = desk.panel.findChild<FilterHeader *>();
        Q_EMIT header->sectionClicked(0);
        QCOMPARE(desk.text(0, 0), u"Russia–DPRK 2000"_s);
        QCOMPARE(desk.panel.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Name ↑"_s);
        QCOMPARE(desk.panel.table()->selectionModel()->selectedRows().size(), 1);
        Q_EMIT header->sectionClicked(0);
        QCOMPARE(desk.text(0, 0), u"USSR–DPRK 1961"_s);
        Q_EMIT header->sectionClicked(0);
        QVERIFY(desk.selection.options().table.sortedBy.isEmpty());
        QTest::keyClicks(header->line(0), u"2024"_s);
        QCOMPARE(desk.panel.model().rowCount(), 1);
        QCOMPARE(desk.panel.findChild<QLabel *>(u"tableCount"_s)->text(), u"1 of 3 rows"_s);
        QCOMPARE(desk.selection.current(), desk.ref("treaty/ussr-dprk-1961"));
        header->line(0)->clear();
        QCOMPARE(desk.panel.model().rowCount(), 3);
    }

    void spaceAsksWhyReturnReadsAndEscapeClears()
    {
        Desk desk;
        QSignalSpy why(&desk.selection, &Selection::whyRequested);
        QSignalSpy read(&desk.selection, &Selection::readRequested);
        QTableView *table = desk.panel.table();
        table->setCurrentIndex(desk.panel.model().index(2, 0));
        QTest::keyClick(table, Qt::Key_Space);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(why.size(), 1);
        QCOMPARE(read.size(), 1);
        QCOMPARE(desk.selection.current(), desk.ref("treaty/russia-dprk-2024"));
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(desk.selection.refs().isEmpty());
    }

    void aLargeListIsSortedByAJob()
    {
        core::KnowledgeData data = test::SampleKnowledge::data();
        const core::Statement like = data.statements.front();
        constexpr int many = 6000;
        for (int i = 0; i < many; ++i) {
            core::Statement row = like;
            row.id = {std::ssize(data.statements) + 1};
            row.key = u"statement/many/%1"_s.arg(i);
            row.text = u"%1 of many"_s.arg(i);
            data.statements.push_back(row);
            data.evidence.push_back({row.id, data.passages.front().id, core::Stance::Supports, {}});
        }
        Desk desk(data);
        ViewOptions options;
        options.table = {.of = TableOf::Statements, .sortedBy = u"text"_s};
        desk.selection.setOptions(options);
        QTRY_COMPARE(std::size_t(desk.panel.model().rowCount()), data.statements.size());
        QCOMPARE(desk.text(0, 0), u"0 of many"_s);
        QCOMPARE(desk.text(2, 0), u"2 of many"_s);
        options.table.filters = {{u"text"_s, u"5999 OF many"_s}};
        desk.selection.setOptions(options);
        QTRY_COMPARE(desk.panel.model().rowCount(), 1);
    }

    void rowsAreCopiedAsTextForASpreadsheet()
    {
        Desk desk;
        desk.panel.table()->selectRow(0);
        QTest::keySequence(desk.panel.table(), QKeySequence::Copy);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"Name\tType\tParties"_s));
        QVERIFY(lines[1].startsWith(u"USSR–DPRK 1961\ttreaty\tSoviet Union, North Korea"_s));
    }
};

QTEST_MAIN(TableTest)
#include "tst_Table.moc"
