// When things happened and held, as Knowledge tells it.
#include "core/model/Knowledge.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool takesPart(const Statement &statement, EntityId entity)
{
    for (const Participant &participant : statement.participants)
        if (participant.entity == entity && (participant.role == Role::Subject || participant.role == Role::Object))
            return true;
    return false;
}

bool saysWhen(const Statement &statement, const QString &predicate)
{
    return statement.predicate == predicate && statement.valueKind == ValueKind::Date &&
           statement.polarity == Polarity::Affirmed && statement.modality != Modality::Scenario &&
           Period::parse(statement.value).has_value();
}

} // namespace

std::optional<Period> TreatyDates::life() const
{
    if (inForce || !signedOn)
        return inForce;
    return Period::fromBounds(signedOn->start(), endedOn ? endedOn->end() : std::nullopt);
}

StatementId Knowledge::bestDated(EntityId entity, const QString &predicate) const
{
    const Statement *best = nullptr;
    for (const StatementId id : statementsOf(entity)) {
        const Statement &candidate = statement(id);
        if (saysWhen(candidate, predicate) && takesPart(candidate, entity) && (!best || candidate.rank < best->rank))
            best = &candidate;
    }
    return best ? best->id : StatementId();
}

TreatyDates Knowledge::findTreatyDates(EntityId treaty) const
{
    const auto value = [this](StatementId id) {
        return id.isNull() ? std::optional<Period>() : Period::parse(statement(id).value);
    };
    TreatyDates dates;
    dates.signedBy = bestDated(treaty, u"signed"_s);
    dates.inForceBy = bestDated(treaty, u"entersIntoForce"_s);
    dates.endedBy = bestDated(treaty, u"ended"_s);
    dates.signedOn = value(dates.signedBy);
    dates.inForceOn = value(dates.inForceBy);
    dates.endedOn = value(dates.endedBy);
    if (dates.inForceOn)
        dates.inForce =
            Period::fromBounds(dates.inForceOn->start(), dates.endedOn ? dates.endedOn->end() : std::nullopt);
    return dates;
}

EntityId Knowledge::treatyThatTimes(const Statement &statement) const
{
    // The clause that is restated comes first: such a statement may name clauses of other treaties too.
    for (const Role role : {Role::Clause, Role::Subject, Role::Object}) {
        for (const Participant &participant : statement.participants)
            if (participant.role == role)
                if (const Clause *clause = this->clause(participant.entity))
                    return clause->treaty;
    }
    if (statement.predicate == u"partyTo"_s)
        for (const Participant &participant : statement.participants)
            if (participant.role == Role::Object && treaty(participant.entity))
                return participant.entity;
    return {};
}

void Knowledge::indexDates()
{
    for (const Treaty &treaty : m_facts->data.treaties) {
        // Of most treaties of a long list nothing is known: they take no room.
        const TreatyDates dates = findTreatyDates(treaty.id);
        if (!dates.signedBy.isNull() || !dates.inForceBy.isNull() || !dates.endedBy.isNull())
            m_facts->treatyDates.insert(treaty.id, dates);
    }
    for (const Event &event : m_facts->data.events) {
        const StatementId best = bestDated(event.id, u"occurredOn"_s);
        if (!best.isNull())
            m_facts->eventDates.insert(event.id, *Period::parse(statement(best).value));
    }
    m_facts->timedBy.reserve(m_facts->data.statements.size());
    for (const Statement &statement : m_facts->data.statements)
        m_facts->timedBy.push_back(statement.valid ? EntityId() : treatyThatTimes(statement));
}

TreatyDates Knowledge::treatyDates(EntityId treaty) const
{
    return m_facts->treatyDates.value(treaty);
}

std::optional<Period> Knowledge::eventDate(EntityId event) const
{
    const auto date = m_facts->eventDates.constFind(event);
    return date == m_facts->eventDates.constEnd() ? std::nullopt : std::optional(*date);
}

std::optional<Period> Knowledge::validity(StatementId id) const
{
    const std::optional<RowIndex::Row> row = m_facts->statementRow.of(id.value);
    Q_ASSERT(row);
    if (const std::optional<Period> &given = m_facts->data.statements[*row].valid)
        return given;
    const EntityId treaty = m_facts->timedBy[*row];
    return treaty.isNull() ? std::nullopt : treatyDates(treaty).life();
}

bool Knowledge::holdsOn(StatementId id, QDate day) const
{
    const std::optional<Period> period = validity(id);
    return !period || period->contains(day);
}

bool Knowledge::isInForceOn(EntityId treaty, QDate day) const
{
    const auto dates = m_facts->treatyDates.constFind(treaty);
    return dates != m_facts->treatyDates.constEnd() && dates->inForce && dates->inForce->contains(day);
}

} // namespace core
