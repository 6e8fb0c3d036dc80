#include "core/graph/layout/PivotDistances.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <limits>

namespace core {

namespace {

constexpr std::uint32_t unseen = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t mostBitLevels = 40;

/// Ordinary breadth-first search; `steps` is filled anew. Returns the number of levels below the root.
std::uint32_t search(const Adjacency &graph, std::uint32_t root, std::vector<std::uint32_t> &steps,
                     std::vector<std::uint32_t> &queue)
{
    steps.assign(graph.nodeCount(), unseen);
    queue.clear();
    queue.push_back(root);
    steps[root] = 0;
    for (std::size_t head = 0; head < queue.size(); ++head) {
        const std::uint32_t v = queue[head];
        for (const std::uint32_t u : graph.of(v)) {
            if (steps[u] == unseen) {
                steps[u] = steps[v] + 1;
                queue.push_back(u);
            }
        }
    }
    return steps[queue.back()];
}

template <typename Steps>
void searchOneByOne(const Adjacency &graph, DistanceRows<Steps> &rows, WorkerPool &pool, const LayoutStage &stage)
{
    const std::size_t pivotCount = rows.pivotCount();
    constexpr std::size_t batch = 32;
    for (std::size_t start = 0; start < pivotCount; start += batch) {
        stage.reach(double(start) / double(pivotCount));
        const std::size_t count = std::min(batch, pivotCount - start);
        pool.forBlocks(count, 8, [&](std::size_t begin, std::size_t end) {
            std::vector<std::uint32_t> steps;
            std::vector<std::uint32_t> queue;
            for (std::size_t column = start + begin; column < start + end; ++column) {
                search(graph, rows.pivots[column], steps, queue);
                for (std::size_t v = 0; v < steps.size(); ++v)
                    rows.values[v * pivotCount + column] = static_cast<Steps>(steps[v]);
            }
        });
    }
}

/// Sets of 64 pivots, a word a node: whom a search has seen at the node, and whom it met in the last and the next
/// level.
struct SearchWords
{
    std::vector<std::uint64_t> seen;
    std::vector<std::uint64_t> front;
    std::vector<std::uint64_t> next;
};

/// One level: every node pulls from its neighbours. Tells whether anything was met.
template <typename Steps>
bool pullLevel(const Adjacency &graph, SearchWords &words, DistanceRows<Steps> &rows, WorkerPool &pool,
               std::pair<std::size_t, std::uint32_t> columnAndLevel)
{
    const auto [column, level] = columnAndLevel;
    std::atomic<bool> hasMet = false;
    pool.forBlocks(graph.nodeCount(), 4096, [&, column = column, level = level](std::size_t begin, std::size_t end) {
        std::uint64_t anyMet = 0;
        for (std::size_t v = begin; v < end; ++v) {
            std::uint64_t met = 0;
            if (~words.seen[v] != 0) {
                for (const std::uint32_t u : graph.of(static_cast<std::uint32_t>(v)))
                    met |= words.front[u];
                met &= ~words.seen[v];
            }
            words.next[v] = met;
            words.seen[v] |= met;
            anyMet |= met;
            Steps *row = rows.values.data() + v * rows.pivotCount() + column;
            for (; met != 0; met &= met - 1)
                row[std::countr_zero(met)] = static_cast<Steps>(level);
        }
        if (anyMet != 0)
            hasMet.store(true, std::memory_order_relaxed);
    });
    words.front.swap(words.next);
    return hasMet;
}

template <typename Steps>
void searchByBits(const Adjacency &graph, DistanceRows<Steps> &rows, WorkerPool &pool, const LayoutStage &stage)
{
    const std::size_t nodeCount = graph.nodeCount();
    SearchWords words;
    words.next.resize(nodeCount);
    for (std::size_t column = 0; column < rows.pivotCount(); column += 64) {
        stage.reach(double(column) / double(rows.pivotCount()));
        const std::size_t width = std::min<std::size_t>(64, rows.pivotCount() - column);
        // Bits beyond the last pivot count as seen, so that a node with all its bits set is passed over.
        words.seen.assign(nodeCount, width == 64 ? 0 : ~std::uint64_t(0) << width);
        words.front.assign(nodeCount, 0);
        for (std::size_t i = 0; i < width; ++i) {
            words.front[rows.pivots[column + i]] |= std::uint64_t(1) << i;
            words.seen[rows.pivots[column + i]] |= std::uint64_t(1) << i;
        }
        std::uint32_t level = 1;
        while (pullLevel(graph, words, rows, pool, {column, level}))
            ++level;
    }
}

template <typename Steps>
DistanceRows<Steps> searchAll(const Adjacency &graph, const std::vector<std::uint32_t> &pivots, WorkerPool &pool,
                              const LayoutStage &stage, std::uint32_t levels)
{
    DistanceRows<Steps> rows;
    rows.pivots = std::move(pivots);
    rows.values.assign(std::size_t(graph.nodeCount()) * rows.pivotCount(), 0);
    if (levels <= mostBitLevels) {
        searchByBits(graph, rows, pool, stage);
    } else {
        searchOneByOne(graph, rows, pool, stage);
    }
    return rows;
}

} // namespace

PivotDistances pivotDistances(const Adjacency &graph, std::vector<std::uint32_t> pivots, WorkerPool &pool,
                              const LayoutStage &stage)
{
    std::vector<std::uint32_t> steps;
    std::vector<std::uint32_t> queue;
    const std::uint32_t levels = search(graph, pivots.front(), steps, queue);
    // No two nodes are further apart than twice the depth of any search.
    if (levels <= 127)
        return searchAll<std::uint8_t>(graph, std::move(pivots), pool, stage, levels);
    if (levels <= 32767)
        return searchAll<std::uint16_t>(graph, std::move(pivots), pool, stage, levels);
    return searchAll<std::uint32_t>(graph, std::move(pivots), pool, stage, levels);
}

} // namespace core
