
#include <cmath>

#include "app/picture/Backdrop.h"
#include "app/views/graph/DenseLayouts.h"
#include "app/views/graph/DensePicture.h"
#include "app/views/graph/GraphPage.h"
#include "tests/support/Test.h"
#include "tests/support/TreatyNetwork.h"

using namespace app;

/// Graphs too large for marks: what is drawn of them, and the marks over it.
class DenseGraphTest : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        core::Knowledge knowledge;
        core::Graph graph = core::Graph::build(knowledge);
        GraphPlaces places = arrangeDense(knowledge, layOutDense({}, knowledge, graph));
        std::shared_ptr<const DenseGraph> dense;

        explicit Bench(core::KnowledgeData data, const GraphPictureOptions &options = {}) : knowledge(std::move(data))
        {
            dense = makeDenseGraph(knowledge, graph, places, options);
        }

        /// Everything on a page of this width.
        DenseFrame frame(double width) const
        {
            const QRectF bounds = dense->scene->bounds();
            const double zoom = width / bounds.width();
            return {.zoom = zoom, .area = QRectF(bounds.topLeft() * zoom, bounds.size() * zoom)};
        }

        GraphPicture picture(const DenseFrame &frame) const
        {
            return buildDensePicture(knowledge, *dense, dense->shownOn({}), frame);
        }
    };

    static std::vector<QRectF> labelBoxes(const Picture &picture)
    {
        std::vector<QRectF> boxes;
        for (const Mark &mark : picture.marks)
            if (mark.layer == 3)
                boxes.push_back(mark.box);
        return boxes;
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void everyStatementBecomesALineAndTheMostLinkedNodeIsTheLast()
    {
        const Bench bench(test::treatyNetwork(30, 600, 3));
        QCOMPARE(bench.dense->edges.size(), bench.graph.edgeCount());
        int most = 0;
        for (std::uint32_t node = 0; node < bench.dense->nodes.size(); ++node)
            if (bench.knowledge.actor(bench.dense->nodes[node]) != nullptr)
                most = std::max(most, bench.dense->degree(node));
        const auto last = std::uint32_t(bench.dense->nodes.size() - 1);
        QVERIFY(bench.dense->degree(last) > 0);
        const auto edge = bench.dense->edgesOf(last).front();
        QVERIFY(bench.dense->otherEnd(edge, last) != last);
        QVERIFY(most > 50);
    }

    void aDayHidesWhatHasNotBegunAndTellsWhatHasEnded()
    {
        const Bench bench(test::treatyNetwork(30, 600, 3));
        const DensityShown shown = bench.dense->shownOn(QDate(1950, 6, 1));
        int counts[3] = {};
        for (std::size_t i = 0; i < shown.edges.size(); ++i) {
            ++counts[std::size_t(shown.edges[i])];
            const auto validity = bench.knowledge.validity(bench.dense->edges[i]);
            const bool hasBegun = validity->earliest() <= QDate(1950, 6, 1);
            QCOMPARE(shown.edges[i] != DensityShown::Presence::Hidden, hasBegun);
            QCOMPARE(shown.edges[i] == DensityShown::Presence::Now, validity->contains(QDate(1950, 6, 1)));
        }
        QVERIFY(counts[0] > 100 && counts[1] > 100 && counts[2] > 100);
        QVERIFY(std::count(shown.nodes.begin(), shown.nodes.end(), DensityShown::Presence::Hidden) > 100);
    }

    void aFilterLeavesOutNodesAndTheirLinesAndMovesNothing()
    {
        Filter filter;
        filter.hiddenKinds.insert(core::EntityKind::Treaty);
        filter.unlinked = Filter::Unlinked::Shown;
        const Bench bench(test::treatyNetwork(30, 600, 3), {.filter = filter});
        QCOMPARE(bench.dense->nodes.size(), 30U);
        QCOMPARE(bench.dense->edges.size(), 0U);
        for (std::uint32_t node = 0; node < 30; ++node) {
            const QPointF at = bench.places.value(bench.dense->nodes[node].value);
            QVERIFY((bench.dense->scene->place(node) - at).manhattanLength() < 0.1);
        }
    }

    void labelsNeverOverlapAndTheMostImportantHaveThem()
    {
        const Bench bench(test::treatyNetwork(30, 1600, 3));
        const GraphPicture picture = bench.picture(bench.frame(1200));
        const std::vector<QRectF> boxes = labelBoxes(picture.picture);
        QVERIFY(boxes.size() >= 15);
        QVERIFY(boxes.size() <= 150);
        for (std::size_t i = 0; i < boxes.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!boxes[i].adjusted(-3, -0.5, 3, 0.5).intersects(boxes[k].adjusted(-3, -0.5, 3, 0.5)));
        const core::Ref first = bench.dense->nodes.back();
        QVERIFY(picture.picture.find(first) >= 0);
    }

    void labelsThatWereThereStay()
    {
        const Bench bench(test::treatyNetwork(30, 1600, 3));
        DenseFrame frame = bench.frame(1200);
        const auto labelled = [&](const GraphPicture &picture) {
            QSet<std::uint32_t> nodes;
            for (const Mark &mark : picture.picture.marks)
                if (mark.layer == 3)
                    nodes.insert(*bench.dense->nodeOf.of(mark.standsFor.front().value));
            return nodes;
        };
        frame.labelledBefore = labelled(bench.picture(frame));
        frame.zoom *= 1.19;
        frame.area = QRectF(frame.area.topLeft() * 1.19, frame.area.size() * 1.19);
        const QSet<std::uint32_t> after = labelled(bench.picture(frame));
        QVERIFY((frame.labelledBefore - after).size() * 10 <= frame.labelledBefore.size());
    }

    void closeUpEveryNodeAndLinkInViewIsAMarkThatStandsForSomething()
    {
        const Bench bench(test::treatyNetwork(30, 1600, 3));
        DenseFrame frame = bench.frame(40'000);
        const std::uint32_t node = 0;
        frame.area = QRectF(bench.dense->scene->place(node) * frame.zoom - QPointF(600, 400), QSizeF(1200, 800));
        const GraphPicture picture = bench.picture(frame);
        QVERIFY(picture.nodes.contains(bench.dense->nodes[node].value));
        QVERIFY(!picture.links.empty());
        for (const Mark &mark : picture.picture.marks) {
            QVERIFY(mark.isInteractive());
            QVERIFY(!mark.alt.isEmpty());
        }
        for (const GraphLink &link : picture.links)
            QCOMPARE(picture.picture.marks[size_t(link.from)].layer, 2);
    }

    void whatWasAskedForIsAMark()
    {
        const Bench bench(test::treatyNetwork(30, 1600, 3));
        DenseFrame frame = bench.frame(1200);
        const core::Ref least = bench.dense->nodes.front();
        QCOMPARE(bench.picture(frame).picture.find(least), -1);
        frame.nodes = {0};
        frame.edges = {7};
        const GraphPicture picture = bench.picture(frame);
        QVERIFY(picture.picture.find(least) >= 0);
        const MarkIndex link = picture.picture.find(bench.dense->edges[7]);
        QVERIFY(link >= 0);
        QCOMPARE(picture.picture.marks[size_t(link)].layer, 1);
    }

    void parallelLinesAndBothDirectionsBowApart()
    {
        core::KnowledgeData data = test::treatyNetwork(30, 1600, 3);
        core::Statement back = data.statements.front();
        back.id = {qint64(data.statements.size()) + 1};
        back.key = QStringLiteral("statement/back");
        std::swap(back.participants[0].entity, back.participants[1].entity);
        data.statements.push_back(back);
        core::Statement claim = data.statements.front();
        claim.id = {back.id.value + 1};
        claim.key = QStringLiteral("statement/claim");
        claim.modality = core::Modality::Claim;
        data.statements.push_back(claim);
        const Bench bench(data);
        DenseFrame frame = bench.frame(20'000);
        frame.edges = {0, std::uint32_t(bench.dense->edges.size() - 2), std::uint32_t(bench.dense->edges.size() - 1)};
        frame.area = QRectF();
        const GraphPicture picture = bench.picture(frame);
        QCOMPARE(picture.links.size(), 3U);
        QSet<QString> ways;
        for (const GraphLink &link : picture.links) {
            const Mark &mark = picture.picture.marks[size_t(link.mark)];
            const QPointF middle = mark.shape == Shape::Curve ? mark.points[1] : (mark.points[0] + mark.points[1]) / 2;
            ways.insert(QStringLiteral("%1 %2").arg(qRound(middle.x())).arg(qRound(middle.y())));
        }
        QCOMPARE(ways.size(), 3);
    }

    void aPageHasTheDensityUnderTheMarks()
    {
        const Bench bench(test::treatyNetwork(30, 1600, 3));
        const Picture page =
            graphPage(bench.knowledge, bench.graph, {.content = {}, .page = {1600, 900}, .places = bench.places});
        QVERIFY(page.backdrop != nullptr);
        QVERIFY(page.bounds.contains(page.backdrop->area()));
        QVERIFY(page.marks.size() > 10);
        const Theme theme(Theme::Mode::Light);
        const QImage image = page.backdrop->image(1, theme);
        QVERIFY(image.pixel(image.width() / 2, image.height() / 2) != theme.background().rgb());
    }

    void aSecondLayoutMovesNothingThatHasAPlace()
    {
        const Bench bench(test::treatyNetwork(30, 600, 3));
        GraphPlaces some = bench.places;
        some.remove(40);
        const GraphPlaces again = layOutDense({}, bench.knowledge, bench.graph, some);
        QVERIFY(again.contains(40));
        for (auto place = some.cbegin(); place != some.cend(); ++place)
            QCOMPARE(again.value(place.key()), place.value());
    }

    void strangeGraphsAreDrawn_data()
    {
        QTest::addColumn<int>("states");
        QTest::addColumn<int>("treaties");
        QTest::addColumn<int>("parties");
        QTest::newRow("nothing") << 0 << 0 << 0;
        QTest::newRow("one node") << 1 << 0 << 0;
        QTest::newRow("isolated nodes") << 10'000 << 0 << 0;
        QTest::newRow("a star with parallel lines") << 1 << 5'000 << 2;
        QTest::newRow("a star of 50,000") << 1 << 50'000 << 1;
    }

    void strangeGraphsAreDrawn()
    {
        QFETCH(int, states);
        QFETCH(int, treaties);
        QFETCH(int, parties);
        Filter filter;
        filter.unlinked = Filter::Unlinked::Shown;
        const Bench bench(test::treatyNetwork(states, treaties, parties), {.filter = filter});
        QCOMPARE(bench.dense->nodes.size(), std::size_t(states + treaties));
        const GraphPicture picture = bench.picture(bench.frame(1200));
        QCOMPARE(picture.nodes.isEmpty(), states + treaties == 0);
        for (std::uint32_t node = 0; node < bench.dense->nodes.size(); ++node) {
            const QPointF at = bench.dense->scene->place(node);
            QVERIFY(std::isfinite(at.x()) && std::isfinite(at.y()));
        }
    }
};

QTEST_GUILESS_MAIN(DenseGraphTest)
#include "tst_DenseGraph.moc"
