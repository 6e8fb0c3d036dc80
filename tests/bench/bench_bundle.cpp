// How well the picture that the bundled knowledge opens with shows its graph: crossings of links, and stress, beside
// Graphviz' neato and sfdp on the same nodes and links where they are installed.
#include <algorithm>

#include <QGuiApplication>
#include <QTextStream>

#include "app/session/BundledKnowledge.h"
#include "app/session/OpeningView.h"
#include "app/views/graph/GraphLayouts.h"
#include "app/views/graph/GraphLinks.h"
#include "core/store/Project.h"
#include "tests/bench/Graphviz.h"
#include "tests/bench/LayoutQuality.h"

using namespace Qt::StringLiterals;

namespace {

struct Opening
{
    std::vector<core::EntityId> nodes;
    bench::TestGraph graph;
};

/// What is drawn at first; links between the same two count once.
Opening openingOf(const core::Knowledge &knowledge, const core::Graph &graph)
{
    const app::OpeningView view = app::openingView(knowledge);
    const app::GraphContent content = contentOf(knowledge, graph, {.filter = view.filter, .validOn = view.validOn});
    Opening opening{content.nodes, {std::uint32_t(content.nodes.size()), {}}};
    const auto numberOf = [&](core::EntityId id) {
        return std::uint32_t(std::lower_bound(content.nodes.begin(), content.nodes.end(), id) - content.nodes.begin());
    };
    for (const app::LinkBundle &link : content.links) {
        const auto [a, b] = std::minmax(numberOf(link.first), numberOf(link.second));
        opening.graph.link(a, b);
    }
    std::sort(opening.graph.edges.begin(), opening.graph.edges.end());
    const auto end = std::unique(opening.graph.edges.begin(), opening.graph.edges.end());
    opening.graph.edges.erase(end, opening.graph.edges.end());
    return opening;
}

/// Twice the area of the triangle; its sign tells on which side of a–b c lies.
double side(const core::Point &a, const core::Point &b, const core::Point &c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

int crossings(const bench::TestGraph &graph, const std::vector<core::Point> &places)
{
    int count = 0;
    for (const auto &[a, b] : graph.edges) {
        for (const auto &[c, d] : graph.edges) {
            if (a == c || a == d || b == c || b == d)
                continue;
            const bool isBetween = side(places[a], places[b], places[c]) * side(places[a], places[b], places[d]) < 0;
            const bool isAcross = side(places[c], places[d], places[a]) * side(places[c], places[d], places[b]) < 0;
            count += isBetween && isAcross ? 1 : 0;
        }
    }
    return count / 2; // each was met from both sides
}

void print(QTextStream &out, const QString &engine, const bench::TestGraph &graph,
           const std::vector<core::Point> &places)
{
    out << engine.leftJustified(12) << QString::number(crossings(graph, places)).rightJustified(9)
        << QString::number(layoutQuality(graph, places).stress, 'f', 4).rightJustified(9) << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // letters are measured, nothing is shown
    const QGuiApplication application(argc, argv);
    const auto project = core::Project::open(app::bundledKnowledgePath(), core::Project::Access::ReadOnly);
    const std::shared_ptr<const core::Knowledge> known = project->load();
    const core::Knowledge &knowledge = *known;
    const core::Graph graph = core::Graph::build(knowledge);
    const Opening opening = openingOf(knowledge, graph);
    QTextStream out(stdout);
    out << opening.nodes.size() << " nodes, " << opening.graph.edges.size() << " links\n"
        << u"engine      crossings   stress"_s << Qt::endl;
    for (const app::GraphLayout layout : {app::GraphLayout::Stress, app::GraphLayout::Force}) {
        const app::GraphPlaces laidOut = arrangeGraph(knowledge, layOutGraphAs({.layout = layout}, knowledge, graph));
        std::vector<core::Point> places;
        for (const core::EntityId id : opening.nodes)
            places.push_back({laidOut.value(id.value).x(), laidOut.value(id.value).y()});
        print(out, u"ours, "_s + toWord(layout), opening.graph, places);
    }
    for (const QString &engine : {u"neato"_s, u"sfdp"_s})
        if (const auto run = bench::layOutByGraphviz(engine, opening.graph))
            print(out, engine, opening.graph, run->places);
    return 0;
}
