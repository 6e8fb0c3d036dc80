#include "core/exchange/knowledge/ActorSection.h"

#include <array>

#include "core/exchange/knowledge/Parts.h"
#include "core/exchange/knowledge/Sentences.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct TypeWords
{
    const char16_t *heading;
    const char16_t *kind;
};

/// In the order of `ActorType`.
constexpr std::array<TypeWords, termCount<ActorType>> typeWords = {{{u"States", u"a state"},
                                                                    {u"Organisations", u"an organisation"},
                                                                    {u"Bodies", u"a body"},
                                                                    {u"Persons", u"a person"},
                                                                    {u"Blocs", u"a bloc"}}};

const TypeWords &wordsOf(ActorType type)
{
    return typeWords[static_cast<std::size_t>(type)];
}

} // namespace

void ActorSection::define(const Item &item)
{
    const Fields fields(m_draft, item,
                        {u"id", u"type", u"label", u"names", u"codes", u"exists", u"description", u"confidence",
                         u"offices", u"continues"});
    if (!fields.isMapping())
        return;
    const EntityId id =
        m_draft.addEntity(EntityKind::Actor, identifier(m_draft, fields, EntityKind::Actor), fields.place());
    Entity &row = m_draft.entity(id);
    row.label = fields.required(u"label"_s);
    row.description = fields.required(u"description"_s);
    row.confidence = fields.confidence();
    fields.required(u"type"_s);
    const ActorType type = fields.term(u"type"_s, ActorType::State);
    m_draft.data().actors.push_back({.id = id, .type = type, .exists = fields.period(u"exists"_s)});
    readNames(m_draft, fields, id);
    readCodes(m_draft, fields, id);
    m_entries.push_back({.fields = fields, .id = id, .type = type, .note = {}});
}

QString ActorSection::noteText(const Entry &entry) const
{
    QString text = sentence(m_draft.entity(entry.id).description);
    if (const auto exists = Period::parse(entry.fields.text(u"exists"_s)))
        text += u" In being %1."_s.arg(whenWords(*exists));
    for (const Item &item : entry.fields.list(u"offices"_s)) {
        const Fields office(m_draft, item, {u"title", u"of", u"held", u"confidence"});
        const QString title = office.required(u"title"_s);
        const std::optional<Period> held = office.period(u"held"_s);
        text += u' ' + sentence(held ? title + u' ' + whenWords(*held) : title);
    }
    if (const std::optional<Item> item = entry.fields.item(u"continues"_s)) {
        const Fields continues(m_draft, *item, {u"actor", u"date", u"confidence"});
        const QString key = continues.required(u"actor"_s);
        const EntityId predecessor = m_draft.findEntity(key, EntityKind::Actor, continues.placeOf(u"actor"_s));
        const std::optional<Period> date = continues.period(u"date"_s);
        if (!predecessor.isNull())
            text += u" Successor to %1%2."_s.arg(m_draft.entity(predecessor).label,
                                                 date ? u' ' + whenWords(*date) : QString());
    }
    return text;
}

void ActorSection::writeNotes()
{
    if (m_entries.empty())
        return;
    const EntityId source = m_draft.addOwnSource(u"source/actor-notes"_s, u"Notes on actors"_s,
                                                 u"Who the actors are and what part they play, in words of our own."_s);
    for (std::size_t type = 0; type < typeWords.size(); ++type) {
        bool isFirst = true;
        for (Entry &entry : m_entries) {
            if (static_cast<std::size_t>(entry.type) != type)
                continue;
            if (std::exchange(isFirst, false))
                m_draft.addHeading(source, QString::fromUtf16(typeWords[type].heading));
            const Entity row = m_draft.entity(entry.id);
            entry.note = m_draft.addPassage(source,
                                            {.key = tail(row.key),
                                             .text = row.label + u": "_s + noteText(entry),
                                             .locator = row.label,
                                             .confidence = row.confidence},
                                            entry.fields.place());
        }
    }
}

void ActorSection::join()
{
    for (const Entry &entry : m_entries) {
        const Entity &row = m_draft.entity(entry.id);
        Statement statement;
        statement.key = u"statement/"_s + row.key;
        statement.text = u"%1 is %2."_s.arg(row.label, QString::fromUtf16(wordsOf(entry.type).kind));
        statement.predicate = u"isA"_s;
        statement.participants = {subject(entry.id)};
        statement.value = toWord(entry.type);
        statement.valueKind = ValueKind::Text;
        statement.confidence = row.confidence;
        m_draft.addStatement(statement, {wholeOf(entry.note)}, entry.fields.place());
        joinOffices(entry);
        joinPredecessor(entry);
    }
}

void ActorSection::joinOffices(const Entry &entry)
{
    const Entity &person = m_draft.entity(entry.id);
    for (const Item &item : entry.fields.list(u"offices"_s)) {
        const Fields office(m_draft, item);
        const QString of = office.required(u"of"_s);
        const EntityId body =
            of.isEmpty() ? EntityId() : m_draft.findEntity(of, EntityKind::Actor, office.placeOf(u"of"_s));
        Statement statement;
        statement.key = freeStatementKey(m_draft, u"statement/%1/office"_s.arg(person.key));
        statement.predicate = u"heldOffice"_s;
        statement.participants = {subject(entry.id)};
        if (!body.isNull())
            statement.participants.push_back(object(body));
        statement.value = office.text(u"title"_s);
        statement.valueKind = ValueKind::Text;
        statement.valid = Period::parse(office.text(u"held"_s));
        const bool isOpen = statement.valid && statement.valid->endBound() == Period::Bound::Open;
        statement.text = sentence(
            (isOpen ? u"%1 serves as %2%3"_s : u"%1 served as %2%3"_s)
                .arg(person.label, statement.value, statement.valid ? u' ' + whenWords(*statement.valid) : QString()));
        statement.confidence = office.confidence();
        m_draft.addStatement(statement, {wholeOf(entry.note)}, office.place());
    }
}

void ActorSection::joinPredecessor(const Entry &entry)
{
    const std::optional<Item> item = entry.fields.item(u"continues"_s);
    if (!item)
        return;
    const Fields continues(m_draft, *item);
    const EntityId predecessor = m_draft.find(continues.text(u"actor"_s)).entity();
    if (predecessor.isNull())
        return;
    const Entity &row = m_draft.entity(entry.id);
    const Entity &before = m_draft.entity(predecessor);
    Statement statement;
    statement.key = u"statement/%1/continues/%2"_s.arg(row.key, tail(before.key));
    statement.predicate = u"succeededBy"_s;
    statement.participants = {subject(predecessor), object(entry.id)};
    statement.value = continues.text(u"date"_s);
    const std::optional<Period> date = Period::parse(statement.value);
    if (date)
        statement.valueKind = ValueKind::Date;
    statement.text =
        u"%1 was succeeded by %2%3."_s.arg(before.label, row.label, date ? u' ' + whenWords(*date) : QString());
    statement.confidence = continues.confidence();
    m_draft.addStatement(statement, {wholeOf(entry.note)}, continues.place());
}

} // namespace core
