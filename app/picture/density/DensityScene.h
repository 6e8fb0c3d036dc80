#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include <QRectF>

#include "app/picture/Tint.h"
#include "app/picture/density/DensityStyle.h"
#include "app/picture/density/EdgeGrid.h"
#include "app/picture/density/NodeGrid.h"

namespace app {

struct DensityNode
{
    float x = 0; ///< scene units
    float y = 0;
    float size = 1; ///< radius in pixels where the whole scene is seen
    StyleRole role = StyleRole::Actor;
    Tint tint = {};
};

/// What is drawn of a scene at one moment: one entry for each of its nodes and edges.
struct DensityShown
{
    enum class Presence : std::uint8_t { Hidden, Ended, Now };

    std::vector<Presence> nodes;
    std::vector<Presence> edges;

    struct Count
    {
        std::size_t nodes = 0;
        std::size_t links = 0;
    };
    /// What is not hidden.
    Count count() const;
};

/// More nodes and lines than can be told apart, in flat arrays with what finds them quickly. Nodes are in order of
/// importance, the least first: the last is drawn on top. Unchanging; may be shared between threads.
class DensityScene
{
public:
    using Edge = std::pair<std::uint32_t, std::uint32_t>;

    /// `kinds` tells how each edge is known; none: all are facts.
    DensityScene(std::vector<DensityNode> nodes, std::vector<Edge> edges, std::vector<core::Modality> kinds = {});

    const std::vector<DensityNode> &nodes() const { return m_nodes; }
    const std::vector<Edge> &edges() const { return m_edges; }
    QPointF place(std::uint32_t node) const { return {double(m_nodes[node].x), double(m_nodes[node].y)}; }
    QRectF bounds() const { return m_bounds; }
    /// Long lines are drawn fainter, or they would cover all that is near: out of `LineRaster::fullWeight`.
    unsigned weight(std::uint32_t edge) const { return m_weights[edge]; }
    core::Modality kind(std::uint32_t edge) const { return m_kinds.empty() ? core::Modality::Fact : m_kinds[edge]; }
    const EdgeGrid &edgeGrid() const { return m_edgeGrid; }
    const NodeGrid &nodeGrid() const { return m_nodeGrid; }

    /// How dark one line is drawn at a scale (pixels a scene unit), 0 to 1: the more lines, the paler each.
    double opacityAt(double scale) const;
    /// The same for the lines of a kind: of few, each is drawn darker.
    double opacityAt(double scale, core::Modality kind) const;
    /// How far one has come to where single nodes are seen: 0 where all is, 1 from 32 times as near on.
    double closenessAt(double scale) const;
    /// Factor from `DensityNode::size` to pixels at a scale.
    double growthAt(double scale) const;
    /// Radius in pixels; `growth` as from `growthAt`.
    static double radius(const DensityNode &node, double growth);

private:
    void weigh();

    std::vector<DensityNode> m_nodes;
    std::vector<Edge> m_edges;
    std::vector<core::Modality> m_kinds;
    std::array<double, modalities> m_boosts = {}; ///< of the opacity, by kind
    QRectF m_bounds;
    std::vector<std::uint8_t> m_weights;
    double m_wholeScale = 1; ///< where the scene fills a window of ordinary size
    double m_wholeOpacity = 1;
    EdgeGrid m_edgeGrid;
    NodeGrid m_nodeGrid;
};

} // namespace app
