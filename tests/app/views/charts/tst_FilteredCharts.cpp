#include <map>

#include "app/views/charts/ChartData.h"
#include "core/model/KnownOn.h"
#include "core/store/Project.h"
#include "core/store/Query.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

namespace {

/// A filter, and the same said in SQL: what it leaves of treaties (t), clauses (c), topics (o) and statements (s).
struct Narrowing
{
    Filter filter;
    QString treaties = u"1"_s;
    QString clauses = u"1"_s;
    QString topics = u"1"_s;
    QString statements = u"1"_s;
};

} // namespace

/// Every number of every chart under filters, on a day and by what was known then, counted a second time by queries of
/// the store. Without filter and day: `ChartDataTest`.
class FilteredChartsTest : public QObject
{
    Q_OBJECT

private:
    using Numbers = std::map<QString, int>; ///< by "category/series", without zeros

    /// A project and what is known of it.
    struct Store
    {
        std::unique_ptr<core::Project> project;
        std::shared_ptr<const core::Knowledge> knowledge;
    };

    Store m_whole;
    Store m_known; ///< by what had been published at the end of June 2024

    static Store storeOf(const core::KnowledgeData &data)
    {
        Store store{core::Project::inMemory(data), {}};
        store.knowledge = store.project->load();
        return store;
    }

    qint64 id(const QString &key) const
    {
        const qint64 id = m_whole.knowledge->find(key).value;
        Q_ASSERT(id > 0);
        return id;
    }

    static Filter openFilter()
    {
        Filter filter;
        filter.hiddenKinds.clear();
        filter.hiddenActors.clear();
        return filter;
    }

    /// Treaties that at least `count` of these actors are parties of.
    QString signedBy(const QStringList &actors, int count) const
    {
        QStringList ids;
        for (const QString &actor : actors)
            ids << QString::number(id(actor));
        return u"t.id IN (SELECT o.entity FROM statement x JOIN participant a ON a.statement = x.id AND a.role = "
               "'subject' JOIN participant o ON o.statement = x.id AND o.role = 'object' WHERE x.predicate = 'partyTo' "
               "AND x.polarity = 'affirmed' AND a.entity IN (%1) GROUP BY o.entity HAVING count(DISTINCT a.entity) >= "
               "%2)"_s.arg(ids.join(u','))
                   .arg(count);
    }

