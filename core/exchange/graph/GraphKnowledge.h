#pragma once

#include "core/base/Progress.h"
#include "core/exchange/graph/GraphRows.h"
#include "core/model/KnowledgeData.h"

namespace core {

/// Makes knowledge of rows of nodes and edges. A node becomes an entity of the kind that its field `kind` (or `type`)
/// names, else an actor; an edge becomes a statement with the predicate `relation`. Each file becomes a source whose
/// text is its rows, and each statement rests on the very row that says it; a node that no edge names rests on its own
/// row. Nodes that only edges name are actors. What cannot be (an unknown modality, a date that is none, a clause
/// without its treaty) is added to `issues`, and its row left out.
struct GraphKnowledge
{
    KnowledgeData data;
    std::vector<Issue> issues;
};

GraphKnowledge graphKnowledge(const std::vector<GraphRows> &files, const Progress &progress = {});

} // namespace core
