#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/graph/Layout.h"
#include "tests/bench/GraphGenerator.h"

namespace bench {

/// A run of one of Graphviz' programs.
struct GraphvizRun
{
    std::vector<core::Point> places;
    double seconds = 0;
};

/// Where "sfdp" or "neato" places the graph; nothing where the program is not installed or fails.
std::optional<GraphvizRun> layOutByGraphviz(const QString &program, const TestGraph &graph);

} // namespace bench
