#include "app/picture/HitTest.h"
#include "tests/app/picture/SampleSheet.h"
#include "tests/support/Test.h"

using namespace app;

namespace {

core::Ref ref(qint64 value)
{
    return core::EntityId{value};
}

Mark node(qint64 id, const QRectF &box)
{
    Mark mark;
    mark.standsFor = {ref(id)};
    mark.shape = Shape::Circle;
    mark.role = StyleRole::Actor;
    mark.box = box;
    mark.layer = 2;
    return mark;
}

Mark link(qint64 id, QPointF from, QPointF to)
{
    Mark mark;
    mark.standsFor = {ref(id)};
    mark.shape = Shape::Polyline;
    mark.role = StyleRole::Edge;
    mark.points = {from, to};
    mark.layer = 1;
    return mark;
}

} // namespace

class tst_HitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void aNodeIsHitBeforeALineEvenWhenTheLineIsDrawnLater()
    {
        Picture picture;
        Mark line = link(2, {0, 50}, {100, 50});
        line.layer = 3;
        picture.marks = {node(1, {40, 40, 20, 20}), line};
        QCOMPARE(markAt(picture, {50, 50}), 0);
        QCOMPARE(markAt(picture, {80, 50}), 1);
    }

    void theTopmostOfTwoNodesIsHit()
    {
        Picture picture;
        picture.marks = {node(1, {0, 0, 40, 40}), node(2, {20, 0, 40, 40})};
        QCOMPARE(markAt(picture, {30, 20}), 1);
        picture.marks[0].layer = 3;
        QCOMPARE(markAt(picture, {30, 20}), 0);
    }

    void aShapeIsHitByItsOutlineNotByItsBox()
    {
        Picture picture;
        picture.marks = {node(1, {0, 0, 40, 40})};
        QCOMPARE(markAt(picture, {20, 1}), 0);
        QCOMPARE(markAt(picture, {2, 2}), -1);
    }

    void theNearestLineWithinReachIsHit()
    {
        Picture picture;
        picture.marks = {link(1, {0, 0}, {100, 0}), link(2, {0, 6}, {100, 6})};
        QCOMPARE(markAt(picture, {50, 1}), 0);
        QCOMPARE(markAt(picture, {50, 5}), 1);
        QCOMPARE(markAt(picture, {50, -4.9}), 0);
        QCOMPARE(markAt(picture, {50, -5.1}), -1);
        QCOMPARE(markAt(picture, {50, -8}, 9), 0);
        QCOMPARE(markAt(picture, {104, 0}), 0);
        QCOMPARE(markAt(picture, {106, 0}), -1);
    }

    void aLineOverARibbonIsHitAndTheRibbonElsewhere()
    {
        Picture picture;
        Mark ribbon;
        ribbon.standsFor = {ref(1)};
        ribbon.shape = Shape::Ribbon;
        ribbon.points = {{0, 0}, {0, 60}, {100, 0}, {100, 60}};
        picture.marks = {link(2, {0, 30}, {100, 30}), ribbon};
        QCOMPARE(markAt(picture, {50, 31}), 0);
        QCOMPARE(markAt(picture, {50, 50}), 1);
    }

    void aLabelHitsItsMark()
    {
        Picture picture;
        Mark mark = node(1, {0, 0, 20, 20});
        mark.text = QStringLiteral("North Korea");
        mark.textBox = {-30, 24, 80, 16};
        picture.marks = {mark};
        QCOMPARE(markAt(picture, {10, 32}), 0);
        QCOMPARE(markAt(picture, {10, 60}), -1);
    }

    void whatStandsForNothingIsNeverHit()
    {
        Picture picture;
        picture.marks = {node(1, {0, 0, 20, 20})};
        picture.marks[0].standsFor.clear();
        QCOMPARE(markAt(picture, {10, 10}), -1);
    }

    void everyMarkOfTheSheetIsHitSomewhere()
    {
        const Picture picture = test::sampleSheet(test::SheetText::None).picture;
        QSet<MarkIndex> hit;
        for (double y = 0; y < picture.bounds.height(); y += 3)
            for (double x = 0; x < picture.bounds.width(); x += 3)
                hit.insert(markAt(picture, {x, y}));
        for (const MarkIndex i : picture.readingOrder())
            QVERIFY2(hit.contains(i), qPrintable(QString::number(i)));
    }

    void marksWhollyInAnAreaAreFoundInReadingOrder()
    {
        Picture picture;
        picture.marks = {node(1, {0, 0, 10, 10}), node(2, {20, 0, 10, 10}), node(3, {40, 0, 20, 10}),
                         link(4, {5, 5}, {25, 5})};
        picture.marks[0].order = 2;
        picture.marks[1].order = 1;
        picture.marks[3].order = 3;
        QCOMPARE(marksIn(picture, {-1, -1, 51, 20}), (std::vector<MarkIndex>{1, 0, 3}));
    }

    void readingOrderKeepsTheListForEqualsAndLeavesOutSecondLabels()
    {
        Picture picture;
        for (qint64 i = 1; i <= 5; ++i)
            picture.marks.push_back(node(i, {0, 0, 1, 1}));
        picture.marks[0].order = 1;
        picture.marks[2].order = -1;
        picture.marks[3].standsFor.clear();
        QCOMPARE(picture.readingOrder(), (std::vector<MarkIndex>{1, 4, 0}));
        QCOMPARE(picture.find(ref(5)), 4);
        QCOMPARE(picture.find(ref(9)), -1);
    }

    void arrowKeysGoToTheNearestMarkThatWay()
    {
        Picture picture;
        picture.marks = {node(1, {0, 0, 10, 10}), node(2, {50, 5, 10, 10}), node(3, {30, 60, 10, 10}),
                         node(4, {-40, 0, 10, 10}), node(5, {0, 100, 10, 10})};
        QCOMPARE(nearestTowards(picture, 0, {1, 0}), 1);
        QCOMPARE(nearestTowards(picture, 0, {-1, 0}), 3);
        QCOMPARE(nearestTowards(picture, 0, {0, 1}), 4); // straight below, before the nearer one askew
        QCOMPARE(nearestTowards(picture, 0, {0, -1}), -1);
        QCOMPARE(nearestTowards(picture, -1, {0, -1}), -1);
        QCOMPARE(nearestTowards(picture, 99, {0, -1}), -1);
    }
};

QTEST_APPLESS_MAIN(tst_HitTest)
#include "tst_HitTest.moc"
