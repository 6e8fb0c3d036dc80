// How Knowledge finds things: made once, when it is.
#include <algorithm>
#include <tuple>

#include "core/model/Knowledge.h"
#include "core/model/ReadingOrder.h"

namespace core {

namespace {

template <typename Row>
RowIndex rowsById(const std::vector<Row> &rows)
{
    return RowIndex(rows.size(), [&rows](std::size_t row) { return rows[row].id.value; });
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

void Knowledge::indexRows()
{
    m_facts->entityRow = rowsById(m_facts->data.entities);
    m_facts->statementRow = rowsById(m_facts->data.statements);
    m_facts->passageRow = rowsById(m_facts->data.passages);
    m_facts->disagreementRow = rowsById(m_facts->data.disagreements);
    m_facts->namesOf = rowsByEntity(m_facts->data.names);
    m_facts->codesOf = rowsByEntity(m_facts->data.codes);
    for (qsizetype row = 0; row < std::ssize(m_facts->data.predicates); ++row)
        m_facts->predicateRow.insert(m_facts->data.predicates[static_cast<std::size_t>(row)].id, row);
}

void Knowledge::indexPins()
{
    m_pinRow = RowIndex(m_pins.size(), [this](std::size_t row) { return m_pins[row].entity.value; });
}

void Knowledge::indexKeys()
{
    m_facts->byKey = SlotTable(m_facts->data.entities.size() + m_facts->data.statements.size() +
                               m_facts->data.passages.size() + m_facts->data.disagreements.size());
    quint32 number = 0;
    const auto addKeys = [&](const auto &rows) {
        for (const auto &row : rows)
            m_facts->byKey.insert(qHash(row.key), number++);
    };
    addKeys(m_facts->data.entities);
    addKeys(m_facts->data.statements);
    addKeys(m_facts->data.passages);
    addKeys(m_facts->data.disagreements);
}

void Knowledge::indexDetails()
{
    m_facts->detailRow.resize(m_facts->data.entities.size(), noRow);
    const auto addRows = [this](EntityKind kind, const auto &details) {
        for (std::size_t row = 0; row < details.size(); ++row)
            if (const std::optional<RowIndex::Row> entity = m_facts->entityRow.of(details[row].id.value))
                if (m_facts->data.entities[*entity].kind == kind)
                    m_facts->detailRow[*entity] = static_cast<RowIndex::Row>(row);
    };
    addRows(EntityKind::Actor, m_facts->data.actors);
    addRows(EntityKind::Treaty, m_facts->data.treaties);
    addRows(EntityKind::Clause, m_facts->data.clauses);
    addRows(EntityKind::Topic, m_facts->data.topics);
    addRows(EntityKind::Event, m_facts->data.events);
    addRows(EntityKind::Scenario, m_facts->data.scenarios);
    addRows(EntityKind::Source, m_facts->data.sources);

    std::vector<const Clause *> clauses;
    for (const Clause &clause : m_facts->data.clauses)
        clauses.push_back(&clause);
    std::stable_sort(clauses.begin(), clauses.end(),
                     [](const Clause *a, const Clause *b) { return a->ordinal < b->ordinal; });
    GroupIndex<EntityId>::Pairs clausePairs;
    for (const Clause *clause : clauses)
        clausePairs.emplace_back(clause->treaty.value, clause->id);
    m_facts->clausesOf = GroupIndex<EntityId>(std::move(clausePairs));

    GroupIndex<EntityId>::Pairs topicPairs;
    for (const Topic &topic : m_facts->data.topics)
        if (!topic.parent.isNull())
            topicPairs.emplace_back(topic.parent.value, topic.id);
    m_facts->topicsUnder = GroupIndex<EntityId>(std::move(topicPairs));
}

void Knowledge::indexPassages()
{
    std::vector<const Passage *> passages;
    passages.reserve(m_facts->data.passages.size());
    for (const Passage &passage : m_facts->data.passages)
        passages.push_back(&passage);
    std::sort(passages.begin(), passages.end(), [](const Passage *a, const Passage *b) {
        return std::tuple(a->span.start, a->id) < std::tuple(b->span.start, b->id);
    });
    GroupIndex<PassageId>::Pairs pairs;
    pairs.reserve(passages.size());
    for (const Passage *passage : passages)
        pairs.emplace_back(passage->source.value, passage->id);
    m_facts->passagesOf = GroupIndex<PassageId>(std::move(pairs));
}

void Knowledge::indexEvidence()
{
    std::vector<Evidence> &evidence = m_facts->data.evidence;
    std::stable_sort(evidence.begin(), evidence.end(),
                     [](const Evidence &a, const Evidence &b) { return a.statement < b.statement; });
    const auto placeOf = [this](PassageId id) {
        const std::optional<RowIndex::Row> row = m_facts->passageRow.of(id.value);
        if (!row)
            return ReadingPlace{};
        const Passage &passage = m_facts->data.passages[*row];
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
        first = last;
    }
    m_facts->evidenceOf =
        GroupRanges(evidence.size(), [&evidence](std::size_t row) { return evidence[row].statement.value; });
    m_facts->statementsOn = GroupIndex<StatementId>(std::move(pairs));
}

void Knowledge::indexStatements()
{
    GroupIndex<StatementId>::Pairs pairs;
    for (const Statement &statement : m_facts->data.statements) {
        const std::size_t first = pairs.size();
        for (const Participant &participant : statement.participants)
            addOnce(pairs, participant.entity.value, statement.id, first);
        addOnce(pairs, statement.scenario.value, statement.id, first);
    }
    sortByValue(pairs);
    m_facts->statementsOf = GroupIndex<StatementId>(std::move(pairs));
}

void Knowledge::indexDisagreements()
{
    GroupIndex<DisagreementId>::Pairs ofStatement;
    GroupIndex<DisagreementId>::Pairs ofEntity;
    for (const Disagreement &disagreement : m_facts->data.disagreements) {
        for (const Disagreement::Member &member : disagreement.members)
            ofStatement.emplace_back(member.statement.value, disagreement.id);
        if (!disagreement.subject.isNull())
            ofEntity.emplace_back(disagreement.subject.value, disagreement.id);
    }
    m_facts->disagreementsOfStatement = GroupIndex<DisagreementId>(std::move(ofStatement));
    m_facts->disagreementsOfEntity = GroupIndex<DisagreementId>(std::move(ofEntity));
}

} // namespace core
