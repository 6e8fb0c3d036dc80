#include "core/graph/TopicMatrix.h"

#include <algorithm>

#include "core/graph/MatrixParts.h"

namespace core {

namespace {

/// Puts a matrix together: columns, rows, cells, then what is counted.
class Builder
{
public:
    Builder(const Knowledge &knowledge, const MatrixQuery &query)
        : m_knowledge(knowledge), m_query(query), m_returns(topicReturns(knowledge))
    {}

    TopicMatrix build()
    {
        m_matrix.order = m_query.order;
        addColumns();
        addRows();
        addCells();
        for (const TopicReturn &found : m_returns)
            if (hasRowOf(found.topic))
                m_matrix.returns.push_back(found);
        return std::move(m_matrix);
    }

private:
    bool isHidden(EntityId id)
    {
        if (!m_query.hidden.contains(id))
            return false;
        m_matrix.hidden.push_back(id);
        return true;
    }

    void addColumns()
    {
        std::vector<EntityId> treaties;
        for (const EntityId treaty : treatiesBySigning(m_knowledge)) {
            if (m_query.leftOut.contains(treaty) || isHidden(treaty))
                continue;
            if (m_query.uncoded == MatrixQuery::Uncoded::LeftOut && !isCoded(m_knowledge, treaty))
                ++m_matrix.uncodedTreaties;
            else
                treaties.push_back(treaty);
        }
        for (const EntityId treaty : treaties)
            m_matrix.columns.push_back({treaty, {}});
    }

    /// The topics that are to have rows, in the order of topics.
    std::vector<EntityId> wantedTopics()
    {
        std::vector<EntityId> wanted;
        for (const Topic &topic : m_knowledge.data().topics) {
            const bool isUpper = !m_knowledge.topicsUnder(topic.id).empty();
            const bool isFolded = m_query.folded.contains(isUpper ? topic.id : topic.parent);
            const bool isAsked =
                m_query.topics.isEmpty() || m_query.topics.contains(topic.id) || m_query.topics.contains(topic.parent);
            const bool isOut = isHidden(topic.id) || m_query.hidden.contains(topic.parent);
            if (isAsked && isFolded == isUpper && !isOut)
                wanted.push_back(topic.id);
        }
        return wanted;
    }

    void search(std::vector<EntityId> &topics)
    {
        if (m_query.search.trimmed().isEmpty())
            return;
        const auto isTopicMissed = [this](EntityId id) { return !topicMatches(m_knowledge, id, m_query.search); };
        const auto isTreatyMissed = [this](const MatrixColumn &column) {
            return !treatyMatches(m_knowledge, column.treaty, m_query.search);
        };
        const bool anyTopic = !std::all_of(topics.begin(), topics.end(), isTopicMissed);
        const bool anyTreaty = !std::all_of(m_matrix.columns.begin(), m_matrix.columns.end(), isTreatyMissed);
        // Words of a treaty alone keep all topics, words of a topic alone all treaties.
        if (anyTopic || !anyTreaty)
            std::erase_if(topics, isTopicMissed);
        if (anyTreaty)
            std::erase_if(m_matrix.columns, isTreatyMissed);
    }

    void addRows()
    {
        std::vector<EntityId> topics = wantedTopics();
        search(topics);
        m_matrix.topicCount = int(topics.size());
        std::vector<GroupedTopic> grouped = groupedTopics(topics);
        EntityId heading;
        bool isFirst = true;
        for (const GroupedTopic &topic : grouped) {
            const bool isFolded = !m_knowledge.topicsUnder(topic.topic).empty();
            const bool wantsHeading = m_query.order != MatrixQuery::Order::ByTopic || !isFolded;
            if (wantsHeading && (isFirst || topic.group != heading))
                m_matrix.rows.push_back({MatrixRow::Kind::Heading, topic.group, {}});
            isFirst = false;
            heading = topic.group;
            m_matrix.rows.push_back({isFolded ? MatrixRow::Kind::Folded : MatrixRow::Kind::Topic, topic.topic, {}});
        }
    }

    std::vector<GroupedTopic> groupedTopics(const std::vector<EntityId> &topics) const
    {
        std::vector<EntityId> treaties;
        for (const MatrixColumn &column : m_matrix.columns)
            treaties.push_back(column.treaty);
        switch (m_query.order) {
        case MatrixQuery::Order::ByTopic:
            return byUpperTopic(m_knowledge, topics);
        case MatrixQuery::Order::ByFirstAppearance:
            return byFirstAppearance(m_knowledge, topics, treaties);
        case MatrixQuery::Order::ByReturn:
            return byReturn(m_knowledge, topics, m_returns);
        }
        Q_UNREACHABLE();
    }

    void addCells()
    {
        const std::size_t width = m_matrix.columns.size();
        m_matrix.cells.resize(m_matrix.rows.size() * width);
        for (std::size_t c = 0; c < width; ++c) {
            const CellSource source(m_knowledge, m_matrix.columns[c].treaty);
            for (std::size_t r = 0; r < m_matrix.rows.size(); ++r) {
                MatrixRow &row = m_matrix.rows[r];
                if (row.kind == MatrixRow::Kind::Heading)
                    continue;
                MatrixCell cell = source.cell(row.subject);
                row.counts.add(cell.coverage);
                m_matrix.columns[c].counts.add(cell.coverage);
                m_matrix.counts.add(cell.coverage);
                m_matrix.cells[r * width + c] = std::move(cell);
            }
        }
    }

    bool hasRowOf(EntityId topic) const
    {
        const EntityId upper = m_knowledge.topic(topic)->parent;
        return std::any_of(m_matrix.rows.begin(), m_matrix.rows.end(), [&](const MatrixRow &row) {
            return row.kind != MatrixRow::Kind::Heading &&
                   (row.subject == topic || (!upper.isNull() && row.subject == upper));
        });
    }

    const Knowledge &m_knowledge;
    const MatrixQuery &m_query;
    std::vector<TopicReturn> m_returns;
    TopicMatrix m_matrix;
};

} // namespace

void CoverageCounts::add(Coverage coverage)
{
    switch (coverage) {
    case Coverage::NotCoded:
        ++notCoded;
        return;
    case Coverage::Present:
        ++present;
        return;
    case Coverage::Absent:
        ++absent;
        return;
    case Coverage::Disputed:
        ++disputed;
        return;
    }
}

TopicMatrix topicMatrix(const Knowledge &knowledge, const MatrixQuery &query)
{
    return Builder(knowledge, query).build();
}

} // namespace core
