#include "app/views/graph/NodeMeasure.h"

#include <algorithm>

namespace app {

double NodeMeasure::share(core::EntityId id) const
{
    return most > least ? (values.value(id, least) - least) / (most - least) : 0;
}

NodeMeasure measureNodes(core::Measure measure, const core::Knowledge &knowledge, const core::Graph &graph,
                         const core::Progress &progress)
{
    NodeMeasure measured{.measure = measure, .values = core::measureEntities(measure, knowledge, graph, progress)};
    if (!measured.values.isEmpty()) {
        const auto [least, most] = std::minmax_element(measured.values.cbegin(), measured.values.cend());
        measured.least = *least;
        measured.most = *most;
    }
    return measured;
}

} // namespace app
