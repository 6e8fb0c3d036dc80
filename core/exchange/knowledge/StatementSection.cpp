#include "core/exchange/knowledge/StatementSection.h"

#include "core/exchange/knowledge/Parts.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestWords = 4;
constexpr qsizetype mostWords = 16;

} // namespace

void StatementSection::define(const Item &item)
{
    const Fields fields(m_draft, item,
                        {u"id",         u"text",      u"subject",    u"predicate", u"object",     u"value",
                         u"value-kind", u"addressee", u"clause",     u"topics",    u"modality",   u"attributed",
                         u"valid",      u"negated",   u"likelihood", u"scenario",  u"confidence", u"note",
                         u"rank",       u"reason",    u"evidence"});
    if (!fields.isMapping())
        return;
    Statement statement;
    statement.key = u"statement/"_s + fields.required(u"id"_s);
    readWords(fields, statement);
    readValue(fields, statement);
    statement.valid = fields.period(u"valid"_s);
    fields.require(u"subject"_s);
    fields.require(u"evidence"_s);
    const StatementId id =
        m_draft.addStatement(statement, readEvidence(m_draft, fields.listOrOne(u"evidence"_s)), fields.place());
    m_entries.push_back({.fields = fields, .id = id});
}

void StatementSection::readWords(const Fields &fields, Statement &statement)
{
    statement.text = fields.required(u"text"_s);
    const qsizetype words = statement.text.split(u' ', Qt::SkipEmptyParts).size();
    if (words > mostWords)
        m_draft.fault(
            fields.placeOf(u"text"_s), u"too-long"_s, statement.key,
            Draft::tr("The sentence has %1 words; at most %2 can be read as a headline.").arg(words).arg(mostWords));
    if (words > 0 && words < fewestWords)
        m_draft.fault(fields.placeOf(u"text"_s), u"too-short"_s, statement.key,
                      Draft::tr("The sentence has %1 words; a headline has at least %2.").arg(words).arg(fewestWords));
    statement.predicate = fields.required(u"predicate"_s);
    if (!statement.predicate.isEmpty())
        m_draft.requirePredicate(statement.predicate, fields.placeOf(u"predicate"_s));
    fields.require(u"modality"_s);
    statement.modality = fields.term(u"modality"_s, Modality::Fact);
    statement.confidence = fields.confidence();
    statement.polarity = fields.flag(u"negated"_s) ? Polarity::Negated : Polarity::Affirmed;
    statement.likelihood = fields.term(u"likelihood"_s, Likelihood::None);
    statement.rank = fields.term(u"rank"_s, Rank::Normal);
    statement.rankReason = fields.text(u"reason"_s);
    statement.note = fields.text(u"note"_s);
}

void StatementSection::readValue(const Fields &fields, Statement &statement)
{
    const ValueKind kind = fields.term(u"value-kind"_s, fields.has(u"value"_s) ? ValueKind::Text : ValueKind::None);
    statement.valueKind = kind;
    statement.value = fields.text(u"value"_s);
    if (kind == ValueKind::Date) {
        fields.require(u"value"_s);
        if (const std::optional<Period> date = fields.period(u"value"_s))
            statement.value = date->toText();
    }
    if (!fields.has(u"value"_s) && !fields.has(u"object"_s))
        fields.require(u"object"_s);
}

void StatementSection::join()
{
    for (const Entry &entry : m_entries)
        joinParticipants(entry.fields, m_draft.statement(entry.id));
}

void StatementSection::joinParticipants(const Fields &fields, Statement &statement)
{
    joinRole(fields, u"subject"_s, Role::Subject, statement);
    joinRole(fields, u"object"_s, Role::Object, statement);
    joinRole(fields, u"addressee"_s, Role::Addressee, statement);
    joinRole(fields, u"attributed"_s, Role::Attributed, statement);
    for (const EntityId clause : readEntities(m_draft, fields, u"clause"_s, EntityKind::Clause))
        statement.participants.push_back({.role = Role::Clause, .entity = clause, .statement = {}, .text = {}});
    joinTopics(fields, statement);
    if (const QString key = fields.text(u"scenario"_s); !key.isEmpty())
        statement.scenario = m_draft.findEntity(key, EntityKind::Scenario, fields.placeOf(u"scenario"_s));
}

void StatementSection::joinRole(const Fields &fields, const QString &key, Role role, Statement &statement)
{
    for (const Item &item : fields.listOrOne(key))
        if (const std::optional<Participant> found = participant(item, role))
            statement.participants.push_back(*found);
}

std::optional<Participant> StatementSection::participant(const Item &item, Role role)
{
    Participant participant{.role = role, .entity = {}, .statement = {}, .text = {}};
    if (!item.isScalar()) {
        const Fields fields(m_draft, item, {u"text"});
        participant.text = fields.required(u"text"_s);
        return participant.text.isEmpty() ? std::nullopt : std::optional(participant);
    }
    const QString key = item.text();
    if (key.startsWith(u"statement/"_s))
        participant.statement = m_draft.findStatement(key, item.place());
    else
        participant.entity = m_draft.findEntity(key, item.place());
    const bool isFound = !participant.entity.isNull() || !participant.statement.isNull();
    return isFound ? std::optional(participant) : std::nullopt;
}

void StatementSection::joinTopics(const Fields &fields, Statement &statement)
{
    for (const Item &item : fields.listOrOne(u"topics"_s)) {
        const EntityId topic = m_draft.findEntity(u"topic/"_s + item.text(), EntityKind::Topic, item.place());
        if (!topic.isNull())
            statement.participants.push_back({.role = Role::Topic, .entity = topic, .statement = {}, .text = {}});
    }
}

} // namespace core
