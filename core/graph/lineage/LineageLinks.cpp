#include "core/graph/lineage/LineageLinks.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t longestChain = 12; ///< wrong data may go round in a circle

LineageLinks::Link linkOf(const Knowledge &knowledge, const Statement &statement, LineageChange change)
{
    LineageLinks::Link link{.change = change, .statement = statement.id};
    for (const Participant &participant : statement.participants) {
        const Clause *clause = knowledge.clause(participant.entity);
        if (participant.role == Role::Object && clause != nullptr)
            link.earlier = clause->id;
        if (participant.role != Role::Subject)
            continue;
        link.later = clause != nullptr ? clause->id : EntityId();
        link.treaty = clause != nullptr ? clause->treaty : participant.entity;
    }
    return link;
}

bool isWhole(const Knowledge &knowledge, const LineageLinks::Link &link)
{
    const bool isDropped = link.change == LineageChange::Dropped;
    return !link.earlier.isNull() && knowledge.treaty(link.treaty) != nullptr && link.later.isNull() == isDropped &&
           knowledge.clause(link.earlier)->treaty != link.treaty;
}

} // namespace

LineageChange combined(LineageChange first, LineageChange second)
{
    if (first == LineageChange::Kept || first == second)
        return second;
    if (second == LineageChange::Kept)
        return first;
    for (const LineageChange strong : {LineageChange::Dropped, LineageChange::Returned})
        if (first == strong || second == strong)
            return strong;
    return LineageChange::Reworded;
}

LineageLinks::LineageLinks(const Knowledge &knowledge)
{
    for (const Statement &statement : knowledge.data().statements) {
        const std::optional<LineageChange> change = changeOf(statement);
        if (!change)
            continue;
        const Link link = linkOf(knowledge, statement, *change);
        if (!isWhole(knowledge, link))
            continue;
        m_byEarlier[link.earlier].push_back(m_links.size());
        m_links.push_back(link);
    }
}

std::vector<LineageLinks::Found> LineageLinks::strandsFrom(EntityId clause, const QSet<EntityId> &shown) const
{
    std::vector<Found> found;
    follow({.strand = {.earlier = clause}, .treaty = {}}, clause, shown, found);
    return found;
}

void LineageLinks::follow(const Found &soFar, EntityId clause, const QSet<EntityId> &shown,
                          std::vector<Found> &found) const
{
    const auto links = m_byEarlier.constFind(clause);
    if (links == m_byEarlier.constEnd() || soFar.strand.statements.size() >= longestChain)
        return;
    for (const std::size_t index : *links) {
        const Link &link = m_links[index];
        Found next = soFar;
        next.strand.change = combined(soFar.strand.change, link.change);
        next.strand.later = link.later;
        next.strand.statements.push_back(link.statement);
        next.treaty = link.treaty;
        if (!shown.contains(link.treaty)) {
            if (!link.later.isNull())
                follow(next, link.later, shown, found);
            continue;
        }
        const bool isKnown = std::any_of(found.begin(), found.end(), [&](const Found &other) {
            return other.treaty == next.treaty && other.strand.later == next.strand.later;
        });
        if (!isKnown)
            found.push_back(next);
    }
}

} // namespace core
