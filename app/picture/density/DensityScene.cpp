#include "app/picture/density/DensityScene.h"

#include <algorithm>
#include <cmath>

#include "app/picture/density/LineRaster.h"

namespace app {

namespace {

constexpr double windowPixels = 1.2e6;

QRectF boundsOf(const std::vector<DensityNode> &nodes)
{
    if (nodes.empty())
        return {0, 0, 1, 1};
    const auto [left, right] =
        std::minmax_element(nodes.begin(), nodes.end(), [](const auto &a, const auto &b) { return a.x < b.x; });
    const auto [top, bottom] =
        std::minmax_element(nodes.begin(), nodes.end(), [](const auto &a, const auto &b) { return a.y < b.y; });
    const QRectF bounds(QPointF(double(left->x), double(top->y)), QPointF(double(right->x), double(bottom->y)));
    const double margin = std::max(1.0, 0.005 * std::max(bounds.width(), bounds.height()));
    return bounds.adjusted(-margin, -margin, margin, margin);
}

double lengthOf(const DensityNode &from, const DensityNode &to)
{
    return std::hypot(double(from.x) - double(to.x), double(from.y) - double(to.y));
}

} // namespace

DensityShown::Count DensityShown::count() const
{
    const auto shown = [](const std::vector<Presence> &all) {
        return all.size() - std::size_t(std::count(all.begin(), all.end(), Presence::Hidden));
    };
    return {.nodes = shown(nodes), .links = shown(edges)};
}

DensityScene::DensityScene(std::vector<DensityNode> nodes, std::vector<Edge> edges, std::vector<core::Modality> kinds)
    : m_nodes(std::move(nodes)), m_edges(std::move(edges)), m_kinds(std::move(kinds)), m_bounds(boundsOf(m_nodes))
{
    m_wholeScale = std::sqrt(windowPixels / (m_bounds.width() * m_bounds.height()));
    weigh();
    std::vector<QPointF> places;
    places.reserve(m_nodes.size());
    for (const DensityNode &node : m_nodes)
        places.emplace_back(double(node.x), double(node.y));
    m_edgeGrid = EdgeGrid(m_bounds, places, m_edges);
    m_nodeGrid = NodeGrid(m_bounds, places);
}

void DensityScene::weigh()
{
    constexpr double least = 0.08;
    std::vector<double> lengths(m_edges.size());
    std::transform(m_edges.begin(), m_edges.end(), lengths.begin(),
                   [this](const Edge &edge) { return lengthOf(m_nodes[edge.first], m_nodes[edge.second]); });
    double quarter = 1;
    if (!lengths.empty()) {
        std::vector<double> sorted = lengths;
        const auto at = sorted.begin() + std::ptrdiff_t(sorted.size() / 4);
        std::nth_element(sorted.begin(), at, sorted.end());
        quarter = std::max(*at, 1e-9);
    }
    m_weights.resize(m_edges.size());
    struct Sum
    {
        double ink = 0;
        double shares = 0;
        double count = 0;
    };
    std::array<Sum, modalities> sums;
    double ink = 0;
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        const double share = std::clamp(quarter / std::max(lengths[i], 1e-9), least, 1.0);
        m_weights[i] = std::uint8_t(std::lround(share * LineRaster::fullWeight));
        const double left = lengths[i] * share * m_wholeScale;
        Sum &sum = sums[std::size_t(kind(std::uint32_t(i)))];
        sum = {sum.ink + left, sum.shares + share, sum.count + 1};
        ink += left;
    }
    // Of the mean number of lines over a pixel where all is seen.
    const auto opacity = [](double left) { return std::clamp(0.28 / std::max(left / windowPixels, 1e-9), 0.03, 0.5); };
    m_wholeOpacity = opacity(ink);
    for (std::size_t i = 0; i < modalities; ++i) // what long lines lost is given back: there are few
        m_boosts[i] = opacity(sums[i].ink) / m_wholeOpacity * sums[i].count / std::max(sums[i].shares, 1e-9);
    m_boosts[std::size_t(core::Modality::Fact)] = 1; // what all others stand out from
}

double DensityScene::opacityAt(double scale) const
{
    const double zoom = std::max(1.0, scale / m_wholeScale);
    return std::min(m_wholeOpacity * std::pow(zoom, 0.4), std::max(0.5, m_wholeOpacity));
}

double DensityScene::opacityAt(double scale, core::Modality kind) const
{
    return opacityAt(scale) * m_boosts[std::size_t(kind)];
}

double DensityScene::closenessAt(double scale) const
{
    return std::clamp(std::log2(std::max(1.0, scale / m_wholeScale)) / 5, 0.0, 1.0);
}

double DensityScene::growthAt(double scale) const
{
    return std::pow(std::max(0.25, scale / m_wholeScale), 0.45);
}

double DensityScene::radius(const DensityNode &node, double growth)
{
    constexpr double mostActor = 14;
    constexpr double most = 8;
    return std::min(double(node.size) * growth, node.role == StyleRole::Actor ? mostActor : most);
}

} // namespace app
