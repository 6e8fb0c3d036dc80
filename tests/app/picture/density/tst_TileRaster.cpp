#include <QRandomGenerator>

#include "app/picture/Contrast.h"
#include "app/picture/density/TileCache.h"
#include "app/picture/density/TileRaster.h"
#include "tests/support/Test.h"

using namespace app;

/// Pieces of a density picture, and where they are kept.
class TileRasterTest : public QObject
{
    Q_OBJECT

private:
    static DensityScene scene(int nodes, int edges)
    {
        QRandomGenerator random{11};
        std::vector<DensityNode> places;
        for (int i = 0; i < nodes; ++i) {
            places.push_back({.x = float(random.bounded(1000.0)),
                              .y = float(random.bounded(600.0)),
                              .size = 2.0F + float(i) / float(nodes),
                              .role = StyleRole(random.bounded(6))});
        }
        std::vector<DensityScene::Edge> lines;
        for (int i = 0; i < edges; ++i)
            lines.emplace_back(random.bounded(nodes), random.bounded(nodes));
        return {std::move(places), std::move(lines)};
    }

    static DensityShown all(const DensityScene &scene, DensityShown::Presence presence = DensityShown::Presence::Now)
    {
        return {.nodes = std::vector(scene.nodes().size(), presence),
                .edges = std::vector(scene.edges().size(), presence)};
    }

    static double meanDarkness(const QImage &image)
    {
        double sum = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                sum += 255 - qGray(image.pixel(x, y));
        return sum / image.width() / image.height();
    }

    const DensityStyle m_style{Theme(Theme::Mode::Light)};

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void tilesMeetWithoutASeam()
    {
        const DensityScene drawn = scene(300, 900);
        const DensityShown shown = all(drawn);
        const TileRaster::Subject subject{drawn, shown, m_style};
        const QImage whole = TileRaster({512, 256}).draw(subject, {.corner = {100, 40}, .scale = 1.1});
        TileRaster tiles({256, 256});
        for (const int piece : {0, 1}) {
            const QImage tile = tiles.draw(subject, {.corner = {100 + 256 * piece, 40}, .scale = 1.1});
            for (int y = 0; y < 256; ++y) {
                for (int x = 0; x < 256; ++x) {
                    const QRgb a = tile.pixel(x, y);
                    const QRgb b = whole.pixel(x + 256 * piece, y);
                    QVERIFY(std::abs(qRed(a) - qRed(b)) <= 2 && std::abs(qGreen(a) - qGreen(b)) <= 2);
                }
            }
        }
    }

    void whatIsHiddenIsNotDrawnAndWhatEndedIsPaler()
    {
        const DensityScene drawn = scene(200, 600);
        TileRaster raster({256, 256});
        const auto darkness = [&](const DensityShown &shown) {
            return meanDarkness(raster.draw({drawn, shown, m_style}, {.scale = 0.4}));
        };
        const double now = darkness(all(drawn));
        const double ended = darkness(all(drawn, DensityShown::Presence::Ended));
        QCOMPARE(darkness(all(drawn, DensityShown::Presence::Hidden)), 0.0);
        QVERIFY(ended > 0.5);
        QVERIFY2(ended < 0.7 * now, qPrintable(QStringLiteral("%1 of %2").arg(ended).arg(now)));
    }

    void howALineIsKnownIsSeenByDashAndColour_data()
    {
        QTest::addColumn<core::Modality>("kind");
        QTest::addColumn<bool>("isDashed");
        QTest::newRow("fact") << core::Modality::Fact << false;
        QTest::newRow("commitment") << core::Modality::Commitment << false;
        QTest::newRow("claim") << core::Modality::Claim << true;
        QTest::newRow("assessment") << core::Modality::Assessment << true;
        QTest::newRow("report") << core::Modality::Report << true;
        QTest::newRow("scenario") << core::Modality::Scenario << true;
    }

    void howALineIsKnownIsSeenByDashAndColour()
    {
        QFETCH(const core::Modality, kind);
        QFETCH(const bool, isDashed);
        const DensityScene drawn({{.x = 20, .y = 30}, {.x = 220, .y = 30}}, {{0, 1}}, {kind});
        DensityShown shown = all(drawn);
        shown.nodes = {DensityShown::Presence::Hidden, DensityShown::Presence::Hidden};
        const QImage image = TileRaster({256, 64}).draw({drawn, shown, m_style}, {});
        int bare = 0;
        QRgb darkest = m_style.background;
        for (int x = 24; x < 216; ++x) {
            bare += image.pixel(x, 30) == m_style.background && image.pixel(x, 29) == m_style.background ? 1 : 0;
            darkest = qGray(image.pixel(x, 30)) < qGray(darkest) ? image.pixel(x, 30) : darkest;
        }
        QCOMPARE(bare > 30, isDashed);
        QVERIFY(bare < 150);
        // On the way from the ground to the colour of its kind, as in small graphs.
        const QRgb ink = m_style.inks[std::size_t(kind)];
        const double share =
            double(qRed(m_style.background) - qRed(darkest)) / std::max(1, qRed(m_style.background) - qRed(ink));
        QVERIFY(share > 0.1);
        QVERIFY(std::abs(qBlue(m_style.background) + share * (qBlue(ink) - qBlue(m_style.background)) -
                         qBlue(darkest)) < 6);
    }

