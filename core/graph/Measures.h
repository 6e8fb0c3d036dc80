#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <QHash>
#include <QString>

#include "core/base/Progress.h"
#include "core/graph/Graph.h"

namespace core {

/// What can be measured about the nodes of a graph. Direction does not count, several links between two nodes are one.
enum class Measure {
    Degree,      ///< how many neighbours
    Betweenness, ///< share of the pairs of others whose shortest paths lead through it (Freeman 1977), 0 to 1
    Closeness,   ///< mean of 1 / distance to all others (harmonic: Marchiori & Latora 2000), 0 to 1; so several
                 ///< components are no special case
    PageRank,    ///< where a random walk is found, damping 0.85 (Brin & Page 1998); adds up to 1
    Community,   ///< groups that are tied closely, by modularity (Leiden: Traag, Waltman & van Eck 2019)
    Component,   ///< parts that nothing joins
    Core         ///< the largest k for which it is in a part where each has k neighbours (Seidman 1983)
};

inline constexpr std::array measures = {Measure::Degree,    Measure::Betweenness, Measure::Closeness, Measure::PageRank,
                                        Measure::Community, Measure::Component,   Measure::Core};

/// The word for files and the command line: "pagerank". Never translated, never changed once released.
QString toWord(Measure measure);
std::optional<Measure> measureOf(QStringView word);
/// Whether the values are numbers of groups (from 1, the largest group first) and not amounts.
bool isGrouping(Measure measure);

/// Nodes are 0 … `nodeCount`-1; loops and parallel edges are allowed and count once.
struct MeasureRequest
{
    std::uint32_t nodeCount = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges = {};
};

/// Betweenness and closeness of graphs with more nodes than this are estimated from that many of them, evenly chosen
/// (Brandes & Pich 2007).
inline constexpr std::uint32_t mostNodesMeasuredExactly = 5000;
inline constexpr std::uint32_t sampledNodes = 500;

enum class Accuracy { Exact, Estimated };
Accuracy accuracyOf(Measure measure, std::uint32_t nodeCount);

/// One value a node, the same for the same request, always. May be called from any thread; igraph, which computes most
/// of it, works for one caller at a time. Throws `Error` of the kind Stopped.
std::vector<double> measureNodes(Measure measure, const MeasureRequest &request, const Progress &progress = {});

/// The measure of every node of the graph, at all times, by what joins (see `joins` in Paths.h).
QHash<EntityId, double> measureEntities(Measure measure, const Knowledge &knowledge, const Graph &graph,
                                        const Progress &progress = {});

} // namespace core
