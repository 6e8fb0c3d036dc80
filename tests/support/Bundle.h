#pragma once

#include "core/exchange/KnowledgeReader.h"
#include "core/graph/Graph.h"

namespace test {

/// The bundled knowledge, read from its sources; see `PACTGRAPH_KNOWLEDGE` in CMake.
struct Bundle
{
    core::Knowledge knowledge{core::readKnowledge(QStringLiteral(PACTGRAPH_KNOWLEDGE)).data};
    core::Graph graph = core::Graph::build(knowledge);
};

} // namespace test
