#include <atomic>
#include <cmath>
#include <thread>

#include <QTest>

#include "core/graph/Measures.h"
#include "tests/support/KnowledgeBuilder.h"
#include "tests/support/Test.h"

using core::Measure;
using core::MeasureRequest;
using namespace Qt::StringLiterals;
using Values = std::vector<double>;

namespace {

const MeasureRequest path4 = {.nodeCount = 4, .edges = {{0, 1}, {1, 2}, {2, 3}}};
const MeasureRequest star5 = {.nodeCount = 5, .edges = {{0, 1}, {0, 2}, {0, 3}, {0, 4}}};
/// Two triangles with a link between 2 and 3.
const MeasureRequest bowTie = {.nodeCount = 6, .edges = {{0, 1}, {1, 2}, {2, 0}, {3, 4}, {4, 5}, {5, 3}, {2, 3}}};
/// A triangle with a tail, and a node alone.
const MeasureRequest tailed = {.nodeCount = 5, .edges = {{1, 2}, {2, 3}, {3, 1}, {3, 4}}};

/// Every node with the next hundred around a ring: no short way to its measures.
MeasureRequest ring(std::uint32_t count)
{
    MeasureRequest request{.nodeCount = count};
    for (std::uint32_t node = 0; node < count; ++node)
        for (std::uint32_t step = 1; step <= 100; ++step)
            request.edges.emplace_back(node, (node + step) % count);
    return request;
}

} // namespace

class tst_Measures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void agreesWithWhatWasWorkedOutByHand_data();
    void agreesWithWhatWasWorkedOutByHand();
    void countsLoopsAndParallelLinksOnce_data();
    void countsLoopsAndParallelLinksOnce();
    void measuresNothing_data();
    void measuresNothing();
    void numbersLargerGroupsFirst();
    void givesTheSameToManyCallersAtOnce();
    void estimatesLargeGraphsClosely();
    void stopsInTheMiddle_data();
    void stopsInTheMiddle();
    void passesOverDenials();
    void readsTheWordsItWrites();
};

void tst_Measures::agreesWithWhatWasWorkedOutByHand_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<MeasureRequest>("request");
    QTest::addColumn<Values>("expected");
    const auto row = [](const char *name, Measure measure, const MeasureRequest &request, const Values &expected) {
        QTest::newRow(name) << measure << request << expected;
    };
    row("degree of a path", Measure::Degree, path4, {1, 2, 2, 1});
    // Of the 3 pairs of others, node 1 lies between 0 and 2 and between 0 and 3.
    row("betweenness of a path", Measure::Betweenness, path4, {0, 2.0 / 3, 2.0 / 3, 0});
    row("closeness of a path", Measure::Closeness, path4, {11.0 / 18, 5.0 / 6, 5.0 / 6, 11.0 / 18});
    row("core of a path", Measure::Core, path4, {1, 1, 1, 1});
    row("betweenness of a star", Measure::Betweenness, star5, {1, 0, 0, 0, 0});
    row("closeness of a star", Measure::Closeness, star5, {1, 0.625, 0.625, 0.625, 0.625});
    // c = 0.03 + 0.85 · 4l and l = 0.03 + 0.85 · c/4
    row("rank in a star", Measure::PageRank, star5,
        {0.132 / 0.2775, 0.131081081, 0.131081081, 0.131081081, 0.131081081});
    row("betweenness of a bow tie", Measure::Betweenness, bowTie, {0, 0, 0.6, 0.6, 0, 0});
    row("communities of a bow tie", Measure::Community, bowTie, {1, 1, 1, 2, 2, 2});
    row("core of a bow tie", Measure::Core, bowTie, {2, 2, 2, 2, 2, 2});
    row("components of a bow tie", Measure::Component, bowTie, {1, 1, 1, 1, 1, 1});
    row("core with a tail", Measure::Core, tailed, {0, 2, 2, 2, 1});
    row("components with one alone", Measure::Component, tailed, {2, 1, 1, 1, 1});
    row("closeness with one alone", Measure::Closeness, tailed, {0, 0.625, 0.625, 0.75, 0.5});
}

