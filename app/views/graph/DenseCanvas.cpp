#include "app/views/graph/DenseCanvas.h"

#include <algorithm>
#include <cmath>

#include <QPointer>
#include <QPolygonF>

#include "app/session/Document.h"
#include "app/session/Jobs.h"
#include "app/session/Selection.h"
#include "app/views/graph/DenseLayouts.h"

namespace app {

namespace {

constexpr double reachPixels = 4;
constexpr std::size_t tellableLines = 3; ///< more lines at a place, and none of them is meant

double distanceTo(QPointF at, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double length = QPointF::dotProduct(along, along);
    const double share = length <= 0 ? 0 : std::clamp(QPointF::dotProduct(at - from, along) / length, 0.0, 1.0);
    const QPointF away = at - (from + along * share);
    return std::hypot(away.x(), away.y());
}

bool isSameContent(const GraphPictureOptions &a, const GraphPictureOptions &b)
{
    return a.filter == b.filter && a.expanded == b.expanded && a.kept == b.kept && a.colour == b.colour;
}

} // namespace

DenseCanvas::DenseCanvas(Document &document, Selection &selection, Jobs &jobs, QObject *parent)
    : QObject(parent), m_document(document), m_selection(selection), m_jobs(jobs)
{
    connect(&m_tiles, &DenseTiles::arrived, this, &DenseCanvas::arrived);
}

void DenseCanvas::forget()
{
    ++m_generation;
    m_graph.reset();
    m_laidOut.clear();
    m_places.clear();
    m_hasPlaces = false;
}

void DenseCanvas::layOut(const GraphOptions &options)
{
    m_isOn = isDense(*m_document.wholeGraph());
    if (!m_isOn) {
        forget();
        return;
    }
    if (options.layout != m_laidOutAs.layout || options.centre != m_laidOutAs.centre)
        m_laidOut.clear();
    m_laidOutAs = options;
    m_wanted = {.filter = m_selection.filter(), .expanded = m_selection.expanded()};
    const auto knowledge = m_document.knowledge();
    const auto graph = m_document.graph();
    // What is not known yet has its place already.
    const auto whole = m_document.wholeKnowledge();
    const auto wholeGraph = m_document.wholeGraph();
    m_jobs.start(tr("Laying out the graph"),
                 [self = QPointer(this), knowledge, graph, whole, wholeGraph, options, earlier = m_laidOut,
                  content = m_wanted, generation = ++m_generation](const core::Progress &progress) -> Jobs::Done {
                     const GraphPlaces laidOut = layOutDense(options, *whole, *wholeGraph, earlier, progress);
                     const GraphPlaces places = arrangeDense(*whole, laidOut, options.held);
                     auto made = makeDenseGraph(*knowledge, *graph, places, content, progress);
                     return [self, laidOut, places, made, generation] {
                         if (self.isNull() || generation != self->m_generation)
                             return;
                         self->m_laidOut = laidOut;
                         self->m_places = places;
                         self->m_hasPlaces = true;
                         self->takeGraph(made);
                     };
                 });
}

void DenseCanvas::make(const GraphPictureOptions &options)
{
    m_wanted = options;
    const auto knowledge = m_document.knowledge();
    const auto graph = m_document.graph();
    m_jobs.start(tr("Drawing the graph"),
                 [self = QPointer(this), knowledge, graph, places = m_places, options,
                  generation = ++m_generation](const core::Progress &progress) -> Jobs::Done {
                     auto made = makeDenseGraph(*knowledge, *graph, places, options, progress);
                     return [self, made, generation] {
                         if (!self.isNull() && generation == self->m_generation)
                             self->takeGraph(made);
                     };
                 });
}

void DenseCanvas::takeGraph(const std::shared_ptr<const DenseGraph> &graph)
{
    m_graph = graph;
    ++m_edition;
    m_shown = std::make_shared<const DensityShown>(graph->shownOn(m_day));
    m_tiles.setSubject({m_graph->scene, m_shown, DensityStyle(m_theme)});
    Q_EMIT ready();
}

void DenseCanvas::follow(const GraphPictureOptions &options)
{
    if (m_day != options.validOn) {
        m_day = options.validOn;
        ++m_edition;
        if (isReady()) {
            m_shown = std::make_shared<const DensityShown>(m_graph->shownOn(m_day));
            m_tiles.setShown(m_shown);
        }
    }
    if (!m_hasPlaces || !isReady())
        return;
    // What is selected is drawn in any case; only what the filter hides asks for more than is there.
    GraphPictureOptions wanted = options;
    wanted.kept.removeIf([this](core::EntityId id) {
        const auto known = m_graph->nodeOf.of(id.value);
        return known && !m_graph->isKept[*known];
    });
    if (!isSameContent(wanted, m_wanted))
        make(wanted);
}

void DenseCanvas::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (isReady())
        m_tiles.setSubject({m_graph->scene, m_shown, DensityStyle(m_theme)});
}

