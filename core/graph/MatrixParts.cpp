#include "core/graph/MatrixParts.h"

#include <algorithm>

#include "core/graph/Succession.h"

namespace core {

namespace {

QDate signingOf(const Knowledge &knowledge, EntityId treaty)
{
    const TreatyDates dates = knowledge.treatyDates(treaty);
    if (dates.signedOn && dates.signedOn->earliest().isValid())
        return dates.signedOn->earliest();
    return dates.inForceOn ? dates.inForceOn->earliest() : QDate();
}

/// Those without a date come last, equal ones by id.
void sortBySigning(const Knowledge &knowledge, std::vector<EntityId> &treaties)
{
    std::sort(treaties.begin(), treaties.end(), [&](EntityId a, EntityId b) {
        const QDate left = signingOf(knowledge, a);
        const QDate right = signingOf(knowledge, b);
        if (left.isValid() != right.isValid())
            return left.isValid();
        return left != right ? left < right : a < b;
    });
}

/// The last return of a topic among treaties that stand in order.
std::optional<TopicReturn> returnIn(const Knowledge &knowledge, const std::vector<EntityId> &treaties, EntityId topic)
{
    EntityId before;
    EntityId without;
    std::optional<TopicReturn> found;
    for (const EntityId treaty : treaties) {
        switch (knowledge.coverage(treaty, topic)) {
        case Coverage::Present:
            if (!without.isNull())
                found = TopicReturn{topic, before, without, treaty};
            before = treaty;
            without = {};
            break;
        case Coverage::Absent:
            if (!before.isNull())
                without = treaty;
            break;
        case Coverage::NotCoded:
        case Coverage::Disputed:
            break;
        }
    }
    return found;
}

bool holds(const QString &text, const QString &words)
{
    return text.contains(words, Qt::CaseInsensitive);
}

template <typename Rank>
void sortByRank(std::vector<GroupedTopic> &topics, Rank rank)
{
    std::stable_sort(topics.begin(), topics.end(),
                     [&](const GroupedTopic &a, const GroupedTopic &b) { return rank(a.group) < rank(b.group); });
}

} // namespace

std::vector<EntityId> treatiesBySigning(const Knowledge &knowledge)
{
    std::vector<EntityId> treaties;
    for (const Treaty &treaty : knowledge.data().treaties)
        treaties.push_back(treaty.id);
    sortBySigning(knowledge, treaties);
    return treaties;
}

bool isCoded(const Knowledge &knowledge, EntityId treaty)
{
    const auto &topics = knowledge.data().topics;
    return std::any_of(topics.begin(), topics.end(),
                       [&](const Topic &topic) { return knowledge.coverage(treaty, topic.id) != Coverage::NotCoded; });
}

std::vector<TopicReturn> topicReturns(const Knowledge &knowledge)
{
    std::vector<TopicReturn> returns;
    std::vector<TreatyGroup> groups = treatiesByParties(knowledge);
    for (TreatyGroup &group : groups)
        sortBySigning(knowledge, group.treaties);
    for (const Topic &topic : knowledge.data().topics) {
        if (!knowledge.topicsUnder(topic.id).empty())
            continue;
        for (const TreatyGroup &group : groups)
            if (const auto found = returnIn(knowledge, group.treaties, topic.id))
                returns.push_back(*found);
    }
    return returns;
}

CellSource::CellSource(const Knowledge &knowledge, EntityId treaty)
    : m_knowledge(knowledge), m_treaty(treaty), m_codings(datasetCodings(knowledge, treaty))
{
    std::erase_if(m_codings, [](const DatasetCoding &coding) { return coding.dataset != QLatin1String("ATOP"); });
}

MatrixCell CellSource::cell(EntityId topic) const
{
    MatrixCell cell;
    cell.coverage = m_knowledge.coverage(m_treaty, topic);
    cell.statements = m_knowledge.coverageStatements(m_treaty, topic);
    addClauses(cell);
    countLeaves(cell, topic);
    addCodings(cell, topic);
    return cell;
}

void CellSource::addClauses(MatrixCell &cell) const
{
    cell.isUnchecked = !cell.statements.empty();
    for (const StatementId id : cell.statements) {
        const Statement &statement = m_knowledge.statement(id);
        if (statement.confidence != Confidence::Memory)
            cell.isUnchecked = false;
        if (statement.polarity == Polarity::Negated)
            continue;
        cell.strength = std::max(cell.strength, statement.strength);
        for (const Participant &participant : statement.participants)
            if (participant.role == Role::Subject && m_knowledge.clause(participant.entity) &&
                std::ranges::find(cell.clauses, participant.entity) == cell.clauses.end())
                cell.clauses.push_back(participant.entity);
    }
    std::sort(cell.clauses.begin(), cell.clauses.end(), [this](EntityId a, EntityId b) {
        return m_knowledge.clause(a)->ordinal < m_knowledge.clause(b)->ordinal;
    });
}

void CellSource::countLeaves(MatrixCell &cell, EntityId topic) const
{
    for (const EntityId leaf : m_knowledge.topicsUnder(topic)) {
        const Coverage coverage = m_knowledge.coverage(m_treaty, leaf);
        cell.codedLeaves += coverage != Coverage::NotCoded ? 1 : 0;
        cell.coveredLeaves += isCovered(coverage) ? 1 : 0;
    }
}

void CellSource::addCodings(MatrixCell &cell, EntityId topic) const
{
    for (const QString &variable : atopVariables(*m_knowledge.topic(topic)))
        for (const DatasetCoding &coding : m_codings)
            if (coding.variable == variable)
                cell.codings.push_back(coding);
    cell.agreement = agreementOf(cell.coverage, cell.codings);
}

std::vector<GroupedTopic> byUpperTopic(const Knowledge &knowledge, const std::vector<EntityId> &topics)
{
    std::vector<GroupedTopic> grouped;
    for (const EntityId topic : topics)
        grouped.push_back({topic, knowledge.topic(topic)->parent});
    return grouped;
}

std::vector<GroupedTopic> byFirstAppearance(const Knowledge &knowledge, const std::vector<EntityId> &topics,
                                            const std::vector<EntityId> &treaties)
{
    std::vector<GroupedTopic> grouped;
    for (const EntityId topic : topics) {
        const auto first = std::find_if(treaties.begin(), treaties.end(), [&](EntityId treaty) {
            return knowledge.coverage(treaty, topic) == Coverage::Present;
        });
        grouped.push_back({topic, first == treaties.end() ? EntityId() : *first});
    }
    sortByRank(grouped, [&](EntityId treaty) { return std::ranges::find(treaties, treaty) - treaties.begin(); });
    return grouped;
}

std::vector<GroupedTopic> byReturn(const Knowledge &knowledge, const std::vector<EntityId> &topics,
                                   const std::vector<TopicReturn> &returns)
{
    std::vector<GroupedTopic> grouped;
    for (const EntityId topic : topics) {
        EntityId again;
        for (const TopicReturn &found : returns) {
            const bool isOfRow = found.topic == topic || knowledge.topic(found.topic)->parent == topic;
            if (isOfRow && (again.isNull() || signingOf(knowledge, found.again) > signingOf(knowledge, again)))
                again = found.again;
        }
        grouped.push_back({topic, again});
    }
    sortByRank(grouped, [&](EntityId treaty) {
        return treaty.isNull() ? std::numeric_limits<qint64>::max()
                               : -signingOf(knowledge, treaty).toJulianDay() * 1024 + treaty.value % 1024;
    });
    return grouped;
}

bool topicMatches(const Knowledge &knowledge, EntityId topic, const QString &words)
{
    const QString sought = words.trimmed();
    const Entity &entity = knowledge.entity(topic);
    const Topic &row = *knowledge.topic(topic);
    const bool isUpper =
        !row.parent.isNull() && (holds(knowledge.entity(row.parent).label, sought) ||
                                 knowledge.topic(row.parent)->code.compare(sought, Qt::CaseInsensitive) == 0);
    return isUpper || holds(entity.label, sought) || holds(entity.description, sought) ||
           row.code.compare(sought, Qt::CaseInsensitive) == 0;
}

bool treatyMatches(const Knowledge &knowledge, EntityId treaty, const QString &words)
{
    const QString sought = words.trimmed();
    const std::vector<Name> names = knowledge.names(treaty);
    return holds(knowledge.entity(treaty).label, sought) ||
           std::any_of(names.begin(), names.end(), [&](const Name &name) { return holds(name.text, sought); });
}

} // namespace core
