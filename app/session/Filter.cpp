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

} // namespace

bool Filter::showsEntity(const core::Knowledge &knowledge, core::EntityId id) const
{
    const core::Entity &entity = knowledge.entity(id);
    if (hidden.contains(id) || hiddenKinds.contains(entity.kind) || entity.kind == core::EntityKind::Source)
        return false;
    if (const core::Actor *actor = knowledge.actor(id); actor != nullptr && hiddenActors.contains(actor->type))
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
