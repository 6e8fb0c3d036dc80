#include "core/store/Removal.h"

#include "core/store/DisagreementRepository.h"
#include "core/store/EntityRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/StatementRepository.h"
#include "core/store/TopicRepository.h"
#include "core/store/TreatyRepository.h"

namespace core {

void Removal::run(EntityId id)
{
    take(id);
    for (const EntityId clause : TreatyRepository(m_database).clausesOf(id))
        take(clause);
    removeTaken();
}

void Removal::run(StatementId id)
{
    take(id);
    removeTaken();
}

void Removal::take(EntityId id)
{
    m_entities.insert(id);
    const StatementRepository statements(m_database);
    for (const StatementId statement : statements.about(id))
        take(statement);
    for (const StatementId statement : statements.restingOn(id))
        take(statement);
}

void Removal::take(StatementId id)
{
    std::vector<StatementId> open{id};
    const StatementRepository statements(m_database);
    while (!open.empty()) {
        const StatementId next = open.back();
        open.pop_back();
        if (!m_statements.insert(next).second)
            continue;
        for (const StatementId statement : statements.about(next))
            open.push_back(statement);
    }
}

void Removal::removeTaken()
{
    DisagreementRepository disagreements(m_database);
    StatementRepository statements(m_database);
    std::set<DisagreementId> touched;
    for (const StatementId id : m_statements) {
        for (const DisagreementId disagreement : disagreements.withMember(id))
            touched.insert(disagreement);
        statements.remove(id);
    }
    for (const DisagreementId id : touched)
        disagreements.removeIfSettled(id);
    // Clauses before their treaty: the highest ids are not always the clauses, so references are checked at the end
    // alone.
    for (const EntityId id : m_entities) {
        TopicRepository(m_database).letGoOfParent(id);
        EventRepository(m_database).letGoOfHolder(id);
        statements.letGoOfScenario(id);
        EntityRepository(m_database).remove(id);
    }
}

} // namespace core