    std::vector<std::pair<const char *, Narrowing>> narrowings() const
    {
        std::vector<std::pair<const char *, Narrowing>> all;
        const auto add = [&](const char *name) -> Narrowing & {
            all.push_back({name, {.filter = openFilter()}});
            return all.back().second;
        };
        const QSet<core::EntityId> pair{{id(u"actor/russia"_s)}, {id(u"actor/north-korea"_s)}};
        Narrowing &russia = add("signed by Russia");
        russia.filter.actors = {{id(u"actor/russia"_s)}};
        russia.treaties = signedBy({u"actor/russia"_s}, 1);
        Narrowing &either = add("signed by either");
        either.filter.actors = pair;
        either.treaties = signedBy({u"actor/russia"_s, u"actor/north-korea"_s}, 1);
        Narrowing &between = add("between the two");
        between.filter.actors = pair;
        between.filter.parties = Filter::Parties::Between;
        between.treaties = signedBy({u"actor/russia"_s, u"actor/north-korea"_s}, 2);
        Narrowing &hidden = add("without that of 2024");
        hidden.filter.hidden = {{id(u"treaty/russia-dprk-2024"_s)}};
        hidden.treaties = u"t.id <> %1"_s.arg(id(u"treaty/russia-dprk-2024"_s));
        Narrowing &defence = add("on mutual defence");
        const auto below = [head = id(u"topic/B"_s)](const QString &topic) {
            return u"%1.parent = %2 OR %1.id = %2"_s.arg(topic, QString::number(head));
        };
        defence.filter.topics = {{id(u"topic/B"_s)}};
        defence.topics = below(u"o"_s);
        defence.treaties =
            u"t.id IN (SELECT coalesce(y.treaty, a.entity) FROM statement x JOIN participant a ON a.statement = x.id "
            u"AND "
            "a.role = 'subject' LEFT JOIN clause y ON y.id = a.entity JOIN participant b ON b.statement = x.id AND "
            "b.role = 'object' JOIN topic k ON k.id = b.entity WHERE x.predicate = 'hasTopic' AND x.polarity = "
            "'affirmed' AND (%1))"_s.arg(below(u"k"_s));
        defence.clauses = u"c.id IN (SELECT a.entity FROM statement x JOIN participant a ON a.statement = x.id JOIN "
                          "participant b ON b.statement = x.id JOIN topic k ON k.id = b.entity WHERE x.polarity = "
                          "'affirmed' AND (%1))"_s.arg(below(u"k"_s));
        return all;
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

    static Numbers query(const Store &store, const QString &sql)
    {
        Numbers numbers;
        core::Query rows(store.project->database(), sql.toUtf8().constData());
        while (rows.next())
            numbers[rows.text(0) + u'/' + rows.text(1)] += int(rows.integer(2));
        return numbers;
    }

    static void compare(const Numbers &chart, const Numbers &counted)
    {
        QVERIFY(!counted.empty());
        for (const auto &[name, number] : counted)
            QVERIFY2(chart.count(name) == 1 && chart.at(name) == number,
                     qPrintable(u"%1: counted %2"_s.arg(name).arg(number)));
        QCOMPARE(chart.size(), counted.size());
    }

    static QString scopeSql(const Narrowing &narrowing)
    {
        return u"SELECT te.label, ae.label, count(DISTINCT o.id) FROM statement s "
               "JOIN participant a ON a.statement = s.id AND a.role = 'subject' "
               "JOIN participant b ON b.statement = s.id AND b.role = 'object' "
               "LEFT JOIN clause c ON c.id = a.entity JOIN treaty t ON t.id = coalesce(c.treaty, a.entity) "
               "JOIN entity te ON te.id = t.id JOIN topic o ON o.id = b.entity JOIN entity ae ON ae.id = o.parent "
               "WHERE s.predicate = 'hasTopic' AND s.polarity = 'affirmed' AND s.rank <> 'deprecated' "
               "AND (%1) AND (%2) GROUP BY te.id, ae.id"_s.arg(narrowing.treaties, narrowing.topics);
    }

    static QString conditionsSql(const Narrowing &narrowing)
    {
        return u"SELECT e.label, CASE WHEN triggered_by <> '' AND conditions <> '' THEN 'With both' "
               "WHEN triggered_by <> '' THEN 'With a trigger' WHEN conditions <> '' THEN 'With conditions' "
               "ELSE 'With neither' END, count(*) FROM clause c JOIN treaty t ON t.id = c.treaty "
               "JOIN entity e ON e.id = t.id WHERE (%1) AND (%2) GROUP BY 1, 2"_s.arg(narrowing.treaties,
                                                                                      narrowing.clauses);
    }

    static QString articlesSql(const Narrowing &narrowing)
    {
        return u"SELECT e.label, 'Articles', article_count FROM treaty t JOIN entity e USING (id) "
               "WHERE article_count > 0 AND (%1)"_s.arg(narrowing.treaties);
    }

    static QString modalitySql(const QString &statements)
    {
        return u"SELECT upper(substr(modality, 1, 1)) || substr(modality, 2), CASE confidence "
               "WHEN 'text' THEN 'Seen in a published text' WHEN 'press' THEN 'Known from press reports' "
               "WHEN 'data' THEN 'From a coded data set' WHEN 'corroborated' THEN 'Agrees with another source' "
               "WHEN 'memory' THEN 'Not checked against a text' ELSE 'An opinion: cannot be checked' END, "
               "count(*) FROM statement s WHERE (%1) GROUP BY 1, 2"_s.arg(statements);
    }

    static QString actorsSql(const QString &statements)
    {
        return u"SELECT label, part, count(*) FROM (SELECT e.label, CASE min(CASE p.role WHEN 'subject' THEN 0 "
               "WHEN 'attributed' THEN 2 ELSE 1 END) WHEN 0 THEN 'Acts' WHEN 1 THEN 'Is acted on or meant' "
               "ELSE 'Says so' END part FROM participant p JOIN statement s ON s.id = p.statement "
               "JOIN actor a ON a.id = p.entity JOIN entity e ON e.id = a.id WHERE (%1) GROUP BY e.id, p.statement) "
               "GROUP BY label, part"_s.arg(statements);
    }

    /// The best-ranked date that a thing has by a predicate, as its first day; invalid where there is none.
    static QDate dateOf(const Store &store, core::EntityId id, const char *predicate)
    {
        core::Query rows(store.project->database(),
                         "SELECT s.value FROM statement s JOIN participant p ON p.statement = s.id "
                         "WHERE p.entity = ?1 AND p.role IN ('subject', 'object') AND s.predicate = ?2 AND "
                         "s.value_kind = 'date' AND s.polarity = 'affirmed' AND s.scenario IS NULL "
                         "ORDER BY CASE s.rank WHEN 'preferred' THEN 0 WHEN 'normal' THEN 1 ELSE 2 END, s.id LIMIT 1");
        rows.bind(id, QString::fromLatin1(predicate));
        return rows.next() ? core::Period::parse(rows.text(0))->earliest() : QDate();
    }

    /// Treaties that are left, as a query has them.
    static QSet<qint64> treatiesLeft(const Store &store, const Narrowing &narrowing)
    {
        QSet<qint64> ids;
        core::Query rows(store.project->database(),
                         u"SELECT t.id FROM treaty t WHERE (%1)"_s.arg(narrowing.treaties).toUtf8().constData());
        while (rows.next())
            ids.insert(rows.integer(0));
        return ids;
    }

    static Numbers inForceByDates(const Store &store, const QSet<qint64> &treaties, QDate last, int firstYear)
    {
        Numbers numbers;
        for (int year = firstYear; year <= last.year(); ++year) {
            for (const qint64 treaty : treaties) {
                const QDate day = std::min(QDate(year, 12, 31), last);
                const QDate from = dateOf(store, {treaty}, "entersIntoForce");
                const QDate to = dateOf(store, {treaty}, "ended");
                if (from.isValid() && from <= day && (!to.isValid() || to > day))
                    ++numbers[u"%1/Treaties in force"_s.arg(year)];
            }
        }
        return numbers;
    }

    ChartData chart(const Store &store, ChartKind kind, const Filter &filter, std::optional<QDate> day = {}) const
    {
        return chartData(*store.knowledge, {.kind = kind, .filter = filter, .validOn = day});
    }

    void addRows()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<bool>("isKnown");
        const auto all = narrowings();
        for (std::size_t i = 0; i < all.size(); ++i) {
            QTest::newRow(all[i].first) << int(i) << false;
            QTest::addRow("%s, known in June 2024", all[i].first) << int(i) << true;
        }
    }

