#include "core/model/KnownOn.h"

#include <algorithm>

#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Publication and happening, as days on which something began to be known. An invalid day: always.
class Calendar
{
public:
    explicit Calendar(const Knowledge &whole) : m_whole(whole), m_dataDate(whole.dataDate()) {}

    QDate statement(const Statement &statement) const
    {
        const QDate happened = factDay(statement);
        QDate first;
        bool isFound = false;
        for (const Evidence &evidence : m_whole.evidence(statement.id)) {
            if (evidence.stance != Stance::Supports)
                continue;
            const QDate from = std::max(happened, published(statement, m_whole.passage(evidence.passage)));
            first = isFound ? std::min(first, from) : from;
            isFound = true;
        }
        return isFound ? first : std::max(happened, begun(statement));
    }

    /// When a passage could be read. That of a source without a date goes with its statements.
    QDate passage(const Passage &passage) const
    {
        const Source *source = m_whole.source(passage.source);
        if (source == nullptr || !source->published)
            return {};
        const QDate last = source->published->latest();
        return last.isValid() ? last : std::max(m_dataDate, source->published->earliest());
    }

    /// When an entity began, as far as something says so.
    QDate entity(EntityId id) const
    {
        if (const Actor *actor = m_whole.actor(id))
            return actor->exists ? actor->exists->earliest() : firstTold(id);
        if (const Clause *clause = m_whole.clause(id))
            return treaty(clause->treaty);
        if (m_whole.treaty(id) != nullptr)
            return treaty(id);
        const std::optional<Period> date = m_whole.eventDate(id);
        return date ? date->earliest() : QDate();
    }

private:
    QDate published(const Statement &statement, const Passage &row) const
    {
        const Source *source = m_whole.source(row.source);
        return source != nullptr && source->published ? passage(row) : begun(statement);
    }

    /// The first day that anything dated tells of an actor; of persons hardly anybody says since when they are.
    QDate firstTold(EntityId actor) const
    {
        if (const auto found = m_firstTold.constFind(actor); found != m_firstTold.constEnd())
            return *found;
        QDate first;
        for (const StatementId id : m_whole.statementsOf(actor))
            if (const QDate day = told(m_whole.statement(id)); day.isValid() && (!first.isValid() || day < first))
                first = day;
        m_firstTold.insert(actor, first);
        return first;
    }

    /// A day on which a statement was true or printed; an invalid one where nothing dates it.
    QDate told(const Statement &statement) const
    {
        if (statement.valid && statement.valid->earliest().isValid())
            return statement.valid->earliest();
        for (const Participant &participant : statement.participants)
            if (m_whole.actor(participant.entity) == nullptr)
                if (const QDate day = entity(participant.entity); day.isValid())
                    return day;
        QDate first;
        for (const Evidence &evidence : m_whole.evidence(statement.id))
            if (const QDate day = passage(m_whole.passage(evidence.passage));
                day.isValid() && (!first.isValid() || day < first))
                first = day;
        return first;
    }

    QDate treaty(EntityId id) const
    {
        const TreatyDates dates = m_whole.treatyDates(id);
        const std::optional<Period> first = dates.signedOn ? dates.signedOn : dates.inForce;
        return first ? first->earliest() : QDate();
    }

    /// The day on which all that takes part had begun.
    QDate begun(const Statement &statement) const
    {
        QDate last;
        for (const Participant &participant : statement.participants)
            if (!participant.entity.isNull())
                last = std::max(last, entity(participant.entity));
        return last;
    }

    /// The day before which a fact was none, and nobody could judge what was not there; what people promise, claim or
    /// expect may lie ahead of them.
    QDate factDay(const Statement &statement) const
    {
        if (statement.modality == Modality::Assessment)
            return begun(statement);
        if (statement.modality != Modality::Fact)
            return {};
        QDate day = begun(statement);
        if (statement.valueKind == ValueKind::Date)
            if (const std::optional<Period> value = Period::parse(statement.value))
                day = std::max(day, value->earliest());
        if (statement.valid)
            day = std::max(day, statement.valid->earliest());
        return day;
    }

    const Knowledge &m_whole;
    QDate m_dataDate;
    mutable QHash<EntityId, QDate> m_firstTold;
};

/// A period as it looked on `day`: an end that had not come yet was not known.
std::optional<Period> asSeenOn(const std::optional<Period> &period, QDate day)
{
    if (!period || period->isSingleDate() || !period->start() || !period->end() || period->end()->earliest() <= day)
        return period;
    return Period::fromBounds(period->start(), std::nullopt);
}

/// Leaves of a KnowledgeData what was known on a day, table by table, so that nothing points at what is gone.
class Sieve
{
public:
    Sieve(const Knowledge &whole, QDate day) : m_whole(whole), m_calendar(whole), m_day(day), m_data(whole.copy()) {}

    KnowledgeData run()
    {
        sieveStatements();
        sieveEvidence();
        sieveDisagreements();
        keepEntities();
        sieveEntities();
        m_data.knownOn = m_day;
        return std::move(m_data);
    }

private:
    template <typename Rows, typename Keep>
    static void sieve(Rows &rows, Keep keep)
    {
        std::erase_if(rows, [&](const auto &row) { return !keep(row); });
    }

