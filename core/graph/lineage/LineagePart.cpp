#include "core/graph/lineage/LineagePart.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "core/graph/lineage/LineageLayers.h"

namespace core {

namespace {

constexpr int none = -1;

/// Sets of blocks that grow together; each is known by one of its members.
class BlockSets
{
public:
    explicit BlockSets(std::size_t count) : m_above(count) { std::iota(m_above.begin(), m_above.end(), 0); }

    int of(int block)
    {
        int &above = m_above[std::size_t(block)];
        if (above != block)
            above = of(above);
        return above;
    }

    void join(int a, int b) { m_above[std::size_t(of(a))] = of(b); }

private:
    std::vector<int> m_above;
};

} // namespace

std::vector<std::vector<int>> joinedBlocks(const Lineage &lineage)
{
    BlockSets sets(lineage.blocks.size());
    for (const LineageRibbon &ribbon : lineage.ribbons)
        for (const int block : ribbon.blocks)
            sets.join(block, ribbon.blocks.front());
    struct Joined
    {
        std::pair<int, std::size_t> first; ///< group, and place from the top
        std::vector<int> blocks;
    };
    std::map<int, Joined> bySet;
    for (const LineageColumn &column : lineage.columns) {
        for (std::size_t i = 0; i < column.blocks.size(); ++i) {
            const int block = column.blocks[i];
            const std::pair place(lineage.blocks[std::size_t(block)].group, i);
            Joined &joined = bySet[sets.of(block)];
            joined.first = joined.blocks.empty() ? place : std::min(joined.first, place);
            joined.blocks.push_back(block);
        }
    }
    std::vector<Joined> ordered;
    for (auto &[set, joined] : bySet)
        ordered.push_back(std::move(joined));
    std::ranges::stable_sort(ordered, {}, &Joined::first);
    std::vector<std::vector<int>> result;
    for (Joined &joined : ordered)
        result.push_back(std::move(joined.blocks));
    return result;
}

Lineage partOf(const Lineage &lineage, const std::vector<int> &blocks)
{
    std::vector<int> newBlock(lineage.blocks.size(), none);
    std::vector<int> newGroup(lineage.groups.size(), none);
    for (const int block : blocks) {
        newBlock[std::size_t(block)] = 0;
        newGroup[std::size_t(lineage.blocks[std::size_t(block)].group)] = 0;
    }
    Lineage part;
    for (std::size_t i = 0; i < newGroup.size(); ++i) {
        if (newGroup[i] != none) {
            newGroup[i] = int(part.groups.size());
            part.groups.push_back(lineage.groups[i]);
        }
    }
    for (std::size_t i = 0; i < newBlock.size(); ++i) {
        if (newBlock[i] != none) {
            newBlock[i] = int(part.blocks.size());
            part.blocks.push_back(lineage.blocks[i]);
            part.blocks.back().group = newGroup[std::size_t(lineage.blocks[i].group)];
        }
    }
    for (const LineageColumn &column : lineage.columns) {
        LineageColumn kept{.treaty = column.treaty};
        for (const int block : column.blocks)
            if (newBlock[std::size_t(block)] != none)
                kept.blocks.push_back(newBlock[std::size_t(block)]);
        part.columns.push_back(std::move(kept));
    }
    for (LineageRibbon ribbon : lineage.ribbons) {
        for (int &block : ribbon.blocks)
            block = newBlock[std::size_t(block)];
        if (std::ranges::find(ribbon.blocks, none) == ribbon.blocks.end())
            part.ribbons.push_back(std::move(ribbon));
    }
    part.crossings = crossingsOf(layersOf(part));
    return part;
}

} // namespace core
