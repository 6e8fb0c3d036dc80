// Times of taking files of nodes and edges into a new project: `bench_import [TREATIES STATES]`. Each file is also
// written where PACTGRAPH_KEEP names a folder, to be opened in the window.

#include <algorithm>
#include <cstdio>
#include <functional>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "core/exchange/Import.h"
#include "core/store/Project.h"
#include "tests/bench/GraphGenerator.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;

QString nodeName(std::uint32_t node, std::uint32_t states)
{
    return node < states ? u"State %1"_s.arg(node + 1) : u"Treaty %1"_s.arg(node - states + 1);
}

QByteArray edgesCsv(const bench::TestGraph &graph)
{
    QByteArray text = "source,target,relation,from\n";
    for (const auto &[a, b] : graph.edges)
        text += "n" + QByteArray::number(std::min(a, b)) + ",n" + QByteArray::number(std::max(a, b)) + ",partyTo," +
                QByteArray::number(1900 + int((a * 7 + b * 13) % 125)) + '\n';
    return text;
}

QByteArray nodesCsv(const bench::TestGraph &graph, std::uint32_t states)
{
    QByteArray text = "id,label,kind\n";
    for (std::uint32_t node = 0; node < graph.nodeCount; ++node)
        text += "n" + QByteArray::number(node) + ',' + nodeName(node, states).toUtf8() +
                (node < states ? ",state\n" : ",treaty\n");
    return text;
}

QByteArray graphMl(const bench::TestGraph &graph, std::uint32_t states)
{
    QByteArray text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
                      "<key id=\"l\" for=\"node\" attr.name=\"label\" attr.type=\"string\"/>\n"
                      "<key id=\"k\" for=\"node\" attr.name=\"kind\" attr.type=\"string\"/>\n"
                      "<key id=\"r\" for=\"edge\" attr.name=\"relation\" attr.type=\"string\"/>\n"
                      "<graph edgedefault=\"directed\">\n";
    for (std::uint32_t node = 0; node < graph.nodeCount; ++node)
        text += "<node id=\"n" + QByteArray::number(node) + "\"><data key=\"l\">" + nodeName(node, states).toUtf8() +
                "</data><data key=\"k\">" + (node < states ? "state" : "treaty") + "</data></node>\n";
    for (const auto &[a, b] : graph.edges)
        text += "<edge source=\"n" + QByteArray::number(std::min(a, b)) + "\" target=\"n" +
                QByteArray::number(std::max(a, b)) + "\"><data key=\"r\">partyTo</data></edge>\n";
    return text + "</graph>\n</graphml>\n";
}

QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

void time(const char *what, const std::function<void()> &work)
{
    QList<double> seconds;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds << double(timer.nsecsElapsed()) / 1e9;
    }
    std::sort(seconds.begin(), seconds.end());
    std::printf("%-36s median %.2f s, best %.2f s\n", what, seconds[runs / 2], seconds.first());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    bench::TreatyGraphShape shape;
    shape.treaties = arguments.size() > 1 ? arguments[1].toUInt() : 60'000;
    shape.states = arguments.size() > 2 ? arguments[2].toUInt() : 200;
    const bench::TestGraph graph = bench::treatyGraph(shape);
    const QTemporaryDir scratch;
    const QString kept = qEnvironmentVariable("PACTGRAPH_KEEP");
    const QString folder = kept.isEmpty() ? scratch.path() : kept;
    const QString nodes = write(folder + u"/nodes.csv"_s, nodesCsv(graph, shape.states));
    const QString edges = write(folder + u"/edges.csv"_s, edgesCsv(graph));
    const QString xml = write(folder + u"/graph.graphml"_s, graphMl(graph, shape.states));
    std::printf("%u nodes, %zu edges; files of %.1f and %.1f MB\n", graph.nodeCount, graph.edges.size(),
                double(QFileInfo(edges).size()) / 1e6, double(QFileInfo(xml).size()) / 1e6);
    const QString project = folder + u"/graph.pactgraph"_s;
    const auto order = [&](const QStringList &files, core::ImportOrder::Mode mode) {
        return core::ImportOrder{
            .from = files, .into = project, .mode = mode, .existing = core::ImportOrder::Existing::IsReplaced};
    };
    time("read CSV (dry run)", [&] { core::import(order({nodes, edges}, core::ImportOrder::Mode::DryRun)); });
    time("read GraphML (dry run)", [&] { core::import(order({xml}, core::ImportOrder::Mode::DryRun)); });
    time("import CSV", [&] { core::import(order({nodes, edges}, core::ImportOrder::Mode::Write)); });
    time("import GraphML", [&] { core::import(order({xml}, core::ImportOrder::Mode::Write)); });
    std::printf("project of %.1f MB\n", double(QFileInfo(project).size()) / 1e6);
    return 0;
}
