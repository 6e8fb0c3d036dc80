#include "app/views/lineage/LineageParts.h"

#include <algorithm>

#include "app/views/lineage/LineagePlaces.h"
#include "core/graph/lineage/LineagePart.h"

namespace app {

namespace {

using Blocks = std::vector<int>;

Blocks joined(Blocks blocks, const Blocks &more)
{
    blocks.insert(blocks.end(), more.begin(), more.end());
    return blocks;
}

class LineageCutting
{
public:
    LineageCutting(const core::Lineage &lineage, const LineageSizes &sizes) : m_lineage(lineage), m_sizes(sizes)
    {
        int group = -1;
        for (Blocks &blocks : core::joinedBlocks(lineage)) {
            int first = int(lineage.groups.size());
            for (const int block : blocks)
                first = std::min(first, lineage.blocks[std::size_t(block)].group);
            if (first != group)
                m_groups.emplace_back();
            group = first;
            m_groups.back().push_back(std::move(blocks));
        }
    }

    /// The blocks of each part.
    std::vector<Blocks> cutAt(double height) const
    {
        std::vector<Blocks> parts(1);
        for (const std::vector<Blocks> &group : m_groups) {
            Blocks whole;
            for (const Blocks &blocks : group)
                whole = joined(std::move(whole), blocks);
            if (fits(joined(parts.back(), whole), height)) {
                parts.back() = joined(std::move(parts.back()), whole);
            } else if (fits(whole, height)) {
                parts.push_back(std::move(whole));
            } else {
                cutGroup(parts, group, height);
            }
        }
        return parts;
    }

private:
    bool fits(const Blocks &blocks, double height) const
    {
        return placeLineage(core::partOf(m_lineage, blocks), m_sizes).size.height() <= height;
    }

    /// A group too high for a page goes on from page to page.
    void cutGroup(std::vector<Blocks> &parts, const std::vector<Blocks> &group, double height) const
    {
        for (const Blocks &blocks : group) {
            if (!parts.back().empty() && !fits(joined(parts.back(), blocks), height))
                parts.emplace_back();
            parts.back() = joined(std::move(parts.back()), blocks);
        }
    }

    const core::Lineage &m_lineage;
    const LineageSizes &m_sizes;
    std::vector<std::vector<Blocks>> m_groups; ///< by the first group: what is joined
};

} // namespace

std::vector<LineagePart> lineageParts(const core::Lineage &lineage, const LineageSizes &sizes, double height)
{
    if (lineage.blocks.empty())
        return {{.lineage = lineage}};
    const LineageCutting cutting(lineage, sizes);
    std::vector<Blocks> cut = cutting.cutAt(height);
    // A full page with a few rows on the next is worse than two of one height.
    for (double lower = height * 0.95; cut.size() > 1 && lower > height / 2; lower *= 0.95) {
        std::vector<Blocks> tighter = cutting.cutAt(lower);
        if (tighter.size() != cut.size())
            break;
        cut = std::move(tighter);
    }
    std::vector<LineagePart> parts;
    QSet<core::EntityId> begun;
    for (const Blocks &blocks : cut) {
        LineagePart part{.lineage = core::partOf(lineage, blocks)};
        for (const core::EntityId group : part.lineage.groups)
            if (begun.contains(group))
                part.continued.insert(group);
        begun.unite(QSet<core::EntityId>(part.lineage.groups.begin(), part.lineage.groups.end()));
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace app
