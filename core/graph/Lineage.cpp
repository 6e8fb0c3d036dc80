#include "core/graph/Lineage.h"

#include <algorithm>
#include <map>

#include "core/graph/lineage/ClauseGroups.h"
#include "core/graph/lineage/LineageLayers.h"
#include "core/graph/lineage/LineageLinks.h"

namespace core {

namespace {

using Kind = LineageBlock::Kind;

int weightOf(LineageChange change)
{
    switch (change) {
    case LineageChange::Kept:
        return 0;
    case LineageChange::Reworded:
        return 1;
    case LineageChange::Broadened:
        return 2;
    case LineageChange::Narrowed:
        return 3;
    case LineageChange::Returned:
        return 4;
    case LineageChange::Dropped:
        return 5;
    }
    Q_UNREACHABLE();
}

class LineageBuilder
{
public:
    LineageBuilder(const Knowledge &knowledge, const LineageQuery &query)
        : m_knowledge(knowledge), m_query(query), m_groups(knowledge), m_links(knowledge)
    {}

    Lineage build()
    {
        addColumns();
        gatherStrands();
        addGroups();
        addClauses();
        addAbsences();
        addRibbons();
        order();
        return std::move(m_result);
    }

private:
    void addColumns()
    {
        for (const EntityId treaty : treatiesByDate(m_knowledge)) {
            if (std::find(m_query.treaties.begin(), m_query.treaties.end(), treaty) != m_query.treaties.end()) {
                m_columnOf.insert(treaty, int(m_result.columns.size()));
                m_result.columns.push_back({.treaty = treaty});
            }
        }
    }

    bool isShown(Ref ref) const { return !m_query.shows || m_query.shows(ref); }
    bool areShown(const std::vector<StatementId> &statements) const
    {
        return std::any_of(statements.begin(), statements.end(), [this](StatementId id) { return isShown(id); });
    }

    bool isInFocus(EntityId clause) const
    {
        return m_query.focus.isNull() || m_groups.groupOf(clause) == m_query.focus;
    }

    void gatherStrands()
    {
        const QSet<EntityId> shown(m_columnOf.keyBegin(), m_columnOf.keyEnd());
        for (const LineageColumn &column : m_result.columns) {
            for (const EntityId clause : m_knowledge.clausesOf(column.treaty)) {
                if (!isShown(clause))
                    continue;
                if (isInFocus(clause))
                    m_shown.insert(clause);
                for (LineageLinks::Found &found : m_links.strandsFrom(clause, shown)) {
                    const EntityId later = found.strand.later;
                    if (!isInFocus(clause) && (later.isNull() || !isInFocus(later)))
                        continue;
                    if (!areShown(found.strand.statements) || (!later.isNull() && !isShown(later)))
                        continue;
                    m_shown.insert(clause);
                    if (!later.isNull())
                        m_shown.insert(later);
                    m_strands.push_back(std::move(found));
                }
            }
        }
    }

    void addGroups()
    {
        std::map<std::pair<bool, QString>, EntityId> byCode; // without a topic last
        for (const EntityId clause : m_shown) {
            const EntityId group = m_groups.groupOf(clause);
            byCode[{group.isNull(), group.isNull() ? QString() : m_knowledge.topic(group)->code}] = group;
        }
        for (const auto &[code, group] : byCode) {
            m_groupIndex.insert(group, int(m_result.groups.size()));
            m_result.groups.push_back(group);
        }
    }

    int add(LineageBlock block)
    {
        m_result.columns[std::size_t(block.column)].blocks.push_back(int(m_result.blocks.size()));
        m_result.blocks.push_back(std::move(block));
        return int(m_result.blocks.size()) - 1;
    }

    void addClauses()
    {
        std::map<std::pair<int, int>, int> folded; // column and group
        for (int column = 0; column < int(m_result.columns.size()); ++column) {
            for (const EntityId clause : m_knowledge.clausesOf(m_result.columns[std::size_t(column)].treaty)) {
                if (!m_shown.contains(clause))
                    continue;
                const EntityId topic = m_groups.groupOf(clause);
                const int group = m_groupIndex.value(topic);
                m_filled.insert({column, group});
                const auto known = folded.find({column, group});
                if (known != folded.end()) {
                    m_result.blocks[std::size_t(known->second)].clauses.push_back(clause);
                    m_blockOf.insert(clause, known->second);
                    continue;
                }
                const bool isFolded = m_query.folded.contains(topic);
                const int block = add({.kind = isFolded ? Kind::Folded : Kind::Clause,
                                       .column = column,
                                       .group = group,
                                       .clauses = {clause}});
                m_blockOf.insert(clause, block);
                if (isFolded)
                    folded[{column, group}] = block;
            }
        }
    }

    /// Leaves that a shown clause of the group covers somewhere, group by group.
    std::vector<QSet<EntityId>> leavesOfGroups() const
    {
        std::vector<QSet<EntityId>> leaves(m_result.groups.size());
        for (const EntityId clause : m_shown) {
            for (const StatementId id : m_knowledge.statementsOf(clause)) {
                const Statement &statement = m_knowledge.statement(id);
                if (statement.predicate != QLatin1String("hasTopic") || statement.polarity == Polarity::Negated ||
                    statement.strength == Strength::Partial)
                    continue;
                for (const Participant &p : statement.participants)
                    if (p.role == Role::Object && m_knowledge.topic(p.entity) != nullptr &&
                        ClauseGroups::upperOf(m_knowledge, p.entity) == m_groups.groupOf(clause))
                        leaves[std::size_t(m_groupIndex.value(m_groups.groupOf(clause)))].insert(p.entity);
            }
        }
        return leaves;
    }

