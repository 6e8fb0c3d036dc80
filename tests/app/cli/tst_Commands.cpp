#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/Program.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;
using test::Run;

/// What the real program prints, without a display: the shapes of its JSON by their keys, and its words for people.
class tst_Commands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void tellsItsVersion();
    void helpsWithEveryCommand();
    void readsTheBundleWhenNoProjectIsNamed();
    void countsWhatAProjectHolds();
    void findsNoProblemInTheBundle();
    void keepsEveryReadingOfADisagreement();
    void findsWordsBestFirst();
    void findsNamesInHangul();
    void keepsToTheLimit();
    void takesDashesAsTextBehindTwo();
    void numbersThePassages_data();
    void numbersThePassages();
    void joinsTwoThingsByStatements();
    void joinsNothingOverADenial();
    void joinsByAllShortestChains();
    void ranksByMeasures();
    void tellsPeopleWithoutBraces_data();
    void tellsPeopleWithoutBraces();
    void writesPictures_data();
    void writesPictures();
    void writesTheSamePictureTwice();
    void aPdfIsTheSameInEveryRun();
    void showsOneDay();
    void touchesNoProject();
};

namespace {

/// Keys that stand in every object of an array.
void compareKeys(const QJsonArray &rows, const QStringList &keys)
{
    QVERIFY(!rows.isEmpty());
    for (const QJsonValue &row : rows)
        for (const QString &key : keys)
            QVERIFY2(row.toObject().contains(key), qPrintable(key));
}

} // namespace

void tst_Commands::tellsItsVersion()
{
    const Run run = test::run({u"--version"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray("pactgraph " PACTGRAPH_VERSION "\n"));
    QCOMPARE(run.err, QByteArray());
}

void tst_Commands::helpsWithEveryCommand()
{
    const QByteArray list = test::run({u"help"_s}).out;
    QCOMPARE(test::run({u"--help"_s}).out, list);
    for (const QString &name : {u"info"_s, u"check"_s, u"search"_s, u"why"_s, u"path"_s, u"measures"_s, u"export"_s,
                                u"lesson"_s, u"import"_s, u"layout"_s}) {
        QVERIFY2(list.contains("\n  " + name.toUtf8()), qPrintable(name));
        const Run run = test::run({u"help"_s, name});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.startsWith("pactgraph " + name.toUtf8()));
        QCOMPARE(test::run({name, u"--help"_s}).out, run.out);
    }
}

void tst_Commands::readsTheBundleWhenNoProjectIsNamed()
{
    QCOMPARE(test::run({u"info"_s, u"--json"_s}).json(), test::run({u"info"_s, test::bundle(), u"--json"_s}).json());
}

