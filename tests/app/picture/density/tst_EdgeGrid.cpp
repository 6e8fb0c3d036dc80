#include <algorithm>

#include <QLineF>
#include <QRandomGenerator>

#include "app/picture/density/EdgeGrid.h"
#include "app/picture/density/NodeGrid.h"
#include "tests/support/Test.h"

using namespace app;

/// What is found in a part of a scene, against looking at everything.
class EdgeGridTest : public QObject
{
    Q_OBJECT

private:
    static bool crosses(QPointF from, QPointF to, const QRectF &area)
    {
        if (area.contains(from) || area.contains(to))
            return true;
        const QLineF line(from, to);
        const QLineF sides[] = {{area.topLeft(), area.topRight()},
                                {area.topRight(), area.bottomRight()},
                                {area.bottomRight(), area.bottomLeft()},
                                {area.bottomLeft(), area.topLeft()}};
        return std::any_of(std::begin(sides), std::end(sides), [&line](const QLineF &side) {
            return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
        });
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void everyLineThatCrossesAnAreaIsFound_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void everyLineThatCrossesAnAreaIsFound()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        const QRectF bounds(-50, 20, 400, 300);
        std::vector<QPointF> places;
        for (int i = 0; i < 300; ++i)
            places.emplace_back(bounds.left() + random.bounded(bounds.width()),
                                bounds.top() + random.bounded(bounds.height()));
        places.emplace_back(bounds.bottomRight());
        std::vector<EdgeGrid::Edge> edges;
        for (int i = 0; i < 500; ++i)
            edges.emplace_back(random.bounded(301), random.bounded(301));
        const EdgeGrid grid(bounds, places, edges);
        EdgeGrid::Visits visits;
        for (int round = 0; round < 20; ++round) {
            const QRectF area(bounds.left() + random.bounded(380.0), bounds.top() + random.bounded(280.0),
                              random.bounded(120.0), random.bounded(120.0));
            visits.begin(edges.size());
            std::vector<bool> isFound(edges.size());
            for (const auto &cell : grid.cellsIn(area)) {
                for (const std::uint32_t edge : cell) {
                    if (visits.isFirst(edge)) {
                        QVERIFY(!isFound[edge]);
                        isFound[edge] = true;
                    }
                }
            }
            for (std::size_t i = 0; i < edges.size(); ++i)
                QVERIFY(isFound[i] || !crosses(places[edges[i].first], places[edges[i].second], area));
        }
    }

    void aShortLineIsInFewCells()
    {
        const QRectF bounds(0, 0, 320, 320);
        const EdgeGrid grid(bounds, {{15, 15}, {16, 16}}, {{0, 1}});
        QCOMPARE(grid.cellsIn(QRectF(11, 11, 5, 5)).front().size(), 1U);
        std::size_t entries = 0;
        for (const auto &cell : grid.cellsIn(bounds))
            entries += cell.size();
        QCOMPARE(entries, 1U);
    }

    void nothingIsFoundWhereNothingIs()
    {
        const EdgeGrid none(QRectF(0, 0, 1, 1), {}, {});
        QVERIFY(none.cellsIn(QRectF(0, 0, 1, 1)).empty());
        const EdgeGrid one(QRectF(0, 0, 10, 10), {{1, 1}, {9, 9}}, {{0, 1}});
        QVERIFY(one.cellsIn(QRectF(50, 50, 5, 5)).empty());
        QVERIFY(NodeGrid().nodesIn(QRectF(0, 0, 1, 1)).empty());
    }

    void nodesAreFoundByPlaceInAscendingOrder()
    {
        QRandomGenerator random{3};
        std::vector<QPointF> places;
        for (int i = 0; i < 5000; ++i)
            places.emplace_back(random.bounded(100.0), random.bounded(60.0));
        const NodeGrid grid(QRectF(0, 0, 100, 60), places);
        const QRectF area(20, 10, 15, 25);
        const std::vector<std::uint32_t> found = grid.nodesIn(area);
        QVERIFY(std::is_sorted(found.begin(), found.end()));
        for (std::uint32_t i = 0; i < places.size(); ++i)
            if (area.contains(places[i]))
                QVERIFY(std::binary_search(found.begin(), found.end(), i));
        QVERIFY(found.size() < places.size() / 5);
        QCOMPARE(grid.countIn(area, 100'000), found.size());
        QCOMPARE(grid.countIn(area, 10), 10U);
    }
};

QTEST_GUILESS_MAIN(EdgeGridTest)
#include "tst_EdgeGrid.moc"
