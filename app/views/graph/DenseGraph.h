#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

#include "app/picture/density/DensityScene.h"
#include "app/views/graph/GraphPicture.h"
#include "core/base/Progress.h"
#include "core/model/RowIndex.h"

namespace app {

/// When something holds, as Julian days: not yet before `begin`, ended after `end`.
struct DenseSpan
{
    std::int32_t begin = std::numeric_limits<std::int32_t>::min();
    std::int32_t end = std::numeric_limits<std::int32_t>::max();

    DensityShown::Presence on(std::int32_t day) const
    {
        if (day < begin)
            return DensityShown::Presence::Hidden;
        return day > end ? DensityShown::Presence::Ended : DensityShown::Presence::Now;
    }
};

/// What a filter leaves of a graph too large to be drawn mark by mark, in flat arrays: the scene, and what its nodes
/// and lines stand for. A line is one statement between two of its participants. Unchanging; shared between threads.
struct DenseGraph
{
    std::shared_ptr<const DensityScene> scene;
    std::vector<core::EntityId> nodes;      ///< what the nodes of the scene stand for
    std::vector<core::StatementId> edges;   ///< what its lines stand for
    std::vector<core::Modality> modalities; ///< of the lines
    std::vector<DenseSpan> nodeSpans;
    std::vector<DenseSpan> edgeSpans;
    core::RowIndex nodeOf; ///< by EntityId::value

    /// Lines at a node.
    std::span<const std::uint32_t> edgesOf(std::uint32_t node) const
    {
        return std::span(m_edgesOf).subspan(m_firstEdge[node], m_firstEdge[node + 1] - m_firstEdge[node]);
    }
    int degree(std::uint32_t node) const { return int(m_firstEdge[node + 1] - m_firstEdge[node]); }
    std::uint32_t otherEnd(std::uint32_t edge, std::uint32_t node) const
    {
        const auto [from, to] = scene->edges()[edge];
        return from == node ? to : from;
    }
    /// What of it is there on a day; nothing: all time. A node without any line that is there is left out when
    /// unlinked ones are.
    DensityShown shownOn(std::optional<QDate> day) const;

    std::vector<std::uint32_t> m_firstEdge;
    std::vector<std::uint32_t> m_edgesOf;
    Filter::Unlinked unlinked = Filter::Unlinked::Hidden;
    std::vector<bool> isKept; ///< nodes that are shown without a line, too
};

/// Above this many nodes or lines a graph is drawn as a density.
bool isDense(const core::Graph &graph);

/// Throws `core::Error` of the kind Stopped.
std::shared_ptr<const DenseGraph> makeDenseGraph(const core::Knowledge &knowledge, const core::Graph &graph,
                                                 const GraphPlaces &places, const GraphPictureOptions &options,
                                                 const core::Progress &progress = {});

} // namespace app
