#include "core/exchange/knowledge/TopicSection.h"

#include <QRegularExpression>

#include "core/exchange/knowledge/Parts.h"
#include "core/exchange/knowledge/Sentences.h"

namespace core {

using namespace Qt::StringLiterals;

void TopicSection::define(const Item &item)
{
    const Fields fields(m_draft, item, {u"code", u"label", u"definition", u"atop", u"pax"});
    if (!fields.isMapping())
        return;
    static const QRegularExpression form(u"^[A-Z][0-9]*$"_s);
    const QString code = fields.required(u"code"_s);
    if (!code.isEmpty() && !form.match(code).hasMatch())
        m_draft.fault(fields.placeOf(u"code"_s), u"wrong-form"_s, code,
                      Draft::tr("“%1” is no code of a topic; one is a letter, or a letter and a number.").arg(code));
    const EntityId id = m_draft.addEntity(EntityKind::Topic, u"topic/"_s + code, fields.place());
    Entity &row = m_draft.entity(id);
    row.label = fields.required(u"label"_s);
    row.description = fields.required(u"definition"_s);
    row.confidence = Confidence::Text;
    m_draft.data().topics.push_back(
        {.id = id, .parent = {}, .code = code, .atop = fields.text(u"atop"_s), .pax = fields.text(u"pax"_s)});
    m_entries.push_back({.id = id, .parent = {}, .code = code, .place = fields.place(), .passage = {}});
}

void TopicSection::writePassage(EntityId source, Entry &entry)
{
    const Entity row = m_draft.entity(entry.id);
    entry.passage = m_draft.addPassage(source,
                                       {.key = tail(row.key),
                                        .text = u"%1 (%2): %3"_s.arg(row.label, entry.code, sentence(row.description)),
                                        .locator = entry.code + u' ' + row.label,
                                        .confidence = row.confidence},
                                       entry.place);
}

void TopicSection::writeScheme()
{
    if (m_entries.empty())
        return;
    const EntityId source =
        m_draft.addOwnSource(u"source/topic-scheme"_s, u"Scheme of topics"_s,
                             u"What a clause can be about; the codes are those of this collection."_s);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        if (entry.code.size() > 1) {
            entry.parent = m_draft.findEntity(u"topic/"_s + entry.code.first(1), entry.place);
            m_draft.data().topics[i].parent = entry.parent;
        } else {
            m_draft.addHeading(source, m_draft.entity(entry.id).label);
        }
        writePassage(source, entry);
    }
}

void TopicSection::join()
{
    for (const Entry &entry : m_entries) {
        const Entity &row = m_draft.entity(entry.id);
        Statement statement;
        statement.key = u"statement/"_s + row.key;
        statement.participants = {subject(entry.id)};
        statement.confidence = row.confidence;
        if (entry.parent.isNull()) {
            statement.text = u"%1: a head of topics."_s.arg(row.label);
            statement.predicate = u"isA"_s;
            statement.value = u"head of topics"_s;
            statement.valueKind = ValueKind::Text;
        } else {
            statement.text = u"%1: a topic of %2."_s.arg(row.label, lowered(m_draft.entity(entry.parent).label));
            statement.predicate = u"broader"_s;
            statement.participants.push_back(object(entry.parent));
        }
        m_draft.addStatement(statement, {wholeOf(entry.passage)}, entry.place);
    }
}

} // namespace core
