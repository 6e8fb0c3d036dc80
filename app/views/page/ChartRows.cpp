#include "app/session/RowGrounds.h"
#include "app/views/charts/ChartData.h"
#include "app/views/page/KindRows.h"

namespace app {

using namespace Qt::StringLiterals;

std::vector<QStringList> chartFileRows(const core::Knowledge &knowledge, const ViewState &state)
{
    const ChartData data = chartData(
        knowledge,
        {.kind = chartKindOrFirst(state.options.chart.name), .filter = state.filter, .validOn = state.validOn});
    std::vector<QStringList> rows{QStringList{u"id"_s} + chartHeader(data) + groundsHeader()};
    const std::vector<QStringList> counted = chartRows(data);
    for (std::size_t i = 0; i < counted.size(); ++i) {
        std::vector<core::Ref> refs;
        for (const ChartCell &cell : data.cells[i])
            refs.insert(refs.end(), cell.refs.begin(), cell.refs.end());
        rows.push_back(QStringList{keysText(knowledge, data.categories[i].refs)} + counted[i] +
                       groundsOf(knowledge, refs));
    }
    return rows;
}

} // namespace app
