#include <array>
#include <cmath>
#include <random>

#include <QLineF>

#include "app/picture/Shapes.h"
#include "tests/support/Test.h"

using namespace app;

namespace {

constexpr std::array boxShapes = {Shape::Circle,  Shape::RoundedRect, Shape::Square,      Shape::Hexagon,
                                  Shape::Diamond, Shape::Ring,        Shape::Page,        Shape::Bar,
                                  Shape::Plate,   Shape::BarOpenEnd,  Shape::BarFuzzyEnds};

Mark boxed(Shape shape, const QRectF &box)
{
    Mark mark;
    mark.shape = shape;
    mark.box = box;
    return mark;
}

Mark line(std::vector<QPointF> points, unsigned states)
{
    Mark mark;
    mark.shape = points.size() == 3 ? Shape::Curve : Shape::Polyline;
    mark.role = StyleRole::Edge;
    mark.points = std::move(points);
    mark.states = states;
    return mark;
}

double random(std::mt19937 &engine, double low, double high)
{
    return low + (high - low) * double(engine()) / double(std::mt19937::max());
}

void addSeeds()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

} // namespace

class tst_Shapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void everyOutlineLiesInItsBox_data() { addSeeds(); }
    void everyOutlineLiesInItsBox()
    {
        QFETCH(uint, seed);
        std::mt19937 engine(seed);
        const QRectF box(random(engine, -500, 500), random(engine, -500, 500), random(engine, 6, 200),
                         random(engine, 6, 60));
        for (const Shape shape : boxShapes) {
            const QPainterPath path = outline(boxed(shape, box));
            QVERIFY2(box.adjusted(-0.01, -0.01, 0.01, 0.01).contains(path.boundingRect()),
                     qPrintable(QString::number(int(shape))));
            QVERIFY(path.contains(box.center()));
            for (const QPointF corner : {box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()})
                QVERIFY(!path.contains(box.center() + (corner - box.center()) * 1.05));
        }
    }

    void borderPointsLieOnTheOutline_data() { addSeeds(); }
    void borderPointsLieOnTheOutline()
    {
        QFETCH(uint, seed);
        std::mt19937 engine(seed);
        const QRectF box(random(engine, -500, 500), random(engine, -500, 500), random(engine, 12, 120),
                         random(engine, 12, 60));
        const double angle = random(engine, 0, 2 * M_PI);
        const QPointF target = box.center() + QPointF(std::cos(angle), std::sin(angle)) * random(engine, 5, 400);
        for (const Shape shape : boxShapes) {
            if (shape == Shape::BarFuzzyEnds)
                continue; // between its teeth a ray leaves it more than once
            const Mark mark = boxed(shape, box);
            const QPointF out = borderPoint(mark, target) - box.center();
            QVERIFY(outline(mark).contains(box.center() + out * 0.985));
            QVERIFY(!outline(mark).contains(box.center() + out * 1.015));
            const double turn = QLineF({}, out).angleTo(QLineF(box.center(), target));
            QVERIFY(turn < 0.01 || turn > 359.99);
        }
    }

    void borderPointOfAPointIsThePoint()
    {
        const Mark mark = boxed(Shape::Circle, {0, 0, 20, 20});
        QCOMPARE(borderPoint(mark, {10, 10}), QPointF(10, 10));
    }

    void arrowTipsAreTheEndsOfTheLine()
    {
        for (const auto &points :
             {std::vector<QPointF>{{0, 0}, {100, 40}}, std::vector<QPointF>{{0, 0}, {60, -50}, {100, 40}}}) {
            QVERIFY(arrowHead(line(points, NoState)).isEmpty());
            const auto oneWay = arrowHead(line(points, OneWay)).toSubpathPolygons();
            QCOMPARE(oneWay.size(), 1);
            QCOMPARE(oneWay[0].first(), points.back());
            const auto twoWay = arrowHead(line(points, TwoWay)).toSubpathPolygons();
            QCOMPARE(twoWay.size(), 2);
            QCOMPARE(twoWay[1].first(), points.front());
        }
    }

    void theShaftEndsInsideItsArrowHeads()
    {
        for (const auto &points :
             {std::vector<QPointF>{{0, 0}, {100, 40}}, std::vector<QPointF>{{0, 0}, {60, -50}, {100, 40}}}) {
            const Mark mark = line(points, TwoWay);
            const QPainterPath path = shaft(mark);
            const QPainterPath heads = arrowHead(mark);
            for (const double end : {0.0, 1.0}) {
                QVERIFY(heads.contains(path.pointAtPercent(end)));
                QVERIFY(!heads.contains(path.pointAtPercent(0.5)));
            }
        }
    }

    void aVeryShortArrowKeepsAShaft()
    {
        const Mark mark = line({{0, 0}, {4, 0}}, OneWay);
        QVERIFY(shaft(mark).length() > 1);
        QVERIFY(arrowHead(mark).boundingRect().width() < 4);
    }

    void aLineOfNoLengthDrawsNothingOdd()
    {
        for (const unsigned states : {unsigned(NoState), unsigned(OneWay), unsigned(TwoWay)}) {
            QVERIFY(arrowHead(line({{5, 5}, {5, 5}}, states)).isEmpty());
            QVERIFY(outline(line({}, states)).isEmpty());
            QVERIFY(shaft(line({{5, 5}}, states)).isEmpty());
        }
    }

    void bracketTicksPointAtTheThirdPoint()
    {
        Mark mark;
        mark.shape = Shape::Bracket;
        mark.points = {{10, 50}, {90, 50}, {50, 30}};
        QCOMPARE(outline(mark).boundingRect(), QRectF(QPointF(10, 44), QPointF(90, 50)));
        mark.points[2] = {50, 80};
        QCOMPARE(outline(mark).boundingRect(), QRectF(QPointF(10, 50), QPointF(90, 56)));
        QCOMPARE(centreOf(mark), QPointF(50, 50));
    }

    void aRibbonTouchesItsFourPoints()
    {
        Mark mark;
        mark.shape = Shape::Ribbon;
        mark.points = {{0, 0}, {0, 20}, {100, 60}, {100, 90}};
        QCOMPARE(outline(mark).boundingRect(), QRectF(0, 0, 100, 90));
        QVERIFY(outline(mark).contains({1, 10}));
        QVERIFY(outline(mark).contains({99, 75}));
        QVERIFY(!outline(mark).contains({50, 85}));
    }
};

QTEST_APPLESS_MAIN(tst_Shapes)
#include "tst_Shapes.moc"
