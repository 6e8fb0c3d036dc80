// Columns of actors and treaties.
#include <algorithm>

#include <QCoreApplication>

#include "app/session/Wording.h"
#include "app/views/table/TableColumn.h"
#include "core/graph/CoverageCounts.h"

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

std::vector<EntityId> treatiesOf(const Knowledge &knowledge, EntityId actor)
{
    std::vector<EntityId> treaties;
    for (const core::StatementId id : knowledge.statementsOf(actor)) {
        const core::Statement &statement = knowledge.statement(id);
        if (statement.predicate != QLatin1String("partyTo") || statement.polarity == core::Polarity::Negated)
            continue;
        for (const core::Participant &participant : statement.participants)
            if (participant.role == core::Role::Object && knowledge.treaty(participant.entity) &&
                std::ranges::find(treaties, participant.entity) == treaties.end())
                treaties.push_back(participant.entity);
    }
    return treaties;
}

QString namesOf(const Knowledge &knowledge, EntityId entity)
{
    QStringList names;
    for (const core::Name &name : knowledge.names(entity))
        if (!names.contains(name.text))
            names << name.text;
    return names.join(QStringLiteral("; "));
}

/// How many topics of the lower level a treaty covers. Nobody having looked is another thing than nought.
TableValue coveredTopics(const Knowledge &knowledge, EntityId treaty)
{
    core::CoverageCounts counts;
    for (const core::Topic &topic : knowledge.data().topics) {
        if (!knowledge.topicsUnder(topic.id).empty())
            continue;
        counts.add(knowledge.coverage(treaty, topic.id));
    }
    if (counts.coded() == 0)
        return textValue(Words::tr("not coded"));
    TableValue value = numberValue(counts.covered());
    if (counts.disputed > 0)
        value.text = Words::tr("%1 (%2 disputed)").arg(value.text).arg(counts.disputed);
    return value;
}

/// Where nobody has noted the number, nothing stands.
TableValue articleCount(const Knowledge &knowledge, EntityId treaty)
{
    const int count = knowledge.treaty(treaty)->articleCount;
    return count > 0 ? numberValue(count) : TableValue();
}

} // namespace

std::vector<TableColumn> actorColumns()
{
    std::vector<TableColumn> columns = {
        nameColumn(Words::tr("Name"), 190),
        {QStringLiteral("type"), Words::tr("Type"), Type::Text, Shown::AtFirst, 100,
         [](const Knowledge &k, Ref ref) { return textValue(wordFor(k.actor(ref.entity())->type)); }},
        {QStringLiteral("exists"), Words::tr("Exists"), Type::Date, Shown::AtFirst, 190,
         [](const Knowledge &k, Ref ref) { return dateValue(k.actor(ref.entity())->exists); }},
        {QStringLiteral("treaties"), Words::tr("Treaties"), Type::Number, Shown::AtFirst, 74,
         [](const Knowledge &k, Ref ref) { return numberValue(qsizetype(treatiesOf(k, ref.entity()).size())); }},
        {QStringLiteral("party-to"), Words::tr("Party to"), Type::Text, Shown::OnRequest, 260,
         [](const Knowledge &k, Ref ref) { return labels(k, treatiesOf(k, ref.entity())); }},
        {QStringLiteral("names"), Words::tr("Further names"), Type::Text, Shown::AtFirst, 240,
         [](const Knowledge &k, Ref ref) { return textValue(namesOf(k, ref.entity())); }},
    };
    addCommonColumns(columns);
    return columns;
}

std::vector<TableColumn> treatyColumns()
{
    std::vector<TableColumn> columns = {
        nameColumn(Words::tr("Name"), 190),
        {QStringLiteral("type"), Words::tr("Type"), Type::Text, Shown::AtFirst, 90,
         [](const Knowledge &k, Ref ref) { return textValue(k.treaty(ref.entity())->type); }},
        {QStringLiteral("parties"), Words::tr("Parties"), Type::Text, Shown::AtFirst, 190,
         [](const Knowledge &k, Ref ref) { return labels(k, k.partiesOf(ref.entity())); }},
        {QStringLiteral("signed"), Words::tr("Signed"), Type::Date, Shown::AtFirst, 240,
         [](const Knowledge &k, Ref ref) {
             return disputedDate(k, ref.entity(), QStringLiteral("signed"), k.treatyDates(ref.entity()).signedOn);
         }},
        {QStringLiteral("in-force"), Words::tr("In force from"), Type::Date, Shown::AtFirst, 240,
         [](const Knowledge &k, Ref ref) {
             return disputedDate(k, ref.entity(), QStringLiteral("entersIntoForce"),
                                 k.treatyDates(ref.entity()).inForceOn);
         }},
        {QStringLiteral("ended"), Words::tr("Ended"), Type::Date, Shown::AtFirst, 240,
         [](const Knowledge &k, Ref ref) {
             return disputedDate(k, ref.entity(), QStringLiteral("ended"), k.treatyDates(ref.entity()).endedOn);
         }},
        {QStringLiteral("articles"), Words::tr("Articles"), Type::Number, Shown::AtFirst, 70,
         [](const Knowledge &k, Ref ref) { return articleCount(k, ref.entity()); }},
        {QStringLiteral("clauses"), Words::tr("Clauses"), Type::Number, Shown::OnRequest, 70,
         [](const Knowledge &k, Ref ref) { return numberValue(qsizetype(k.clausesOf(ref.entity()).size())); }},
        {QStringLiteral("topics"), Words::tr("Topics covered"), Type::Number, Shown::AtFirst, 100,
         [](const Knowledge &k, Ref ref) { return coveredTopics(k, ref.entity()); }},
        {QStringLiteral("place"), Words::tr("Place"), Type::Text, Shown::AtFirst, 110,
         [](const Knowledge &k, Ref ref) { return textValue(k.treaty(ref.entity())->place); }},
        {QStringLiteral("registration"), Words::tr("Registration"), Type::Text, Shown::OnRequest, 140,
         [](const Knowledge &k, Ref ref) { return textValue(k.treaty(ref.entity())->registration); }},
        {QStringLiteral("names"), Words::tr("Further names"), Type::Text, Shown::OnRequest, 240,
         [](const Knowledge &k, Ref ref) { return textValue(namesOf(k, ref.entity())); }},
    };
    addCommonColumns(columns);
    return columns;
}

} // namespace app
