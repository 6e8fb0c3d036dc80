#include "app/views/table/TableColumn.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "app/session/MeasureWording.h"
#include "app/session/Wording.h"
#include "app/views/table/MeasureColumns.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

/// Groups are sorted and told by their number alone: the title says what is numbered.
TableValue measuredValue(core::Measure measure, core::Ref row, const TableScope &scope)
{
    if (!scope.measures || !scope.measures->contains(measure))
        return {.text = QStringLiteral("…")};
    const QHash<core::EntityId, double> &values = scope.measures->at(measure);
    const auto found = values.constFind(row.entity());
    if (found == values.constEnd())
        return {};
    const QString text = core::isGrouping(measure) ? QString::number(qRound64(*found)) : valueText(measure, *found);
    return {.text = text, .number = *found};
}

std::vector<TableColumn> columnsOf(TableOf list)
{
    switch (list) {
    case TableOf::Actors:
        return actorColumns();
    case TableOf::Treaties:
        return treatyColumns();
    case TableOf::Clauses:
        return clauseColumns();
    case TableOf::Topics:
        return topicColumns();
    case TableOf::Events:
        return eventColumns();
    case TableOf::Scenarios:
        return scenarioColumns();
    case TableOf::Sources:
        return sourceColumns();
    case TableOf::Statements:
        return statementColumns();
    }
    Q_UNREACHABLE();
}

/// Sources and statements are no nodes of the graph, so nothing is measured about them.
std::vector<TableColumn> makeColumns(TableOf list)
{
    std::vector<TableColumn> columns = columnsOf(list);
    if (list != TableOf::Sources && list != TableOf::Statements)
        addMeasureColumns(columns);
    return columns;
}

} // namespace

const std::vector<TableColumn> &tableColumns(TableOf list)
{
    static const std::array<std::vector<TableColumn>, tableLists.size()> all = [] {
        std::array<std::vector<TableColumn>, tableLists.size()> made;
        for (const TableOf each : tableLists)
            made[std::size_t(each)] = makeColumns(each);
        return made;
    }();
    return all[std::size_t(list)];
}

std::vector<TableColumn> chosenColumns(const TableOptions &options)
{
    const std::vector<TableColumn> &all = tableColumns(options.of);
    std::vector<TableColumn> chosen;
    for (const QString &id : options.columns)
        for (const TableColumn &column : all)
            if (column.id == id)
                chosen.push_back(column);
    if (!chosen.empty())
        return chosen;
    std::copy_if(all.begin(), all.end(), std::back_inserter(chosen),
                 [](const TableColumn &column) { return column.shown == TableColumn::Shown::AtFirst; });
    return chosen;
}

TableValue valueIn(const TableColumn &column, const core::Knowledge &knowledge, core::Ref row, const TableScope &scope)
{
    if (column.measure)
        return measuredValue(*column.measure, row, scope);
    TableValue value = column.cell(knowledge, row);
    if (scope.validOn && column.isName && onDayOf(knowledge, row, *scope.validOn) == OnDay::Ended)
        value.text = Words::tr("%1 (ended)", "name of what is not in force any more").arg(value.text);
    return value;
}

OnDay onDayOf(const core::Knowledge &knowledge, core::Ref row, QDate day)
{
    return row.kind == core::Ref::Kind::Statement ? onDay(knowledge, row.statement(), day)
                                                  : onDay(knowledge, row.entity(), day);
}

TableColumn nameColumn(const QString &title, int width)
{
    return {.id = QStringLiteral("name"),
            .title = title,
            .width = width,
            .cell = [](const core::Knowledge &k, core::Ref ref) { return textValue(k.entity(ref.entity()).label); },
            .isName = true};
}

TableValue textValue(const QString &text)
{
    return {.text = text};
}

TableValue numberValue(qsizetype number)
{
    return {.text = QString::number(number), .number = double(number)};
}

TableValue dateValue(const std::optional<core::Period> &period)
{
    if (!period)
        return {};
    const QDate first = period->earliest();
    return {.text = periodText(*period), .number = first.isValid() ? double(first.toJulianDay()) : TableValue::none};
}

TableValue disputedDate(const core::Knowledge &knowledge, core::EntityId entity, const QString &property,
                        const std::optional<core::Period> &period)
{
    TableValue value = dateValue(period);
    for (const core::DisagreementId id : knowledge.disagreementsOf(entity))
        if (knowledge.disagreement(id).property == property)
            value.isDisputed = true;
    if (value.isDisputed)
        value.text = Words::tr("%1 (sources differ)").arg(value.text);
    return value;
}

TableValue labels(const core::Knowledge &knowledge, const std::vector<core::EntityId> &entities)
{
    QStringList names;
    for (const core::EntityId id : entities)
        names << knowledge.entity(id).label;
    return textValue(names.join(QStringLiteral(", ")));
}

void addCommonColumns(std::vector<TableColumn> &columns)
{
    using Column = TableColumn;
    columns.push_back({.id = QStringLiteral("statements"),
                       .title = Words::tr("Statements"),
                       .type = Column::Type::Number,
                       .width = 84,
                       .cell = [](const core::Knowledge &k, core::Ref ref) {
                           return numberValue(qsizetype(k.statementsOf(ref.entity()).size()));
                       }});
    columns.push_back({.id = QStringLiteral("disagreements"),
                       .title = Words::tr("Disagreements"),
                       .type = Column::Type::Number,
                       .shown = Column::Shown::OnRequest,
                       .width = 104,
                       .cell = [](const core::Knowledge &k, core::Ref ref) {
                           return numberValue(qsizetype(k.disagreementsOf(ref).size()));
                       }});
    columns.push_back({.id = QStringLiteral("known"),
                       .title = Words::tr("How known"),
                       .shown = Column::Shown::OnRequest,
                       .width = 170,
                       .cell = [](const core::Knowledge &k, core::Ref ref) {
                           return textValue(wordFor(k.entity(ref.entity()).confidence));
                       }});
    columns.push_back({.id = QStringLiteral("description"),
                       .title = Words::tr("Description"),
                       .shown = Column::Shown::OnRequest,
                       .width = 320,
                       .cell = [](const core::Knowledge &k, core::Ref ref) {
                           return textValue(k.entity(ref.entity()).description);
                       }});
    columns.push_back({.id = QStringLiteral("id"),
                       .title = Words::tr("Identifier"),
                       .shown = Column::Shown::OnRequest,
                       .width = 200,
                       .cell = [](const core::Knowledge &k, core::Ref ref) { return textValue(k.key(ref)); }});
}

} // namespace app
