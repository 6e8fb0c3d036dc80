#include <algorithm>

#include <QTest>

#include "core/graph/Paths.h"
#include "tests/support/KnowledgeBuilder.h"
#include "tests/support/Test.h"

using core::EdgeIndex;
using core::NodeIndex;
using core::ShortestPaths;
using namespace Qt::StringLiterals;
using Links = std::vector<std::pair<int, int>>;

namespace {

core::Graph graphOf(int actors, const Links &links)
{
    test::KnowledgeBuilder builder;
    std::vector<core::EntityId> ids;
    for (int i = 0; i < actors; ++i)
        ids.push_back(builder.actor(u"a%1"_s.arg(i), u"A%1"_s.arg(i)));
    for (const auto &[from, to] : links)
        builder.statement(
            {.predicate = u"supports"_s, .subjects = {ids[std::size_t(from)]}, .objects = {ids[std::size_t(to)]}});
    return core::Graph::build(core::Knowledge(builder.data()));
}

/// "0-1-3 0-2-3"
QString listed(const ShortestPaths &paths)
{
    QStringList chains;
    for (const auto &chain : paths.listed) {
        QStringList nodes{QString::number(chain.front().from)};
        for (const core::PathStep &step : chain)
            nodes << QString::number(step.to);
        chains << nodes.join(u'-');
    }
    return chains.join(u' ');
}

/// A grid of `side` by `side` nodes: very many shortest ways from corner to corner.
Links grid(int side)
{
    Links links;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            if (x + 1 < side)
                links.emplace_back(y * side + x, y * side + x + 1);
            if (y + 1 < side)
                links.emplace_back(y * side + x, (y + 1) * side + x);
        }
    }
    return links;
}

} // namespace

class tst_AllPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void findsAllShortestChains_data();
    void findsAllShortestChains();
    void keepsAllThatSaysSoInOneStep();
    void walksAgainstTheDirection();
    void passesOverWhatIsNotAllowed();
    void countsMoreThanItLists();
    void countsBeyondAllBounds();
    void namesAllThatLiesOnAChain();
};

void tst_AllPaths::findsAllShortestChains_data()
{
    QTest::addColumn<int>("actors");
    QTest::addColumn<Links>("links");
    QTest::addColumn<NodeIndex>("to");
    QTest::addColumn<QString>("chains");
    const auto row = [](const char *name, int actors, const Links &links, NodeIndex to, const QString &chains) {
        QTest::newRow(name) << actors << links << to << chains;
    };
    row("neighbours", 3, {{0, 1}, {1, 2}, {0, 2}}, 1, u"0-1"_s);
    row("a diamond", 4, {{0, 2}, {0, 1}, {2, 3}, {1, 3}}, 3, u"0-1-3 0-2-3"_s);
    row("a detour is not shortest", 5, {{0, 1}, {1, 4}, {0, 2}, {2, 3}, {3, 4}}, 4, u"0-1-4"_s);
    row("two diamonds", 7, {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {3, 4}, {3, 5}, {4, 6}, {5, 6}}, 6,
        u"0-1-3-4-6 0-1-3-5-6 0-2-3-4-6 0-2-3-5-6"_s);
    row("nothing joins them", 3, {{0, 1}}, 2, QString());
    row("both the same", 2, {{0, 1}}, 0, QString());
}

void tst_AllPaths::findsAllShortestChains()
{
    QFETCH(int, actors);
    QFETCH(Links, links);
    QFETCH(NodeIndex, to);
    QFETCH(QString, chains);
    const ShortestPaths paths = core::allShortestPaths(graphOf(actors, links), {.from = 0, .to = to});
    QCOMPARE(listed(paths), chains);
    QCOMPARE(paths.count, std::uint64_t(paths.listed.size()));
    QCOMPARE(paths.length, std::uint32_t(paths.listed.empty() ? 0 : paths.listed.front().size()));
}

void tst_AllPaths::keepsAllThatSaysSoInOneStep()
{
    const ShortestPaths paths = core::allShortestPaths(graphOf(2, {{0, 1}, {1, 0}, {0, 1}}), {.from = 0, .to = 1});
    QCOMPARE(paths.count, std::uint64_t(1));
    QCOMPARE(paths.listed.front().front().edges, (std::vector<EdgeIndex>{0, 1, 2}));
}

void tst_AllPaths::walksAgainstTheDirection()
{
    QCOMPARE(listed(core::allShortestPaths(graphOf(3, {{1, 0}, {2, 1}}), {.from = 0, .to = 2})), u"0-1-2"_s);
}

void tst_AllPaths::passesOverWhatIsNotAllowed()
{
    const core::Graph graph = graphOf(4, {{0, 1}, {1, 3}, {0, 2}, {2, 3}});
    const auto isAllowed = [](EdgeIndex edge) { return edge != 1; };
    const ShortestPaths paths = core::allShortestPaths(graph, {.from = 0, .to = 3}, isAllowed);
    QCOMPARE(listed(paths), u"0-2-3"_s);
    QCOMPARE(paths.edges, (std::vector<EdgeIndex>{2, 3}));
}

void tst_AllPaths::countsMoreThanItLists()
{
    const core::Graph graph = graphOf(36, grid(6));
    const ShortestPaths paths = core::allShortestPaths(graph, {.from = 0, .to = 35, .mostListed = 7});
    QCOMPARE(paths.listed.size(), std::size_t(7));
    QCOMPARE(paths.count, std::uint64_t(252)); // 10 over 5
    QVERIFY(std::is_sorted(paths.listed.begin(), paths.listed.end(), [](const auto &a, const auto &b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                            [](const auto &left, const auto &right) { return left.to < right.to; });
    }));
}

void tst_AllPaths::countsBeyondAllBounds()
{
    // 80 steps of which half lead down: 80 over 40 is about 10^23.
    const ShortestPaths paths = core::allShortestPaths(graphOf(41 * 41, grid(41)), {.from = 0, .to = 41 * 41 - 1});
    QCOMPARE(paths.count, std::uint64_t(1) << 63);
    QCOMPARE(paths.listed.size(), std::size_t(100));
}

void tst_AllPaths::namesAllThatLiesOnAChain()
{
    const core::Graph graph = graphOf(6, {{0, 2}, {0, 1}, {2, 3}, {1, 3}, {3, 4}, {0, 5}});
    const ShortestPaths paths = core::allShortestPaths(graph, {.from = 0, .to = 3, .mostListed = 1});
    QCOMPARE(paths.nodes, (std::vector<NodeIndex>{0, 1, 2, 3}));
    QCOMPARE(paths.edges, (std::vector<EdgeIndex>{0, 1, 2, 3}));
}

QTEST_GUILESS_MAIN(tst_AllPaths)
#include "tst_AllPaths.moc"
