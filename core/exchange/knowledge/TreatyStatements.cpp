// The second round of TreatySection: what the records of treaties state.
#include "core/exchange/knowledge/Parts.h"
#include "core/exchange/knowledge/Sentences.h"
#include "core/exchange/knowledge/TreatySection.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Slot
{
    const char16_t *word;
    const char16_t *predicate;
    const char16_t *sentence;
};

constexpr Slot dateSlots[] = {{u"signed", u"signed", u"%1 was signed %2."},
                              {u"in-force", u"entersIntoForce", u"%1 entered into force %2."},
                              {u"ended", u"ended", u"%1 ended %2."}};

} // namespace

/// What one data set says of one treaty.
struct TreatySection::Coding
{
    QString dataset;
    QString record;
    QString variable;
    QString value;
    std::vector<Evidence> evidence;
    Place place;
};

void TreatySection::join()
{
    for (const Entry &entry : m_entries) {
        joinParties(entry);
        joinSignatories(entry);
        joinDates(entry);
        joinReplaced(entry);
        joinParts(entry);
        joinCodings(entry);
    }
}

PassageId TreatySection::fact(const Entry &entry, const QString &key, const Place &place)
{
    return m_draft.findPassage(digestPassageKey(entry.key, key), place);
}

Statement TreatySection::about(const Entry &entry, const QString &key) const
{
    Statement statement;
    statement.key = u"statement/%1/%2"_s.arg(tail(entry.key), key);
    return statement;
}

void TreatySection::joinParties(const Entry &entry)
{
    const std::vector<EntityId> parties = readEntities(m_draft, entry.fields, u"parties"_s, EntityKind::Actor);
    if (parties.empty())
        return;
    const Place place = entry.fields.placeOf(u"parties"_s);
    const PassageId passage = fact(entry, u"parties"_s, place);
    if (passage.isNull())
        return;
    for (const EntityId party : parties) {
        const Entity &actor = m_draft.entity(party);
        Statement statement = about(entry, u"party/"_s + tail(actor.key));
        statement.text = u"%1 is a party to %2."_s.arg(actor.label, entry.label);
        statement.predicate = u"partyTo"_s;
        statement.participants = {subject(party), object(entry.id)};
        statement.confidence = m_draft.passage(passage).confidence;
        m_draft.addStatement(statement, {wholeOf(passage)}, place);
    }
}

void TreatySection::joinSignatories(const Entry &entry)
{
    const std::vector<EntityId> persons = readEntities(m_draft, entry.fields, u"signatories"_s, EntityKind::Actor);
    if (persons.empty())
        return;
    const Place place = entry.fields.placeOf(u"signatories"_s);
    const PassageId passage = fact(entry, u"signing"_s, place);
    if (passage.isNull())
        return;
    for (const EntityId person : persons) {
        const Entity &actor = m_draft.entity(person);
        Statement statement = about(entry, u"signatory/"_s + tail(actor.key));
        statement.text = u"%1 signed %2."_s.arg(actor.label, entry.label);
        statement.predicate = u"signed"_s;
        statement.participants = {subject(person), object(entry.id)};
        statement.confidence = m_draft.passage(passage).confidence;
        m_draft.addStatement(statement, {wholeOf(passage)}, place);
    }
}

void TreatySection::joinDates(const Entry &entry)
{
    for (const Item &item : entry.fields.list(u"dates"_s))
        joinDate(entry, item);
}

std::vector<Evidence> TreatySection::dateEvidence(const Entry &entry, const Fields &fields)
{
    std::vector<Evidence> evidence = readEvidence(m_draft, fields.listOrOne(u"evidence"_s));
    if (!fields.has(u"evidence"_s))
        fields.require(u"fact"_s);
    if (const QString key = fields.text(u"fact"_s); !key.isEmpty())
        if (const PassageId passage = fact(entry, key, fields.placeOf(u"fact"_s)); !passage.isNull())
            evidence.insert(evidence.begin(), wholeOf(passage));
    return evidence;
}

