#include "core/graph/Gaps.h"

#include <algorithm>

namespace core {

namespace {

/// A treaty with its clauses of the wanted kind, and when it was in force.
struct Promise
{
    EntityId treaty;
    std::vector<EntityId> clauses;
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
        Promise promise{treaty, {}, inForce->earliest(), inForce->latest()};
        for (const EntityId clause : knowledge.clausesOf(treaty)) {
            if (knowledge.clause(clause)->kind == clauseKind)
                promise.clauses.push_back(clause);
        }
        if (!promise.clauses.empty())
            promises.push_back(std::move(promise));
    }
    std::stable_sort(promises.begin(), promises.end(),
                     [](const Promise &a, const Promise &b) { return a.from < b.from; });
    return promises;
}

/// Promises in force one into the other, with the one that ends last.
struct Chain
{
    std::vector<Promise> promises;
    std::size_t last = 0;

    const Promise &lastToEnd() const { return promises[last]; }
    void add(const Promise &promise)
    {
        promises.push_back(promise);
        const QDate end = lastToEnd().to;
        if (end.isValid() && (!promise.to.isValid() || promise.to > end))
            last = promises.size() - 1;
    }
};

std::vector<Chain> chainsOf(const std::vector<Promise> &promises)
{
    std::vector<Chain> chains;
    for (const Promise &promise : promises) {
        if (chains.empty() || (chains.back().lastToEnd().to.isValid() && promise.from > chains.back().lastToEnd().to))
            chains.emplace_back();
        chains.back().add(promise);
    }
    return chains;
}

/// Statements, each once, in the order in which they are added.
class StatementList
{
public:
    explicit StatementList(const Knowledge &knowledge) : m_knowledge(knowledge) {}

    void add(StatementId id)
    {
        if (!id.isNull() && std::ranges::find(m_ids, id) == m_ids.end())
            m_ids.push_back(id);
    }
    /// That the clauses are part of their treaties.
    void addParts(const std::vector<EntityId> &clauses)
    {
        for (const EntityId clause : clauses) {
            for (const StatementId id : m_knowledge.statementsOf(clause)) {
                if (m_knowledge.statement(id).predicate == QLatin1String("hasPart"))
                    add(id);
            }
        }
    }
    /// That none of the treaties that came into force in the gap covers the topic.
    void addAbsences(std::span<const EntityId> treaties, EntityId topic, const PromiseGap &gap)
    {
        for (const EntityId treaty : treaties) {
            const std::optional<Period> inForce = m_knowledge.treatyDates(treaty).inForce;
            if (inForce && inForce->earliest() >= gap.from && inForce->earliest() < gap.to &&
                m_knowledge.coverage(treaty, topic) == Coverage::Absent) {
                for (const StatementId id : m_knowledge.coverageStatements(treaty, topic))
                    add(id);
            }
        }
    }
    std::vector<StatementId> take() { return std::move(m_ids); }

private:
    const Knowledge &m_knowledge;
    std::vector<StatementId> m_ids;
};

std::vector<EntityId> topicsOf(const Knowledge &knowledge, EntityId clause)
{
    std::vector<EntityId> topics;
    for (const StatementId id : knowledge.statementsOf(clause)) {
        const Statement &statement = knowledge.statement(id);
        if (statement.predicate != QLatin1String("hasTopic") || statement.polarity == Polarity::Negated)
            continue;
        for (const Participant &participant : statement.participants) {
            if (participant.role == Role::Object && knowledge.topic(participant.entity))
                topics.push_back(participant.entity);
        }
    }
    return topics;
}

PromiseSpan spanOf(const Knowledge &knowledge, const Chain &chain)
{
    PromiseSpan span{chain.promises.front().from, chain.lastToEnd().to, {}, {}, {}};
    StatementList statements(knowledge);
    for (const Promise &promise : chain.promises) {
        const TreatyDates dates = knowledge.treatyDates(promise.treaty);
        span.treaties.push_back(promise.treaty);
        span.clauses.insert(span.clauses.end(), promise.clauses.begin(), promise.clauses.end());
        statements.add(dates.inForceBy);
        statements.add(dates.endedBy);
        statements.addParts(promise.clauses);
    }
    span.statements = statements.take();
    return span;
}

PromiseGap gapOf(const Knowledge &knowledge, std::span<const EntityId> treaties, const Promise &before,
                 const Promise &after)
{
    PromiseGap gap{before.to, after.from, before.treaty, after.treaty, before.clauses, after.clauses, {}};
    StatementList statements(knowledge);
    statements.add(knowledge.treatyDates(before.treaty).endedBy);
    statements.add(knowledge.treatyDates(after.treaty).inForceBy);
    statements.addParts(before.clauses);
    statements.addParts(after.clauses);
    for (const EntityId clause : before.clauses) {
        for (const EntityId topic : topicsOf(knowledge, clause))
            statements.addAbsences(treaties, topic, gap);
    }
    gap.statements = statements.take();
    return gap;
}

} // namespace

std::vector<PromiseSpan> promiseSpans(const Knowledge &knowledge, std::span<const EntityId> treaties,
                                      const QString &clauseKind)
{
    std::vector<PromiseSpan> spans;
    for (const Chain &chain : chainsOf(promisesOf(knowledge, treaties, clauseKind)))
        spans.push_back(spanOf(knowledge, chain));
    return spans;
}

std::vector<PromiseGap> gapsBetween(const Knowledge &knowledge, std::span<const EntityId> treaties,
                                    const QString &clauseKind)
{
    const std::vector<Chain> chains = chainsOf(promisesOf(knowledge, treaties, clauseKind));
    std::vector<PromiseGap> gaps;
    for (std::size_t i = 1; i < chains.size(); ++i)
        gaps.push_back(gapOf(knowledge, treaties, chains[i - 1].lastToEnd(), chains[i].promises.front()));
    return gaps;
}

} // namespace core
