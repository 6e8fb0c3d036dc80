#include "app/window/KnowledgeCounts.h"

#include <algorithm>

#include <QSet>

namespace app {

namespace {

/// Statements on a topic; the one that only says what the topic is does not count.
void collectOn(const core::Knowledge &knowledge, core::EntityId topic, QSet<core::StatementId> &found)
{
    for (const core::StatementId id : knowledge.statementsOf(topic)) {
        const auto &participants = knowledge.statement(id).participants;
        const bool isAboutIt =
            std::any_of(participants.begin(), participants.end(), [topic](const core::Participant &p) {
                return p.entity == topic && p.role == core::Role::Subject;
            });
        if (!isAboutIt)
            found.insert(id);
    }
}

} // namespace

KnowledgeCounts countKnowledge(const core::Knowledge &knowledge)
{
    const core::KnowledgeTables &data = knowledge.data();
    KnowledgeCounts counts;
    for (const core::Entity &entity : data.entities)
        ++counts.kinds[std::size_t(entity.kind)];
    for (const core::Actor &actor : data.actors)
        ++counts.actorTypes[std::size_t(actor.type)];
    for (const core::Statement &statement : data.statements)
        ++counts.modalities[std::size_t(statement.modality)];
    for (const core::Topic &topic : data.topics) {
        QSet<core::StatementId> found;
        collectOn(knowledge, topic.id, found);
        for (const core::EntityId leaf : knowledge.topicsUnder(topic.id))
            collectOn(knowledge, leaf, found);
        counts.topics.insert(topic.id.value, int(found.size()));
    }
    return counts;
}

int statementsWithoutPassage(const core::Knowledge &knowledge)
{
    const auto &statements = knowledge.data().statements;
    return int(std::count_if(statements.begin(), statements.end(),
                             [&](const core::Statement &s) { return knowledge.evidence(s.id).empty(); }));
}

} // namespace app
