#pragma once

#include <map>
#include <memory>
#include <optional>

#include <QDate>
#include <QHash>

#include "app/session/Filter.h"
#include "core/graph/Measures.h"

namespace core {
class Graph;
}

namespace app {

struct ViewState;

/// Measures of all nodes of the graph, as far as they were asked for.
using TableMeasures = std::map<core::Measure, QHash<core::EntityId, double>>;

/// What a table shares with every other view: filter and day; and what was measured for its columns. A plain value.
struct TableScope
{
    TableScope() = default;
    TableScope(const Filter &wanted, std::optional<QDate> day = {}) // NOLINT: a filter alone is the most common scope
        : filter(wanted), validOn(day)
    {}

    Filter filter = {};
    std::optional<QDate> validOn = {};
    std::shared_ptr<const TableMeasures> measures = {}; ///< null: none yet; its cells then say that they wait
};

/// What narrows the table of a state, with what its columns measure by the whole graph, as sizes and colours do.
TableScope tableScope(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state);

} // namespace app
