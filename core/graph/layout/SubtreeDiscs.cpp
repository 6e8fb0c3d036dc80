#include "core/graph/layout/SubtreeDiscs.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/graph/layout/DiscSeparation.h"

namespace core {

namespace {

constexpr double smallestSize = 3;
constexpr double sizeStep = 2;
constexpr double discFilling = 0.65;
constexpr int rounds = 20;

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// Nodes from the root outwards, and what each hangs under.
struct RootedTree
{
    std::vector<std::uint32_t> order;
    std::vector<std::uint32_t> parents;
};

RootedTree rootedAt(const Adjacency &graph, std::uint32_t root)
{
    RootedTree tree;
    tree.parents.assign(graph.nodeCount(), none);
    tree.parents[root] = root;
    tree.order.push_back(root);
    for (std::size_t head = 0; head < tree.order.size(); ++head) {
        for (const std::uint32_t u : graph.of(tree.order[head])) {
            if (tree.parents[u] == none) {
                tree.parents[u] = tree.order[head];
                tree.order.push_back(u);
            }
        }
    }
    return tree;
}

/// The middle of a longest way through the tree: the last node met from anywhere is one end of such a way.
RootedTree rootedInTheMiddle(const Adjacency &graph)
{
    const std::uint32_t end = rootedAt(graph, 0).order.back();
    const RootedTree tree = rootedAt(graph, end);
    std::vector<std::uint32_t> way = {tree.order.back()};
    while (way.back() != end)
        way.push_back(tree.parents[way.back()]);
    return rootedAt(graph, way[way.size() / 2]);
}

/// Groups of nodes: a node's group, and the number of members of each.
struct Grouping
{
    std::vector<std::uint32_t> groupOf;
    std::vector<std::uint32_t> sizes;
};

/// Cuts off, from the ends inwards, each subtree as soon as it has `size` nodes.
Grouping cutSubtrees(const RootedTree &tree, double size)
{
    std::vector<std::uint32_t> hanging(tree.order.size(), 1);
    std::vector<char> isCut(tree.order.size());
    for (std::size_t i = tree.order.size(); i-- > 1;) {
        const std::uint32_t v = tree.order[i];
        isCut[v] = double(hanging[v]) >= size ? 1 : 0;
        if (!isCut[v])
            hanging[tree.parents[v]] += hanging[v];
    }
    isCut[tree.order.front()] = 1;
    Grouping grouping;
    grouping.groupOf.resize(tree.order.size());
    for (const std::uint32_t v : tree.order) {
        if (isCut[v]) {
            grouping.groupOf[v] = static_cast<std::uint32_t>(grouping.sizes.size());
            grouping.sizes.push_back(0);
        } else {
            grouping.groupOf[v] = grouping.groupOf[tree.parents[v]];
        }
        ++grouping.sizes[grouping.groupOf[v]];
    }
    return grouping;
}

struct Discs
{
    Places centres;
    std::vector<float> radii;
    std::vector<float> shrink; ///< by how much members come nearer to the centre
};

Discs discsOf(const Grouping &grouping, const Places &places, double spacing)
{
    Discs discs{Places(grouping.sizes.size()), {}, {}};
    std::vector<double> x(grouping.sizes.size());
    std::vector<double> y(grouping.sizes.size());
    std::vector<double> squares(grouping.sizes.size());
    for (std::size_t v = 0; v < places.size(); ++v) {
        x[grouping.groupOf[v]] += double(places.x[v]) / double(grouping.sizes[grouping.groupOf[v]]);
        y[grouping.groupOf[v]] += double(places.y[v]) / double(grouping.sizes[grouping.groupOf[v]]);
    }
    for (std::size_t v = 0; v < places.size(); ++v) {
        const std::uint32_t group = grouping.groupOf[v];
        const double dx = double(places.x[v]) - x[group];
        const double dy = double(places.y[v]) - y[group];
        squares[group] += (dx * dx + dy * dy) / double(grouping.sizes[group]);
    }
    for (std::size_t group = 0; group < grouping.sizes.size(); ++group) {
        const double radius = discFilling * spacing * std::sqrt(double(grouping.sizes[group]));
        // An even disc has the root mean square √½ of its radius.
        const double spread = std::sqrt(2.0 * squares[group]);
        discs.centres.x[group] = static_cast<float>(x[group]);
        discs.centres.y[group] = static_cast<float>(y[group]);
        discs.radii.push_back(static_cast<float>(radius));
        discs.shrink.push_back(spread > radius ? static_cast<float>(radius / spread) : 1.0F);
    }
    return discs;
}

void gather(const Grouping &grouping, const Ties &ties, double spacing, Places &places, WorkerPool &pool)
{
    const Discs discs = discsOf(grouping, places, spacing);
    Places moved = discs.centres;
    separateDiscs(moved, discs.radii, {}, rounds, pool);
    for (std::size_t v = 0; v < places.size(); ++v) {
        const std::uint32_t group = grouping.groupOf[v];
        if (ties.kind(v) != Tie::Free)
            continue;
        places.x[v] = moved.x[group] + discs.shrink[group] * (places.x[v] - discs.centres.x[group]);
        places.y[v] = moved.y[group] + discs.shrink[group] * (places.y[v] - discs.centres.y[group]);
    }
}

} // namespace

bool isLikeATree(const Adjacency &graph)
{
    const std::size_t edges = graph.neighbours.size() / 2;
    return edges < graph.nodeCount() + graph.nodeCount() / 100;
}

void gatherSubtrees(const Adjacency &graph, const Ties &ties, double spacing, Places &places, WorkerPool &pool)
{
    const RootedTree tree = rootedInTheMiddle(graph);
    std::vector<double> sizes = {smallestSize};
    while (sizes.back() * sizeStep < double(graph.nodeCount()) / 8)
        sizes.push_back(sizes.back() * sizeStep);
    for (auto size = sizes.rbegin(); size != sizes.rend(); ++size)
        gather(cutSubtrees(tree, *size), ties, spacing, places, pool);
}

} // namespace core
