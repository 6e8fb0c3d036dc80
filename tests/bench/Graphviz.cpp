#include "tests/bench/Graphviz.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

void writeGraph(const QString &path, const TestGraph &graph)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    QTextStream out(&file);
    out << "graph {\n";
    for (std::uint32_t v = 0; v < graph.nodeCount; ++v)
        out << v << ";\n";
    for (const auto &[a, b] : graph.edges)
        out << a << "--" << b << ";\n";
    out << "}\n";
}

/// Places from Graphviz' plain format: lines "node NAME X Y …".
std::vector<core::Point> readPlain(QTextStream &&in, std::uint32_t nodeCount)
{
    std::vector<core::Point> places(nodeCount);
    for (QString line = in.readLine(); !line.isNull(); line = in.readLine()) {
        const QStringList words = line.split(u' ');
        if (words.size() > 3 && words[0] == u"node"_s)
            places[words[1].toUInt()] = {words[2].toDouble(), words[3].toDouble()};
    }
    return places;
}

} // namespace

std::optional<GraphvizRun> layOutByGraphviz(const QString &program, const TestGraph &graph)
{
    const QString path = QStandardPaths::findExecutable(program);
    const QTemporaryDir folder;
    const QString plain = folder.filePath(u"graph.plain"_s);
    if (path.isEmpty())
        return std::nullopt;
    writeGraph(folder.filePath(u"graph.gv"_s), graph);
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(path, {u"-Gsplines=none"_s, u"-Tplain"_s, u"-o"_s, plain, folder.filePath(u"graph.gv"_s)});
    process.waitForFinished(-1);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    QFile result(plain);
    if (process.exitCode() != 0 || !result.open(QIODevice::ReadOnly))
        return std::nullopt;
    return GraphvizRun{readPlain(QTextStream(&result), graph.nodeCount), seconds};
}

} // namespace bench
