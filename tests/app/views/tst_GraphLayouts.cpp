#include <algorithm>
#include <cmath>

#include <QRectF>
#include <QTest>

#include "app/session/options/StateJson.h"
#include "app/views/graph/GraphLayouts.h"
#include "app/views/graph/GraphPicture.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"
#include "tests/support/TreatyNetwork.h"

using namespace app;
using namespace Qt::StringLiterals;

class tst_GraphLayouts : public QObject
{
    Q_OBJECT

private:
    const core::Knowledge m_knowledge{test::SampleKnowledge::data()};
    const core::Graph m_graph = core::Graph::build(m_knowledge);

    core::EntityId id(const QString &key) const { return m_knowledge.find(key).entity(); }
    GraphPlaces placesBy(GraphLayout layout, core::EntityId centre = {}) const
    {
        return layOutGraphAs({.layout = layout, .centre = centre}, m_knowledge, m_graph);
    }

    static core::KnowledgeData hardCase(const QString &shape)
    {
        if (shape == u"nothing"_s)
            return {};
        if (shape == u"one node"_s)
            return test::treatyNetwork(1, 0, 0);
        if (shape == u"10,000 isolated nodes"_s)
            return test::treatyNetwork(10000, 0, 0);
        if (shape == u"star of 50,000"_s)
            return test::treatyNetwork(1, 50000, 1);
        core::KnowledgeData data = test::treatyNetwork(2, 1, 5);
        core::Statement loop = data.statements.front();
        loop.id = {99};
        loop.key = u"statement/99"_s;
        loop.participants[1].entity = loop.participants[0].entity;
        data.statements.push_back(loop);
        data.evidence.push_back({loop.id, {1}, core::Stance::Supports, std::nullopt});
        return data;
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void placesAllApartAndAlwaysTheSame_data()
    {
        QTest::addColumn<GraphLayout>("layout");
        for (const GraphLayout layout : graphLayouts)
            QTest::newRow(qPrintable(toWord(layout))) << layout;
    }

    void placesAllApartAndAlwaysTheSame()
    {
        QFETCH(GraphLayout, layout);
        const GraphPlaces places = placesBy(layout);
        QCOMPARE(places, placesBy(layout));
        for (const core::EntityId node : m_graph.nodes())
            QCOMPARE(places.contains(node.value), m_knowledge.clause(node) == nullptr);
        for (auto a = places.cbegin(); a != places.cend(); ++a) {
            for (auto b = std::next(a); b != places.cend(); ++b)
                QVERIFY2(
                    std::hypot(a->x() - b->x(), a->y() - b->y()) > 30,
                    qPrintable(m_knowledge.entity({a.key()}).label + u" and "_s + m_knowledge.entity({b.key()}).label));
        }
    }

    void placesWhateverThereIs_data()
    {
        QTest::addColumn<GraphLayout>("layout");
        QTest::addColumn<QString>("shape");
        for (const GraphLayout layout : graphLayouts)
            for (const QString &shape : {u"nothing"_s, u"one node"_s, u"loops and parallels"_s,
                                         u"10,000 isolated nodes"_s, u"star of 50,000"_s})
                QTest::addRow("%s, %s", qPrintable(toWord(layout)), qPrintable(shape)) << layout << shape;
    }

    void placesWhateverThereIs()
    {
        QFETCH(GraphLayout, layout);
        QFETCH(QString, shape);
        const core::Knowledge knowledge(hardCase(shape));
        const core::Graph graph = core::Graph::build(knowledge);
        const GraphPlaces places = arrangeGraph(knowledge, layOutGraphAs({.layout = layout}, knowledge, graph));
        QCOMPARE(places.size(), qsizetype(graph.nodeCount()));
        std::vector<std::pair<double, double>> sorted;
        for (const QPointF &place : places) {
            QVERIFY(std::isfinite(place.x()) && std::isfinite(place.y()));
            sorted.emplace_back(place.x(), place.y());
        }
        std::sort(sorted.begin(), sorted.end());
        QVERIFY(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
    }

    void keepsPinsExactly_data() { placesAllApartAndAlwaysTheSame_data(); }

    void keepsPinsExactly()
    {
        QFETCH(GraphLayout, layout);
        core::KnowledgeData data = test::SampleKnowledge::data();
        data.pins.push_back({id(u"actor/russia"_s), 123.25, -77.5});
        const core::Knowledge pinned(data);
        const GraphPlaces places = arrangeGraph(pinned, layOutGraphAs({.layout = layout}, pinned, m_graph));
        QCOMPARE(places.value(id(u"actor/russia"_s).value), QPointF(123.25, -77.5));
    }

    void putsKindsIntoColumns()
    {
        const GraphPlaces places = placesBy(GraphLayout::Layered);
        const auto x = [&](const QString &key) { return places.value(id(key).value).x(); };
        QCOMPARE(x(u"actor/russia"_s), x(u"actor/north-korea"_s));
        QCOMPARE(x(u"treaty/ussr-dprk-1961"_s), x(u"treaty/russia-dprk-2024"_s));
        QVERIFY(x(u"actor/russia"_s) < x(u"treaty/russia-dprk-2024"_s));
        QVERIFY(x(u"treaty/russia-dprk-2024"_s) < x(u"topic/B1"_s));
    }

    void putsTheChosenNodeIntoTheMiddle()
    {
        const core::EntityId middle = id(u"treaty/russia-dprk-2024"_s);
        const GraphPlaces places = placesBy(GraphLayout::Radial, middle);
        QCOMPARE(places.value(middle.value), QPointF());
        const auto far = [&](const QString &key) {
            const QPointF at = places.value(id(key).value);
            return std::hypot(at.x(), at.y());
        };
        QVERIFY(std::abs(far(u"actor/russia"_s) - far(u"actor/north-korea"_s)) < 1e-6);
        // One step farther: by way of North Korea.
        QVERIFY(far(u"treaty/ussr-dprk-1961"_s) > far(u"actor/north-korea"_s));
    }

    void putsTreatiesAtTheirDays()
    {
        const GraphPlaces places = placesBy(GraphLayout::Time);
        for (const core::Treaty &treaty : m_knowledge.data().treaties) {
            const core::TreatyDates dates = m_knowledge.treatyDates(treaty.id);
            const auto first = dates.signedOn ? dates.signedOn : dates.inForceOn;
            QVERIFY(first.has_value());
            QCOMPARE(places.value(treaty.id.value).x(), axisPlace(first->earliest()));
        }
        const GraphPicture picture =
            buildGraphPicture(m_knowledge, m_graph, arrangeGraph(m_knowledge, places), {.layout = GraphLayout::Time});
        QVERIFY(std::any_of(picture.picture.marks.begin(), picture.picture.marks.end(),
                            [](const Mark &mark) { return mark.role == StyleRole::Axis && mark.text == u"1970"; }));
    }

    void drawsWhatIsMeasured()
    {
        auto measured = std::make_shared<const NodeMeasure>(measureNodes(core::Measure::Degree, m_knowledge, m_graph));
        const GraphPicture picture = buildGraphPicture(
            m_knowledge, m_graph, arrangeGraph(m_knowledge, placesBy(GraphLayout::Stress)), {.size = measured});
        const auto mark = [&](const QString &key) {
            return picture.picture.marks[size_t(picture.nodes.value(id(key).value))];
        };
        const double korea = measured->values.value(id(u"actor/north-korea"_s));
        QVERIFY(korea > measured->values.value(id(u"actor/russia"_s)));
        QVERIFY(mark(u"actor/north-korea"_s).box.width() > mark(u"actor/russia"_s).box.width());
        QVERIFY(mark(u"actor/north-korea"_s).alt.contains(u"Degree %1"_s.arg(korea)));
    }

    void holdsThePinsOfASavedView()
    {
        core::KnowledgeData data = test::SampleKnowledge::data();
        const core::EntityId russia = id(u"actor/russia"_s);
        const core::EntityId korea = id(u"actor/north-korea"_s);
        data.pins = {{russia, 10, 20}};
        const GraphOptions saved = withPins({}, core::Knowledge(data));
        data.pins = {{russia, 300, 400}, {korea, -50, -60}};
        const core::Knowledge later(data);
        const GraphPlaces places = arrangeGraph(later, placesBy(GraphLayout::Stress), saved.held);
        QCOMPARE(places.value(russia.value), QPointF(10, 20));
        QCOMPARE(places.value(korea.value), QPointF(-50, -60));
        // A view saved out of a saved one keeps what it held.
        QCOMPARE(withPins(saved, later).held.value(russia.value), QPointF(10, 20));
    }

    void refusesPinsOfNoPlace_data()
    {
        QTest::addColumn<QJsonValue>("place");
        QTest::newRow("a word") << QJsonValue(u"here"_s);
        QTest::newRow("one number") << QJsonValue(QJsonArray{1});
        QTest::newRow("three") << QJsonValue(QJsonArray{1, 2, 3});
        QTest::newRow("out of the world") << QJsonValue(QJsonArray{1, 1e300});
        QTest::newRow("words") << QJsonValue(QJsonArray{u"1"_s, u"2"_s});
    }

    void refusesPinsOfNoPlace()
    {
        QFETCH(QJsonValue, place);
        StateReader reader(m_knowledge);
        GraphOptions back;
        const QJsonObject pins{{u"actor/russia"_s, place}};
        QVERIFY_THROWS_EXCEPTION(core::Error, read(back, {{u"pins"_s, pins}}, reader));
    }

    void readsBackWhatItWrites()
    {
        const GraphOptions options{.layout = GraphLayout::Radial,
                                   .centre = id(u"actor/russia"_s),
                                   .sizeBy = core::Measure::PageRank,
                                   .held = {{id(u"actor/north-korea"_s).value, QPointF(-0.1, 1e6)}}};
        StateReader reader(m_knowledge);
        GraphOptions back;
        read(back, toJson(options, StateWriter(m_knowledge)), reader);
        QVERIFY(back == options);
        QVERIFY(toJson(GraphOptions(), StateWriter(m_knowledge)).isEmpty());
        QVERIFY_THROWS_EXCEPTION(core::Error, read(back, {{u"layout"_s, u"pie"_s}}, reader));
        QVERIFY_THROWS_EXCEPTION(core::Error, read(back, {{u"size"_s, u"community"_s}}, reader));
    }
};

QTEST_GUILESS_MAIN(tst_GraphLayouts)
#include "tst_GraphLayouts.moc"
