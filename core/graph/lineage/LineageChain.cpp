#include "core/graph/lineage/LineageChain.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/graph/lineage/LineageLinks.h"

namespace core {

namespace {

/// The links of a knowledge as numbers, so that sets of them are cheap.
class ChainFinder
{
public:
    explicit ChainFinder(const Knowledge &knowledge) : m_knowledge(knowledge), m_links(knowledge)
    {
        const std::vector<EntityId> treaties = treatiesByDate(knowledge);
        for (std::size_t i = 0; i < treaties.size(); ++i)
            m_rank.insert(treaties[i], int(i));
        for (std::size_t i = 0; i < all().size(); ++i) {
            m_from[all()[i].earlier].push_back(i);
            if (!all()[i].later.isNull())
                m_to[all()[i].later].push_back(i);
        }
    }

    using Links = std::set<std::size_t>;

    Links numbersOf(std::span<const StatementId> statements) const
    {
        Links found;
        for (std::size_t i = 0; i < all().size(); ++i)
            if (std::ranges::find(statements, all()[i].statement) != statements.end())
                found.insert(i);
        return found;
    }

    /// Everything that leads to a clause.
    void addTo(EntityId clause, Links &links) const
    {
        const auto found = m_to.find(clause);
        if (found == m_to.end())
            return;
        for (const std::size_t link : found->second)
            if (links.insert(link).second)
                addTo(all()[link].earlier, links);
    }

    /// Everything that a clause leads to.
    void addFrom(EntityId clause, Links &links) const
    {
        const auto found = m_from.find(clause);
        if (found == m_from.end())
            return;
        for (const std::size_t link : found->second)
            if (links.insert(link).second && !all()[link].later.isNull())
                addFrom(all()[link].later, links);
    }

    /// A clause that is gone may come back, and one that came back was gone.
    void addGaps(Links &links) const
    {
        const Links before = links;
        for (const std::size_t link : before) {
            for (const std::size_t other : m_from.at(all()[link].earlier)) {
                const bool closes = isDropped(link) && isReturned(other) && isBefore(link, other);
                const bool opens = isDropped(other) && isReturned(link) && isBefore(other, link);
                if ((closes || opens) && links.insert(other).second && closes)
                    addFrom(all()[other].later, links);
            }
        }
    }

    LineageChain chainOf(const Links &links) const
    {
        std::vector<std::size_t> sorted(links.begin(), links.end());
        const auto key = [this](std::size_t i) {
            const LineageLinks::Link &link = all()[i];
            return std::tuple(rankOf(link.treaty), rankOf(m_knowledge.clause(link.earlier)->treaty),
                              m_knowledge.clause(link.earlier)->ordinal, link.statement);
        };
        std::ranges::sort(sorted, {}, key);
        LineageChain chain;
        for (const std::size_t i : sorted) {
            const LineageLinks::Link &link = all()[i];
            chain.steps.push_back({link.change, link.statement, link.earlier, link.later, link.treaty});
        }
        addWays(chain);
        return chain;
    }

    const std::vector<LineageLinks::Link> &all() const { return m_links.all(); }

private:
    bool isDropped(std::size_t link) const { return all()[link].later.isNull(); }
    bool isReturned(std::size_t link) const { return all()[link].change == LineageChange::Returned; }
    int rankOf(EntityId treaty) const { return m_rank.value(treaty, int(m_rank.size())); }
    bool isBefore(std::size_t a, std::size_t b) const { return rankOf(all()[a].treaty) < rankOf(all()[b].treaty); }

    static bool hasStepTo(const LineageChain &chain, EntityId clause)
    {
        return std::ranges::any_of(chain.steps, [&](const LineageStep &step) { return step.later == clause; });
    }

    static bool hasStepFrom(const LineageChain &chain, EntityId clause)
    {
        return std::ranges::any_of(
            chain.steps, [&](const LineageStep &step) { return step.earlier == clause && !step.later.isNull(); });
    }

    static void addWays(LineageChain &chain)
    {
        std::vector<EntityId> firsts;
        for (const LineageStep &step : chain.steps)
            if (!hasStepTo(chain, step.earlier) && std::ranges::find(firsts, step.earlier) == firsts.end())
                firsts.push_back(step.earlier);
        for (const EntityId first : firsts)
            for (LineageWay &way : waysFrom(chain, first))
                chain.ways.push_back(std::move(way));
    }

    /// By breadth, so that the chain found is the shortest.
    static std::vector<LineageWay> waysFrom(const LineageChain &chain, EntityId first)
    {
        std::vector<LineageWay> reached{{.first = first, .last = first}};
        for (std::size_t i = 0; i < reached.size(); ++i) {
            for (const LineageStep &step : chain.steps) {
                const LineageWay from = reached[i];
                const bool isKnown =
                    std::ranges::any_of(reached, [&](const LineageWay &other) { return other.last == step.later; });
                if (step.earlier != from.last || step.later.isNull() || isKnown)
                    continue;
                LineageWay on{first, step.later, from.statements};
                on.statements.push_back(step.statement);
                reached.push_back(std::move(on));
            }
        }
        std::erase_if(reached,
                      [&](const LineageWay &way) { return way.statements.size() < 2 || hasStepFrom(chain, way.last); });
        return reached;
    }

    const Knowledge &m_knowledge;
    LineageLinks m_links;
    QHash<EntityId, int> m_rank; ///< of a treaty, by its date
    std::map<EntityId, std::vector<std::size_t>> m_from;
    std::map<EntityId, std::vector<std::size_t>> m_to;
};

} // namespace

LineageChain chainThrough(const Knowledge &knowledge, std::span<const StatementId> links)
{
    const ChainFinder finder(knowledge);
    ChainFinder::Links found = finder.numbersOf(links);
    for (const std::size_t link : ChainFinder::Links(found)) {
        finder.addTo(finder.all()[link].earlier, found);
        if (!finder.all()[link].later.isNull())
            finder.addFrom(finder.all()[link].later, found);
    }
    finder.addGaps(found);
    return finder.chainOf(found);
}

LineageChain chainBetween(const Knowledge &knowledge, EntityId before, EntityId after)
{
    const ChainFinder finder(knowledge);
    ChainFinder::Links from;
    ChainFinder::Links to;
    finder.addFrom(before, from);
    finder.addTo(after, to);
    ChainFinder::Links both;
    std::ranges::set_intersection(from, to, std::inserter(both, both.end()));
    finder.addGaps(both);
    return finder.chainOf(both);
}

} // namespace core