    Narrowing narrowing() const
    {
        const int row = *static_cast<int *>(QTest::qData("row", qMetaTypeId<int>()));
        return narrowings()[std::size_t(row)].second;
    }

    const Store &store() const
    {
        return *static_cast<bool *>(QTest::qData("isKnown", qMetaTypeId<bool>())) ? m_known : m_whole;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_whole = storeOf(test::bundleData());
        m_known = storeOf(core::knownOn(*m_whole.knowledge, QDate(2024, 6, 30)));
        QVERIFY(m_known.knowledge->data().statements.size() < m_whole.knowledge->data().statements.size());
    }

    void countsTopicsByArea_data() { addRows(); }
    void countsTopicsByArea()
    {
        compare(numbersOf(chart(store(), ChartKind::Scope, narrowing().filter)), query(store(), scopeSql(narrowing())));
    }

    void countsTriggersAndConditions_data() { addRows(); }
    void countsTriggersAndConditions()
    {
        compare(numbersOf(chart(store(), ChartKind::Conditions, narrowing().filter)),
                query(store(), conditionsSql(narrowing())));
    }

    void countsArticles_data() { addRows(); }
    void countsArticles()
    {
        compare(numbersOf(chart(store(), ChartKind::Articles, narrowing().filter)),
                query(store(), articlesSql(narrowing())));
    }