void tst_Measures::agreesWithWhatWasWorkedOutByHand()
{
    QFETCH(Measure, measure);
    QFETCH(MeasureRequest, request);
    QFETCH(Values, expected);
    const Values values = core::measureNodes(measure, request);
    QCOMPARE(values.size(), expected.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        QVERIFY2(std::abs(values[i] - expected[i]) < 1e-8,
                 qPrintable(u"node %1: %2, not %3"_s.arg(i).arg(values[i], 0, 'g', 12).arg(expected[i], 0, 'g', 12)));
}

void tst_Measures::countsLoopsAndParallelLinksOnce_data()
{
    QTest::addColumn<Measure>("measure");
    for (const Measure measure : core::measures)
        QTest::newRow(qPrintable(core::toWord(measure))) << measure;
}

void tst_Measures::countsLoopsAndParallelLinksOnce()
{
    QFETCH(Measure, measure);
    MeasureRequest doubled = bowTie;
    for (const auto &[from, to] : bowTie.edges)
        doubled.edges.emplace_back(to, from);
    doubled.edges.emplace_back(4, 4);
    QCOMPARE(core::measureNodes(measure, doubled), core::measureNodes(measure, bowTie));
}

void tst_Measures::measuresNothing_data()
{
    countsLoopsAndParallelLinksOnce_data();
}

void tst_Measures::measuresNothing()
{
    QFETCH(Measure, measure);
    QCOMPARE(core::measureNodes(measure, {}), Values());
    const bool isOne = measure == Measure::PageRank || core::isGrouping(measure);
    QCOMPARE(core::measureNodes(measure, {.nodeCount = 1, .edges = {{0, 0}}}), Values{isOne ? 1.0 : 0.0});
    QCOMPARE(core::measureNodes(measure, {.nodeCount = 2}).size(), std::size_t(2));
}

void tst_Measures::numbersLargerGroupsFirst()
{
    const MeasureRequest request{.nodeCount = 7, .edges = {{0, 1}, {2, 3}, {3, 4}, {5, 6}}};
    QCOMPARE(core::measureNodes(Measure::Component, request), (Values{2, 2, 1, 1, 1, 3, 3}));
    QCOMPARE(core::measureNodes(Measure::Community, request), (Values{2, 2, 1, 1, 1, 3, 3}));
}

void tst_Measures::givesTheSameToManyCallersAtOnce()
{
    const MeasureRequest request = ring(400);
    std::vector<Values> results(8);
    {
        std::vector<std::jthread> callers;
        for (Values &result : results)
            callers.emplace_back([&] { result = core::measureNodes(Measure::Community, request); });
    }
    for (const Values &result : results)
        QCOMPARE(result, core::measureNodes(Measure::Community, request));
}

void tst_Measures::estimatesLargeGraphsClosely()
{
    MeasureRequest star{.nodeCount = 2 * core::mostNodesMeasuredExactly};
    for (std::uint32_t leaf = 1; leaf < star.nodeCount; ++leaf)
        star.edges.emplace_back(0, leaf);
    QCOMPARE(core::accuracyOf(Measure::Betweenness, star.nodeCount), core::Accuracy::Estimated);
    QCOMPARE(core::accuracyOf(Measure::Degree, star.nodeCount), core::Accuracy::Exact);
    const Values between = core::measureNodes(Measure::Betweenness, star);
    QVERIFY2(std::abs(between[0] - 1) < 0.01, qPrintable(QString::number(between[0])));
    QCOMPARE(between[7], 0.0);
    const Values close = core::measureNodes(Measure::Closeness, star);
    QVERIFY2(std::abs(close[7] - 0.5) < 0.01, qPrintable(QString::number(close[7])));
}

void tst_Measures::stopsInTheMiddle_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::newRow("betweenness") << Measure::Betweenness;
    QTest::newRow("closeness") << Measure::Closeness;
}

void tst_Measures::stopsInTheMiddle()
{
    QFETCH(Measure, measure);
    const MeasureRequest request = ring(core::mostNodesMeasuredExactly);
    std::stop_source stop;
    std::atomic<bool> isRunning = false;
    std::jthread stopper([&] {
        isRunning.wait(false);
        stop.request_stop();
    });
    isRunning = true;
    isRunning.notify_one();
    try {
        core::measureNodes(measure, request, {.stop = stop.get_token()});
        QFAIL("was not stopped");
    } catch (const core::Error &error) {
        QCOMPARE(error.kind(), core::Error::Kind::Stopped);
    }
    // What was stopped leaves nothing behind.
    QCOMPARE(core::measureNodes(measure, star5)[0], 1.0);
}

void tst_Measures::passesOverDenials()
{
    test::KnowledgeBuilder builder;
    const auto a = builder.actor(u"a"_s, u"A"_s);
    const auto b = builder.actor(u"b"_s, u"B"_s);
    const auto c = builder.actor(u"c"_s, u"C"_s);
    builder.statement({.key = u"S1"_s, .predicate = u"supports"_s, .subjects = {a}, .objects = {b}});
    builder.statement({.key = u"S2"_s,
                       .predicate = u"supports"_s,
                       .subjects = {b},
                       .objects = {c},
                       .polarity = core::Polarity::Negated});
    builder.statement(
        {.key = u"S3"_s, .predicate = u"supports"_s, .subjects = {a}, .objects = {c}, .rank = core::Rank::Deprecated});
    const core::Knowledge knowledge(builder.data());
    const auto degrees = core::measureEntities(Measure::Degree, knowledge, core::Graph::build(knowledge));
    QCOMPARE(degrees.value(a), 1.0);
    QCOMPARE(degrees.value(b), 1.0);
    QCOMPARE(degrees.value(c), 0.0);
    QVERIFY(degrees.contains(c));
}

void tst_Measures::readsTheWordsItWrites()
{
    for (const Measure measure : core::measures)
        QCOMPARE(core::measureOf(core::toWord(measure)), std::optional(measure));
    QCOMPARE(core::measureOf(u"Degree"), std::optional<Measure>());
}

QTEST_GUILESS_MAIN(tst_Measures)
#include "tst_Measures.moc"
