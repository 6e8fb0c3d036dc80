#pragma once

#include "core/model/KnowledgeData.h"
#include "tests/bench/GraphGenerator.h"

namespace bench {

/// A treaty graph as a project knows it: states, treaties with dates, a statement with a span of years and a passage
/// for each edge.
core::KnowledgeData treatyProject(const TreatyGraphShape &shape);

} // namespace bench
