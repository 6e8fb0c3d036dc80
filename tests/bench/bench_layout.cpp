// Prints how long the layout takes and how good it is, over families of graphs, beside Graphviz' sfdp where it is
// installed.
//
//   bench_layout [--only A,B,mesh] [--runs 5] [--threads N] [--seeds 1] [--method force] [--peer small|all|none]
//   [--write FOLDER]
//
// --peer small (the default) runs sfdp on graphs of up to 10,000 nodes. --write leaves NAME.edges and NAME.pos behind,
// for other programs that measure the same.
#include <algorithm>
#include <chrono>
#include <functional>
#include <optional>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include "tests/bench/GraphGenerator.h"
#include "tests/bench/Graphviz.h"
#include "tests/bench/LayoutQuality.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t mostNodesForPeer = 10000;

struct Family
{
    QString name;
    std::function<bench::TestGraph()> make;
};

/// Parts of all kinds and sizes.
bench::TestGraph severalComponents()
{
    using Clauses = bench::TreatyGraphShape::Clauses;
    std::vector<bench::TestGraph> parts = {bench::communityGraph(6, 200, 3), bench::meshGraph(30, 30),
                                           bench::treatyGraph({800, 100, Clauses::None, 3}), bench::treeGraph(700, 3),
                                           bench::isolatedNodes(60)};
    for (std::uint32_t i = 0; i < 40; ++i)
        parts.push_back(bench::randomTree(2 + 2 * i, i));
    return bench::unitedGraph(parts);
}

std::vector<Family> families()
{
    using Clauses = bench::TreatyGraphShape::Clauses;
    const auto treaties = [](std::uint32_t count, Clauses clauses) {
        return [=] { return bench::treatyGraph({count, 200, clauses, 7}); };
    };
    return {{u"small"_s, treaties(110, Clauses::None)},
            {u"A"_s, treaties(800, Clauses::None)},
            {u"B"_s, treaties(5000, Clauses::None)},
            {u"C"_s, treaties(3300, Clauses::FourToTwenty)},
            {u"D"_s, treaties(60000, Clauses::None)},
            {u"E"_s, treaties(10000, Clauses::FourToTwenty)},
            {u"mesh"_s, [] { return bench::meshGraph(80, 80); }},
            {u"tree"_s, [] { return bench::treeGraph(8000, 3); }},
            {u"random-tree"_s, [] { return bench::randomTree(8000, 7); }},
            {u"communities"_s, [] { return bench::communityGraph(20, 300, 7); }},
            {u"hub-communities"_s, [] { return bench::hubCommunityGraph(20, 300, 7); }},
            {u"few-communities"_s, [] { return bench::communityGraph(6, 70, 7); }},
            {u"components"_s, severalComponents},
            {u"nested"_s, [] { return bench::nestedGraph(600, 7); }}};
}

/// Seconds of one call.
double secondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

using Method = std::vector<core::Point> (*)(const core::LayoutRequest &, const core::Progress &);

struct Options
{
    Method method = core::layoutStress;
    int runs = 5;
    int threads = 0;
    int seeds = 1;
    QString peer;
    QString folder;
};

struct Row
{
    double seconds = 0;
    double best = 0;
    bench::LayoutQuality mean;
    bench::LayoutQuality worst;
};

void print(QTextStream &out, const QString &name, const QString &engine, const Row &row)
{
    const auto number = [](std::optional<double> value, int digits) {
        return (value ? QString::number(*value, 'f', digits) : u"-"_s).rightJustified(9);
    };
    out << name.leftJustified(16) << engine.leftJustified(10) << number(row.seconds, 3) << number(row.best, 3)
        << number(row.mean.stress, 4) << number(row.mean.neighbourhood, 4) << number(row.worst.stress, 4)
        << number(row.worst.neighbourhood, 4) << Qt::endl;
}