void tst_Commands::countsWhatAProjectHolds()
{
    const Run run = test::run({u"info"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value(u"schema"_s).toInt(), 1);
    const QJsonObject counts = run.json().value(u"counts"_s).toObject();
    for (const QString &kind : {u"actor"_s, u"treaty"_s, u"clause"_s, u"topic"_s, u"event"_s, u"scenario"_s,
                                u"source"_s, u"passage"_s, u"statement"_s})
        QVERIFY2(counts.value(kind).toInt() > 0, qPrintable(kind));
    QCOMPARE(run.json().value(u"sources"_s).toArray().size(), counts.value(u"source"_s).toInt());
}

void tst_Commands::findsNoProblemInTheBundle()
{
    const Run run = test::run({u"check"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.json().contains(u"problems"_s));
    QCOMPARE(run.json().value(u"problems"_s).toArray(), QJsonArray());
}

void tst_Commands::keepsEveryReadingOfADisagreement()
{
    const Run run = test::run({u"check"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QJsonArray disagreements = run.json().value(u"disagreements"_s).toArray();
    compareKeys(disagreements, {u"subject"_s, u"property"_s, u"values"_s});
    const QJsonObject signing = disagreements.first().toObject();
    QCOMPARE(signing.value(u"subject"_s).toString(), u"treaty/russia-dprk-2024"_s);
    const QJsonArray values = signing.value(u"values"_s).toArray();
    compareKeys(values, {u"value"_s, u"rank"_s, u"sources"_s});
    QVERIFY(values.size() >= 2);
    QCOMPARE(values.first().toObject().value(u"rank"_s).toString(), u"preferred"_s);
    QVERIFY(values.first().toObject().value(u"sources"_s).toArray().first().toString().startsWith(u"source/"_s));
}

void tst_Commands::findsWordsBestFirst()
{
    const Run run = test::run({u"search"_s, u"Mongolia"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray hits = run.json().value(u"hits"_s).toArray();
    compareKeys(hits, {u"id"_s, u"kind"_s, u"title"_s, u"snippet"_s});
    QCOMPARE(hits.first().toObject().value(u"id"_s).toString(), u"actor/mongolia"_s);
    QCOMPARE(hits.first().toObject().value(u"kind"_s).toString(), u"actor"_s);
    QVERIFY(!run.out.contains("\\u0002"));
}

void tst_Commands::findsNamesInHangul()
{
    const QJsonArray hits = test::run({u"search"_s, u"조선"_s, u"--json"_s}).json().value(u"hits"_s).toArray();
    QCOMPARE(hits.first().toObject().value(u"id"_s).toString(), u"actor/north-korea"_s);
}

void tst_Commands::keepsToTheLimit()
{
    const Run run = test::run({u"search"_s, u"treaty"_s, u"--limit=3"_s, u"--json"_s});
    QCOMPARE(run.json().value(u"hits"_s).toArray().size(), 3);
    const Run none = test::run({u"search"_s, u"zzzqqq"_s, u"--json"_s});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(none.json().value(u"hits"_s).toArray(), QJsonArray());
}

void tst_Commands::takesDashesAsTextBehindTwo()
{
    const Run run = test::run({u"search"_s, u"--json"_s, u"--"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.json().contains(u"hits"_s));
}

void tst_Commands::numbersThePassages_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("an actor") << u"actor/north-korea"_s;
    QTest::newRow("a treaty") << u"treaty/russia-dprk-2024"_s;
    QTest::newRow("a clause") << u"treaty/russia-dprk-2024/article-4"_s;
    QTest::newRow("a statement") << u"statement/C003"_s;
    QTest::newRow("a passage") << u"passage/gis-article/P12"_s;
    QTest::newRow("a source") << u"source/gis-article"_s;
    QTest::newRow("a disagreement") << u"disagreement/K01"_s;
}

void tst_Commands::numbersThePassages()
{
    QFETCH(QString, id);
    const Run run = test::run({u"why"_s, id, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value(u"id"_s).toString(), id);
    const QJsonArray passages = run.json().value(u"passages"_s).toArray();
    compareKeys(passages, {u"n"_s, u"source"_s, u"locator"_s, u"text"_s, u"stance"_s});
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const QJsonObject passage = passages[i].toObject();
        QCOMPARE(passage.value(u"n"_s).toInt(), int(i) + 1);
        QVERIFY(!passage.value(u"text"_s).toString().isEmpty());
        QVERIFY(passage.value(u"source"_s).toString().startsWith(u"source/"_s));
    }
}

void tst_Commands::joinsTwoThingsByStatements()
{
    const Run run = test::run({u"path"_s, u"actor/russia"_s, u"actor/mongolia"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray steps = run.json().value(u"steps"_s).toArray();
    compareKeys(steps, {u"from"_s, u"statement"_s, u"to"_s, u"passages"_s});
    QCOMPARE(steps.first().toObject().value(u"from"_s).toString(), u"actor/russia"_s);
    QCOMPARE(steps.last().toObject().value(u"to"_s).toString(), u"actor/mongolia"_s);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QVERIFY(!steps[i].toObject().value(u"passages"_s).toArray().isEmpty());
        if (i > 0)
            QCOMPARE(steps[i].toObject().value(u"from"_s), steps[i - 1].toObject().value(u"to"_s));
    }
    QCOMPARE(
        test::run({u"path"_s, u"actor/russia"_s, u"actor/russia"_s, u"--json"_s}).json().value(u"steps"_s).toArray(),
        QJsonArray());
}

void tst_Commands::joinsNothingOverADenial()
{
    const Run run = test::run({u"path"_s, u"treaty/russia-dprk-2000"_s, u"topic/B1"_s, u"--json"_s});
    for (const QJsonValue &step : run.json().value(u"steps"_s).toArray())
        QVERIFY(!step.toObject().value(u"statement"_s).toString().contains(u"/absent/"_s));
}

void tst_Commands::joinsByAllShortestChains()
{
    const QStringList words = {u"path"_s, u"actor/russia"_s, u"actor/mongolia"_s, u"--json"_s};
    const auto one = test::run(words).json().value(u"steps"_s).toArray();
    const QJsonObject all = test::run(words + QStringList{u"--all"_s}).json();
    const QJsonArray paths = all.value(u"paths"_s).toArray();
    QCOMPARE(all.value(u"length"_s).toInt(), int(one.size()));
    QCOMPARE(all.value(u"count"_s).toInt(), int(paths.size()));
    QVERIFY(!paths.isEmpty());
    for (const QJsonValue &path : paths) {
        QCOMPARE(path.toArray().size(), one.size());
        for (const QJsonValue &step : path.toArray()) {
            const QJsonArray statements = step.toObject().value(u"statements"_s).toArray();
            compareKeys(statements, {u"statement"_s, u"text"_s, u"passages"_s});
            QVERIFY(!statements.first().toObject().value(u"passages"_s).toArray().isEmpty());
        }
    }
    QCOMPARE(test::run({u"path"_s, u"actor/russia"_s, u"actor/russia"_s, u"--all"_s, u"--json"_s})
                 .json()
                 .value(u"count"_s)
                 .toInt(-1),
             0);
}

void tst_Commands::ranksByMeasures()
{
    const QJsonObject all = test::run({u"measures"_s, u"--json"_s}).json().value(u"measures"_s).toObject();
    QCOMPARE(all.keys(), (QStringList{u"betweenness"_s, u"closeness"_s, u"community"_s, u"component"_s, u"core"_s,
                                      u"degree"_s, u"pagerank"_s}));
    const QJsonArray degrees = all.value(u"degree"_s).toObject().value(u"values"_s).toArray();
    compareKeys(degrees, {u"rank"_s, u"id"_s, u"kind"_s, u"label"_s, u"value"_s});
    for (qsizetype i = 1; i < degrees.size(); ++i) {
        const QJsonObject before = degrees[i - 1].toObject();
        const QJsonObject row = degrees[i].toObject();
        QVERIFY(before.value(u"value"_s).toDouble() >= row.value(u"value"_s).toDouble());
        const bool isEqual = before.value(u"value"_s) == row.value(u"value"_s);
        QCOMPARE(row.value(u"rank"_s).toInt(), isEqual ? before.value(u"rank"_s).toInt() : int(i) + 1);
    }
    const QJsonArray actors = test::run({u"measures"_s, u"--measure"_s, u"pagerank"_s, u"--kind"_s, u"actor"_s,
                                         u"--limit"_s, u"3"_s, u"--json"_s})
                                  .json()[u"measures"_s][u"pagerank"_s][u"values"_s]
                                  .toArray();
    QCOMPARE(actors.size(), 3);
    for (const QJsonValue &actor : actors)
        QCOMPARE(actor[u"kind"_s].toString(), u"actor"_s);
}

void tst_Commands::tellsPeopleWithoutBraces_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("info") << QStringList{u"info"_s} << u"Schema version"_s;
    QTest::newRow("check") << QStringList{u"check"_s} << u"On which day was the 2024 treaty signed?"_s;
    QTest::newRow("search") << QStringList{u"search"_s, u"Mongolia"_s} << u"(actor/mongolia)"_s;
    QTest::newRow("nothing found") << QStringList{u"search"_s, u"zzzqqq"_s} << u"Nothing found for \"zzzqqq\"."_s;
    QTest::newRow("why") << QStringList{u"why"_s, u"statement/C003"_s} << u"[1] GIS report"_s;
    QTest::newRow("path") << QStringList{u"path"_s, u"actor/russia"_s, u"actor/mongolia"_s} << u"1. Russia → "_s;
    QTest::newRow("all paths") << QStringList{u"path"_s, u"actor/russia"_s, u"actor/mongolia"_s, u"--all"_s}
                               << u"What they rest on:"_s;
    QTest::newRow("measures") << QStringList{u"measures"_s} << u"Betweenness: "_s;
    QTest::newRow("one measure") << QStringList{u"measures"_s, u"--measure"_s, u"community"_s} << u" members  "_s;
    QTest::newRow("same") << QStringList{u"path"_s, u"actor/russia"_s, u"actor/russia"_s}
                          << u"Both are actor/russia."_s;
}

void tst_Commands::tellsPeopleWithoutBraces()
{
    QFETCH(QStringList, words);
    QFETCH(QString, expected);
    const Run run = test::run(words);
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(QString::fromUtf8(run.out).contains(expected), run.out.constData());
    QVERIFY(!run.out.contains('{'));
    for (const QByteArray &line : run.out.split('\n'))
        QVERIFY2(!line.endsWith(' '), line.constData());
}

void tst_Commands::writesPictures_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("theme");
    QTest::newRow("graph, light") << u"graph"_s << u"light"_s;
    QTest::newRow("graph, dark") << u"graph"_s << u"dark"_s;
    QTest::newRow("timeline, light") << u"timeline"_s << u"light"_s;
    QTest::newRow("timeline, dark") << u"timeline"_s << u"dark"_s;
}

void tst_Commands::writesPictures()
{
    QFETCH(QString, view);
    QFETCH(QString, theme);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"picture.png"_s);
    const QStringList words = {u"export"_s, u"--view"_s, view, u"--theme"_s, theme, u"--size"_s, u"1000x700"_s};
    const Run png = test::run(words + QStringList{u"--dpi"_s, u"192"_s, u"--out"_s, file});
    QCOMPARE(png.exitCode, 0);
    QCOMPARE(png.err, QByteArray());
    QCOMPARE(png.out, QByteArray());
    const QImage image(file);
    QCOMPARE(image.size(), QSize(1000, 700));
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 192);
    QCOMPARE(image.pixelColor(3, 3).lightness() > 128, theme == u"light"_s);
    const Run svg = test::run(words + QStringList{u"--out"_s, u"-"_s, u"--format"_s, u"svg"_s});
    QCOMPARE(svg.exitCode, 0);
    QVERIFY(svg.out.startsWith("<?xml"));
    QVERIFY(svg.out.trimmed().endsWith("</svg>"));
    QVERIFY(svg.out.contains("1961"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"picture.png"_s});
}

void tst_Commands::writesTheSamePictureTwice()
{
    const QStringList words = {u"export"_s, u"--view"_s, u"graph"_s, u"--format"_s, u"png"_s, u"--out"_s, u"-"_s};
    const QByteArray first = test::run(words).out;
    QVERIFY(first.startsWith("\x89PNG"));
    QCOMPARE(test::run(words).out, first);
}

/// Fonts are kept in hash tables, whose order changes from run to run.
void tst_Commands::aPdfIsTheSameInEveryRun()
{
    const QStringList words = {u"export"_s, u"--view"_s, u"graph"_s, u"--format"_s, u"pdf"_s, u"--out"_s, u"-"_s};
    const QByteArray first = test::run(words).out;
    QVERIFY(first.startsWith("%PDF-"));
    for (int i = 0; i < 6; ++i)
        QVERIFY(test::run(words).out == first);
}

void tst_Commands::showsOneDay()
{
    const auto svgOn = [](const QStringList &day) {
        return test::run(
                   QStringList{u"export"_s, u"--view"_s, u"graph"_s, u"--format"_s, u"svg"_s, u"--out"_s, u"-"_s} + day)
            .out;
    };
    QVERIFY(svgOn({u"--valid-on"_s, u"2000-01-01"_s}).contains("On 1 January 2000: "));
    QVERIFY(svgOn({u"--valid-on"_s, u"always"_s}).contains("All time: "));
    // The bundle opens on the day on which the treaty of 2024 entered into force.
    QCOMPARE(svgOn({}), svgOn({u"--valid-on"_s, u"2024-12-04"_s}));
}

void tst_Commands::touchesNoProject()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.pactgraph"_s);
    QVERIFY(QFile::copy(test::bundle(), copy));
    QFile before(copy);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    for (const QStringList &words :
         {QStringList{u"info"_s, copy},
          {u"check"_s, copy},
          {u"search"_s, u"treaty"_s, copy},
          {u"why"_s, u"statement/C003"_s, copy},
          {u"path"_s, u"actor/russia"_s, u"actor/mongolia"_s, copy},
          {u"export"_s, copy, u"--view"_s, u"timeline"_s, u"--format"_s, u"svg"_s, u"--out"_s, u"-"_s}})
        QCOMPARE(test::run(words).exitCode, 0);
    QFile after(copy);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QVERIFY(after.readAll() == bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"copy.pactgraph"_s});
}

QTEST_MAIN(tst_Commands)
#include "tst_Commands.moc"