    void fewClaimsAreSeenAmongManyFacts()
    {
        std::vector<DensityNode> nodes;
        std::vector<DensityScene::Edge> edges;
        QRandomGenerator random{5};
        for (int i = 0; i < 400; ++i)
            nodes.push_back({.x = float(random.bounded(1000.0)), .y = float(random.bounded(600.0))});
        for (int i = 0; i < 20'000; ++i)
            edges.emplace_back(random.bounded(400), random.bounded(400));
        nodes.push_back({.x = 0, .y = 301});
        nodes.push_back({.x = 1000, .y = 301});
        edges.emplace_back(400, 401);
        std::vector<core::Modality> kinds(edges.size(), core::Modality::Fact);
        const auto drawn = [&](core::Modality last) {
            kinds.back() = last;
            const DensityScene made(nodes, edges, kinds);
            DensityShown shown = all(made);
            std::fill(shown.nodes.begin(), shown.nodes.end(), DensityShown::Presence::Hidden);
            return TileRaster({512, 320}).draw({made, shown, m_style}, {.scale = 0.5});
        };
        const QImage claimed = drawn(core::Modality::Claim);
        const QImage facts = drawn(core::Modality::Fact);
        int changed = 0;
        for (int x = 0; x < 500; ++x)
            changed += std::abs(qBlue(claimed.pixel(x, 150)) - qBlue(facts.pixel(x, 150))) > 25
                           ? 1
                           : 0; // blue is least in its colour
        QVERIFY2(changed > 150, qPrintable(QString::number(changed)));
    }

    void dashesMeetWithoutASeam()
    {
        const DensityScene drawn({{.x = 0, .y = 0}, {.x = 4000, .y = 900}}, {{0, 1}}, {core::Modality::Claim});
        DensityShown shown = all(drawn);
        shown.nodes = {DensityShown::Presence::Hidden, DensityShown::Presence::Hidden};
        const TileRaster::Subject subject{drawn, shown, m_style};
        const QImage whole = TileRaster({512, 256}).draw(subject, {.corner = {1000, 100}, .scale = 1});
        TileRaster tiles({256, 256});
        QVERIFY(meanDarkness(whole) > 0);
        for (const int piece : {0, 1}) {
            const QImage tile = tiles.draw(subject, {.corner = {1000 + 256 * piece, 100}, .scale = 1});
            for (int y = 0; y < 256; ++y)
                for (int x = 0; x < 256; ++x)
                    QVERIFY(std::abs(qGray(tile.pixel(x, y)) - qGray(whole.pixel(x + 256 * piece, y))) <= 2);
        }
    }

    void aSampleOfTheLinesIsAsDarkAsAll()
    {
        const DensityScene drawn = scene(500, 40'000);
        DensityShown shown = all(drawn);
        std::fill(shown.nodes.begin(), shown.nodes.end(), DensityShown::Presence::Hidden);
        TileRaster raster({256, 256});
        const double whole = meanDarkness(raster.draw({drawn, shown, m_style}, {.scale = 0.4}));
        const double sample = meanDarkness(raster.draw({drawn, shown, m_style}, {.scale = 0.4, .sample = 8}));
        QVERIFY2(std::abs(sample - whole) < 0.1 * whole, qPrintable(QStringLiteral("%1, %2").arg(sample).arg(whole)));
    }

    void linesThatOnlyPassByMakeRoomWhenOneIsClose()
    {
        const DensityScene drawn({{.x = 0, .y = 0}, {.x = 1000, .y = 0}}, {{0, 1}});
        const DensityShown shown = all(drawn);
        TileRaster raster({64, 64});
        const auto darkness = [&](double scale) {
            return meanDarkness(
                raster.draw({drawn, shown, m_style}, {.corner = {int(500 * scale) - 32, -32}, .scale = scale}));
        };
        const double whole = darkness(0.5);
        QCOMPARE(darkness(0.8), whole);
        QVERIFY(darkness(8) < 0.4 * whole);
        QVERIFY(darkness(100) > 0);
    }

    void aLongLineIsStrongerAtItsEndsAndMeetsWithoutASeam()
    {
        const DensityScene drawn({{.x = 0, .y = 0}, {.x = 1000, .y = 300}}, {{0, 1}});
        DensityShown shown = all(drawn);
        shown.nodes = {DensityShown::Presence::Hidden, DensityShown::Presence::Hidden};
        const TileRaster::Subject subject{drawn, shown, m_style};
        TileRaster raster({64, 64});
        const auto darkness = [&](double x) {
            return meanDarkness(raster.draw(subject, {.corner = {int(x) - 32, int(0.3 * x) - 32}, .scale = 30}));
        };
        QVERIFY(darkness(100) > 2 * darkness(15'000));
        QVERIFY(darkness(29'900) > 2 * darkness(15'000));
        const QImage whole = TileRaster({1024, 256}).draw(subject, {.scale = 30});
        for (int piece = 0; piece < 16; ++piece) {
            const QImage tile = raster.draw(subject, {.corner = {64 * piece, 64}, .scale = 30});
            QCOMPARE(tile, whole.copy(64 * piece, 64, 64, 64));
        }
    }

    void aTileThatIsNoLongerWantedIsGivenUp()
    {
        const DensityScene drawn = scene(500, 40'000);
        const DensityShown shown = all(drawn);
        int asked = 0;
        const QImage image = TileRaster({256, 256}).draw({drawn, shown, m_style}, {.scale = 0.4}, [&asked] {
            ++asked;
            return false;
        });
        QVERIFY(image.isNull());
        QCOMPARE(asked, 1);
    }

    void nodesStandOutFromTheDensestLines_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(Theme::Mode::Light);
        QTest::newRow("dark") << int(Theme::Mode::Dark);
    }

    /// Whatever lies under a node, its rim is the ground: 3:1 against it is 3:1 everywhere.
    void nodesStandOutFromTheDensestLines()
    {
        QFETCH(int, mode);
        const DensityStyle style{Theme(Theme::Mode(mode))};
        std::vector<DensityNode> places{{.x = 0, .y = 0, .size = 1, .role = StyleRole::Actor},
                                        {.x = 100, .y = 0, .size = 1, .role = StyleRole::Actor},
                                        {.x = 50, .y = 0, .size = 6, .role = StyleRole::Treaty}};
        const DensityScene drawn(std::move(places), std::vector<DensityScene::Edge>(5000, {0, 1}));
        const DensityShown shown = all(drawn);
        const double scale = 2;
        const QImage image =
            TileRaster({256, 256}).draw({drawn, shown, style}, {.corner = {-20, -128}, .scale = scale});
        const int centre = 20 + int(50 * scale);
        const QColor line(image.pixel(centre + 60, 128));
        QVERIFY(line != QColor(style.background));
        const QColor node(image.pixel(centre, 128));
        QVERIFY(contrastRatio(node, QColor(style.background)) >= 3.0);
        bool hasRim = false;
        for (int x = centre; x < centre + 30 && !hasRim; ++x)
            hasRim = contrastRatio(QColor(image.pixel(x, 128)), QColor(style.background)) < 1.3;
        QVERIFY(hasRim);
        // Words on the densest place.
        const Theme theme{Theme::Mode(mode)};
        QVERIFY(contrastRatio(theme.text(), line) >= 3.0 || contrastRatio(theme.background(), line) >= 3.0);
    }

    void aSceneOfNothingIsTheGround()
    {
        const DensityScene drawn({}, {});
        const DensityShown shown = all(drawn);
        const QImage image = TileRaster({64, 64}).draw({drawn, shown, m_style}, {});
        QCOMPARE(image.pixel(30, 30), m_style.background);
        QCOMPARE(meanDarkness(image), 0.0);
    }

    void theCacheForgetsWhatWasNotLookedAtForLongest()
    {
        const QImage image(64, 64, QImage::Format_RGB32);
        TileCache cache(3 * image.sizeInBytes());
        for (int i = 0; i < 3; ++i)
            cache.insert({0, i, 0}, {image, i, 1});
        QVERIFY(cache.find({0, 0, 0}) != nullptr);
        cache.insert({0, 3, 0}, {image, 3, 1});
        QCOMPARE(cache.count(), 3);
        QVERIFY(cache.find({0, 1, 0}) == nullptr);
        QCOMPARE(cache.find({0, 0, 0})->edition, 0);
        cache.insert({0, 0, 0}, {image, 9, 1});
        QCOMPARE(cache.find({0, 0, 0})->edition, 9);
        QCOMPARE(cache.bytes(), 3 * image.sizeInBytes());
        QVERIFY(cache.find({1, 0, 0}) == nullptr);
        cache.setMostBytes(image.sizeInBytes());
        QCOMPARE(cache.count(), 1);
        QVERIFY(cache.find({0, 0, 0}) != nullptr); // the one looked at last
        cache.clear();
        QCOMPARE(cache.count(), 0);
        QCOMPARE(cache.bytes(), 0);
    }
};

QTEST_GUILESS_MAIN(TileRasterTest)
#include "tst_TileRaster.moc"
