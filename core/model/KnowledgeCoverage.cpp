// Who is bound by what, and which topics a treaty covers, as Knowledge tells it.
#include <algorithm>

#include "core/model/Knowledge.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

Coverage together(bool isAffirmed, bool isNegated)
{
    if (isAffirmed)
        return isNegated ? Coverage::Disputed : Coverage::Present;
    return isNegated ? Coverage::Absent : Coverage::NotCoded;
}

template <typename Id>
void addOnce(std::vector<Id> &ids, Id id)
{
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        ids.push_back(id);
}

} // namespace

void Knowledge::indexCoverage()
{
    for (const Statement &statement : m_facts->data.statements) {
        if (statement.predicate != u"hasTopic"_s)
            continue;
        for (const Participant &subject : statement.participants) {
            if (subject.role != Role::Subject || subject.entity.isNull())
                continue;
            const Clause *clause = this->clause(subject.entity);
            const EntityId treaty = clause ? clause->treaty : subject.entity;
            for (const Participant &object : statement.participants)
                if (object.role == Role::Object && topic(object.entity))
                    addOnce(m_facts->cells[{treaty, object.entity}].statements, statement.id);
        }
    }
    for (Cell &cell : m_facts->cells) {
        std::sort(cell.statements.begin(), cell.statements.end());
        const auto isIn = [&](Polarity polarity, bool isDeprecated) {
            return std::any_of(cell.statements.begin(), cell.statements.end(), [&](StatementId id) {
                const Statement &row = statement(id);
                return row.polarity == polarity && (row.rank == Rank::Deprecated) == isDeprecated;
            });
        };
        cell.coverage = together(isIn(Polarity::Affirmed, false), isIn(Polarity::Negated, false));
        if (cell.coverage == Coverage::NotCoded)
            cell.coverage = together(isIn(Polarity::Affirmed, true), isIn(Polarity::Negated, true));
    }
    indexUpperCoverage();
}

void Knowledge::indexUpperCoverage()
{
    for (const Topic &upper : m_facts->data.topics) {
        const std::span<const EntityId> leaves = topicsUnder(upper.id);
        for (const Treaty &treaty : m_facts->data.treaties) {
            if (leaves.empty() || m_facts->cells.contains({treaty.id, upper.id}))
                continue;
            Cell cell;
            std::size_t counts[4] = {};
            for (const EntityId leaf : leaves) {
                const Cell part = m_facts->cells.value({treaty.id, leaf});
                counts[static_cast<std::size_t>(part.coverage)] += 1;
                for (const StatementId id : part.statements)
                    addOnce(cell.statements, id);
            }
            const auto count = [&counts](Coverage coverage) { return counts[static_cast<std::size_t>(coverage)]; };
            if (count(Coverage::Present) > 0)
                cell.coverage = Coverage::Present;
            else if (count(Coverage::Disputed) > 0)
                cell.coverage = Coverage::Disputed;
            else if (count(Coverage::Absent) == leaves.size())
                cell.coverage = Coverage::Absent;
            std::sort(cell.statements.begin(), cell.statements.end());
            if (!cell.statements.empty())
                m_facts->cells.insert({treaty.id, upper.id}, cell);
        }
    }
}

Coverage Knowledge::coverage(EntityId treaty, EntityId topic) const
{
    const auto cell = m_facts->cells.constFind({treaty, topic});
    return cell == m_facts->cells.constEnd() ? Coverage::NotCoded : cell->coverage;
}

std::vector<StatementId> Knowledge::coverageStatements(EntityId treaty, EntityId topic) const
{
    return m_facts->cells.value({treaty, topic}).statements;
}

std::vector<EntityId> Knowledge::partiesOf(EntityId treaty) const
{
    std::vector<EntityId> parties;
    for (const StatementId id : statementsOf(treaty)) {
        const Statement &row = statement(id);
        const bool isObject = std::any_of(row.participants.begin(), row.participants.end(), [&](const Participant &p) {
            return p.role == Role::Object && p.entity == treaty;
        });
        if (row.predicate != u"partyTo"_s || !isObject || row.polarity != Polarity::Affirmed ||
            row.rank == Rank::Deprecated)
            continue;
        for (const Participant &participant : row.participants)
            if (participant.role == Role::Subject && actor(participant.entity))
                addOnce(parties, participant.entity);
    }
    return parties;
}

} // namespace core
