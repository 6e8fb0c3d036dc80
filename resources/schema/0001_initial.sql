-- The project file, version 1. Run whole, in one transaction; never edited once released.
--
-- Every table has an explicit primary key, since undo records changes by it. Closed vocabularies are those of
-- core/model/Terms.h; their words are compared one by one, since for each IN SQLite would build a table, row after row.
-- Dates and periods are EDTF text. Offsets in text are code points. Text that is not there is empty; a reference that is
-- not there is NULL. Row numbers stay below 2^48, because a search item carries its kind above.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entity (
    id          INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 281474976710655),
    kind        TEXT NOT NULL CHECK (
                    kind = 'actor' OR kind = 'treaty' OR kind = 'clause' OR kind = 'topic' OR kind = 'event' OR
                    kind = 'scenario' OR kind = 'source'),
    key         TEXT NOT NULL UNIQUE CHECK (key <> ''),
    label       TEXT NOT NULL,
    description TEXT NOT NULL,
    note        TEXT NOT NULL,
    confidence  TEXT NOT NULL CHECK (
                    confidence = 'text' OR confidence = 'press' OR confidence = 'data' OR confidence = 'corroborated' OR
                    confidence = 'memory' OR confidence = 'opinion')
) STRICT;

CREATE TABLE name (
    id       INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 281474976710655),
    entity   INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    text     TEXT NOT NULL,
    language TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind = 'official' OR kind = 'short' OR kind = 'alias' OR kind = 'title')
) STRICT;
CREATE INDEX name_entity ON name (entity);

CREATE TABLE code (
    id     INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 281474976710655),
    entity INTEGER NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    scheme TEXT NOT NULL,
    value  TEXT NOT NULL
) STRICT;
CREATE INDEX code_entity ON code (entity);

CREATE TABLE actor (
    id           INTEGER PRIMARY KEY REFERENCES entity (id) ON DELETE CASCADE,
    type         TEXT NOT NULL CHECK (
                    type = 'state' OR type = 'organisation' OR type = 'body' OR type = 'person' OR type = 'bloc'),
    exists_during TEXT
) STRICT;

CREATE TABLE treaty (
    id            INTEGER PRIMARY KEY REFERENCES entity (id) ON DELETE CASCADE,
    type          TEXT NOT NULL,
    short_label   TEXT NOT NULL,
    place         TEXT NOT NULL,
    registration  TEXT NOT NULL,
    article_count INTEGER NOT NULL
) STRICT;

