// Columns of events, scenarios and sources.
#include <QCoreApplication>

#include "app/session/Wording.h"
#include "app/views/table/TableColumn.h"

namespace app {

using core::EntityId;
using core::Knowledge;
using core::Ref;

namespace {

using Type = TableColumn::Type;
using Shown = TableColumn::Shown;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

QString holderOf(const Knowledge &knowledge, EntityId scenario)
{
    const EntityId holder = knowledge.scenario(scenario)->holder;
    return holder.isNull() ? QString() : knowledge.entity(holder).label;
}

} // namespace

std::vector<TableColumn> eventColumns()
{
    std::vector<TableColumn> columns = {
        nameColumn(Words::tr("Event"), 280),
        {QStringLiteral("type"), Words::tr("Type"), Type::Text, Shown::AtFirst, 110,
         [](const Knowledge &k, Ref ref) { return textValue(k.event(ref.entity())->type); }},
        {QStringLiteral("date"), Words::tr("Date"), Type::Date, Shown::AtFirst, 190,
         [](const Knowledge &k, Ref ref) {
             return disputedDate(k, ref.entity(), QStringLiteral("occurredOn"), k.eventDate(ref.entity()));
         }},
        {QStringLiteral("place"), Words::tr("Place"), Type::Text, Shown::AtFirst, 130,
         [](const Knowledge &k, Ref ref) { return textValue(k.event(ref.entity())->place); }},
    };
    addCommonColumns(columns);
    return columns;
}

std::vector<TableColumn> scenarioColumns()
{
    std::vector<TableColumn> columns = {
        nameColumn(Words::tr("Scenario"), 280),
        {QStringLiteral("likelihood"), Words::tr("Likelihood"), Type::Text, Shown::AtFirst, 100,
         [](const Knowledge &k, Ref ref) { return textValue(wordFor(k.scenario(ref.entity())->likelihood)); }},
        {QStringLiteral("holder"), Words::tr("Held by"), Type::Text, Shown::AtFirst, 180,
         [](const Knowledge &k, Ref ref) { return textValue(holderOf(k, ref.entity())); }},
    };
    addCommonColumns(columns);
    return columns;
}

std::vector<TableColumn> sourceColumns()
{
    std::vector<TableColumn> columns = {
        nameColumn(Words::tr("Source"), 300),
        {QStringLiteral("short"), Words::tr("Short title"), Type::Text, Shown::AtFirst, 150,
         [](const Knowledge &k, Ref ref) { return textValue(k.source(ref.entity())->shortTitle); }},
        {QStringLiteral("type"), Words::tr("Type"), Type::Text, Shown::AtFirst, 110,
         [](const Knowledge &k, Ref ref) { return textValue(k.source(ref.entity())->type); }},
        {QStringLiteral("authors"), Words::tr("Authors"), Type::Text, Shown::AtFirst, 160,
         [](const Knowledge &k, Ref ref) {
             return textValue(k.source(ref.entity())->authors.join(QStringLiteral("; ")));
         }},
        {QStringLiteral("publisher"), Words::tr("Publisher"), Type::Text, Shown::AtFirst, 160,
         [](const Knowledge &k, Ref ref) { return textValue(k.source(ref.entity())->publisher); }},
        {QStringLiteral("published"), Words::tr("Published"), Type::Date, Shown::AtFirst, 160,
         [](const Knowledge &k, Ref ref) { return dateValue(k.source(ref.entity())->published); }},
        {QStringLiteral("passages"), Words::tr("Passages"), Type::Number, Shown::AtFirst, 78,
         [](const Knowledge &k, Ref ref) { return numberValue(qsizetype(k.passagesOf(ref.entity()).size())); }},
        {QStringLiteral("language"), Words::tr("Language"), Type::Text, Shown::OnRequest, 80,
         [](const Knowledge &k, Ref ref) { return textValue(k.source(ref.entity())->language); }},
        {QStringLiteral("address"), Words::tr("Address"), Type::Text, Shown::OnRequest, 240,
         [](const Knowledge &k, Ref ref) { return textValue(k.source(ref.entity())->address); }},
    };
    addCommonColumns(columns);
    return columns;
}

} // namespace app
