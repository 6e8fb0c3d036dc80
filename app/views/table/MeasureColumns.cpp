#include "app/views/table/MeasureColumns.h"

#include <algorithm>

#include "app/session/MeasureWording.h"

namespace app {

void addMeasureColumns(std::vector<TableColumn> &columns)
{
    for (const core::Measure measure : core::measures) {
        columns.push_back({.id = core::toWord(measure),
                           .title = wordFor(measure),
                           .type = TableColumn::Type::Number,
                           .shown = TableColumn::Shown::OnRequest,
                           .width = 96,
                           .measure = measure});
    }
}

std::vector<core::Measure> measuresWanted(const TableOptions &options)
{
    const std::vector<TableColumn> chosen = chosenColumns(options);
    std::vector<core::Measure> wanted;
    for (const TableColumn &column : tableColumns(options.of)) {
        const bool isShown =
            std::any_of(chosen.begin(), chosen.end(), [&](const TableColumn &other) { return other.id == column.id; });
        if (column.measure && (isShown || options.sortedBy == column.id || options.filters.contains(column.id)))
            wanted.push_back(*column.measure);
    }
    return wanted;
}

std::shared_ptr<const TableMeasures> measureTable(const core::Knowledge &knowledge, const core::Graph &graph,
                                                  const std::vector<core::Measure> &wanted,
                                                  const std::shared_ptr<const TableMeasures> &known,
                                                  const core::Progress &progress)
{
    auto measured = std::make_shared<TableMeasures>();
    if (known)
        *measured = *known;
    for (const core::Measure measure : wanted)
        if (!measured->contains(measure))
            measured->emplace(measure, core::measureEntities(measure, knowledge, graph, progress));
    return measured;
}

} // namespace app
