#include <random>

#include "app/views/LabelPlacing.h"
#include "tests/support/Test.h"

using namespace app;

class LabelPlacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void prefersThePlaceBelow()
    {
        LabelPlacing placing;
        const QRectF shape(100, 100, 20, 20);
        placing.take(shape);
        const auto box = placing.place(shape, QSizeF(60, 14));
        QVERIFY(box.has_value());
        QVERIFY(box->top() >= shape.bottom());
        QCOMPARE(box->center().x(), shape.center().x());
    }

    void saysSoWhenThereIsNoRoom()
    {
        LabelPlacing placing;
        placing.take(QRectF(-500, -500, 1000, 1000));
        QVERIFY(!placing.place(QRectF(0, 0, 10, 10), QSizeF(60, 14)).has_value());
    }

    void agreesWithComparingAllPairs_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void agreesWithComparingAllPairs()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        std::uniform_real_distribution<double> place(-400, 400);
        std::uniform_real_distribution<double> size(1, 150);
        LabelPlacing placing;
        std::vector<QRectF> taken;
        for (int i = 0; i < 120; ++i) {
            const QRectF box(place(random), place(random), size(random), size(random) / 4);
            const bool isFree =
                std::none_of(taken.begin(), taken.end(), [&](const QRectF &t) { return t.intersects(box); });
            QCOMPARE(placing.isFree(box), isFree);
            if (i % 2 == 0) {
                placing.take(box);
                taken.push_back(box);
            }
        }
    }
};

QTEST_APPLESS_MAIN(LabelPlacingTest)
#include "tst_LabelPlacing.moc"