    void sieveStatements()
    {
        sieve(m_data.statements, [&](const Statement &row) { return m_calendar.statement(row) <= m_day; });
        for (Statement &statement : m_data.statements) {
            m_statements.insert(statement.id);
            if (statement.modality == Modality::Fact)
                statement.valid = asSeenOn(statement.valid, m_day);
        }
        // A statement about a statement goes with it, however long the chain is.
        for (std::size_t before = 0; before != m_data.statements.size();) {
            before = m_data.statements.size();
            sieve(m_data.statements, [&](const Statement &row) { return !namesAnUnknownStatement(row); });
            m_statements.clear();
            for (const Statement &statement : m_data.statements)
                m_statements.insert(statement.id);
        }
    }

    bool namesAnUnknownStatement(const Statement &statement) const
    {
        return std::any_of(statement.participants.begin(), statement.participants.end(), [&](const Participant &part) {
            return !part.statement.isNull() && !m_statements.contains(part.statement);
        });
    }

    void sieveEvidence()
    {
        sieve(m_data.evidence, [&](const Evidence &row) {
            return m_statements.contains(row.statement) && m_calendar.passage(m_whole.passage(row.passage)) <= m_day;
        });
        QSet<PassageId> used;
        for (const Evidence &row : m_data.evidence)
            used.insert(row.passage);
        sieve(m_data.passages, [&](const Passage &row) {
            return used.contains(row.id) || (m_calendar.passage(row) <= m_day && m_whole.statementsOn(row.id).empty());
        });
    }

    void sieveDisagreements()
    {
        for (Disagreement &disagreement : m_data.disagreements)
            sieve(disagreement.members,
                  [&](const Disagreement::Member &member) { return m_statements.contains(member.statement); });
        sieve(m_data.disagreements, [&](const Disagreement &row) {
            // One that has less than two readings by itself is a fault of the data and none of the day.
            return isDisputed(row) || !isDisputed(m_whole.disagreement(row.id));
        });
    }

    static bool isDisputed(const Disagreement &disagreement)
    {
        const auto &members = disagreement.members;
        return std::any_of(members.begin(), members.end(),
                           [&](const Disagreement::Member &member) { return member.value != members.front().value; });
    }

    void keepEntities()
    {
        for (const Statement &statement : m_data.statements) {
            keep(statement.scenario);
            for (const Participant &participant : statement.participants)
                keep(participant.entity);
        }
        for (const Passage &passage : m_data.passages)
            keep(passage.source);
        for (const Disagreement &disagreement : m_data.disagreements)
            keep(disagreement.subject);
        // What nothing is said about at all is known since it began.
        for (const Entity &entity : m_data.entities)
            if (entity.kind != EntityKind::Source && m_whole.statementsOf(entity.id).empty() && isBegun(entity.id))
                keep(entity.id);
        for (const Source &source : m_data.sources)
            if (m_whole.passagesOf(source.id).empty() && (!source.published || source.published->latest() <= m_day))
                keep(source.id);
    }

    bool isBegun(EntityId id) const { return m_calendar.entity(id) <= m_day; }

    /// With what it is a part of.
    void keep(EntityId id)
    {
        if (id.isNull() || m_entities.contains(id))
            return;
        m_entities.insert(id);
        if (const Clause *clause = m_whole.clause(id))
            keep(clause->treaty);
        if (const Topic *topic = m_whole.topic(id))
            keep(topic->parent);
        if (const Scenario *scenario = m_whole.scenario(id))
            keep(scenario->holder);
    }

    void sieveEntities()
    {
        const auto isKept = [&](const auto &row) { return m_entities.contains(row.id); };
        const auto isOfKept = [&](const auto &row) { return m_entities.contains(row.entity); };
        sieve(m_data.entities, isKept);
        sieve(m_data.actors, isKept);
        sieve(m_data.treaties, isKept);
        sieve(m_data.clauses, isKept);
        sieve(m_data.topics, isKept);
        sieve(m_data.events, isKept);
        sieve(m_data.scenarios, isKept);
        sieve(m_data.sources, isKept);
        sieve(m_data.names, isOfKept);
        sieve(m_data.codes, isOfKept);
        sieve(m_data.pins, isOfKept);
        for (Actor &actor : m_data.actors)
            actor.exists = asSeenOn(actor.exists, m_day);
    }

    const Knowledge &m_whole;
    Calendar m_calendar;
    QDate m_day;
    KnowledgeData m_data;
    QSet<StatementId> m_statements;
    QSet<EntityId> m_entities;
};

} // namespace

KnowledgeData knownOn(const Knowledge &whole, QDate day)
{
    // What is not there any more cannot be judged again.
    if (const std::optional<QDate> already = whole.data().knownOn; already && *already <= day)
        return whole.copy();
    return Sieve(whole, day).run();
}

QDate knownFrom(const Knowledge &whole, StatementId id)
{
    return Calendar(whole).statement(whole.statement(id));
}

QDate allKnownFrom(const Knowledge &whole)
{
    const Calendar calendar(whole);
    QDate last;
    for (const Statement &statement : whole.data().statements)
        last = std::max(last, calendar.statement(statement));
    for (const Passage &passage : whole.data().passages)
        last = std::max(last, calendar.passage(passage));
    return last;
}

} // namespace core