void DenseCanvas::light(core::Ref ref, core::PassageId passage)
{
    TileRaster::Lit lit;
    if (!isReady())
        return;
    if (const auto node = nodeOf(ref)) {
        const auto edges = m_graph->edgesOf(*node);
        lit.edges.assign(edges.begin(), edges.end());
        for (const std::uint32_t edge : edges)
            lit.nodes.push_back(m_graph->otherEnd(edge, *node));
        lit.nodes.push_back(*node);
    } else if (const auto line = edgeOf(ref)) {
        lit.edges = {*line};
    } else if (ref.isNull() && !passage.isNull()) {
        const auto resting = m_document.knowledge()->statementsOn(passage);
        for (std::uint32_t edge = 0; edge < m_graph->edges.size(); ++edge)
            if (std::binary_search(resting.begin(), resting.end(), m_graph->edges[edge]))
                lit.edges.push_back(edge);
    }
    if (lit.nodes.empty()) {
        for (const std::uint32_t edge : lit.edges) {
            lit.nodes.push_back(m_graph->scene->edges()[edge].first);
            lit.nodes.push_back(m_graph->scene->edges()[edge].second);
        }
    }
    std::sort(lit.nodes.begin(), lit.nodes.end());
    lit.nodes.erase(std::unique(lit.nodes.begin(), lit.nodes.end()), lit.nodes.end());
    m_tiles.setLit(lit);
}

std::optional<std::uint32_t> DenseCanvas::nodeOf(core::Ref ref) const
{
    if (!isReady() || ref.kind != core::Ref::Kind::Entity)
        return std::nullopt;
    return m_graph->nodeOf.of(ref.value);
}

std::optional<QPointF> DenseCanvas::placeOf(core::EntityId id) const
{
    const auto found = m_places.constFind(id.value);
    return nodeOf(id) && found != m_places.constEnd() ? std::optional(*found) : std::nullopt;
}

std::optional<std::uint32_t> DenseCanvas::edgeOf(core::Ref ref) const
{
    if (!isReady() || ref.kind != core::Ref::Kind::Statement)
        return std::nullopt;
    // Lines are in order of their statements.
    const auto found = std::lower_bound(m_graph->edges.begin(), m_graph->edges.end(), ref.statement());
    if (found == m_graph->edges.end() || *found != ref.statement())
        return std::nullopt;
    return std::uint32_t(found - m_graph->edges.begin());
}

core::Ref DenseCanvas::refAt(QPointF at, double zoom) const
{
    if (!isReady())
        return {};
    const double growth = m_graph->scene->growthAt(zoom);
    const double reach = 20 / zoom;
    const std::vector<std::uint32_t> near =
        m_graph->scene->nodeGrid().nodesIn(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach));
    core::Ref found;
    double least = reachPixels;
    for (const std::uint32_t node : near) {
        if (m_shown->nodes[node] == DensityShown::Presence::Hidden)
            continue;
        const QPointF away = (m_graph->scene->place(node) - at) * zoom;
        const double outside =
            std::max(0.0, std::hypot(away.x(), away.y()) - DensityScene::radius(m_graph->scene->nodes()[node], growth));
        if (outside <= least) { // of several the last is on top
            least = outside;
            found = m_graph->nodes[node];
        }
    }
    return found.isNull() ? edgeAt(at, reachPixels / zoom) : found;
}

core::Ref DenseCanvas::edgeAt(QPointF at, double reach) const
{
    core::Ref found;
    double least = reach;
    std::vector<std::uint32_t> near;
    for (const auto &cell :
         m_graph->scene->edgeGrid().cellsIn(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach))) {
        for (const std::uint32_t edge : cell) {
            const auto [from, to] = m_graph->scene->edges()[edge];
            const double away = distanceTo(at, m_graph->scene->place(from), m_graph->scene->place(to));
            if (m_shown->edges[edge] == DensityShown::Presence::Hidden || away > reach)
                continue;
            if (std::find(near.begin(), near.end(), edge) == near.end())
                near.push_back(edge);
            if (near.size() > tellableLines)
                return {};
            if (away <= least) {
                least = away;
                found = m_graph->edges[edge];
            }
        }
    }
    return found;
}

std::vector<core::Ref> DenseCanvas::refsIn(const QPolygonF &area) const
{
    std::vector<core::Ref> refs;
    if (!isReady())
        return refs;
    for (const std::uint32_t node : m_graph->scene->nodeGrid().nodesIn(area.boundingRect()))
        if (m_shown->nodes[node] != DensityShown::Presence::Hidden &&
            area.containsPoint(m_graph->scene->place(node), Qt::OddEvenFill))
            refs.emplace_back(m_graph->nodes[node]);
    return refs;
}

std::vector<core::Ref> DenseCanvas::neighboursOf(core::Ref ref) const
{
    std::vector<core::Ref> refs;
    if (const auto node = nodeOf(ref))
        for (const std::uint32_t edge : m_graph->edgesOf(*node))
            if (m_shown->edges[edge] != DensityShown::Presence::Hidden)
                refs.emplace_back(m_graph->nodes[m_graph->otherEnd(edge, *node)]);
    std::sort(refs.begin(), refs.end());
    refs.erase(std::unique(refs.begin(), refs.end()), refs.end());
    return refs;
}

core::Ref DenseCanvas::nearestTowards(QPointF from, QPointF direction) const
{
    core::Ref found;
    double least = 1e300;
    for (std::uint32_t node = 0; isReady() && node < m_graph->nodes.size(); ++node) {
        const QPointF away = m_graph->scene->place(node) - from;
        const double ahead = QPointF::dotProduct(away, direction);
        const double aside = std::abs(away.x() * direction.y() - away.y() * direction.x());
        const double cost = ahead + 2 * aside;
        if (m_shown->nodes[node] == DensityShown::Presence::Hidden || ahead <= 1e-6 || aside > ahead || cost >= least)
            continue;
        least = cost;
        found = m_graph->nodes[node];
    }
    return found;
}

} // namespace app
