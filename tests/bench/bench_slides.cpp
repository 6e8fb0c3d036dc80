// How long slides take: a graph of 300 marks as a deck, and a story of ten slides of the bundled knowledge; medians of
// the time of the processor's that it takes and of the wall's.
#include <algorithm>
#include <ctime>
#include <functional>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

#include "app/export/pptx/PptxWriter.h"
#include "app/views/page/ViewPage.h"
#include "tests/app/slides/BundleDecks.h"
#include "tests/support/TreatyNetwork.h"

namespace {

using namespace Qt::StringLiterals;

constexpr int rounds = 9;
constexpr int markCount = 300;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void measure(QTextStream &out, const QString &name, double budget, const std::function<qsizetype()> &work)
{
    std::vector<double> wall;
    std::vector<double> processor;
    qsizetype size = 0;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        size = work();
        processor.push_back(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
        wall.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    out << name << u": "_s << qRound(median(wall)) << u" ms, processor "_s << qRound(median(processor))
        << u" ms (budget "_s << budget << u"), "_s << size / 1024 << u" KiB\n"_s;
}

/// The graph of a network that comes nearest to so many marks.
core::KnowledgeData networkOfMarks()
{
    core::KnowledgeData data;
    for (int treaties = 10; treaties < markCount; treaties += 2) {
        data = test::treatyNetwork(treaties / 2, treaties, 3);
        const core::Knowledge knowledge(data);
        const core::Graph graph = core::Graph::build(knowledge);
        const app::ViewState state = app::openingState(knowledge, app::ViewKind::Graph);
        if (app::viewPage(knowledge, graph, state, {1108, 600}).marks.size() >= markCount)
            break;
    }
    return data;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    QTextStream out(stdout);
    const core::Knowledge network(networkOfMarks());
    const core::Graph networkGraph = core::Graph::build(network);
    const app::ViewState state = app::openingState(network, app::ViewKind::Graph);
    out << app::viewPage(network, networkGraph, state, {1108, 600}).marks.size() << u" marks\n"_s;
    measure(out, u"graph of 300 marks"_s, 300, [&] {
        return app::pptxBytes(app::slideDeck({.knowledge = network, .graph = networkGraph, .states = {state}})).size();
    });
    const test::BundleDecks bundle;
    std::vector<app::ViewState> story = bundle.states();
    story.resize(10);
    measure(out, u"story of ten slides"_s, 1000, [&] { return app::pptxBytes(bundle.deckOf(story)).size(); });
    for (const app::ViewState &each : story)
        measure(out, u"  one of "_s + toWord(each.kind), 1000,
                [&] { return app::pptxBytes(bundle.deckOf({each})).size(); });
    return 0;
}