CREATE TABLE clause (
    id         INTEGER PRIMARY KEY REFERENCES entity (id) ON DELETE CASCADE,
    treaty     INTEGER NOT NULL REFERENCES treaty (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal    INTEGER NOT NULL,
    label      TEXT NOT NULL,
    title      TEXT NOT NULL,
    kind       TEXT NOT NULL,
    triggered_by TEXT NOT NULL,
    conditions TEXT NOT NULL,
    addressees TEXT NOT NULL,
    anchor     TEXT NOT NULL,
    seen_in    TEXT NOT NULL
) STRICT;
CREATE INDEX clause_treaty ON clause (treaty);

CREATE TABLE topic (
    id     INTEGER PRIMARY KEY REFERENCES entity (id) ON DELETE CASCADE,
    parent INTEGER REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
    code   TEXT NOT NULL,
    atop   TEXT NOT NULL,
    pax    TEXT NOT NULL
) STRICT;
CREATE INDEX topic_parent ON topic (parent);

CREATE TABLE event (
    id      INTEGER PRIMARY KEY REFERENCES entity (id) ON DELETE CASCADE,
    type    TEXT NOT NULL,
    place   TEXT NOT NULL,
    seen_in TEXT NOT NULL
) STRICT;

CREATE TABLE scenario (
    id         INTEGER PRIMARY KEY REFERENCES entity (id) ON DELETE CASCADE,
    likelihood TEXT NOT NULL CHECK (
                    likelihood = 'none' OR likelihood = 'unlikely' OR likelihood = 'likely' OR
                    likelihood = 'unlabelled'),
    holder     INTEGER REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX scenario_holder ON scenario (holder);

CREATE TABLE source (
    id          INTEGER PRIMARY KEY REFERENCES entity (id) ON DELETE CASCADE,
    type        TEXT NOT NULL,
    short_title TEXT NOT NULL,
    publisher   TEXT NOT NULL,
    published   TEXT,
    language    TEXT NOT NULL,
    address     TEXT NOT NULL,
    text        TEXT NOT NULL
) STRICT;

CREATE TABLE author (
    source  INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    name    TEXT NOT NULL,
    PRIMARY KEY (source, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE heading (
    source     INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    PRIMARY KEY (source, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE passage (
    id         INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 281474976710655),
    key        TEXT NOT NULL UNIQUE CHECK (key <> ''),
    source     INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    span_start INTEGER NOT NULL,
    span_end   INTEGER NOT NULL,
    locator    TEXT NOT NULL,
    anchor     TEXT NOT NULL,
    confidence TEXT NOT NULL CHECK (
                    confidence = 'text' OR confidence = 'press' OR confidence = 'data' OR confidence = 'corroborated' OR
                    confidence = 'memory' OR confidence = 'opinion')
) STRICT;
CREATE INDEX passage_source ON passage (source);

-- Statements name their predicate without a foreign key: an import may bring relations that nobody has described yet.
CREATE TABLE predicate (
    id      TEXT PRIMARY KEY CHECK (id <> ''),
    ordinal INTEGER NOT NULL,
    label   TEXT NOT NULL,
    passive TEXT NOT NULL,
    family  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
    id          INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 281474976710655),
    key         TEXT NOT NULL UNIQUE CHECK (key <> ''),
    text        TEXT NOT NULL,
    predicate   TEXT NOT NULL,
    value       TEXT NOT NULL,
    value_kind  TEXT NOT NULL CHECK (value_kind = 'none' OR value_kind = 'text' OR value_kind = 'date'),
    modality    TEXT NOT NULL CHECK (
                    modality = 'fact' OR modality = 'commitment' OR modality = 'claim' OR modality = 'assessment' OR
                    modality = 'report' OR modality = 'scenario'),
    confidence  TEXT NOT NULL CHECK (
                    confidence = 'text' OR confidence = 'press' OR confidence = 'data' OR confidence = 'corroborated' OR
                    confidence = 'memory' OR confidence = 'opinion'),
    rank        TEXT NOT NULL CHECK (rank = 'preferred' OR rank = 'normal' OR rank = 'deprecated'),
    rank_reason TEXT NOT NULL,
    valid       TEXT,
    polarity    TEXT NOT NULL CHECK (polarity = 'affirmed' OR polarity = 'negated'),
    likelihood  TEXT NOT NULL CHECK (
                    likelihood = 'none' OR likelihood = 'unlikely' OR likelihood = 'likely' OR
                    likelihood = 'unlabelled'),
    strength    TEXT NOT NULL CHECK (strength = 'none' OR strength = 'partial' OR strength = 'explicit'),
    scenario    INTEGER REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED,
    note        TEXT NOT NULL
) STRICT;
CREATE INDEX statement_scenario ON statement (scenario) WHERE scenario IS NOT NULL;

CREATE TABLE participant (
    statement       INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    ordinal         INTEGER NOT NULL,
    role            TEXT NOT NULL CHECK (
                    role = 'subject' OR role = 'object' OR role = 'addressee' OR role = 'attributed' OR role = 'clause' OR
                    role = 'topic'),
    entity          INTEGER REFERENCES entity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    other_statement INTEGER REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    text            TEXT NOT NULL,
    PRIMARY KEY (statement, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_entity ON participant (entity) WHERE entity IS NOT NULL;
CREATE INDEX participant_other_statement ON participant (other_statement) WHERE other_statement IS NOT NULL;

CREATE TABLE evidence (
    id          INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 281474976710655),
    statement   INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    passage     INTEGER NOT NULL REFERENCES passage (id) ON DELETE CASCADE,
    stance      TEXT NOT NULL CHECK (stance = 'supports' OR stance = 'disputes'),
    quote_start INTEGER,
    quote_end   INTEGER,
    CHECK ((quote_start IS NULL) = (quote_end IS NULL))
) STRICT;
CREATE INDEX evidence_statement ON evidence (statement);
CREATE INDEX evidence_passage ON evidence (passage);

CREATE TABLE disagreement (
    id       INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 281474976710655),
    key      TEXT NOT NULL UNIQUE CHECK (key <> ''),
    question TEXT NOT NULL,
    subject  INTEGER REFERENCES entity (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    property TEXT NOT NULL,
    reason   TEXT NOT NULL,
    note     TEXT NOT NULL
) STRICT;
CREATE INDEX disagreement_subject ON disagreement (subject);

CREATE TABLE member (
    disagreement INTEGER NOT NULL REFERENCES disagreement (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    statement    INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    value        TEXT NOT NULL,
    PRIMARY KEY (disagreement, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_statement ON member (statement);

CREATE TABLE pin (
    entity INTEGER PRIMARY KEY REFERENCES entity (id) ON DELETE CASCADE,
    x      REAL NOT NULL,
    y      REAL NOT NULL
) STRICT;

-- What can be undone and redone, numbered from 1 without gaps; history_mark holds the last step that is done.
CREATE TABLE history (
    id        INTEGER PRIMARY KEY CHECK (id > 0),
    label     TEXT NOT NULL,
    changeset BLOB NOT NULL
) STRICT;

CREATE TABLE history_mark (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    done INTEGER NOT NULL CHECK (done >= 0)
) STRICT;
INSERT INTO history_mark (id, done) VALUES (1, 0);

-- Search. One item a thing that can be found; what it is stands in the high bits of its number, so that the order of the
-- items is the order of the finds: 1 label, 2 name, 3 code, 4 short name (code of a topic, short label of a treaty, short
-- title of a source), 5 clause, 6 description, 7 statement, 8 passage. `ref` is the entity (1 to 6: names, codes and clauses
-- lead to the entity they belong to), the statement or the passage. Everything here follows from the tables above: undo leaves it out, and core/store/SearchIndex can make it anew.

CREATE TABLE search_item (
    id    INTEGER PRIMARY KEY,
    ref   INTEGER NOT NULL,
    text  TEXT NOT NULL,
    -- Two spaces behind the text let each of its characters begin a trigram, so that one or two characters can be looked up.
    parts TEXT GENERATED ALWAYS AS (text || '  ') VIRTUAL
) STRICT;
-- Labels, names and codes (numbers under 5 << 48) by their whole text.
CREATE INDEX search_item_exact ON search_item (text COLLATE NOCASE) WHERE id < 1407374883553280;

CREATE VIRTUAL TABLE search_words USING fts5 (
    text, content = 'search_item', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
CREATE VIRTUAL TABLE search_parts USING fts5 (
    parts, content = 'search_item', content_rowid = 'id', tokenize = 'trigram', detail = 'none'
);

-- The trigrams themselves, to find those that begin with one or two characters.
CREATE VIRTUAL TABLE search_terms USING fts5vocab (search_parts, instance);

-- Items whose words the two indices above do not know yet, with the text that they do know (NULL: none). A trigger may not write to
-- a virtual table when the schema is not trusted, so core/store/SearchIndex works this list off before an edit is committed.
CREATE TABLE search_change (
    id           INTEGER PRIMARY KEY,
    indexed_text TEXT
) STRICT;
CREATE TRIGGER search_item_added AFTER INSERT ON search_item BEGIN
    INSERT INTO search_change (id, indexed_text) VALUES (NEW.id, NULL) ON CONFLICT (id) DO NOTHING;
END;
CREATE TRIGGER search_item_removed AFTER DELETE ON search_item BEGIN
    INSERT INTO search_change (id, indexed_text) VALUES (OLD.id, OLD.text) ON CONFLICT (id) DO NOTHING;
END;

-- An entity and its clause, and a source and its passages, come in either order when a removal is undone: each of the two looks for
-- the other.

CREATE TRIGGER entity_added AFTER INSERT ON entity BEGIN
    INSERT INTO search_item (id, ref, text)
    SELECT (1 << 48) + NEW.id, NEW.id, NEW.label WHERE NEW.kind <> 'clause' AND NEW.label <> ''
    UNION ALL
    SELECT (5 << 48) + id, id,
           NEW.label || CASE WHEN instr(NEW.label, label) > 0 THEN '' ELSE ' · ' || label END || ' · ' || title || char(10)
           || NEW.description || char(10) || triggered_by || char(10) || conditions
    FROM clause WHERE id = NEW.id
    UNION ALL
    SELECT (6 << 48) + NEW.id, NEW.id, NEW.description WHERE NEW.kind <> 'clause' AND NEW.description <> '';
END;
CREATE TRIGGER entity_changed AFTER UPDATE OF label, description ON entity BEGIN
    DELETE FROM search_item WHERE id IN ((1 << 48) + OLD.id, (5 << 48) + OLD.id, (6 << 48) + OLD.id);
    INSERT INTO search_item (id, ref, text)
    SELECT (1 << 48) + NEW.id, NEW.id, NEW.label WHERE NEW.kind <> 'clause' AND NEW.label <> ''
    UNION ALL
    SELECT (5 << 48) + id, id,
           NEW.label || CASE WHEN instr(NEW.label, label) > 0 THEN '' ELSE ' · ' || label END || ' · ' || title || char(10)
           || NEW.description || char(10) || triggered_by || char(10) || conditions
    FROM clause WHERE id = NEW.id
    UNION ALL
    SELECT (6 << 48) + NEW.id, NEW.id, NEW.description WHERE NEW.kind <> 'clause' AND NEW.description <> '';
END;
CREATE TRIGGER entity_removed AFTER DELETE ON entity BEGIN
    DELETE FROM search_item WHERE id IN ((1 << 48) + OLD.id, (5 << 48) + OLD.id, (6 << 48) + OLD.id);
END;

CREATE TRIGGER clause_added AFTER INSERT ON clause BEGIN
    INSERT INTO search_item (id, ref, text)
    SELECT (5 << 48) + id, id,
           label || CASE WHEN instr(label, NEW.label) > 0 THEN '' ELSE ' · ' || NEW.label END || ' · ' || NEW.title || char(10)
           || description || char(10) || NEW.triggered_by || char(10) || NEW.conditions
    FROM entity WHERE id = NEW.id;
END;
CREATE TRIGGER clause_changed AFTER UPDATE OF label, title, triggered_by, conditions ON clause BEGIN
    DELETE FROM search_item WHERE id = (5 << 48) + OLD.id;
    INSERT INTO search_item (id, ref, text)
    SELECT (5 << 48) + id, id,
           label || CASE WHEN instr(label, NEW.label) > 0 THEN '' ELSE ' · ' || NEW.label END || ' · ' || NEW.title || char(10)
           || description || char(10) || NEW.triggered_by || char(10) || NEW.conditions
    FROM entity WHERE id = NEW.id;
END;
CREATE TRIGGER clause_removed AFTER DELETE ON clause BEGIN
    DELETE FROM search_item WHERE id = (5 << 48) + OLD.id;
END;

CREATE TRIGGER name_added AFTER INSERT ON name WHEN NEW.text <> '' BEGIN
    INSERT INTO search_item (id, ref, text) VALUES ((2 << 48) + NEW.id, NEW.entity, NEW.text);
END;
CREATE TRIGGER name_changed AFTER UPDATE ON name BEGIN
    DELETE FROM search_item WHERE id = (2 << 48) + OLD.id;
    INSERT INTO search_item (id, ref, text) SELECT (2 << 48) + NEW.id, NEW.entity, NEW.text WHERE NEW.text <> '';
END;
CREATE TRIGGER name_removed AFTER DELETE ON name BEGIN
    DELETE FROM search_item WHERE id = (2 << 48) + OLD.id;
END;

CREATE TRIGGER code_added AFTER INSERT ON code WHEN NEW.value <> '' BEGIN
    INSERT INTO search_item (id, ref, text) VALUES ((3 << 48) + NEW.id, NEW.entity, NEW.value);
END;
CREATE TRIGGER code_changed AFTER UPDATE ON code BEGIN
    DELETE FROM search_item WHERE id = (3 << 48) + OLD.id;
    INSERT INTO search_item (id, ref, text) SELECT (3 << 48) + NEW.id, NEW.entity, NEW.value WHERE NEW.value <> '';
END;
CREATE TRIGGER code_removed AFTER DELETE ON code BEGIN
    DELETE FROM search_item WHERE id = (3 << 48) + OLD.id;
END;

CREATE TRIGGER topic_added AFTER INSERT ON topic WHEN NEW.code <> '' BEGIN
    INSERT INTO search_item (id, ref, text) VALUES ((4 << 48) + NEW.id, NEW.id, NEW.code);
END;
CREATE TRIGGER topic_changed AFTER UPDATE OF code ON topic BEGIN
    DELETE FROM search_item WHERE id = (4 << 48) + OLD.id;
    INSERT INTO search_item (id, ref, text) SELECT (4 << 48) + NEW.id, NEW.id, NEW.code WHERE NEW.code <> '';
END;
CREATE TRIGGER topic_removed AFTER DELETE ON topic BEGIN
    DELETE FROM search_item WHERE id = (4 << 48) + OLD.id;
END;

CREATE TRIGGER treaty_added AFTER INSERT ON treaty WHEN NEW.short_label <> '' BEGIN
    INSERT INTO search_item (id, ref, text) VALUES ((4 << 48) + NEW.id, NEW.id, NEW.short_label);
END;
CREATE TRIGGER treaty_changed AFTER UPDATE OF short_label ON treaty BEGIN
    DELETE FROM search_item WHERE id = (4 << 48) + OLD.id;
    INSERT INTO search_item (id, ref, text) SELECT (4 << 48) + NEW.id, NEW.id, NEW.short_label WHERE NEW.short_label <> '';
END;
CREATE TRIGGER treaty_removed AFTER DELETE ON treaty BEGIN
    DELETE FROM search_item WHERE id = (4 << 48) + OLD.id;
END;

CREATE TRIGGER statement_added AFTER INSERT ON statement WHEN NEW.text <> '' BEGIN
    INSERT INTO search_item (id, ref, text) VALUES ((7 << 48) + NEW.id, NEW.id, NEW.text);
END;
CREATE TRIGGER statement_changed AFTER UPDATE OF text ON statement BEGIN
    DELETE FROM search_item WHERE id = (7 << 48) + OLD.id;
    INSERT INTO search_item (id, ref, text) SELECT (7 << 48) + NEW.id, NEW.id, NEW.text WHERE NEW.text <> '';
END;
CREATE TRIGGER statement_removed AFTER DELETE ON statement BEGIN
    DELETE FROM search_item WHERE id = (7 << 48) + OLD.id;
END;

CREATE TRIGGER passage_added AFTER INSERT ON passage WHEN NEW.span_start >= 0 AND NEW.span_end > NEW.span_start BEGIN
    INSERT INTO search_item (id, ref, text)
    SELECT (8 << 48) + NEW.id, NEW.id, substr(text, NEW.span_start + 1, NEW.span_end - NEW.span_start)
    FROM source WHERE id = NEW.source AND length(text) > NEW.span_start;
END;
CREATE TRIGGER passage_changed AFTER UPDATE OF source, span_start, span_end ON passage BEGIN
    DELETE FROM search_item WHERE id = (8 << 48) + OLD.id;
    INSERT INTO search_item (id, ref, text)
    SELECT (8 << 48) + NEW.id, NEW.id, substr(text, NEW.span_start + 1, NEW.span_end - NEW.span_start)
    FROM source WHERE id = NEW.source AND NEW.span_start >= 0 AND NEW.span_end > NEW.span_start AND length(text) > NEW.span_start;
END;
CREATE TRIGGER passage_removed AFTER DELETE ON passage BEGIN
    DELETE FROM search_item WHERE id = (8 << 48) + OLD.id;
END;

CREATE TRIGGER source_added AFTER INSERT ON source BEGIN
    INSERT INTO search_item (id, ref, text)
    SELECT (4 << 48) + NEW.id, NEW.id, NEW.short_title WHERE NEW.short_title <> ''
    UNION ALL
    SELECT (8 << 48) + id, id, substr(NEW.text, span_start + 1, span_end - span_start)
    FROM passage WHERE source = NEW.id AND span_start >= 0 AND span_end > span_start AND length(NEW.text) > span_start;
END;
CREATE TRIGGER source_renamed AFTER UPDATE OF short_title ON source BEGIN
    DELETE FROM search_item WHERE id = (4 << 48) + OLD.id;
    INSERT INTO search_item (id, ref, text) SELECT (4 << 48) + NEW.id, NEW.id, NEW.short_title WHERE NEW.short_title <> '';
END;
CREATE TRIGGER source_changed AFTER UPDATE OF text ON source BEGIN
    DELETE FROM search_item WHERE id IN (SELECT (8 << 48) + id FROM passage WHERE source = OLD.id);
    INSERT INTO search_item (id, ref, text)
    SELECT (8 << 48) + id, id, substr(NEW.text, span_start + 1, span_end - span_start)
    FROM passage WHERE source = NEW.id AND span_start >= 0 AND span_end > span_start AND length(NEW.text) > span_start;
END;
CREATE TRIGGER source_removed AFTER DELETE ON source BEGIN
    DELETE FROM search_item WHERE id = (4 << 48) + OLD.id;
END;