void TreatySection::joinDate(const Entry &entry, const Item &item)
{
    const Fields fields(m_draft, item,
                        {u"slot", u"value", u"confidence", u"fact", u"evidence", u"rank", u"reason", u"id", u"note"});
    const QString word = fields.word(u"slot"_s, {u"signed", u"in-force", u"ended"});
    fields.require(u"value"_s);
    const std::optional<Period> date = fields.period(u"value"_s);
    for (const Slot &slot : dateSlots) {
        if (!date || word != QStringView(slot.word))
            continue;
        Statement statement = about(entry, word);
        const QString own = fields.text(u"id"_s);
        statement.key = own.isEmpty() ? freeStatementKey(m_draft, statement.key) : u"statement/"_s + own;
        statement.text = QString::fromUtf16(slot.sentence).arg(entry.label, whenWords(*date));
        statement.predicate = QString::fromUtf16(slot.predicate);
        statement.participants = {subject(entry.id)};
        statement.value = date->toText();
        statement.valueKind = ValueKind::Date;
        statement.confidence = fields.confidence();
        statement.rank = fields.term(u"rank"_s, Rank::Normal);
        statement.rankReason = fields.text(u"reason"_s);
        statement.note = fields.text(u"note"_s);
        m_draft.addStatement(statement, dateEvidence(entry, fields), fields.place());
    }
}

void TreatySection::joinReplaced(const Entry &entry)
{
    for (const Item &item : entry.fields.list(u"replaces"_s)) {
        const Fields fields(m_draft, item, {u"treaty", u"fact", u"evidence", u"confidence"});
        const QString key = fields.required(u"treaty"_s);
        const EntityId other =
            key.isEmpty() ? EntityId() : m_draft.findEntity(key, EntityKind::Treaty, fields.placeOf(u"treaty"_s));
        if (other.isNull())
            continue;
        Statement statement = about(entry, u"replaces/"_s + tail(key));
        statement.text = u"%1 replaced %2."_s.arg(entry.label, m_draft.entity(other).label);
        statement.predicate = u"replaced"_s;
        statement.participants = {subject(entry.id), object(other)};
        statement.confidence = fields.confidence();
        m_draft.addStatement(statement, dateEvidence(entry, fields), fields.place());
    }
}

void TreatySection::joinParts(const Entry &entry)
{
    for (const EntityId id : entry.clauses) {
        const Entity &row = m_draft.entity(id);
        const auto clause = std::find_if(m_draft.data().clauses.begin(), m_draft.data().clauses.end(),
                                         [id](const Clause &candidate) { return candidate.id == id; });
        const QString key = row.key.sliced(entry.key.size() + 1);
        const PassageId passage = fact(entry, key, entry.fields.place());
        if (passage.isNull())
            continue;
        Statement statement = about(entry, u"part/"_s + key);
        statement.text = u"%1: %2."_s.arg(clauseWords(clause->label, entry.label), lowered(clause->title));
        statement.predicate = u"hasPart"_s;
        statement.participants = {subject(entry.id), object(id)};
        statement.confidence = row.confidence;
        m_draft.addStatement(statement, {wholeOf(passage)}, entry.fields.placeOf(u"clauses"_s));
    }
}

void TreatySection::joinCodings(const Entry &entry)
{
    for (const Item &item : entry.fields.list(u"codings"_s)) {
        const Fields fields(m_draft, item, {u"dataset", u"record", u"variables", u"evidence"});
        const std::optional<Item> variables = fields.item(u"variables"_s);
        fields.require(u"variables"_s);
        fields.require(u"evidence"_s);
        if (!variables)
            continue;
        Coding coding{.dataset = fields.required(u"dataset"_s),
                      .record = fields.text(u"record"_s),
                      .variable = {},
                      .value = {},
                      .evidence = readEvidence(m_draft, fields.listOrOne(u"evidence"_s)),
                      .place = fields.place()};
        const Fields values(m_draft, *variables);
        for (const auto &[variable, value] : values.entries()) {
            coding.variable = variable;
            coding.value = values.text(variable);
            coding.place = value.place();
            joinCoding(entry, coding);
        }
    }
}

void TreatySection::joinCoding(const Entry &entry, const Coding &coding)
{
    Statement statement = about(entry, u"coded/%1/%2"_s.arg(coding.dataset, coding.variable));
    statement.text = u"%1 codes %2: %3 is %4."_s.arg(coding.dataset, entry.label, coding.variable, coding.value);
    statement.predicate = u"codedAs"_s;
    statement.participants = {subject(entry.id)};
    if (!coding.evidence.empty())
        statement.participants.push_back(attributed(m_draft.passage(coding.evidence.front().passage).source));
    statement.value = coding.variable + u" = "_s + coding.value;
    statement.valueKind = ValueKind::Text;
    statement.confidence = Confidence::Data;
    if (!coding.record.isEmpty())
        statement.note = u"Record %1"_s.arg(coding.record);
    m_draft.addStatement(statement, coding.evidence, coding.place);
}

} // namespace core
