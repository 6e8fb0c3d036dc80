#include "core/graph/Gaps.h"

#include <algorithm>

namespace core {

namespace {

struct Promise
{
    EntityId treaty;
    EntityId clause;
    QDate from;
    QDate to; ///< invalid: still in force
};

std::vector<Promise> promisesOf(const Knowledge &knowledge, std::span<const EntityId> treaties,
                                const QString &clauseKind)
{
    std::vector<Promise> promises;
    for (const EntityId treaty : treaties) {
        const std::optional<Period> inForce = knowledge.treatyDates(treaty).inForce;
        if (!inForce || !inForce->earliest().isValid())
            continue;
        for (const EntityId clause : knowledge.clausesOf(treaty))
            if (knowledge.clause(clause)->kind == clauseKind)
                promises.push_back({treaty, clause, inForce->earliest(), inForce->latest()});
    }
    std::stable_sort(promises.begin(), promises.end(),
                     [](const Promise &a, const Promise &b) { return a.from < b.from; });
    return promises;
}

bool endsAfter(const Promise &a, const Promise &b)
{
    return b.to.isValid() && (!a.to.isValid() || a.to > b.to);
}

/// Statements of a clause with this predicate.
std::vector<StatementId> statementsWith(const Knowledge &knowledge, EntityId entity, const QLatin1String &predicate)
{
    std::vector<StatementId> found;
    for (const StatementId id : knowledge.statementsOf(entity))
        if (knowledge.statement(id).predicate == predicate)
            found.push_back(id);
    return found;
}

void addAbsences(const Knowledge &knowledge, std::span<const EntityId> treaties, const Promise &before,
                 PromiseGap &gap)
{
    for (const StatementId topicOf : statementsWith(knowledge, before.clause, QLatin1String("hasTopic"))) {
        for (const Participant &participant : knowledge.statement(topicOf).participants) {
            if (participant.role != Role::Object || knowledge.topic(participant.entity) == nullptr)
                continue;
            for (const EntityId treaty : treaties) {
                const std::optional<Period> inForce = knowledge.treatyDates(treaty).inForce;
                const bool isBetween = inForce && inForce->earliest() >= gap.from && inForce->earliest() < gap.to;
                if (!isBetween || knowledge.coverage(treaty, participant.entity) != Coverage::Absent)
                    continue;
                for (const StatementId id : knowledge.coverageStatements(treaty, participant.entity))
                    gap.statements.push_back(id);
            }
        }
    }
}

PromiseGap gapOf(const Knowledge &knowledge, std::span<const EntityId> treaties, const Promise &before,
                 const Promise &after)
{
    PromiseGap gap{before.to, after.from, before.treaty, after.treaty, {}};
    for (const StatementId id :
         {knowledge.treatyDates(before.treaty).endedBy, knowledge.treatyDates(after.treaty).inForceBy})
        if (!id.isNull())
            gap.statements.push_back(id);
    for (const EntityId clause : {before.clause, after.clause})
        for (const StatementId id : statementsWith(knowledge, clause, QLatin1String("hasPart")))
            gap.statements.push_back(id);
    addAbsences(knowledge, treaties, before, gap);
    return gap;
}

} // namespace

std::vector<PromiseGap> gapsBetween(const Knowledge &knowledge, std::span<const EntityId> treaties,
                                    const QString &clauseKind)
{
    std::vector<PromiseGap> gaps;
    const std::vector<Promise> promises = promisesOf(knowledge, treaties, clauseKind);
    if (promises.empty())
        return gaps;
    Promise last = promises.front();
    for (const Promise &next : promises) {
        if (last.to.isValid() && next.from > last.to)
            gaps.push_back(gapOf(knowledge, treaties, last, next));
        if (endsAfter(next, last))
            last = next;
    }
    return gaps;
}

} // namespace core
