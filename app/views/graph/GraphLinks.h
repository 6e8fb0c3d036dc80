#pragma once

#include <vector>

#include "app/views/graph/GraphPicture.h"

namespace app {

/// Statements between the same two shown nodes that are drawn as one line.
struct LinkBundle
{
    core::EntityId first;
    core::EntityId second;
    core::Modality modality = core::Modality::Fact;
    bool hasEnded = false;
    bool goesForth = false; ///< some statement leads from first to second
    bool goesBack = false;
    std::vector<core::StatementId> statements;
    int number = 0; ///< place among the bundles of the same two nodes
    int count = 1;
};

/// What of the graph is shown: a pure function of knowledge and options.
struct GraphContent
{
    std::vector<core::EntityId> nodes; ///< in order of id
    std::vector<LinkBundle> links;
    QHash<qint64, int> degree; ///< statements at a node, by EntityId::value
};

/// Whether it is a node whatever the day: kept, or shown by the filter and of no treaty that is folded.
bool isShownAtSomeTime(const core::Knowledge &knowledge, core::EntityId id, const GraphPictureOptions &options);

GraphContent contentOf(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPictureOptions &options);

} // namespace app
