#include <map>

#include "app/views/charts/ChartData.h"
#include "core/store/Project.h"
#include "core/store/Query.h"
#include "tests/support/Bundle.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;

/// Every number of every chart, counted a second time by queries of the store.
class ChartDataTest : public QObject
{
    Q_OBJECT

private:
    using Numbers = std::map<QString, int>; ///< by "category/series", without zeros

    std::unique_ptr<core::Project> m_bundle;
    std::shared_ptr<const core::Knowledge> m_knowledge;

    /// Shows everything.
    static Filter openFilter()
    {
        Filter filter;
        filter.hiddenKinds.clear();
        filter.hiddenActors.clear();
        return filter;
    }

    ChartData chart(ChartKind kind, std::optional<QDate> day = {}) const
    {
        return chartData(*m_knowledge, {.kind = kind, .filter = openFilter(), .validOn = day});
    }

    static Numbers numbersOf(const ChartData &data)
    {
        Numbers numbers;
        for (std::size_t c = 0; c < data.categories.size(); ++c)
            for (std::size_t s = 0; s < data.series.size(); ++s)
                if (data.cells[c][s].value != 0)
                    numbers[data.categories[c].name + u'/' + data.series[s].name] += data.cells[c][s].value;
        return numbers;
    }

    /// Rows of category, series and number.
    Numbers query(const char *sql) const
    {
        Numbers numbers;
        core::Query rows(m_bundle->database(), sql);
        while (rows.next())
            numbers[rows.text(0) + u'/' + rows.text(1)] += int(rows.integer(2));
        return numbers;
    }

    static void compare(const Numbers &chart, const Numbers &counted)
    {
        QVERIFY(!counted.empty());
        for (const auto &[name, number] : counted)
            QVERIFY2(chart.count(name) == 1 && chart.at(name) == number,
                     qPrintable(QStringLiteral("%1: %2").arg(name).arg(number)));
        QCOMPARE(chart.size(), counted.size());
    }

    /// The best-ranked date that a thing has by a predicate: EDTF, empty where there is none.
    QString date(core::EntityId id, const char *predicate) const
    {
        core::Query rows(m_bundle->database(),
                         "SELECT s.value FROM statement s JOIN participant p ON p.statement = s.id "
                         "WHERE p.entity = ?1 AND p.role IN ('subject', 'object') AND s.predicate = ?2 AND "
                         "s.value_kind = 'date' AND s.polarity = 'affirmed' AND s.scenario IS NULL "
                         "ORDER BY CASE s.rank WHEN 'preferred' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END, s.id LIMIT 1");
        rows.bind(id, QString::fromLatin1(predicate));
        return rows.next() ? rows.text(0) : QString();
    }

