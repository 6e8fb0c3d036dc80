// How Knowledge finds things: made once, when it is.
#include <algorithm>
#include <tuple>

#include "core/model/Knowledge.h"
#include "core/model/ReadingOrder.h"

namespace core {

namespace {

/// Row by id.
template <typename Row, typename IdOf>
QHash<qint64, qsizetype> rowIndex(const std::vector<Row> &rows, IdOf idOf)
{
    QHash<qint64, qsizetype> index;
    index.reserve(std::ssize(rows));
    for (qsizetype row = 0; row < std::ssize(rows); ++row)
        index.insert(idOf(rows[static_cast<std::size_t>(row)]), row);
    return index;
}

/// Rows by the entity they belong to.
template <typename Row>
GroupIndex<qsizetype> rowsByEntity(const std::vector<Row> &rows)
{
    GroupIndex<qsizetype>::Pairs pairs;
    pairs.reserve(rows.size());
    for (const Row &row : rows)
        pairs.emplace_back(row.entity.value, std::ssize(pairs));
    return GroupIndex<qsizetype>(std::move(pairs));
}

/// Adds each pair once.
void addOnce(GroupIndex<StatementId>::Pairs &pairs, qint64 key, StatementId statement, std::size_t firstOfStatement)
{
    const std::pair<qint64, StatementId> pair(key, statement);
    if (key != 0 &&
        std::find(pairs.begin() + static_cast<std::ptrdiff_t>(firstOfStatement), pairs.end(), pair) == pairs.end())
        pairs.push_back(pair);
}

void sortByValue(GroupIndex<StatementId>::Pairs &pairs)
{
    std::sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
}

} // namespace

void Knowledge::indexEntities()
{
    m_entityRow = rowIndex(m_data.entities, [](const Entity &row) { return row.id.value; });
    m_statementRow = rowIndex(m_data.statements, [](const Statement &row) { return row.id.value; });
    m_passageRow = rowIndex(m_data.passages, [](const Passage &row) { return row.id.value; });
    m_disagreementRow = rowIndex(m_data.disagreements, [](const Disagreement &row) { return row.id.value; });
    m_pinRow = rowIndex(m_data.pins, [](const Pin &row) { return row.entity.value; });
    m_namesOf = rowsByEntity(m_data.names);
    m_codesOf = rowsByEntity(m_data.codes);

    m_byKey.reserve(std::ssize(m_data.entities) + std::ssize(m_data.statements) + std::ssize(m_data.passages));
    for (const Entity &row : m_data.entities)
        m_byKey.insert(row.key, row.id);
    for (const Statement &row : m_data.statements)
        m_byKey.insert(row.key, row.id);
    for (const Passage &row : m_data.passages)
        m_byKey.insert(row.key, row.id);
    for (const Disagreement &row : m_data.disagreements)
        m_byKey.insert(row.key, row.id);
    for (qsizetype row = 0; row < std::ssize(m_data.predicates); ++row)
        m_predicateRow.insert(m_data.predicates[static_cast<std::size_t>(row)].id, row);
}

void Knowledge::indexDetails()
{
    const auto addRows = [this](const auto &details) {
        for (qsizetype row = 0; row < std::ssize(details); ++row)
            m_detailRow.insert(details[static_cast<std::size_t>(row)].id.value, row);
    };
    addRows(m_data.actors);
    addRows(m_data.treaties);
    addRows(m_data.clauses);
    addRows(m_data.topics);
    addRows(m_data.events);
    addRows(m_data.scenarios);
    addRows(m_data.sources);

    std::vector<const Clause *> clauses;
    for (const Clause &clause : m_data.clauses)
        clauses.push_back(&clause);
    std::stable_sort(clauses.begin(), clauses.end(),
                     [](const Clause *a, const Clause *b) { return a->ordinal < b->ordinal; });
    GroupIndex<EntityId>::Pairs clausePairs;
    for (const Clause *clause : clauses)
        clausePairs.emplace_back(clause->treaty.value, clause->id);
    m_clausesOf = GroupIndex<EntityId>(std::move(clausePairs));

    GroupIndex<EntityId>::Pairs topicPairs;
    for (const Topic &topic : m_data.topics)
        if (!topic.parent.isNull())
            topicPairs.emplace_back(topic.parent.value, topic.id);
    m_topicsUnder = GroupIndex<EntityId>(std::move(topicPairs));
}

void Knowledge::indexPassages()
{
    std::vector<const Passage *> passages;
    passages.reserve(m_data.passages.size());
    for (const Passage &passage : m_data.passages)
        passages.push_back(&passage);
    std::sort(passages.begin(), passages.end(), [](const Passage *a, const Passage *b) {
        return std::tuple(a->span.start, a->id) < std::tuple(b->span.start, b->id);
    });
    GroupIndex<PassageId>::Pairs pairs;
    pairs.reserve(passages.size());
    for (const Passage *passage : passages)
        pairs.emplace_back(passage->source.value, passage->id);
    m_passagesOf = GroupIndex<PassageId>(std::move(pairs));
}

void Knowledge::indexEvidence()
{
    std::vector<Evidence> &evidence = m_data.evidence;
    std::stable_sort(evidence.begin(), evidence.end(),
                     [](const Evidence &a, const Evidence &b) { return a.statement < b.statement; });
    const auto placeOf = [this](PassageId id) {
        const auto row = m_passageRow.constFind(id.value);
        if (row == m_passageRow.constEnd())
            return ReadingPlace{};
        const Passage &passage = m_data.passages[static_cast<std::size_t>(*row)];
        return ReadingPlace{passage.source, passage.span.start};
    };
    GroupIndex<StatementId>::Pairs pairs;
    for (std::size_t first = 0; first < evidence.size();) {
        std::size_t last = first;
        const StatementId statement = evidence[first].statement;
        const std::size_t firstPair = pairs.size();
        for (; last < evidence.size() && evidence[last].statement == statement; ++last)
            addOnce(pairs, evidence[last].passage.value, statement, firstPair);
        if (last - first > 1)
            sortForReading(std::span(evidence).subspan(first, last - first), placeOf);
        m_evidenceOf.insert(statement.value, {first, last - first});
        first = last;
    }
    m_statementsOn = GroupIndex<StatementId>(std::move(pairs));
}

void Knowledge::indexStatements()
{
    GroupIndex<StatementId>::Pairs pairs;
    for (const Statement &statement : m_data.statements) {
        const std::size_t first = pairs.size();
        for (const Participant &participant : statement.participants)
            addOnce(pairs, participant.entity.value, statement.id, first);
        addOnce(pairs, statement.scenario.value, statement.id, first);
    }
    sortByValue(pairs);
    m_statementsOf = GroupIndex<StatementId>(std::move(pairs));
}

void Knowledge::indexDisagreements()
{
    GroupIndex<DisagreementId>::Pairs ofStatement;
    GroupIndex<DisagreementId>::Pairs ofEntity;
    for (const Disagreement &disagreement : m_data.disagreements) {
        for (const Disagreement::Member &member : disagreement.members)
            ofStatement.emplace_back(member.statement.value, disagreement.id);
        if (!disagreement.subject.isNull())
            ofEntity.emplace_back(disagreement.subject.value, disagreement.id);
    }
    m_disagreementsOfStatement = GroupIndex<DisagreementId>(std::move(ofStatement));
    m_disagreementsOfEntity = GroupIndex<DisagreementId>(std::move(ofEntity));
}

} // namespace core
