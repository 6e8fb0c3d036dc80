#include <cmath>
#include <numbers>

#include <QTest>

#include "core/graph/Circle.h"
#include "core/graph/LayoutRadial.h"
#include "core/graph/layout/Adjacency.h"
#include "core/graph/layout/ForceTree.h"
#include "core/graph/layout/HashedRandom.h"
#include "tests/support/GraphFamilies.h"
#include "tests/support/Test.h"

using bench::TestGraph;
using core::LayoutRequest;
using core::Point;

namespace {

double distance(const Point &a, const Point &b)
{
    return std::sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}

/// Mean length of a link over the mean distance of any two nodes.
double relativeLinkLength(const TestGraph &graph, const std::vector<Point> &places)
{
    double links = 0;
    for (const auto &[a, b] : graph.edges)
        links += distance(places[a], places[b]) / double(graph.edges.size());
    double pairs = 0;
    constexpr int samples = 20000;
    for (std::uint64_t i = 0; i < samples; ++i)
        pairs +=
            distance(places[core::hashedBits(1, i) % places.size()], places[core::hashedBits(2, i) % places.size()]) /
            samples;
    return links / pairs;
}

/// Steps from a node, none for what it is not linked with.
std::vector<int> stepsFrom(const TestGraph &graph, std::uint32_t from)
{
    const core::Adjacency adjacency = core::adjacencyOf(graph.nodeCount, graph.edges);
    std::vector<int> steps(graph.nodeCount, -1);
    std::vector<std::uint32_t> queue = {from};
    steps[from] = 0;
    for (std::size_t head = 0; head < queue.size(); ++head) {
        for (const std::uint32_t u : adjacency.of(queue[head])) {
            if (steps[u] < 0) {
                steps[u] = steps[queue[head]] + 1;
                queue.push_back(u);
            }
        }
    }
    return steps;
}

core::Places strewn(std::size_t count, std::uint64_t seed)
{
    core::Places places(count);
    for (std::size_t v = 0; v < count; ++v) {
        places.x[v] = static_cast<float>(100 * core::hashedUniform(seed, 2 * v));
        // Most along one side, so that the tree is deep there.
        const double height = core::hashedUniform(seed, 2 * v + 1);
        places.y[v] = static_cast<float>(100 * height * height);
    }
    return places;
}

} // namespace

