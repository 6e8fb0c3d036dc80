#include "core/graph/Succession.h"

#include <algorithm>
#include <map>

#include <QHash>

namespace core {

namespace {

bool hasParticipant(const Statement &statement, Role role, EntityId entity)
{
    return std::ranges::any_of(statement.participants, [&](const Participant &participant) {
        return participant.role == role && participant.entity == entity;
    });
}

/// Null where nobody took the actor's place.
EntityId nextSuccessor(const Knowledge &knowledge, EntityId actor)
{
    const Statement *best = nullptr;
    for (const StatementId id : knowledge.statementsOf(actor)) {
        const Statement &statement = knowledge.statement(id);
        if (statement.predicate == QLatin1String("succeededBy") && statement.polarity == Polarity::Affirmed &&
            statement.modality != Modality::Scenario && hasParticipant(statement, Role::Subject, actor) &&
            (!best || statement.rank < best->rank))
            best = &statement;
    }
    if (best) {
        for (const Participant &participant : best->participants) {
            if (participant.role == Role::Object && knowledge.actor(participant.entity))
                return participant.entity;
        }
    }
    return {};
}

} // namespace

EntityId lastSuccessor(const Knowledge &knowledge, EntityId actor)
{
    std::vector<EntityId> line = {actor};
    for (EntityId next = nextSuccessor(knowledge, actor); !next.isNull(); next = nextSuccessor(knowledge, next)) {
        // Whoever succeeds himself goes round for ever: the first of the round stands for all of them.
        if (const auto round = std::ranges::find(line, next); round != line.end())
            return *std::min_element(round, line.end());
        line.push_back(next);
    }
    return line.back();
}

std::vector<TreatyGroup> treatiesByParties(const Knowledge &knowledge)
{
    std::map<std::vector<EntityId>, std::vector<EntityId>> treaties;
    // A party of thousands of treaties is looked up once.
    QHash<EntityId, EntityId> successors;
    const auto successorOf = [&](EntityId actor) {
        const auto known = successors.constFind(actor);
        return known != successors.constEnd() ? *known : *successors.insert(actor, lastSuccessor(knowledge, actor));
    };
    for (const Treaty &treaty : knowledge.data().treaties) {
        std::vector<EntityId> parties;
        for (const EntityId party : knowledge.partiesOf(treaty.id))
            parties.push_back(successorOf(party));
        std::sort(parties.begin(), parties.end());
        parties.erase(std::unique(parties.begin(), parties.end()), parties.end());
        if (!parties.empty())
            treaties[parties].push_back(treaty.id);
    }
    std::vector<TreatyGroup> groups;
    for (auto &[parties, ids] : treaties) {
        std::sort(ids.begin(), ids.end());
        groups.push_back({parties, ids});
    }
    return groups;
}

} // namespace core
