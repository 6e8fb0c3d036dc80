// Columns of clauses and topics.
#include <algorithm>

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

std::vector<EntityId> topicsOf(const Knowledge &knowledge, EntityId clause)
{
    std::vector<EntityId> topics;
    for (const core::StatementId id : knowledge.statementsOf(clause)) {
        const core::Statement &statement = knowledge.statement(id);
        if (statement.predicate != QLatin1String("hasTopic") || statement.polarity == core::Polarity::Negated)
            continue;
        for (const core::Participant &participant : statement.participants)
            if (participant.role == core::Role::Object && knowledge.topic(participant.entity))
                topics.push_back(participant.entity);
    }
    return topics;
}

qsizetype treatiesWith(const Knowledge &knowledge, EntityId topic, core::Coverage coverage)
{
    const auto &treaties = knowledge.data().treaties;
    return std::count_if(treaties.begin(), treaties.end(),
                         [&](const core::Treaty &treaty) { return knowledge.coverage(treaty.id, topic) == coverage; });
}

TableValue labelOf(const Knowledge &knowledge, EntityId entity)
{
    return textValue(entity.isNull() ? QString() : knowledge.entity(entity).label);
}

} // namespace

std::vector<TableColumn> clauseColumns()
{
    std::vector<TableColumn> columns = {
        nameColumn(Words::tr("Clause"), 210),
        {QStringLiteral("treaty"), Words::tr("Treaty"), Type::Text, Shown::AtFirst, 140,
         [](const Knowledge &k, Ref ref) { return labelOf(k, k.clause(ref.entity())->treaty); }},
        {QStringLiteral("title"), Words::tr("Title"), Type::Text, Shown::AtFirst, 200,
         [](const Knowledge &k, Ref ref) { return textValue(k.clause(ref.entity())->title); }},
        {QStringLiteral("kind"), Words::tr("Kind"), Type::Text, Shown::AtFirst, 140,
         [](const Knowledge &k, Ref ref) { return textValue(k.clause(ref.entity())->kind); }},
        {QStringLiteral("trigger"), Words::tr("Trigger"), Type::Text, Shown::AtFirst, 200,
         [](const Knowledge &k, Ref ref) { return textValue(k.clause(ref.entity())->trigger); }},
        {QStringLiteral("conditions"), Words::tr("Conditions"), Type::Text, Shown::AtFirst, 200,
         [](const Knowledge &k, Ref ref) { return textValue(k.clause(ref.entity())->conditions); }},
        {QStringLiteral("topics"), Words::tr("Topics"), Type::Text, Shown::AtFirst, 240,
         [](const Knowledge &k, Ref ref) { return labels(k, topicsOf(k, ref.entity())); }},
        {QStringLiteral("addressees"), Words::tr("Whom it binds"), Type::Text, Shown::OnRequest, 120,
         [](const Knowledge &k, Ref ref) { return textValue(k.clause(ref.entity())->addressees); }},
        {QStringLiteral("place-in-treaty"), Words::tr("Place in the treaty"), Type::Number, Shown::OnRequest, 110,
         [](const Knowledge &k, Ref ref) { return numberValue(k.clause(ref.entity())->ordinal + 1); }},
    };
    addCommonColumns(columns);
    return columns;
}

std::vector<TableColumn> topicColumns()
{
    std::vector<TableColumn> columns = {
        {QStringLiteral("code"), Words::tr("Code"), Type::Text, Shown::AtFirst, 60,
         [](const Knowledge &k, Ref ref) { return textValue(k.topic(ref.entity())->code); }},
        nameColumn(Words::tr("Topic"), 220),
        {QStringLiteral("upper"), Words::tr("Upper topic"), Type::Text, Shown::AtFirst, 180,
         [](const Knowledge &k, Ref ref) { return labelOf(k, k.topic(ref.entity())->parent); }},
        {QStringLiteral("present"), Words::tr("Covered by"), Type::Number, Shown::AtFirst, 84,
         [](const Knowledge &k, Ref ref) {
             return numberValue(treatiesWith(k, ref.entity(), core::Coverage::Present) +
                                treatiesWith(k, ref.entity(), core::Coverage::Disputed));
         }},
        {QStringLiteral("absent"), Words::tr("Checked, absent"), Type::Number, Shown::AtFirst, 110,
         [](const Knowledge &k, Ref ref) {
             return numberValue(treatiesWith(k, ref.entity(), core::Coverage::Absent));
         }},
        {QStringLiteral("disputed"), Words::tr("Sources differ"), Type::Number, Shown::AtFirst, 100,
         [](const Knowledge &k, Ref ref) {
             return numberValue(treatiesWith(k, ref.entity(), core::Coverage::Disputed));
         }},
        {QStringLiteral("atop"), Words::tr("ATOP"), Type::Text, Shown::AtFirst, 140,
         [](const Knowledge &k, Ref ref) { return textValue(k.topic(ref.entity())->atop); }},
        {QStringLiteral("pax"), Words::tr("PA-X"), Type::Text, Shown::OnRequest, 140,
         [](const Knowledge &k, Ref ref) { return textValue(k.topic(ref.entity())->pax); }},
    };
    addCommonColumns(columns);
    return columns;
}

} // namespace app