void writeFiles(const QString &path, const bench::TestGraph &graph, const std::vector<core::Point> &places)
{
    QFile edges(path + u".edges"_s);
    QFile positions(path + u".pos"_s);
    if (!edges.open(QIODevice::WriteOnly) || !positions.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    QTextStream edgeList(&edges);
    for (const auto &[a, b] : graph.edges)
        edgeList << a << ' ' << b << '\n';
    QTextStream out(&positions);
    out.setRealNumberPrecision(12);
    for (const core::Point &place : places)
        out << place.x << ' ' << place.y << '\n';
}

/// Of several seeds.
void addQuality(Row &row, const bench::LayoutQuality &quality, int seeds)
{
    row.mean.stress += quality.stress / seeds;
    row.worst.stress = std::max(row.worst.stress, quality.stress);
    if (!quality.neighbourhood)
        return;
    row.mean.neighbourhood = row.mean.neighbourhood.value_or(0) + *quality.neighbourhood / seeds;
    row.worst.neighbourhood = std::min(row.worst.neighbourhood.value_or(1), *quality.neighbourhood);
}

Row measureOurs(const Family &family, const bench::TestGraph &graph, const Options &options)
{
    Row row;
    core::LayoutRequest request;
    request.nodeCount = graph.nodeCount;
    request.edges = graph.edges;
    request.threads = options.threads;
    std::vector<core::Point> places;
    std::vector<double> seconds;
    for (int seed = 1; seed <= options.seeds; ++seed) {
        request.seed = static_cast<std::uint64_t>(seed);
        for (int run = 0; run < options.runs; ++run) {
            seconds.push_back(secondsOf([&] { places = options.method(request, {}); }));
        }
        addQuality(row, layoutQuality(graph, places), options.seeds);
    }
    row.seconds = median(seconds);
    row.best = *std::min_element(seconds.begin(), seconds.end());
    if (!options.folder.isEmpty())
        writeFiles(QDir(options.folder).filePath(family.name), graph, places);
    return row;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"only"_s, u"Families, with commas between them."_s, u"names"_s},
                       {u"runs"_s, u"Runs a seed."_s, u"number"_s, u"5"_s},
                       {u"threads"_s, u"0: all cores."_s, u"number"_s, u"0"_s},
                       {u"seeds"_s, u"Quality is the mean of so many seeds."_s, u"number"_s, u"1"_s},
                       {u"method"_s, u"stress or force."_s, u"name"_s, u"stress"_s},
                       {u"peer"_s, u"When to run sfdp: small, all or none."_s, u"which"_s, u"small"_s},
                       {u"write"_s, u"Where to leave edges and positions."_s, u"folder"_s}});
    parser.process(application);
    const Options options{parser.value(u"method"_s) == u"force"_s ? core::layoutForce : core::layoutStress,
                          parser.value(u"runs"_s).toInt(),
                          parser.value(u"threads"_s).toInt(),
                          parser.value(u"seeds"_s).toInt(),
                          parser.value(u"peer"_s),
                          parser.value(u"write"_s)};
    const QStringList wanted = parser.value(u"only"_s).split(u',', Qt::SkipEmptyParts);

    QTextStream out(stdout);
    out << u"family          engine      median     best   stress nb2steps    worst    worst"_s << Qt::endl;
    for (const Family &family : families()) {
        if (!wanted.isEmpty() && !wanted.contains(family.name))
            continue;
        const bench::TestGraph graph = family.make();
        out << u"%1: %2 nodes, %3 edges"_s.arg(family.name).arg(graph.nodeCount).arg(graph.edges.size()) << Qt::endl;
        print(out, family.name, u"ours"_s, measureOurs(family, graph, options));
        const bool isForPeer =
            options.peer == u"all"_s || (options.peer == u"small"_s && graph.nodeCount <= mostNodesForPeer);
        if (!isForPeer)
            continue;
        if (const auto run = bench::layOutByGraphviz(u"sfdp"_s, graph)) {
            Row row{.seconds = run->seconds, .best = run->seconds, .mean = {}, .worst = {}};
            addQuality(row, layoutQuality(graph, run->places), 1);
            print(out, family.name, u"sfdp"_s, row);
        }
    }
    return 0;
}
