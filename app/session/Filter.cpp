#include "app/session/Filter.h"

#include <algorithm>

namespace app {

namespace {

/// A top topic stands for its leaves.
bool isAmong(const core::Knowledge &knowledge, const QSet<core::EntityId> &topics, core::EntityId topic)
{
    if (topics.contains(topic))
        return true;
    const core::Topic *found = knowledge.topic(topic);
    return found != nullptr && !found->parent.isNull() && topics.contains(found->parent);
}

bool statementIsOnTopics(const core::Knowledge &knowledge, const core::Statement &statement,
                         const QSet<core::EntityId> &topics)
{
    const auto isOnTopic = [&](const core::Participant &participant) {
        if (participant.entity.isNull())
            return false;
        if (knowledge.topic(participant.entity) != nullptr)
            return isAmong(knowledge, topics, participant.entity);
        return false;
    };
    return std::any_of(statement.participants.begin(), statement.participants.end(), isOnTopic);
}

bool clauseIsOnTopics(const core::Knowledge &knowledge, core::EntityId clause, const QSet<core::EntityId> &topics)
{
    const auto statements = knowledge.statementsOf(clause);
    return std::any_of(statements.begin(), statements.end(), [&](core::StatementId id) {
        const core::Statement &statement = knowledge.statement(id);
        return statement.polarity == core::Polarity::Affirmed && statementIsOnTopics(knowledge, statement, topics);
    });
}

bool areAmong(const QSet<core::EntityId> &actors, const std::vector<core::EntityId> &parties, qsizetype atLeast)
{
    return std::count_if(parties.begin(), parties.end(),
                         [&](core::EntityId party) { return actors.contains(party); }) >= atLeast;
}

bool treatyIsOfParties(const core::Knowledge &knowledge, const Filter &filter, core::EntityId treaty)
{
    constexpr qsizetype two = 2;
    const bool isBetween = filter.parties == Filter::Parties::Between;
    return areAmong(filter.actors, knowledge.partiesOf(treaty), isBetween ? std::min(two, filter.actors.size()) : 1);
}

/// Actors and treaties that take part in a statement, as far as the filter wants them and as far as not.
struct PartyCount
{
    int wanted = 0;
    int others = 0;
};

PartyCount countParties(const core::Knowledge &knowledge, const Filter &filter, const core::Statement &statement)
{
    PartyCount count;
    for (const core::Participant &participant : statement.participants) {
        const core::EntityId id = participant.entity;
        if (id.isNull())
            continue;
        const core::Clause *clause = knowledge.clause(id);
        const core::EntityId treaty = clause != nullptr ? clause->treaty : id;
        const bool isTreaty = knowledge.treaty(treaty) != nullptr;
        if (!isTreaty && knowledge.actor(id) == nullptr)
            continue;
        const bool isWanted = isTreaty ? treatyIsOfParties(knowledge, filter, treaty) : filter.actors.contains(id);
        ++(isWanted ? count.wanted : count.others);
    }
    return count;
}

bool statementIsOfParties(const core::Knowledge &knowledge, const Filter &filter, const core::Statement &statement)
{
    const PartyCount count = countParties(knowledge, filter, statement);
    return count.wanted > 0 && (filter.parties == Filter::Parties::AnyOf || count.others == 0);
}

bool entityIsOfParties(const core::Knowledge &knowledge, const Filter &filter, core::EntityId id)
{
    if (filter.actors.isEmpty() || filter.actors.contains(id))
        return true;
    if (knowledge.treaty(id) != nullptr)
        return treatyIsOfParties(knowledge, filter, id);
    if (const core::Clause *clause = knowledge.clause(id))
        return treatyIsOfParties(knowledge, filter, clause->treaty);
    if (knowledge.actor(id) != nullptr && filter.parties == Filter::Parties::Between)
        return false;
    const auto statements = knowledge.statementsOf(id);
    return std::any_of(statements.begin(), statements.end(), [&](core::StatementId statement) {
        return statementIsOfParties(knowledge, filter, knowledge.statement(statement));
    });
}

/// Whether it lies at least in part in the days of the filter; what has no date does.
bool isInWindow(const std::optional<core::Period> &period, const Filter &filter)
{
    if (!period)
        return true;
    const bool isBefore = filter.from && period->latest().isValid() && period->latest() < *filter.from;
    const bool isAfter = filter.to && period->earliest().isValid() && period->earliest() > *filter.to;
    return !isBefore && !isAfter;
}

std::optional<core::Period> timeOf(const core::Knowledge &knowledge, core::EntityId id)
{
    if (const core::Actor *actor = knowledge.actor(id))
        return actor->exists;
    if (knowledge.event(id) != nullptr)
        return knowledge.eventDate(id);
    const core::Clause *clause = knowledge.clause(id);
    const core::EntityId treaty = clause != nullptr ? clause->treaty : id;
    return knowledge.treaty(treaty) != nullptr ? knowledge.treatyDates(treaty).life() : std::nullopt;
}

bool hasWindow(const Filter &filter)
{
    return filter.from || filter.to;
}

} // namespace

bool Filter::showsEntity(const core::Knowledge &knowledge, core::EntityId id) const
{
    const core::Entity &entity = knowledge.entity(id);
    if (hidden.contains(id) || hiddenKinds.contains(entity.kind) || entity.kind == core::EntityKind::Source)
        return false;
    if (const core::Actor *actor = knowledge.actor(id); actor != nullptr && hiddenActors.contains(actor->type))
        return false;
    if (!entityIsOfParties(knowledge, *this, id) || (hasWindow(*this) && !isInWindow(timeOf(knowledge, id), *this)))
        return false;
    if (topics.isEmpty())
        return true;
    if (entity.kind == core::EntityKind::Clause)
        return clauseIsOnTopics(knowledge, id, topics);
    if (entity.kind == core::EntityKind::Topic)
        return isAmong(knowledge, topics, id);
    return true;
}

bool Filter::showsStatement(const core::Knowledge &knowledge, core::StatementId id) const
{
    const core::Statement &statement = knowledge.statement(id);
    if (hiddenModalities.contains(statement.modality))
        return false;
    if (!actors.isEmpty() && !statementIsOfParties(knowledge, *this, statement))
        return false;
    if (hasWindow(*this) && !isInWindow(knowledge.validity(id), *this))
        return false;
    if (topics.isEmpty())
        return true;
    // Being a party is what ties actors to treaties on any topic.
    if (statement.predicate == QLatin1String("partyTo"))
        return true;
    if (statementIsOnTopics(knowledge, statement, topics))
        return true;
    return std::any_of(statement.participants.begin(), statement.participants.end(),
                       [&](const core::Participant &participant) {
                           return !participant.entity.isNull() && knowledge.clause(participant.entity) != nullptr &&
                                  clauseIsOnTopics(knowledge, participant.entity, topics);
                       });
}

} // namespace app
