#include "core/graph/lineage/LineageLayers.h"

namespace core {

LayeredGraph layersOf(const Lineage &lineage)
{
    LayeredGraph graph;
    for (const LineageBlock &block : lineage.blocks)
        graph.band.push_back(block.group);
    for (const LineageColumn &column : lineage.columns)
        graph.layers.push_back(column.blocks);
    for (const LineageRibbon &ribbon : lineage.ribbons)
        for (std::size_t i = 0; i + 1 < ribbon.blocks.size(); ++i)
            graph.links.emplace_back(ribbon.blocks[i], ribbon.blocks[i + 1]);
    return graph;
}

} // namespace core
