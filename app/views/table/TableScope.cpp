#include "app/views/table/TableScope.h"

#include "app/session/ViewState.h"
#include "app/views/table/MeasureColumns.h"

namespace app {

TableScope tableScope(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state)
{
    TableScope scope(state.filter, state.validOn);
    if (const auto wanted = measuresWanted(state.options.table); !wanted.empty())
        scope.measures = measureTable(knowledge, graph, wanted);
    return scope;
}

} // namespace app
