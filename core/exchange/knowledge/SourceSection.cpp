#include "core/exchange/knowledge/SourceSection.h"

#include "core/exchange/knowledge/Parts.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr Words sourceTypes = {u"article", u"article-newspaper", u"treaty", u"report",      u"webpage",
                               u"bill",    u"dataset",           u"book",   u"legislation", u"broadcast",
                               u"document"};
constexpr qsizetype shortTitleLimit = 24;

} // namespace

void SourceSection::define(const Item &item)
{
    const Fields fields(m_draft, item,
                        {u"id", u"type", u"title", u"short", u"authors", u"publisher", u"published", u"language",
                         u"address", u"note", u"confidence", u"sections"});
    if (!fields.isMapping())
        return;
    const EntityId id =
        m_draft.addEntity(EntityKind::Source, identifier(m_draft, fields, EntityKind::Source), fields.place());
    Entity &row = m_draft.entity(id);
    row.label = fields.required(u"title"_s);
    row.description = fields.text(u"note"_s);
    row.confidence = fields.confidence();
    Source &source = m_draft.source(id);
    source.type = fields.word(u"type"_s, sourceTypes);
    source.shortTitle = fields.label(u"short"_s, shortTitleLimit);
    for (const Item &author : fields.listOrOne(u"authors"_s))
        source.authors += author.text();
    source.publisher = fields.text(u"publisher"_s);
    source.published = fields.period(u"published"_s);
    source.language = fields.required(u"language"_s);
    source.address = fields.text(u"address"_s);
    fields.require(u"sections"_s);
    for (const Item &section : fields.list(u"sections"_s))
        defineSection(id, section);
}

void SourceSection::defineSection(EntityId source, const Item &item)
{
    const Fields fields(m_draft, item, {u"heading", u"passages"});
    if (const QString heading = fields.text(u"heading"_s); !heading.isEmpty())
        m_draft.addHeading(source, heading);
    for (const Item &passage : fields.list(u"passages"_s))
        definePassage(source, passage);
}

void SourceSection::definePassage(EntityId source, const Item &item)
{
    const Fields fields(m_draft, item, {u"key", u"locator", u"anchor", u"confidence", u"text"});
    if (!fields.isMapping())
        return;
    m_draft.addPassage(source,
                       {.key = fields.required(u"key"_s),
                        .text = fields.required(u"text"_s),
                        .locator = fields.required(u"locator"_s),
                        .anchor = fields.anchor(),
                        .confidence = fields.confidence()},
                       fields.place());
}

} // namespace core