    static QDate firstDay(const QString &edtf) { return core::Period::parse(edtf)->earliest(); }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_bundle = core::Project::inMemory(test::bundleData());
        m_knowledge = m_bundle->load();
    }

    void countsTopicsByAreaAsTheStoreDoes()
    {
        compare(numbersOf(chart(ChartKind::Scope)),
                query("SELECT te.label, ae.label, count(DISTINCT t.id) FROM statement s "
                      "JOIN participant a ON a.statement = s.id AND a.role = 'subject' "
                      "JOIN participant o ON o.statement = s.id AND o.role = 'object' "
                      "LEFT JOIN clause c ON c.id = a.entity JOIN treaty y ON y.id = coalesce(c.treaty, a.entity) "
                      "JOIN entity te ON te.id = y.id JOIN topic t ON t.id = o.entity "
                      "JOIN entity ae ON ae.id = t.parent "
                      "WHERE s.predicate = 'hasTopic' AND s.polarity = 'affirmed' AND s.rank <> 'deprecated' "
                      "GROUP BY te.id, ae.id"));
    }

    void countsTreatiesInForceAsTheirDatesSay()
    {
        const ChartData data = chart(ChartKind::InForce);
        const QDate last(2025, 11, 11);
        QCOMPARE(data.categories.back().name, QString::number(last.year()));
        for (std::size_t c = 0; c < data.categories.size(); ++c) {
            const QDate day = std::min(QDate(data.categories[c].name.toInt(), 12, 31), last);
            int inForce = 0;
            for (const core::Treaty &treaty : m_knowledge->data().treaties) {
                const QString from = date(treaty.id, "entersIntoForce");
                const QString to = date(treaty.id, "ended");
                inForce += !from.isEmpty() && firstDay(from) <= day && (to.isEmpty() || firstDay(to) > day) ? 1 : 0;
            }
            QVERIFY2(data.total(c) == inForce, qPrintable(data.categories[c].name));
        }
    }

    void countsEventsAsTheirDatesSay()
    {
        Numbers counted;
        for (const core::Event &event : m_knowledge->data().events)
            if (const QString day = date(event.id, "occurredOn"); !day.isEmpty())
                ++counted[day.left(4) + QStringLiteral("/Events")];
        compare(numbersOf(chart(ChartKind::Events)), counted);
    }

    void countsEachStatementOnceForAnActor()
    {
        compare(numbersOf(chart(ChartKind::Actors)),
                query("SELECT label, part, count(*) FROM (SELECT e.label, CASE min(CASE p.role WHEN 'subject' THEN 0 "
                      "WHEN 'attributed' THEN 2 ELSE 1 END) WHEN 0 THEN 'Acts' WHEN 1 THEN 'Is acted on or meant' "
                      "ELSE 'Says so' END part FROM participant p JOIN actor a ON a.id = p.entity "
                      "JOIN entity e ON e.id = a.id GROUP BY e.id, p.statement) GROUP BY label, part"));
    }

    void countsStatementsByModalityAsTheStoreDoes()
    {
        compare(numbersOf(chart(ChartKind::Modality)),
                query("SELECT upper(substr(modality, 1, 1)) || substr(modality, 2), CASE confidence "
                      "WHEN 'text' THEN 'Seen in a published text' WHEN 'press' THEN 'Known from press reports' "
                      "WHEN 'data' THEN 'From a coded data set' WHEN 'corroborated' THEN 'Agrees with another source' "
                      "WHEN 'memory' THEN 'Not checked against a text' ELSE 'An opinion: cannot be checked' END, "
                      "count(*) FROM statement GROUP BY 1, 2"));
    }

    void countsTriggersAndConditionsAsTheStoreDoes()
    {
        compare(
            numbersOf(chart(ChartKind::Conditions)),
            query("SELECT e.label, CASE WHEN triggered_by <> '' AND conditions <> '' THEN 'With both' "
                  "WHEN triggered_by <> '' THEN 'With a trigger' WHEN conditions <> '' THEN 'With conditions' "
                  "ELSE 'With neither' END, count(*) FROM clause c JOIN entity e ON e.id = c.treaty GROUP BY 1, 2"));
    }

    void countsArticlesAsTheStoreDoes()
    {
        compare(numbersOf(chart(ChartKind::Articles)),
                query("SELECT e.label, 'Articles', article_count FROM treaty JOIN entity e USING (id) "
                      "WHERE article_count > 0"));
    }

    void everyNumberHasAPassage_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("day");
        for (const ChartKind kind : chartKinds)
            for (const QDate &day : {QDate(), QDate(1998, 1, 1), QDate(2024, 12, 4)})
                QTest::addRow("%s %s", qPrintable(toWord(kind)), qPrintable(day.toString(Qt::ISODate)))
                    << int(kind) << day;
    }

    void everyNumberHasAPassage()
    {
        QFETCH(int, kind);
        QFETCH(QDate, day);
        const ChartData data = chart(ChartKind(kind), day.isValid() ? std::optional(day) : std::nullopt);
        QVERIFY2(!data.isEmpty(), qPrintable(data.emptyReason));
        for (std::size_t c = 0; c < data.categories.size(); ++c) {
            for (std::size_t s = 0; s < data.series.size(); ++s) {
                const QString sentence = cellSentence(data, c, s);
                if (data.cells[c][s].value > 0)
                    QVERIFY2(!m_knowledge->why(data.cells[c][s].refs).empty(), qPrintable(sentence));
                else if (ChartKind(kind) != ChartKind::Articles)
                    QVERIFY2(data.cells[c][s].refs.empty(), qPrintable(sentence));
            }
        }
    }

    void statementsThatDoNotHoldOnTheDayAreLeftOut()
    {
        const QDate day(1998, 1, 1);
        int holding = 0;
        for (const core::Statement &statement : m_knowledge->data().statements)
            holding += m_knowledge->holdsOn(statement.id, day) ? 1 : 0;
        const ChartData data = chart(ChartKind::Modality, day);
        QVERIFY(holding < int(m_knowledge->data().statements.size()));
        QCOMPARE(data.sum(), holding);
        QVERIFY(data.note.contains(QStringLiteral("1 January 1998")));
    }

    void aTreatyThatNobodyCodedIsNotCalledEmpty()
    {
        const ChartData data = chart(ChartKind::Scope);
        int notCoded = 0;
        for (std::size_t c = 0; c < data.categories.size(); ++c) {
            if (data.total(c) == 0)
                notCoded += data.categories[c].remark == QStringLiteral("not coded") ? 1 : 0;
            else
                QVERIFY(data.categories[c].remark.isEmpty());
        }
        QVERIFY(notCoded > 0);
        const std::vector<QStringList> rows = chartRows(data);
        for (std::size_t c = 0; c < rows.size(); ++c)
            if (!data.categories[c].remark.isEmpty())
                QCOMPARE(rows[c].at(1), QString());
    }

    void aTopicThatSourcesDisputeIsMarked()
    {
        const core::Knowledge sample(test::SampleKnowledge::data());
        const ChartData data = chartData(sample, {.kind = ChartKind::Scope, .filter = openFilter()});
        bool isMarked = false;
        for (std::size_t c = 0; c < data.categories.size(); ++c) {
            for (std::size_t s = 0; s < data.series.size(); ++s)
                if (data.cells[c][s].states == Disputed)
                    isMarked = data.categories[c].name == QStringLiteral("Russia–DPRK 2000") &&
                               cellSentence(data, c, s).contains(QStringLiteral("sources differ"));
        }
        QVERIFY(isMarked);
    }

    void filtersAreObeyedAndTold()
    {
        Filter filter = openFilter();
        filter.topics = {m_knowledge->find(QStringLiteral("topic/B")).entity()};
        const ChartData scope = chartData(*m_knowledge, {.kind = ChartKind::Scope, .filter = filter});
        QCOMPARE(scope.series.size(), std::size_t(1));
        QVERIFY(scope.note.contains(QStringLiteral("Chosen topics: Mutual defence.")));
        filter.topics.clear();
        filter.hiddenKinds = {core::EntityKind::Treaty};
        for (const ChartKind kind :
             {ChartKind::Scope, ChartKind::InForce, ChartKind::Conditions, ChartKind::Articles}) {
            const ChartData none = chartData(*m_knowledge, {.kind = kind, .filter = filter});
            QVERIFY(none.isEmpty() && none.headline.isEmpty());
        }
        filter.hiddenModalities = {core::Modality::Fact};
        const ChartData modality = chartData(*m_knowledge, {.kind = ChartKind::Modality, .filter = filter});
        for (const ChartCategory &category : modality.categories)
            QVERIFY(category.name != QStringLiteral("Fact"));
    }

    void anEmptyProjectSaysWhyThereIsNothing()
    {
        const core::Knowledge nothing({});
        for (const ChartKind kind : chartKinds) {
            const ChartData data = chartData(nothing, {.kind = kind});
            QVERIFY2(!data.emptyReason.isEmpty(), qPrintable(toWord(kind)));
        }
    }

    void rowsAreAsWideAsTheirHeader()
    {
        for (const ChartKind kind : chartKinds) {
            const ChartData data = chart(kind);
            const QStringList header = chartHeader(data);
            const std::vector<QStringList> rows = chartRows(data);
            QCOMPARE(rows.size(), data.categories.size());
            for (const QStringList &row : rows)
                QCOMPARE(row.size(), header.size());
        }
    }

    void namesAreReadBack()
    {
        for (const ChartKind kind : chartKinds)
            QCOMPARE(chartKindOf(toWord(kind)), kind);
        QVERIFY(!chartKindOf(u"nonsense"));
        QCOMPARE(chartKindOrFirst(u"nonsense"), ChartKind::Scope);
    }
};

QTEST_GUILESS_MAIN(ChartDataTest)
#include "tst_ChartData.moc"
