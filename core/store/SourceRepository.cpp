#include "core/store/SourceRepository.h"

#include <QHash>

#include "core/store/Query.h"

namespace core {

std::vector<Source> SourceRepository::all() const
{
    std::vector<Source> sources;
    QHash<EntityId, std::size_t> rows;
    Query query(m_database,
                "SELECT id, type, short_title, publisher, published, language, address, text FROM source ORDER BY id");
    while (query.next()) {
        rows.insert(query.id<EntityId>(0), sources.size());
        Source source;
        source.id = query.id<EntityId>(0);
        source.type = query.text(1);
        source.shortTitle = query.text(2);
        source.publisher = query.text(3);
        source.published = query.period(4);
        source.language = query.text(5);
        source.address = query.text(6);
        source.text = query.text(7);
        sources.push_back(std::move(source));
    }
    Query authors(m_database, "SELECT source, name FROM author ORDER BY source, ordinal");
    while (authors.next())
        sources.at(rows.value(authors.id<EntityId>(0))).authors += authors.text(1);
    Query headings(m_database, "SELECT source, span_start, span_end FROM heading ORDER BY source, ordinal");
    while (headings.next())
        sources.at(rows.value(headings.id<EntityId>(0))).headings.push_back({headings.integer(1), headings.integer(2)});
    return sources;
}

std::vector<Passage> SourceRepository::passages() const
{
    std::vector<Passage> passages;
    Query query(m_database,
                "SELECT id, key, source, span_start, span_end, locator, anchor, confidence FROM passage ORDER BY id");
    while (query.next()) {
        passages.push_back({.id = query.id<PassageId>(0),
                            .key = query.text(1),
                            .source = query.id<EntityId>(2),
                            .span = {query.integer(3), query.integer(4)},
                            .locator = query.text(5),
                            .anchor = query.text(6),
                            .confidence = query.term<Confidence>(7)});
    }
    return passages;
}

void SourceRepository::add(const std::vector<Source> &sources)
{
    Query query(m_database, "INSERT INTO source (id, type, short_title, publisher, published, language, address, text) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    Query author(m_database, "INSERT INTO author (source, ordinal, name) VALUES (?1, ?2, ?3)");
    Query heading(m_database, "INSERT INTO heading (source, ordinal, span_start, span_end) VALUES (?1, ?2, ?3, ?4)");
    for (const Source &s : sources) {
        query.bind(s.id, s.type, s.shortTitle, s.publisher, s.published, s.language, s.address, s.text).run();
        for (int ordinal = 0; ordinal < s.authors.size(); ++ordinal)
            author.bind(s.id, ordinal, s.authors[ordinal]).run();
        int ordinal = 0;
        for (const TextSpan &span : s.headings)
            heading.bind(s.id, ordinal++, span.start, span.end).run();
    }
}

void SourceRepository::addPassages(const std::vector<Passage> &passages)
{
    Query query(m_database, "INSERT INTO passage (id, key, source, span_start, span_end, locator, anchor, confidence) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    for (const Passage &p : passages)
        query.bind(p.id, p.key, p.source, p.span.start, p.span.end, p.locator, p.anchor, p.confidence).run();
}

} // namespace core
