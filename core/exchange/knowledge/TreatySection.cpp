#include "core/exchange/knowledge/TreatySection.h"

#include "core/exchange/knowledge/Parts.h"
#include "core/exchange/knowledge/Sentences.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr Words treatyTypes = {u"treaty", u"agreement", u"declaration", u"statement", u"armistice", u"charter"};
constexpr Words clauseKinds = {u"preamble",
                               u"principle",
                               u"obligation-defence",
                               u"consultation-crisis",
                               u"consultation-general",
                               u"non-alignment",
                               u"non-aggression",
                               u"defence-cooperation",
                               u"cooperation",
                               u"coordination",
                               u"legal-cooperation",
                               u"sanctions-resistance",
                               u"unification",
                               u"declaration",
                               u"implementation",
                               u"saving",
                               u"final"};
constexpr qsizetype shortLabelLimit = 14;
constexpr qsizetype labelLimit = 28;

bool isNumbered(const QString &clauseLabel)
{
    return clauseLabel.startsWith(u"Article"_s) || clauseLabel == u"Preamble"_s;
}

/// What the digest says of a clause.
QString clauseText(const Clause &clause, const QString &summary)
{
    QString text = clause.label == clause.title ? clause.label : clause.label + u": "_s + clause.title;
    text = sentence(text) + u' ' + sentence(summary);
    if (!clause.trigger.isEmpty())
        text += u" Trigger: "_s + sentence(clause.trigger);
    if (!clause.conditions.isEmpty())
        text += u" Conditions: "_s + sentence(clause.conditions);
    return text;
}

} // namespace

QString TreatySection::clauseKey(const QString &treaty, const QString &clause)
{
    return treaty + u'/' + clause;
}

QString TreatySection::digestPassageKey(const QString &treaty, const QString &passage)
{
    return u"digest-"_s + tail(treaty) + u'/' + passage;
}

QString TreatySection::clauseWords(const QString &clauseLabel, const QString &treatyLabel)
{
    if (clauseLabel == u"Preamble"_s)
        return u"The preamble of %1"_s.arg(treatyLabel);
    return (isNumbered(clauseLabel) ? u"%1 of %2"_s : u"The part “%1” of %2"_s).arg(clauseLabel, treatyLabel);
}

void TreatySection::define(const Item &item)
{
    const Fields fields(m_draft, item,
                        {u"id", u"type", u"short", u"label", u"codes", u"names", u"description", u"place",
                         u"registration", u"articles", u"confidence", u"digest", u"facts", u"parties", u"signatories",
                         u"dates", u"replaces", u"clauses", u"codings"});
    if (!fields.isMapping())
        return;
    const EntityId id =
        m_draft.addEntity(EntityKind::Treaty, identifier(m_draft, fields, EntityKind::Treaty), fields.place());
    const QString key = m_draft.entity(id).key;
    const QString label = fields.label(u"label"_s, labelLimit);
    Entity &row = m_draft.entity(id);
    row.label = label;
    row.description = fields.required(u"description"_s);
    row.confidence = fields.confidence();
    m_draft.data().treaties.push_back({.id = id,
                                       .type = fields.word(u"type"_s, treatyTypes),
                                       .shortLabel = fields.label(u"short"_s, shortLabelLimit),
                                       .place = fields.text(u"place"_s),
                                       .registration = fields.text(u"registration"_s),
                                       .articleCount = fields.number(u"articles"_s)});
    readNames(m_draft, fields, id);
    readCodes(m_draft, fields, id);
    Entry entry{.fields = fields, .id = id, .key = key, .label = label, .clauses = {}};
    const EntityId digest = defineDigest(fields, key);
    defineFacts(fields, digest);
    defineClauses(entry, digest);
    m_entries.push_back(std::move(entry));
}

EntityId TreatySection::defineDigest(const Fields &fields, const QString &key)
{
    const EntityId id = m_draft.addEntity(EntityKind::Source, u"source/digest-"_s + tail(key), fields.place());
    fields.require(u"digest"_s);
    const std::optional<Item> item = fields.item(u"digest"_s);
    if (!item)
        return id;
    const Fields digest(m_draft, *item, {u"title", u"published", u"language", u"note"});
    Entity &row = m_draft.entity(id);
    row.label = digest.required(u"title"_s);
    row.description = digest.text(u"note"_s);
    row.confidence = fields.confidence();
    Source &source = m_draft.source(id);
    source.type = u"treaty"_s;
    source.shortTitle = fields.text(u"label"_s);
    source.published = digest.period(u"published"_s);
    source.language = digest.required(u"language"_s);
    return id;
}

void TreatySection::defineFacts(const Fields &fields, EntityId digest)
{
    const std::vector<Item> facts = fields.list(u"facts"_s);
    if (!facts.empty())
        m_draft.addHeading(digest, u"Parties, dates and scope"_s);
    for (const Item &item : facts) {
        const Fields fact(m_draft, item, {u"key", u"text", u"locator", u"confidence"});
        if (fact.isMapping()) {
            m_draft.addPassage(digest,
                               {.key = fact.required(u"key"_s),
                                .text = fact.required(u"text"_s),
                                .locator = fact.required(u"locator"_s),
                                .confidence = fact.confidence()},
                               fact.place());
        }
    }
}

void TreatySection::defineClauses(Entry &entry, EntityId digest)
{
    const std::vector<Item> clauses = entry.fields.list(u"clauses"_s);
    if (!clauses.empty())
        m_draft.addHeading(digest, u"What it says, clause by clause"_s);
    for (const Item &item : clauses)
        defineClause(entry, digest, item);
}

void TreatySection::defineClause(Entry &entry, EntityId digest, const Item &item)
{
    const Fields fields(m_draft, item,
                        {u"key", u"label", u"kind", u"title", u"summary", u"trigger", u"conditions", u"addressees",
                         u"anchor", u"seen-in", u"confidence"});
    if (!fields.isMapping())
        return;
    const QString key = fields.required(u"key"_s);
    const Clause clause{.id = m_draft.addEntity(EntityKind::Clause, clauseKey(entry.key, key), fields.place()),
                        .treaty = entry.id,
                        .ordinal = static_cast<int>(entry.clauses.size()),
                        .label = fields.required(u"label"_s),
                        .title = fields.required(u"title"_s),
                        .kind = fields.word(u"kind"_s, clauseKinds),
                        .trigger = fields.text(u"trigger"_s),
                        .conditions = fields.text(u"conditions"_s),
                        .addressees = fields.text(u"addressees"_s),
                        .anchor = fields.anchor(),
                        .seenIn = fields.text(u"seen-in"_s)};
    Entity &row = m_draft.entity(clause.id);
    row.label = entry.label + u", "_s + clause.label;
    row.description = fields.required(u"summary"_s);
    row.confidence = fields.confidence();
    m_draft.addPassage(digest,
                       {.key = key,
                        .text = clauseText(clause, row.description),
                        .locator = clause.label,
                        .anchor = clause.anchor,
                        .confidence = row.confidence},
                       fields.place());
    entry.clauses.push_back(clause.id);
    m_draft.data().clauses.push_back(clause);
}

} // namespace core