class tst_LayoutStyles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void knowsTheCircle()
    {
        for (int i = -400; i <= 400; ++i) {
            const double turns = i / 97.0;
            const Point point = core::onCircle(turns);
            const double angle = 2 * std::numbers::pi * turns;
            QVERIFY(std::abs(point.x - std::cos(angle)) < 1e-14);
            QVERIFY(std::abs(point.y - std::sin(angle)) < 1e-14);
        }
        QCOMPARE(core::onCircle(0.25).y, 1.0);
        QCOMPARE(core::onCircle(0.5).x, -1.0);
        QCOMPARE(core::onCircle(-0.25).x, 0.0);
        // To the last bit, as on every machine.
        QCOMPARE(core::onCircle(0.1).x, 0x1.9e3779b97f4a8p-1);
        QCOMPARE(core::onCircle(0.1).y, 0x1.2cf2304755a5ep-1);
    }

    void pushesAsAllOthersTogetherDo_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {2, 9, 10, 500, 3000})
            QTest::addRow("%d", count) << count;
    }
    void pushesAsAllOthersTogetherDo()
    {
        QFETCH(int, count);
        const core::Places places = strewn(std::size_t(count), 7);
        std::vector<float> masses;
        for (std::uint64_t v = 0; v < std::uint64_t(count); ++v)
            masses.push_back(static_cast<float>(1 + core::hashedBits(3, v) % 9));
        core::ForceTree tree(2.0);
        tree.build(places, masses);
        for (std::size_t v = 0; v < places.size(); v += 7) {
            double x = 0;
            double y = 0;
            for (std::size_t u = 0; u < places.size(); ++u) {
                const double dx = double(places.x[v]) - double(places.x[u]);
                const double dy = double(places.y[v]) - double(places.y[u]);
                if (u != v) {
                    x += double(masses[u]) * dx / (dx * dx + dy * dy);
                    y += double(masses[u]) * dy / (dx * dx + dy * dy);
                }
            }
            const core::Force force = tree.pushOn(places.x[v], places.y[v]);
            const double whole = std::sqrt(x * x + y * y);
            const double off = std::hypot(double(force.x) - x, double(force.y) - y);
            // Near ones are counted each; far heaps as one, which errs by a little.
            QVERIFY2(off < 0.03 * whole + 0.005 * count / 100,
                     qPrintable(QStringLiteral("%1 of %2").arg(off).arg(whole)));
        }
    }

    void pushesFromAHeapOnOneSpot()
    {
        core::Places places(5000);
        places.x[0] = 10;
        const std::vector<float> masses(5000, 1.0F);
        core::ForceTree tree(1.0);
        tree.build(places, masses);
        QVERIFY(std::abs(tree.pushOn(10, 0).x - 499.9F) < 0.5F);
        QVERIFY(std::isfinite(tree.pushOn(0, 0).x));
    }

    void laysOutByForcesApartAndTheSameEachTime_data() { test::families(); }
    void laysOutByForcesApartAndTheSameEachTime()
    {
        QFETCH(bench::TestGraph, graph);
        LayoutRequest request = test::requestFor(graph);
        request.threads = 1;
        const std::vector<Point> places = layoutForce(request);
        QCOMPARE(places.size(), std::size_t(graph.nodeCount));
        QVERIFY(test::areFinite(places));
        QVERIFY(test::areDistinct(places));
        request.threads = 3;
        QVERIFY(test::isSameToTheBit(layoutForce(request), places));
    }

    void laysOutInRingsApart_data() { test::families(); }
    void laysOutInRingsApart()
    {
        QFETCH(bench::TestGraph, graph);
        const LayoutRequest request = test::requestFor(graph);
        const std::vector<Point> places = layoutRadial(request, std::nullopt);
        QCOMPARE(places.size(), std::size_t(graph.nodeCount));
        QVERIFY(test::areFinite(places));
        QVERIFY(test::areDistinct(places));
        QVERIFY(test::isSameToTheBit(layoutRadial(request, std::nullopt), places));
    }

    void keepsPinsExactly()
    {
        LayoutRequest request = test::requestFor(bench::communityGraph(3, 300, 2));
        request.pins.resize(request.nodeCount);
        for (std::uint32_t v = 0; v < request.nodeCount; v += 11)
            request.pins[v] = Point{0.1 + 30.0 * double(v % 17), 1.0 / 3.0 + 20.0 * double(v % 23)};
        for (const std::vector<Point> &places : {layoutForce(request), layoutRadial(request, 5)}) {
            for (std::uint32_t v = 0; v < request.nodeCount; v += 11) {
                QCOMPARE(places[v].x, request.pins[v]->x);
                QCOMPARE(places[v].y, request.pins[v]->y);
            }
        }
    }

    void hardlyMovesByForcesWhatHasAPlace()
    {
        const TestGraph graph = bench::treatyGraph({800, 60, bench::TreatyGraphShape::Clauses::None, 3});
        LayoutRequest request = test::requestFor(graph);
        for (const Point &place : layoutForce(request))
            request.earlier.emplace_back(place);
        for (std::uint32_t v = 60; v < graph.nodeCount; v += 50)
            request.earlier[v].reset();
        const std::vector<Point> places = layoutForce(request);
        double width = 0;
        for (const Point &place : places)
            width = std::max(width, 2 * std::abs(place.x));
        std::vector<double> moves;
        for (std::uint32_t v = 0; v < graph.nodeCount; ++v)
            if (request.earlier[v])
                moves.push_back(distance(*request.earlier[v], places[v]) / width);
        std::sort(moves.begin(), moves.end());
        QVERIFY2(moves[moves.size() * 95 / 100] < 0.03, qPrintable(QString::number(moves[moves.size() * 95 / 100])));
    }

    void bringsWhatIsLinkedNearerThanStressDoes_data()
    {
        QTest::addColumn<bench::TestGraph>("graph");
        using Clauses = bench::TreatyGraphShape::Clauses;
        QTest::newRow("treaties") << bench::treatyGraph({800, 200, Clauses::None, 7});
        QTest::newRow("treaties with clauses") << bench::treatyGraph({300, 100, Clauses::FourToTwenty, 7});
    }
    void bringsWhatIsLinkedNearerThanStressDoes()
    {
        QFETCH(bench::TestGraph, graph);
        const LayoutRequest request = test::requestFor(graph);
        const double byForce = relativeLinkLength(graph, layoutForce(request));
        const double byStress = relativeLinkLength(graph, layoutStress(request));
        QVERIFY2(byForce < 0.9 * byStress, qPrintable(QStringLiteral("%1 %2").arg(byForce).arg(byStress)));
    }

    void putsStepsOntoRings()
    {
        const TestGraph graph = bench::treeGraph(400, 3);
        const std::vector<Point> places = layoutRadial(test::requestFor(graph), 7);
        const std::vector<int> steps = stepsFrom(graph, 7);
        for (std::uint32_t v = 0; v < graph.nodeCount; ++v) {
            for (std::uint32_t u = 0; u < v; ++u) {
                const double difference = distance(places[v], places[7]) - distance(places[u], places[7]);
                QVERIFY(steps[v] == steps[u] ? std::abs(difference) < 1e-6
                                             : (difference > 100) == (steps[v] > steps[u]));
            }
        }
    }

    void keepsWhatIsNotLinkedWithTheMiddleOutside()
    {
        const TestGraph graph =
            bench::unitedGraph({bench::starGraph(30), bench::meshGraph(5, 5), bench::isolatedNodes(9)});
        const std::vector<Point> places = layoutRadial(test::requestFor(graph), 0);
        double radius = 0;
        for (std::uint32_t v = 1; v <= 30; ++v)
            radius = std::max(radius, distance(places[v], places[0]));
        for (std::uint32_t v = 31; v < graph.nodeCount; ++v)
            QVERIFY(distance(places[v], places[0]) > radius);
    }

    void stopsWhenAsked()
    {
        const LayoutRequest request = test::requestFor(bench::meshGraph(30, 30));
        for (const int reports : {3, 80}) {
            std::stop_source source;
            core::Progress progress;
            progress.stop = source.get_token();
            int heard = 0;
            progress.sink = [&](double) {
                if (++heard == reports)
                    source.request_stop();
            };
            QVERIFY_THROWS_EXCEPTION(core::Error, layoutForce(request, progress));
            QCOMPARE(heard, reports);
        }
        std::stop_source source;
        source.request_stop();
        core::Progress progress;
        progress.stop = source.get_token();
        QVERIFY_THROWS_EXCEPTION(core::Error, layoutRadial(request, 0, progress));
    }
};

QTEST_APPLESS_MAIN(tst_LayoutStyles)
#include "tst_LayoutStyles.moc"
