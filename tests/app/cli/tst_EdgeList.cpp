#include <QTemporaryFile>
#include <QTest>

#include "app/cli/EdgeList.h"
#include "core/base/Error.h"
#include "tests/app/cli/Program.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;

class tst_EdgeList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void readsPairs();
    void putsNumbersInTheirOrder();
    void doesNotCareForTheOrderOfLines();
    void namesTheLineThatIsNone_data();
    void namesTheLineThatIsNone();
    void writesNumbersThatAreReadBackTheSame();
    void quotesNamesWithCommas();
    void placesTheSameListTheSameWay();
    void placesByTheMethodNamed();
};

void tst_EdgeList::readsPairs()
{
    const app::EdgeList list = app::parseEdgeList("# a comment\nb a\n\n a\tc \r\nb a", u"list"_s);
    QCOMPARE(list.names, QByteArrayList({"a", "b", "c"}));
    QVERIFY(list.edges == (std::vector<std::pair<std::uint32_t, std::uint32_t>>{{0, 2}, {1, 0}, {1, 0}}));
}

void tst_EdgeList::putsNumbersInTheirOrder()
{
    QCOMPARE(app::parseEdgeList("10 9\nx 2\n", u"list"_s).names, QByteArrayList({"2", "9", "10", "x"}));
}

void tst_EdgeList::doesNotCareForTheOrderOfLines()
{
    const app::EdgeList one = app::parseEdgeList("0 1\n1 2\n2 3\n", u"list"_s);
    const app::EdgeList other = app::parseEdgeList("2 3\n0 1\n1 2\n", u"list"_s);
    QCOMPARE(one.names, other.names);
    QVERIFY(one.edges == other.edges);
}

void tst_EdgeList::namesTheLineThatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one name") << QByteArray("a b\nc\n") << u"list:2: "_s;
    QTest::newRow("three names") << QByteArray("a b c\n") << u"list:1: "_s;
    QTest::newRow("nothing at all") << QByteArray("# nothing\n") << u"list holds no edge."_s;
}

void tst_EdgeList::namesTheLineThatIsNone()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    try {
        app::parseEdgeList(text, u"list"_s);
        QFAIL("it was taken");
    } catch (const core::Error &error) {
        QVERIFY2(error.message().startsWith(expected), qPrintable(error.message()));
    }
}

void tst_EdgeList::writesNumbersThatAreReadBackTheSame()
{
    const std::vector<core::Point> points = {{0.1, -1e-9}, {1.0 / 3.0, 12345678.9}};
    const QByteArrayList lines = app::positionsCsv({"a", "b"}, points).split('\n');
    QCOMPARE(lines.first(), QByteArray("id,x,y"));
    for (int i = 0; i < 2; ++i) {
        const QByteArrayList fields = lines[i + 1].split(',');
        QVERIFY(fields[1].toDouble() == points[std::size_t(i)].x);
        QVERIFY(fields[2].toDouble() == points[std::size_t(i)].y);
    }
}

void tst_EdgeList::quotesNamesWithCommas()
{
    QVERIFY(app::positionsCsv({"a,\"b\""}, {{1, 2}}).contains("\n\"a,\"\"b\"\"\",1,2\n"));
}

void tst_EdgeList::placesTheSameListTheSameWay()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    for (int i = 0; i < 40; ++i)
        file.write(QByteArray::number(i) + ' ' + QByteArray::number(i * i % 41) + '\n');
    file.close();
    const auto layout = [&](const QString &seed) {
        return test::run({u"layout"_s, file.fileName(), u"--out"_s, u"-"_s, u"--seed"_s, seed}).out;
    };
    const QByteArray first = layout(u"1"_s);
    QVERIFY(first.startsWith("id,x,y\n0,"));
    QVERIFY(first.count('\n') >= 41);
    QCOMPARE(layout(u"1"_s), first);
}

void tst_EdgeList::placesByTheMethodNamed()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    for (int i = 1; i < 6; ++i)
        file.write("hub leaf" + QByteArray::number(i) + "\nleaf" + QByteArray::number(i) + " end\n");
    file.close();
    const auto layout = [&](const QStringList &more) {
        return test::run(QStringList{u"layout"_s, file.fileName(), u"--out"_s, u"-"_s} + more);
    };
    const QByteArray stress = layout({}).out;
    QCOMPARE(layout({u"--method"_s, u"stress"_s}).out, stress);
    const QByteArray force = layout({u"--method"_s, u"force"_s}).out;
    QVERIFY(force.startsWith("id,x,y\n"));
    QVERIFY(force != stress);
    // In rings, the middle stands at the origin and the other end on the second ring, 220 away.
    const QByteArray around = layout({u"--method"_s, u"radial"_s, u"--centre"_s, u"end"_s}).out;
    QVERIFY2(around.contains("\nend,0,0\n"), around.constData());
    QVERIFY2(!layout({u"--method"_s, u"radial"_s, u"--centre"_s, u"hub"_s}).out.contains("\nend,0,0\n"),
             around.constData());
    QVERIFY(layout({u"--method"_s, u"radial"_s, u"--centre"_s, u"nobody"_s}).err.contains("no node \"nobody\""));
    QCOMPARE(layout({u"--centre"_s, u"hub"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(tst_EdgeList)
#include "tst_EdgeList.moc"
