#include <cmath>

#include "app/views/graph/DenseLayouts.h"
#include "app/views/graph/GraphLayouts.h"
#include "tests/support/Test.h"
#include "tests/support/TreatyNetwork.h"

using namespace app;

/// Where a large graph stands in the layouts other than that by stress, and what pins do to it.
class DenseLayoutsTest : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        core::Knowledge knowledge;
        core::Graph graph = core::Graph::build(knowledge);

        explicit Bench(core::KnowledgeData data) : knowledge(std::move(data)) {}

        GraphPlaces places(GraphLayout layout, core::EntityId centre = {}) const
        {
            return layOutDense({.layout = layout, .centre = centre}, knowledge, graph);
        }
        core::EntityId id(const QString &key) const { return knowledge.find(key).entity(); }
        QPointF at(const GraphPlaces &places, const QString &key) const { return places.value(id(key).value); }
    };

    static core::KnowledgeData withClauses(int clauses)
    {
        core::KnowledgeData data = test::treatyNetwork(30, 600, 3);
        const core::EntityId treaty = data.treaties.front().id;
        for (int i = 0; i < clauses; ++i) {
            core::Entity entity;
            entity.id = {qint64(data.entities.size()) + 1};
            entity.kind = core::EntityKind::Clause;
            entity.key = QStringLiteral("clause/c%1").arg(i);
            data.entities.push_back(entity);
            core::Clause clause;
            clause.id = entity.id;
            clause.treaty = treaty;
            clause.ordinal = i;
            data.clauses.push_back(clause);
        }
        return data;
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void everyNodeHasAPlaceOfItsOwn_data()
    {
        QTest::addColumn<GraphLayout>("layout");
        QTest::newRow("columns") << GraphLayout::Layered;
        QTest::newRow("rings") << GraphLayout::Radial;
        QTest::newRow("time") << GraphLayout::Time;
    }

    void everyNodeHasAPlaceOfItsOwn()
    {
        QFETCH(GraphLayout, layout);
        const Bench bench(test::treatyNetwork(30, 1600, 3));
        const GraphPlaces places = bench.places(layout);
        QCOMPARE(places.size(), qsizetype(bench.graph.nodeCount()));
        QSet<std::pair<int, int>> taken;
        for (const QPointF at : places) {
            QVERIFY(std::isfinite(at.x()) && std::isfinite(at.y()));
            taken.insert({qRound(at.x() * 100), qRound(at.y() * 100)});
        }
        QCOMPARE(taken.size(), places.size());
        QCOMPARE(bench.places(layout), places);
    }

    void columnsHoldOneKindEachAndStandBesideTheirNeighbours()
    {
        const Bench bench(test::treatyNetwork(30, 1600, 3));
        const GraphPlaces places = bench.places(GraphLayout::Layered);
        double rightmostActor = -1e300;
        double leftmostTreaty = 1e300;
        for (const core::Actor &actor : bench.knowledge.data().actors)
            rightmostActor = std::max(rightmostActor, places.value(actor.id.value).x());
        for (const core::Treaty &treaty : bench.knowledge.data().treaties)
            leftmostTreaty = std::min(leftmostTreaty, places.value(treaty.id.value).x());
        QVERIFY(rightmostActor < leftmostTreaty);
        // Against the places as they would be in the order of ids, lines are shorter.
        double away = 0;
        double mixed = 0;
        for (const core::Statement &statement : bench.knowledge.data().statements) {
            const QPointF from = places.value(statement.participants[0].entity.value);
            away += std::abs(places.value(statement.participants[1].entity.value).y() - from.y());
            const qint64 other = 31 + (statement.participants[1].entity.value * 7919) % 1600;
            mixed += std::abs(places.value(other).y() - from.y());
        }
        QVERIFY(away < 0.8 * mixed);
    }

    void ringsAreAsFarAsThereAreLinksBetween()
    {
        const Bench bench(test::treatyNetwork(30, 1600, 3));
        const core::EntityId centre = bench.id(QStringLiteral("actor/s9"));
        const GraphPlaces places = bench.places(GraphLayout::Radial, centre);
        QCOMPARE(places.value(centre.value), QPointF());
        const auto radius = [&](qint64 id) { return std::hypot(places.value(id).x(), places.value(id).y()); };
        double first = 0; // its own treaties
        double second = 1e300;
        QSet<qint64> own;
        for (const core::StatementId id : bench.knowledge.statementsOf(centre))
            own.insert(bench.knowledge.statement(id).participants[1].entity.value);
        for (const core::Treaty &treaty : bench.knowledge.data().treaties) {
            if (own.contains(treaty.id.value))
                first = std::max(first, radius(treaty.id.value));
            else
                second = std::min(second, radius(treaty.id.value));
        }
        QVERIFY(first > 0);
        for (const core::Actor &actor : bench.knowledge.data().actors)
            if (actor.id != centre)
                QVERIFY(radius(actor.id.value) > first && radius(actor.id.value) < second);
    }

    void onTheAxisATreatyStandsAtItsDay()
    {
        const Bench bench(test::treatyNetwork(30, 1600, 3));
        const GraphPlaces places = bench.places(GraphLayout::Time);
        for (int treaty = 1; treaty <= 1600; ++treaty) {
            const QPointF at = bench.at(places, QStringLiteral("treaty/t%1").arg(treaty));
            QCOMPARE(at.x(), axisPlace(QDate(1900 + (treaty - 1) % 100, 1, 1)));
            QCOMPARE(axisDay(at.x() + 0.01).year(), 1900 + (treaty - 1) % 100);
            QVERIFY(at.y() >= 0);
        }
        for (const core::Actor &actor : bench.knowledge.data().actors)
            QVERIFY(places.value(actor.id.value).y() < 0);
    }

    void pinsAreExactAndWhatIsLetGoFindsBack()
    {
        core::KnowledgeData data = withClauses(5);
        const Bench before(data);
        const GraphPlaces laidOut = before.places(GraphLayout::Stress);
        const core::EntityId treaty = data.treaties.front().id;
        const core::EntityId clause = data.clauses[2].id;
        data.pins.push_back({treaty, 1.0 / 3, -7000.0 / 9});
        data.pins.push_back({clause, 0.1, 0.2});
        const Bench pinned(data);
        const GraphPlaces places = arrangeDense(pinned.knowledge, laidOut);
        QCOMPARE(places.value(treaty.value), QPointF(1.0 / 3, -7000.0 / 9));
        QCOMPARE(places.value(clause.value), QPointF(0.1, 0.2));
        const QPointF away = places.value(data.clauses[1].id.value) - places.value(treaty.value);
        QVERIFY(away.manhattanLength() < 100); // the other clauses went with it
        for (auto place = laidOut.cbegin(); place != laidOut.cend(); ++place)
            if (place.key() != treaty.value)
                QCOMPARE(places.value(place.key()), place.value());
        QCOMPARE(arrangeDense(before.knowledge, laidOut).value(treaty.value), laidOut.value(treaty.value));
    }

    void whatASavedViewHoldsStandsThereInSpiteOfPins()
    {
        core::KnowledgeData data = withClauses(3);
        const core::EntityId treaty = data.treaties.front().id;
        const core::EntityId other = data.treaties.back().id;
        data.pins.push_back({treaty, 5, 5});
        data.pins.push_back({other, 7, 8});
        const Bench bench(data);
        const GraphPlaces laidOut = bench.places(GraphLayout::Stress);
        const qint64 nobody = 987'654;
        const GraphPlaces places =
            arrangeDense(bench.knowledge, laidOut, {{treaty.value, QPointF(4000.5, -3000)}, {nobody, QPointF(1, 1)}});
        QCOMPARE(places.value(treaty.value), QPointF(4000.5, -3000));
        QCOMPARE(places.value(other.value), QPointF(7, 8));
        QVERIFY(!places.contains(nobody));
        for (const core::Clause &clause : data.clauses)
            QVERIFY((places.value(clause.id.value) - QPointF(4000.5, -3000)).manhattanLength() < 100);
    }

    void nothingAndOneNodeAreLaidOut()
    {
        for (const GraphLayout layout : graphLayouts) {
            QVERIFY(Bench(test::treatyNetwork(0, 0, 0)).places(layout).isEmpty());
            QCOMPARE(Bench(test::treatyNetwork(1, 0, 0)).places(layout).size(), 1);
        }
    }

    void layingOutStopsWhenAsked()
    {
        const Bench bench(test::treatyNetwork(30, 600, 3));
        std::stop_source stop;
        stop.request_stop();
        for (const GraphLayout layout : graphLayouts)
            QVERIFY_THROWS_EXCEPTION(core::Error, layOutDense({.layout = layout}, bench.knowledge, bench.graph, {},
                                                              {.stop = stop.get_token()}));
    }
};

QTEST_GUILESS_MAIN(DenseLayoutsTest)
#include "tst_DenseLayouts.moc"