    /// Whether a clause of the text covers one of the leaves outright, though it stands in another group.
    bool coversOne(EntityId treaty, const std::vector<EntityId> &leaves) const
    {
        return std::any_of(leaves.begin(), leaves.end(), [&](EntityId leaf) {
            const std::vector<StatementId> statements = m_knowledge.coverageStatements(treaty, leaf);
            return std::any_of(statements.begin(), statements.end(), [&](StatementId id) {
                const Statement &statement = m_knowledge.statement(id);
                return statement.polarity == Polarity::Affirmed && statement.strength != Strength::Partial;
            });
        });
    }

    /// Where a text has no clause in a group, what it was searched for in vain.
    void addAbsences()
    {
        const std::vector<QSet<EntityId>> leaves = leavesOfGroups();
        for (int column = 0; column < int(m_result.columns.size()); ++column) {
            for (int group = 0; group < int(m_result.groups.size()); ++group) {
                if (m_filled.contains({column, group}))
                    continue;
                std::vector<EntityId> sorted(leaves[std::size_t(group)].begin(), leaves[std::size_t(group)].end());
                std::sort(sorted.begin(), sorted.end());
                LineageBlock block{.kind = Kind::Absent, .column = column, .group = group};
                const EntityId treaty = m_result.columns[std::size_t(column)].treaty;
                for (const EntityId leaf : sorted) {
                    if (m_knowledge.coverage(treaty, leaf) == Coverage::Absent)
                        for (const StatementId id : m_knowledge.coverageStatements(treaty, leaf))
                            if (isShown(id))
                                block.absences.push_back(id);
                }
                if (!block.absences.empty() && !coversOne(treaty, sorted))
                    m_absent[{column, group}] = add(block);
            }
        }
    }

    /// The hollow block in which a dropped clause ends.
    int absentBlock(int column, int group, const LineageStrand &strand)
    {
        const auto known = m_absent.find({column, group});
        if (known != m_absent.end())
            return known->second;
        const int block = add({.kind = Kind::Absent, .column = column, .group = group, .absences = strand.statements});
        m_absent[{column, group}] = block;
        return block;
    }

    void addRibbons()
    {
        // Dropped ones first: what returned begins where it had been dropped.
        std::stable_sort(m_strands.begin(), m_strands.end(), [](const auto &a, const auto &b) {
            return a.strand.later.isNull() > b.strand.later.isNull();
        });
        for (LineageLinks::Found &found : m_strands) {
            const int from = m_blockOf.value(found.strand.earlier);
            const int column = m_columnOf.value(found.treaty);
            if (found.strand.later.isNull()) {
                const int group = m_result.blocks[std::size_t(from)].group;
                const int to = absentBlock(column, group, found.strand);
                m_droppedInto[found.strand.earlier].push_back(to);
                join(from, to, std::move(found.strand));
            } else {
                join(startOf(found.strand, from, column), m_blockOf.value(found.strand.later), std::move(found.strand));
            }
        }
    }

    /// The last hollow block before `column` in which the clause ended; else its own block.
    int startOf(const LineageStrand &strand, int own, int column) const
    {
        int start = own;
        const auto dropped = m_droppedInto.find(strand.earlier);
        if (dropped != m_droppedInto.end())
            for (const int block : dropped->second)
                if (columnOf(block) > columnOf(start) && columnOf(block) < column)
                    start = block;
        return start;
    }

    int columnOf(int block) const { return m_result.blocks[std::size_t(block)].column; }

    void join(int from, int to, LineageStrand strand)
    {
        // A text dated before the one it follows: data that cannot be drawn from left to right.
        if (columnOf(from) >= columnOf(to))
            return;
        const auto known = m_ribbonOf.find({from, to});
        if (known != m_ribbonOf.end()) {
            m_result.ribbons[known->second].strands.push_back(std::move(strand));
            return;
        }
        LineageRibbon ribbon{.blocks = {from}, .strands = {std::move(strand)}};
        const int group = m_result.blocks[std::size_t(from)].group;
        for (int column = columnOf(from) + 1; column < columnOf(to); ++column)
            ribbon.blocks.push_back(add({.kind = Kind::Passing, .column = column, .group = group}));
        ribbon.blocks.push_back(to);
        m_ribbonOf[{from, to}] = m_result.ribbons.size();
        m_result.ribbons.push_back(std::move(ribbon));
    }

    void order()
    {
        LayeredGraph graph = layersOf(m_result);
        minimiseCrossings(graph);
        for (std::size_t i = 0; i < graph.layers.size(); ++i)
            m_result.columns[i].blocks = graph.layers[i];
        m_result.crossings = crossingsOf(graph);
    }

    const Knowledge &m_knowledge;
    const LineageQuery &m_query;
    ClauseGroups m_groups;
    LineageLinks m_links;
    Lineage m_result;
    QHash<EntityId, int> m_columnOf; ///< of a treaty
    QHash<EntityId, int> m_groupIndex;
    QHash<EntityId, int> m_blockOf; ///< of a clause
    QSet<EntityId> m_shown;
    QSet<std::pair<int, int>> m_filled; ///< column and group
    std::vector<LineageLinks::Found> m_strands;
    std::map<std::pair<int, int>, int> m_absent;
    std::map<EntityId, std::vector<int>> m_droppedInto;
    std::map<std::pair<int, int>, std::size_t> m_ribbonOf; ///< by its ends
};

} // namespace

LineageChange LineageRibbon::change() const
{
    LineageChange most = LineageChange::Kept;
    for (const LineageStrand &strand : strands)
        if (weightOf(strand.change) > weightOf(most))
            most = strand.change;
    return most;
}

Lineage buildLineage(const Knowledge &knowledge, const LineageQuery &query)
{
    return LineageBuilder(knowledge, query).build();
}

} // namespace core
