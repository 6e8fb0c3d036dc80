#include <algorithm>

#include <QTest>

#include "core/graph/Untangling.h"
#include "tests/support/Test.h"

using core::Point;
using core::TangledPicture;

namespace {

double side(const Point &a, const Point &b, const Point &c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

int crossings(const TangledPicture &picture, const std::vector<Point> &at)
{
    int count = 0;
    for (const auto &[a, b] : picture.edges) {
        for (const auto &[c, d] : picture.edges)
            if (side(at[a], at[b], at[c]) * side(at[a], at[b], at[d]) < 0 &&
                side(at[c], at[d], at[a]) * side(at[c], at[d], at[b]) < 0)
                ++count;
    }
    return count / 2;
}

/// A mesh of 4 × 5, its nodes dealt out over its spots in disorder, and one node without edges.
TangledPicture shuffledMesh()
{
    TangledPicture picture;
    for (std::uint32_t i = 0; i < 20; ++i) {
        const std::uint32_t spot = i * 7 % 20;
        picture.places.push_back({double(spot % 5) * 220, double(spot / 5) * 150});
        if (i % 5 != 4)
            picture.edges.emplace_back(i, i + 1);
        if (i < 15)
            picture.edges.emplace_back(i, i + 5);
    }
    picture.places.push_back({440, 600});
    picture.boxes.assign(picture.places.size(), {100.0F, 60.0F});
    picture.above = 20;
    return picture;
}

} // namespace

class tst_Untangling : public QObject
{
    Q_OBJECT

    static bool isSame(const std::vector<Point> &a, const std::vector<Point> &b)
    {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                          [](const Point &p, const Point &q) { return p.x == q.x && p.y == q.y; });
    }

private Q_SLOTS:
    void crossesLess()
    {
        const TangledPicture picture = shuffledMesh();
        const int before = crossings(picture, picture.places);
        QVERIFY(before > 40);
        const int after = crossings(picture, core::untangle(picture));
        QVERIFY2(after * 5 < before, qPrintable(QStringLiteral("%1 of %2").arg(after).arg(before)));
    }

    void boxesKeepApartAndInside()
    {
        const TangledPicture picture = shuffledMesh();
        const std::vector<Point> places = core::untangle(picture);
        for (std::size_t i = 0; i < places.size(); ++i) {
            QVERIFY(places[i].x >= 0 && places[i].x <= 880 && places[i].y >= 0 && places[i].y <= 600);
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(std::abs(places[i].x - places[k].x) >= 100 || std::abs(places[i].y - places[k].y) >= 60);
        }
    }

    void whatStandsAloneStays()
    {
        const TangledPicture picture = shuffledMesh();
        const Point alone = core::untangle(picture).back();
        QVERIFY(alone.x == 440 && alone.y == 600);
    }

    void sameAlways() { QVERIFY(isSame(core::untangle(shuffledMesh()), core::untangle(shuffledMesh()))); }

    void largePicturesStay()
    {
        TangledPicture picture = shuffledMesh();
        while (picture.places.size() <= core::mostNodesToUntangle) {
            picture.places.push_back({0, 100.0 * double(picture.places.size())});
            picture.boxes.emplace_back(100.0F, 60.0F);
        }
        QVERIFY(isSame(core::untangle(picture), picture.places));
    }

    void nothingAndOne()
    {
        QVERIFY(core::untangle({}).empty());
        QCOMPARE(core::untangle({.places = {{3, 4}}, .boxes = {{10.0F, 10.0F}}, .edges = {{0, 0}}}).size(), 1U);
    }
};

QTEST_APPLESS_MAIN(tst_Untangling)
#include "tst_Untangling.moc"
