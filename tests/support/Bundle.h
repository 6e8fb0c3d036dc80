#pragma once

#include <utility>

#include "core/exchange/KnowledgeReader.h"
#include "core/graph/Graph.h"

namespace test {

/// The bundled knowledge, read from its sources, which have no fault; see `PACTGRAPH_KNOWLEDGE` in CMake.
inline core::KnowledgeData bundleData()
{
    core::ReadKnowledge read = core::readKnowledge(QStringLiteral(PACTGRAPH_KNOWLEDGE));
    if (!read.issues.empty())
        qFatal("%s", qPrintable(read.issues.front().toLine()));
    return std::move(read.data);
}

/// It, and the graph of it.
struct Bundle
{
    core::Knowledge knowledge{bundleData()};
    core::Graph graph = core::Graph::build(knowledge);
};

} // namespace test
