#pragma once

#include <limits>
#include <vector>

#include <QString>

#include "app/session/OnDay.h"
#include "app/session/options/TableOptions.h"
#include "app/views/table/TableScope.h"
#include "core/model/Knowledge.h"

namespace app {

/// What stands in a cell of a table.
struct TableValue
{
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();

    QString text;         ///< for people; a date as people read it
    double number = none; ///< what numbers and dates (by their first day) are sorted by
    bool isDisputed = false;
};

/// One column: what it is called, and how its cells come from what the project knows.
struct TableColumn
{
    enum class Type { Text, Number, Date };
    enum class Shown { AtFirst, OnRequest };
    using Cell = TableValue (*)(const core::Knowledge &, core::Ref);

    QString id; ///< for files; never changed once released
    QString title;
    Type type = Type::Text;
    Shown shown = Shown::AtFirst;
    int width = 120;                           ///< in pixels, to begin with
    Cell cell = nullptr;                       ///< null for a measure
    std::optional<core::Measure> measure = {}; ///< what is measured about the row
    bool isName = false;                       ///< it says what the row is
};

/// Where a row, an entity or a statement, stands on a day.
OnDay onDayOf(const core::Knowledge &knowledge, core::Ref row, QDate day);
/// What stands in a cell. On a day, the name says of what has ended that it has.
TableValue valueIn(const TableColumn &column, const core::Knowledge &knowledge, core::Ref row, const TableScope &scope);

/// All columns of a list, in order; the first one names the row.
const std::vector<TableColumn> &tableColumns(TableOf list);
/// Those that are chosen, in their order; what no column is called is passed over.
std::vector<TableColumn> chosenColumns(const TableOptions &options);

// The parts that `tableColumns` is put together from.
std::vector<TableColumn> actorColumns();
std::vector<TableColumn> treatyColumns();
std::vector<TableColumn> clauseColumns();
std::vector<TableColumn> topicColumns();
std::vector<TableColumn> eventColumns();
std::vector<TableColumn> scenarioColumns();
std::vector<TableColumn> sourceColumns();
std::vector<TableColumn> statementColumns();

// Cells of one kind.
/// The column that every list begins with: a short name of its rows, and their label.
TableColumn nameColumn(const QString &title, int width);
TableValue textValue(const QString &text);
TableValue numberValue(qsizetype number);
TableValue dateValue(const std::optional<core::Period> &period);
/// With a fork where sources differ on a date: a disagreement on the entity about this property.
TableValue disputedDate(const core::Knowledge &knowledge, core::EntityId entity, const QString &property,
                        const std::optional<core::Period> &period);
TableValue labels(const core::Knowledge &knowledge, const std::vector<core::EntityId> &entities);
/// Columns that every entity has, to be put behind its own.
void addCommonColumns(std::vector<TableColumn> &columns);

} // namespace app
