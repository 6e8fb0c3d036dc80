#include "core/exchange/knowledge/EventSection.h"

#include <algorithm>

#include "core/exchange/knowledge/Parts.h"
#include "core/exchange/knowledge/Sentences.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr Words eventTypes = {u"signature",    u"entry-into-force",
                              u"ratification", u"termination",
                              u"summit",       u"visit",
                              u"statement",    u"message",
                              u"vote",         u"resolution",
                              u"war",          u"exercise",
                              u"deployment",   u"report",
                              u"founding",     u"relations",
                              u"test",         u"talks",
                              u"publication",  u"other"};
constexpr qsizetype labelLimit = 40;

QString decadeHeading(const std::optional<QDate> &day)
{
    return day ? u"%1s"_s.arg(day->year() / 10 * 10) : u"Undated"_s;
}

} // namespace

void EventSection::define(const Item &item)
{
    const Fields fields(m_draft, item,
                        {u"id", u"type", u"label", u"description", u"place", u"actors", u"treaties", u"confidence",
                         u"modality", u"seen-in", u"evidence", u"date", u"dates"});
    if (!fields.isMapping())
        return;
    const EntityId id =
        m_draft.addEntity(EntityKind::Event, identifier(m_draft, fields, EntityKind::Event), fields.place());
    Entity &row = m_draft.entity(id);
    row.label = fields.label(u"label"_s, labelLimit);
    row.description = fields.required(u"description"_s);
    row.confidence = fields.confidence();
    const QString seenIn = fields.text(u"seen-in"_s);
    m_draft.data().events.push_back(
        {.id = id, .type = fields.word(u"type"_s, eventTypes), .place = fields.text(u"place"_s), .seenIn = seenIn});
    if (!fields.has(u"dates"_s))
        fields.require(u"date"_s);
    m_entries.push_back({.fields = fields, .id = id, .seenIn = seenIn, .dates = readDates(fields), .passage = {}});
}

std::vector<Period> EventSection::readDates(const Fields &fields)
{
    std::vector<Period> dates;
    if (const std::optional<Period> date = fields.period(u"date"_s))
        dates.push_back(*date);
    for (const Item &item : fields.list(u"dates"_s)) {
        const Fields rival(
            m_draft, item,
            {u"id", u"value", u"text", u"rank", u"reason", u"evidence", u"confidence", u"modality", u"note"});
        if (!rival.has(u"text"_s))
            rival.require(u"value"_s);
        const std::optional<Period> date = rival.period(u"value"_s);
        const bool isPreferred = rival.text(u"rank"_s) == u"preferred"_s;
        if (date)
            dates.insert(isPreferred ? dates.begin() : dates.end(), *date);
    }
    return dates;
}

void EventSection::writeChronology()
{
    if (m_entries.empty())
        return;
    const EntityId source = m_draft.addOwnSource(u"source/chronology"_s, u"Chronology"_s,
                                                 u"What happened when, in words of our own, with where it was seen."_s);
    const auto firstDay = [](const Entry *entry) {
        const QDate day = entry->dates.empty() ? QDate() : entry->dates.front().earliest();
        return day.isValid() ? std::optional(day) : std::nullopt;
    };
    std::vector<Entry *> order;
    for (Entry &entry : m_entries)
        order.push_back(&entry);
    std::stable_sort(order.begin(), order.end(), [&](const Entry *a, const Entry *b) {
        return firstDay(a).value_or(QDate(9999, 12, 31)) < firstDay(b).value_or(QDate(9999, 12, 31));
    });
    QString heading;
    for (Entry *entry : order) {
        if (const QString next = decadeHeading(firstDay(entry)); next != heading)
            m_draft.addHeading(source, heading = next);
        writePassage(source, *entry);
    }
}

void EventSection::writePassage(EntityId source, Entry &entry)
{
    const Entity row = m_draft.entity(entry.id);
    QStringList dates;
    for (const Period &date : entry.dates)
        dates += periodWords(date);
    QString text = dates.isEmpty() ? QString() : dates.takeFirst();
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    if (!dates.isEmpty())
        text += u" (also given: %1)"_s.arg(dates.join(u"; "_s));
    if (const QString place = entry.fields.text(u"place"_s); !place.isEmpty())
        text += (text.isEmpty() ? QString() : u", "_s) + place;
    text += (text.isEmpty() ? QString() : u". "_s) + sentence(row.description);
    entry.passage = m_draft.addPassage(source,
                                       {.key = tail(row.key),
                                        .text = text,
                                        .locator = entry.seenIn.isEmpty() ? row.label : u"Seen in "_s + entry.seenIn,
                                        .confidence = row.confidence},
                                       entry.fields.place());
}

