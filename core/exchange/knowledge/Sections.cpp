#include "core/exchange/knowledge/Sections.h"

namespace core {

using namespace Qt::StringLiterals;

Sections::Sections(Draft &draft)
    : m_draft(draft),
      m_actors(draft),
      m_topics(draft),
      m_treaties(draft),
      m_sources(draft),
      m_coverage(draft),
      m_events(draft),
      m_lineage(draft),
      m_scenarios(draft),
      m_statements(draft),
      m_disagreements(draft),
      m_stories(draft)
{}

void Sections::define(const Item &file)
{
    const Fields fields(m_draft, file,
                        {u"meta", u"actors", u"topics", u"treaties", u"coverage", u"events", u"scenarios", u"sources",
                         u"statements", u"predicates", u"disagreements", u"lineage", u"stories"});
    if (const std::optional<Item> meta = fields.item(u"meta"_s))
        defineMeta(*meta);
    for (const auto &[key, value] : fields.entries())
        if (key != u"meta"_s)
            for (const Item &item : fields.list(key))
                defineSection(key, item);
}

void Sections::defineSection(const QString &key, const Item &item)
{
    if (key == u"actors"_s)
        m_actors.define(item);
    else if (key == u"topics"_s)
        m_topics.define(item);
    else if (key == u"treaties"_s)
        m_treaties.define(item);
    else if (key == u"coverage"_s)
        m_coverage.define(item);
    else if (key == u"lineage"_s)
        m_lineage.define(item);
    else if (key == u"events"_s)
        m_events.define(item);
    else if (key == u"scenarios"_s)
        m_scenarios.define(item);
    else if (key == u"sources"_s)
        m_sources.define(item);
    else if (key == u"predicates"_s)
        definePredicate(item);
    else if (key == u"disagreements"_s)
        m_disagreements.define(item);
    else if (key == u"stories"_s)
        m_stories.define(item);
    else if (key == u"statements"_s)
        m_statementItems.push_back(item);
}

void Sections::defineMeta(const Item &item)
{
    const Fields fields(m_draft, item, {u"title", u"data-date", u"licence", u"opens-on", u"hidden-at-first"});
    fields.period(u"data-date"_s);
    fields.period(u"opens-on"_s);
    for (const auto &[key, value] : fields.entries()) {
        if (m_draft.data().meta.contains(key))
            m_draft.fault(value.place(), u"used-twice"_s, key, Draft::tr("“%1” is given in two files.").arg(key));
        m_draft.data().meta.insert(key, fields.text(key));
    }
}

void Sections::definePredicate(const Item &item)
{
    const Fields fields(m_draft, item, {u"id", u"label", u"passive", u"family"});
    if (!fields.isMapping())
        return;
    m_draft.addPredicate({.id = fields.required(u"id"_s),
                          .label = fields.required(u"label"_s),
                          .passive = fields.text(u"passive"_s),
                          .family = fields.word(u"family"_s, {u"law", u"content", u"politics", u"evidence"})},
                         fields.place());
}

void Sections::finish()
{
    m_actors.writeNotes();
    m_topics.writeScheme();
    m_events.writeChronology();

    // The records of treaties and events come first: of two dates of one rank, the one with the smaller id is taken.
    m_treaties.join();
    m_events.join();
    m_actors.join();
    m_topics.join();
    m_coverage.join();
    m_lineage.join();
    m_scenarios.join();

    for (const Item &item : m_statementItems)
        m_statements.define(item);
    m_statements.join();
    m_disagreements.join();
    m_stories.join();
    m_draft.requireUsedPredicates();
}

} // namespace core