    void countsTreatiesInForce_data() { addRows(); }
    void countsTreatiesInForce()
    {
        const ChartData data = chart(store(), ChartKind::InForce, narrowing().filter);
        const QDate last = QDate::fromString(store().knowledge->meta().value(u"data-date"_s), Qt::ISODate);
        QCOMPARE(data.categories.back().name, QString::number(last.year()));
        const Numbers counted =
            inForceByDates(store(), treatiesLeft(store(), narrowing()), last, data.categories.front().name.toInt());
        compare(numbersOf(data), counted);
    }

    void countsStatementsWithoutSomeModalities_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("all that is known") << false;
        QTest::newRow("known in June 2024") << true;
    }

    void countsStatementsWithoutSomeModalities()
    {
        Filter filter = openFilter();
        filter.hiddenModalities = {core::Modality::Claim, core::Modality::Report};
        const QString left = u"s.modality NOT IN ('claim', 'report')"_s;
        compare(numbersOf(chart(store(), ChartKind::Modality, filter)), query(store(), modalitySql(left)));
        compare(numbersOf(chart(store(), ChartKind::Actors, filter)), query(store(), actorsSql(left)));
    }

    void countsActorsOfTheKindsThatAreShown()
    {
        Filter filter = openFilter();
        filter.hiddenActors = {core::ActorType::Person, core::ActorType::Body};
        compare(numbersOf(chart(m_whole, ChartKind::Actors, filter)),
                query(m_whole, actorsSql(u"a.type NOT IN ('person', 'body')"_s)));
    }

    /// A statement holds on a day when it says so itself, and where it does not, while the treaty of its clause or of
    /// its party lives; the others always do.
    void countsStatementsOfADay_data()
    {
        QTest::addColumn<QDate>("day");
        for (const QDate &day : {QDate(1955, 1, 1), QDate(1998, 1, 1), QDate(2024, 12, 4)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }

    void countsStatementsOfADay()
    {
        QFETCH(QDate, day);
        QStringList holding;
        core::Query rows(m_whole.project->database(), "SELECT id, coalesce(valid, '') FROM statement");
        while (rows.next()) {
            const QString valid = rows.text(1);
            const core::StatementId id{rows.integer(0)};
            const bool holds =
                valid.isEmpty() ? m_whole.knowledge->holdsOn(id, day) : core::Period::parse(valid)->contains(day);
            if (holds)
                holding << QString::number(id.value);
        }
        const QString left = u"s.id IN (%1)"_s.arg(holding.join(u','));
        compare(numbersOf(chart(m_whole, ChartKind::Modality, openFilter(), day)), query(m_whole, modalitySql(left)));
        compare(numbersOf(chart(m_whole, ChartKind::Actors, openFilter(), day)), query(m_whole, actorsSql(left)));
    }

    void countsEventsInAWindow_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("all that is known") << false;
        QTest::newRow("known in June 2024") << true;
    }

    void countsEventsInAWindow()
    {
        Filter filter = openFilter();
        filter.from = QDate(1990, 1, 1);
        filter.to = QDate(2024, 6, 19);
        Numbers counted;
        core::Query rows(store().project->database(), "SELECT id FROM event");
        while (rows.next()) {
            const std::optional<core::Period> date = store().knowledge->eventDate({rows.integer(0)});
            const QDate first = dateOf(store(), {rows.integer(0)}, "occurredOn");
            const bool isIn =
                date && first <= *filter.to && (!date->latest().isValid() || date->latest() >= *filter.from);
            if (isIn)
                ++counted[QString::number(first.year()) + u"/Events"_s];
        }
        compare(numbersOf(chart(store(), ChartKind::Events, filter)), counted);
    }

    /// A day changes what is drawn paler, never what a treaty holds.
    void theDayLeavesTreatiesAsTheyAre()
    {
        for (const ChartKind kind :
             {ChartKind::Scope, ChartKind::Conditions, ChartKind::Articles, ChartKind::InForce, ChartKind::Events})
            QVERIFY2(numbersOf(chart(m_whole, kind, openFilter(), QDate(1998, 1, 1))) ==
                         numbersOf(chart(m_whole, kind, openFilter())),
                     qPrintable(toWord(kind)));
    }
};

QTEST_GUILESS_MAIN(FilteredChartsTest)
#include "tst_FilteredCharts.moc"
