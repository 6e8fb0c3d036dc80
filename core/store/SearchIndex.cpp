#include "core/store/SearchIndex.h"

#include "core/base/CodePoints.h"
#include "core/store/Database.h"
#include "core/store/Query.h"

namespace core {

namespace {

/// Reads the passages of one source after the other in the order of their places, so that a long text is walked through
/// once and not from its beginning for every passage, as SQL's substr would.
class PassageCutter
{
public:
    void begin(const QString &text)
    {
        m_text = text;
        m_unit = 0;
        m_codePoint = 0;
    }

    QString cut(qint64 start, qint64 end)
    {
        if (start < m_codePoint)
            begin(m_text);
        m_unit += unitOffset(QStringView(m_text).sliced(m_unit), start - m_codePoint);
        m_codePoint = start;
        return m_text.sliced(m_unit, unitOffset(QStringView(m_text).sliced(m_unit), end - start));
    }

private:
    QString m_text;
    qsizetype m_unit = 0;
    qint64 m_codePoint = 0;
};

} // namespace

void SearchIndex::catchUp()
{
    Query removeWords(m_database, "INSERT INTO search_words (search_words, rowid, text) VALUES ('delete', ?1, ?2)");
    Query removeParts(m_database,
                      "INSERT INTO search_parts (search_parts, rowid, parts) VALUES ('delete', ?1, ?2 || '  ')");
    Query addWords(m_database, "INSERT INTO search_words (rowid, text) VALUES (?1, ?2)");
    Query addParts(m_database, "INSERT INTO search_parts (rowid, parts) VALUES (?1, ?2 || '  ')");
    // In the order of the numbers: FTS5 writes a segment each time it is given a smaller one.
    Query changes(m_database,
                  "SELECT c.id, c.indexed_text, i.text FROM search_change c LEFT JOIN search_item i ON i.id = c.id "
                  "ORDER BY c.id");
    while (changes.next()) {
        const qint64 id = changes.integer(0);
        if (!changes.isNull(1)) {
            removeWords.bind(id, changes.text(1)).run();
            removeParts.bind(id, changes.text(1)).run();
        }
        if (!changes.isNull(2)) {
            addWords.bind(id, changes.text(2)).run();
            addParts.bind(id, changes.text(2)).run();
        }
    }
    m_database.execute("DELETE FROM search_change");
}

void SearchIndex::rebuild()
{
    m_database.execute("DELETE FROM search_item");
    fillItems();
    fillPassages();
    // With the usual megabyte of words in memory FTS5 writes many segments and merges them over and over.
    m_database.execute("INSERT INTO search_words (search_words, rank) VALUES ('hashsize', 67108864);"
                       "INSERT INTO search_parts (search_parts, rank) VALUES ('hashsize', 67108864);"
                       "INSERT INTO search_words (search_words) VALUES ('rebuild');"
                       "INSERT INTO search_parts (search_parts) VALUES ('rebuild');"
                       "INSERT INTO search_words (search_words, rank) VALUES ('hashsize', 1048576);"
                       "INSERT INTO search_parts (search_parts, rank) VALUES ('hashsize', 1048576);"
                       "DELETE FROM search_change");
}

/// Says the same as the triggers do row by row; a test compares the two.
void SearchIndex::fillItems()
{
    m_database.execute(R"(
        INSERT INTO search_item (id, ref, text)
        SELECT (1 << 48) + id, id, label FROM entity WHERE kind <> 'clause' AND label <> '' ORDER BY id;
        INSERT INTO search_item (id, ref, text)
        SELECT (2 << 48) + id, entity, text FROM name WHERE text <> '' ORDER BY id;
        INSERT INTO search_item (id, ref, text)
        SELECT (3 << 48) + id, entity, value FROM code WHERE value <> '' ORDER BY id;
        INSERT INTO search_item (id, ref, text)
        SELECT (4 << 48) + id, id, code FROM topic WHERE code <> '' UNION ALL
        SELECT (4 << 48) + id, id, short_label FROM treaty WHERE short_label <> '' UNION ALL
        SELECT (4 << 48) + id, id, short_title FROM source WHERE short_title <> '' ORDER BY 1;
        INSERT INTO search_item (id, ref, text)
        SELECT (5 << 48) + c.id, c.id, e.label || CASE WHEN instr(e.label, c.label) > 0 THEN '' ELSE ' · ' || c.label END || ' · ' || c.title
               || char(10) || e.description || char(10) || c.triggered_by || char(10) || c.conditions
        FROM clause c JOIN entity e ON e.id = c.id ORDER BY c.id;
        INSERT INTO search_item (id, ref, text)
        SELECT (6 << 48) + id, id, description FROM entity WHERE kind <> 'clause' AND description <> '' ORDER BY id;
        INSERT INTO search_item (id, ref, text)
        SELECT (7 << 48) + id, id, text FROM statement WHERE text <> '' ORDER BY id;
    )");
}

void SearchIndex::fillPassages()
{
    Query add(m_database, "INSERT INTO search_item (id, ref, text) VALUES ((8 << 48) + ?1, ?1, ?2)");
    Query text(m_database, "SELECT text FROM source WHERE id = ?1");
    Query passages(m_database, "SELECT id, source, span_start, span_end FROM passage "
                               "WHERE span_start >= 0 AND span_end > span_start ORDER BY source, span_start");
    PassageCutter cutter;
    EntityId current;
    while (passages.next()) {
        const EntityId source = passages.id<EntityId>(1);
        if (source != current && text.bind(source).next())
            cutter.begin(text.text(0));
        current = source;
        const QString words = cutter.cut(passages.integer(2), passages.integer(3));
        if (!words.isEmpty())
            add.bind(passages.integer(0), words).run();
    }
}

} // namespace core
