#include "core/graph/layout/TwinFolding.h"

#include <algorithm>

#include "core/graph/layout/HashedRandom.h"

namespace core {

namespace {

struct HashedNode
{
    std::uint64_t hash = 0;
    std::uint32_t node = 0;
};

std::vector<HashedNode> hashedLists(const Adjacency &graph, const Ties &ties, WorkerPool &pool)
{
    std::vector<HashedNode> hashed(graph.nodeCount());
    pool.forBlocks(hashed.size(), 4096, [&](std::size_t begin, std::size_t end) {
        for (std::size_t v = begin; v < end; ++v) {
            const auto node = static_cast<std::uint32_t>(v);
            // Tied nodes have places of their own and keep to themselves.
            std::uint64_t hash = ties.kind(v) == Tie::Free ? 1 : hashedBits(2, v);
            for (const std::uint32_t u : graph.of(node))
                hash = hashedBits(hash, u);
            hashed[v] = {hash, node};
        }
    });
    std::sort(hashed.begin(), hashed.end(), [](const HashedNode &a, const HashedNode &b) {
        return a.hash < b.hash || (a.hash == b.hash && a.node < b.node);
    });
    return hashed;
}

/// For each node the lowest twin: itself where there is none. Equal hashes are not trusted, the lists are compared.
std::vector<std::uint32_t> lowestTwins(const Adjacency &graph, const Ties &ties, WorkerPool &pool)
{
    const std::vector<HashedNode> hashed = hashedLists(graph, ties, pool);
    std::vector<std::uint32_t> lowest(graph.nodeCount());
    std::vector<std::uint32_t> heads;
    for (std::size_t i = 0; i < hashed.size(); ++i) {
        if (i == 0 || hashed[i].hash != hashed[i - 1].hash)
            heads.clear();
        const std::uint32_t v = hashed[i].node;
        const auto head = std::find_if(heads.begin(), heads.end(), [&](std::uint32_t h) {
            return ties.kind(v) == Tie::Free && ties.kind(h) == Tie::Free &&
                   std::ranges::equal(graph.of(v), graph.of(h));
        });
        lowest[v] = head == heads.end() ? v : *head;
        if (head == heads.end())
            heads.push_back(v);
    }
    return lowest;
}

void listMembers(Folding &folding)
{
    const std::size_t groupCount = folding.masses.size();
    folding.first.assign(groupCount + 1, 0);
    for (const std::uint32_t group : folding.groupOf)
        ++folding.first[group + 1];
    for (std::size_t g = 0; g < groupCount; ++g)
        folding.first[g + 1] += folding.first[g];
    folding.members.resize(folding.groupOf.size());
    std::vector<std::uint32_t> next(folding.first.begin(), folding.first.end() - 1);
    for (std::uint32_t v = 0; v < folding.groupOf.size(); ++v)
        folding.members[next[folding.groupOf[v]]++] = v;
}

} // namespace

Folding foldTwins(const Adjacency &graph, const Ties &ties, WorkerPool &pool)
{
    const std::vector<std::uint32_t> lowest = lowestTwins(graph, ties, pool);
    Folding folding;
    folding.groupOf.resize(graph.nodeCount());
    for (std::uint32_t v = 0; v < graph.nodeCount(); ++v) {
        if (lowest[v] == v) {
            folding.groupOf[v] = static_cast<std::uint32_t>(folding.masses.size());
            folding.masses.push_back(0);
        }
        folding.groupOf[v] = folding.groupOf[lowest[v]];
        folding.masses[folding.groupOf[v]] += 1.0F;
    }
    listMembers(folding);
    // The lowest member speaks for its group: of its neighbours, those that are lowest in theirs stand for the others.
    for (std::uint32_t group = 0; group < folding.masses.size(); ++group) {
        for (const std::uint32_t u : graph.of(folding.members[folding.first[group]])) {
            if (lowest[u] == u)
                folding.graph.neighbours.push_back(folding.groupOf[u]);
        }
        folding.graph.first.push_back(static_cast<std::uint32_t>(folding.graph.neighbours.size()));
    }
    return folding;
}

} // namespace core
