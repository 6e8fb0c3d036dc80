#include <chrono>
#include <semaphore>

#include <QRandomGenerator>

#include "app/views/graph/TileWorkers.h"
#include "tests/support/Test.h"

using namespace app;

/// Threads that draw tiles: every order is done or given up, whatever is asked meanwhile.
class TileWorkersTest : public QObject
{
    Q_OBJECT

private:
    static TileSubject subject(int nodes, int edges)
    {
        QRandomGenerator random{7};
        std::vector<DensityNode> places;
        for (int i = 0; i < nodes; ++i)
            places.push_back({.x = float(random.bounded(1000.0)), .y = float(random.bounded(600.0)), .size = 2.0F});
        std::vector<DensityScene::Edge> lines;
        for (int i = 0; i < edges; ++i)
            lines.emplace_back(random.bounded(nodes), random.bounded(nodes));
        const DensityShown shown{.nodes = std::vector(places.size(), DensityShown::Presence::Now),
                                 .edges = std::vector(lines.size(), DensityShown::Presence::Now)};
        return {.scene = std::make_shared<const DensityScene>(std::move(places), std::move(lines)),
                .shown = std::make_shared<const DensityShown>(shown)};
    }

    static std::vector<TileOrder> orders(int level, int edition)
    {
        std::vector<TileOrder> made;
        for (int y = 0; y < 3; ++y) {
            for (int x = 0; x < 4; ++x)
                made.push_back({.key = {level, x, y},
                                .edition = edition,
                                .frame = {.corner = QPoint(x, y) * TileCache::side, .scale = 1.0 + 0.1 * level}});
        }
        return made;
    }

    /// What comes within some time; the last of `wanted` orders ends the wait.
    static std::vector<DrawnTile> collected(TileWorkers &workers, std::counting_semaphore<> &told, std::size_t wanted)
    {
        using namespace std::chrono_literals;
        std::vector<DrawnTile> all;
        while (all.size() < wanted && told.try_acquire_for(60s))
            for (DrawnTile &tile : workers.collect())
                all.push_back(std::move(tile));
        return all;
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void whatIsDrawnIsWhatOneThreadWouldDraw()
    {
        std::counting_semaphore<> told(0);
        const TileSubject drawn = subject(500, 5000);
        TileWorkers workers([&told] { told.release(); });
        workers.ask(drawn, orders(1, 1));
        const std::vector<DrawnTile> tiles = collected(workers, told, 12);
        QCOMPARE(tiles.size(), 12U);
        TileRaster raster({TileCache::side, TileCache::side});
        for (const DrawnTile &tile : tiles)
            QCOMPARE(tile.image, raster.draw({*drawn.scene, *drawn.shown, drawn.style}, tile.order.frame));
    }

    void onlyWhatWasAskedLastComesWhenTheLevelChangesAllTheTime()
    {
        std::counting_semaphore<> told(0);
        const TileSubject drawn = subject(2000, 60'000);
        TileWorkers workers([&told] { told.release(); });
        for (int round = 1; round <= 30; ++round)
            workers.ask(drawn, orders(1 + round % 5, round));
        QSet<TileKey> last;
        while (last.size() < 12)
            for (const DrawnTile &tile : collected(workers, told, 1))
                if (tile.order.edition == 30)
                    last.insert(tile.order.key);
        for (const TileKey &key : last)
            QCOMPARE(key.level, 1);
    }

    void anotherSubjectWhileOneIsDrawnAndAnEndInTheMiddleDoNoHarm()
    {
        std::counting_semaphore<> told(0);
        for (int round = 0; round < 5; ++round) {
            TileWorkers workers([&told] { told.release(); });
            for (int i = 1; i <= 4; ++i) {
                workers.ask(subject(100 * i, 4000 * i), orders(1, i));
                for (const DrawnTile &tile : workers.collect())
                    QVERIFY(tile.order.edition < i || tile.order.key.level == 1);
            }
            const std::vector<DrawnTile> tiles = collected(workers, told, 1);
            QVERIFY(!tiles.empty());
            QCOMPARE(tiles.front().image.size(), QSize(TileCache::side, TileCache::side));
        }
    }

    void whatIsLitIsALayerOfItsOwn()
    {
        std::counting_semaphore<> told(0);
        const TileSubject drawn = subject(500, 5000);
        TileWorkers workers([&told] { told.release(); });
        const auto lit = std::make_shared<const TileRaster::Lit>(TileRaster::Lit{.edges = {3, 4, 5}, .nodes = {1}});
        workers.ask(drawn, {{.key = {1, 0, 0}, .edition = 1, .frame = {.scale = 1}, .size = {900, 500}, .lit = lit}});
        const std::vector<DrawnTile> layers = collected(workers, told, 1);
        QCOMPARE(layers.size(), 1U);
        QCOMPARE(layers.front().image.size(), QSize(900, 500));
        QCOMPARE(layers.front().order.lit, lit);
    }
};

QTEST_GUILESS_MAIN(TileWorkersTest)
#include "tst_TileWorkers.moc"
