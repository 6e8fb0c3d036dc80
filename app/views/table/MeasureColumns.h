#pragma once

#include "app/views/table/TableColumn.h"

namespace app {

/// A column for each measure, on request, to be put behind those of what can be a node of the graph.
void addMeasureColumns(std::vector<TableColumn> &columns);

/// The measures that a table needs: shown, sorted by or filtered by.
std::vector<core::Measure> measuresWanted(const TableOptions &options);

/// Measures what is wanted and not in `known`; `known` may be null. Throws `core::Error` of the kind Stopped.
std::shared_ptr<const TableMeasures> measureTable(const core::Knowledge &knowledge, const core::Graph &graph,
                                                  const std::vector<core::Measure> &wanted,
                                                  const std::shared_ptr<const TableMeasures> &known = {},
                                                  const core::Progress &progress = {});

} // namespace app