std::vector<Evidence> EventSection::evidence(const Entry &entry) const
{
    std::vector<Evidence> evidence = {wholeOf(entry.passage)};
    const std::vector<Evidence> further = readEvidence(m_draft, entry.fields.listOrOne(u"evidence"_s));
    evidence.insert(evidence.end(), further.begin(), further.end());
    return evidence;
}

void EventSection::join()
{
    for (const Entry &entry : m_entries) {
        joinInvolved(entry);
        joinDate(entry);
        for (const Item &item : entry.fields.list(u"dates"_s))
            joinRivalDate(entry, item);
    }
}

void EventSection::joinInvolved(const Entry &entry)
{
    const Entity &row = m_draft.entity(entry.id);
    Statement statement;
    statement.key = u"statement/"_s + tail(row.key);
    statement.predicate = u"involves"_s;
    statement.participants = {subject(entry.id)};
    QStringList names;
    for (const auto &[key, kind] :
         {std::pair(u"actors"_s, EntityKind::Actor), std::pair(u"treaties"_s, EntityKind::Treaty)}) {
        for (const EntityId id : readEntities(m_draft, entry.fields, key, kind)) {
            statement.participants.push_back(object(id));
            names += m_draft.entity(id).label;
        }
    }
    statement.text = names.isEmpty() ? sentence(row.label) : sentence(row.label + u": "_s + listWords(names));
    statement.modality = entry.fields.term(u"modality"_s, Modality::Fact);
    statement.confidence = row.confidence;
    m_draft.addStatement(statement, evidence(entry), entry.fields.place());
}

Statement EventSection::dated(const Entry &entry) const
{
    const Entity &row = m_draft.entity(entry.id);
    Statement statement;
    statement.predicate = u"occurredOn"_s;
    statement.participants = {subject(entry.id)};
    statement.modality = entry.fields.term(u"modality"_s, Modality::Fact);
    statement.confidence = row.confidence;
    statement.key = u"statement/%1/date"_s.arg(tail(row.key));
    return statement;
}

void EventSection::joinDate(const Entry &entry)
{
    const std::optional<Period> date = Period::parse(entry.fields.text(u"date"_s));
    if (!date)
        return;
    Statement statement = dated(entry);
    statement.value = date->toText();
    statement.valueKind = ValueKind::Date;
    statement.text = sentence(m_draft.entity(entry.id).label + u": "_s + periodWords(*date));
    m_draft.addStatement(statement, evidence(entry), entry.fields.placeOf(u"date"_s));
}

void EventSection::joinRivalDate(const Entry &entry, const Item &item)
{
    const Fields fields(m_draft, item);
    Statement statement = dated(entry);
    const QString own = fields.text(u"id"_s);
    statement.key = own.isEmpty() ? freeStatementKey(m_draft, statement.key) : u"statement/"_s + own;
    const std::optional<Period> date = Period::parse(fields.text(u"value"_s));
    statement.value = date ? date->toText() : fields.text(u"text"_s);
    statement.valueKind = date ? ValueKind::Date : ValueKind::Text;
    statement.text = sentence(m_draft.entity(entry.id).label + u": "_s + (date ? periodWords(*date) : statement.value));
    statement.rank = fields.term(u"rank"_s, Rank::Normal);
    statement.rankReason = fields.text(u"reason"_s);
    statement.note = fields.text(u"note"_s);
    statement.modality = fields.term(u"modality"_s, statement.modality);
    statement.confidence = fields.confidence(statement.confidence);
    const std::vector<Evidence> ownEvidence = readEvidence(m_draft, fields.listOrOne(u"evidence"_s));
    m_draft.addStatement(statement, ownEvidence.empty() ? evidence(entry) : ownEvidence, fields.place());
}

} // namespace core
