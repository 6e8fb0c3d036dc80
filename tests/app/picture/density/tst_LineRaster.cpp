#include <cmath>

#include <QRandomGenerator>

#include "app/picture/density/LineRaster.h"
#include "tests/support/Test.h"

using namespace app;

namespace {

using Sums = std::vector<std::vector<std::uint32_t>>;

Sums sumsOf(const LineRaster &raster)
{
    Sums sums;
    for (int y = 0; y < raster.size().height(); ++y) {
        sums.emplace_back(std::size_t(raster.size().width()));
        raster.readRow(y, sums.back());
    }
    return sums;
}

double total(const Sums &sums)
{
    double all = 0;
    for (const auto &row : sums)
        for (const std::uint32_t sum : row)
            all += double(sum) / LineRaster::unit;
    return all;
}

} // namespace

/// Lines added up pixel by pixel.
class LineRasterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void aLevelLineThroughPixelCentresCoversThemWholly()
    {
        LineRaster raster({10, 6});
        raster.add({2, 3.5}, {7, 3.5});
        const Sums sums = sumsOf(raster);
        for (std::size_t x = 0; x < 10; ++x)
            QCOMPARE(sums[3][x], x >= 2 && x < 7 ? LineRaster::unit : 0U);
        QCOMPARE(total(sums), 5.0);
    }

    void aLineBetweenTwoRowsIsSharedByThem()
    {
        LineRaster raster({10, 6});
        raster.add({0, 3.25}, {10, 3.25});
        const Sums sums = sumsOf(raster);
        QCOMPARE(double(sums[2][5]) / LineRaster::unit, 0.25);
        QCOMPARE(double(sums[3][5]) / LineRaster::unit, 0.75);
    }

    void theInkOfALineIsItsLength_data()
    {
        QTest::addColumn<double>("degrees");
        for (int degrees = 0; degrees < 360; degrees += 15)
            QTest::addRow("%d degrees", degrees) << double(degrees);
    }

    void theInkOfALineIsItsLength()
    {
        QFETCH(double, degrees);
        LineRaster raster({200, 200});
        const double angle = degrees * M_PI / 180;
        raster.add({100, 100}, QPointF(100, 100) + QPointF(std::cos(angle), std::sin(angle)) * 80);
        QVERIFY(std::abs(total(sumsOf(raster)) - 80) < 1.5);
    }

    void weightsCountAndLinesAddUp()
    {
        LineRaster raster({10, 10});
        for (int i = 0; i < 60'000; ++i) // as many as meet at a hub
            raster.add({0, 4.5}, {10, 4.5}, LineRaster::fullWeight / 2);
        const Sums sums = sumsOf(raster);
        QCOMPARE(sums[4][5], 30'000U * LineRaster::unit);
        QCOMPARE(sums[5][5], 0U);
        raster.clear();
        QCOMPARE(total(sumsOf(raster)), 0.0);
    }

    void piecesMeetWithoutASeam_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 40; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    /// Four pieces give what the whole gives: a line is not bent where it is cut.
    void piecesMeetWithoutASeam()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        const auto place = [&random](double reach) {
            return QPointF(random.generateDouble() - 0.5, random.generateDouble() - 0.5) * reach + QPointF(64, 64);
        };
        LineRaster whole({128, 128});
        std::vector<LineRaster> pieces(4, LineRaster({64, 64}));
        const double reach = seed % 2 == 0 ? 200 : 100'000;
        for (int i = 0; i < 50; ++i) {
            const QPointF from = place(reach);
            const QPointF to = seed % 3 == 0 ? place(60) : place(reach);
            whole.add(from, to);
            for (int p = 0; p < 4; ++p) {
                const QPointF corner((p % 2) * 64, (p / 2) * 64);
                pieces[std::size_t(p)].add(from - corner, to - corner);
            }
        }
        const Sums all = sumsOf(whole);
        for (std::size_t p = 0; p < 4; ++p) {
            const Sums part = sumsOf(pieces[p]);
            for (std::size_t y = 0; y < 64; ++y) {
                for (std::size_t x = 0; x < 64; ++x) {
                    const double difference = double(part[y][x]) - double(all[y + (p / 2) * 64][x + (p % 2) * 64]);
                    QVERIFY2(std::abs(difference) < 0.02 * LineRaster::unit, qPrintable(QString::number(difference)));
                }
            }
        }
    }

    void whatIsNoLineOrFarAwayLeavesNothing()
    {
        LineRaster raster({16, 16});
        raster.add({5, 5}, {5, 5});
        raster.add({-100, -100}, {-1e7, 30});
        raster.add({40, -1e6}, {40, 1e6});
        raster.add({-1e6, 17.6}, {1e6, 17.6});
        QCOMPARE(total(sumsOf(raster)), 0.0);
    }
};

QTEST_GUILESS_MAIN(LineRasterTest)
#include "tst_LineRaster.moc"
