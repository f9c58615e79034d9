namespace Dragoman.Record.Sqlite;

internal static partial class Migrations
{
    // An event's row holds its parties and outlets, and no index but the key's must take in every event at a place of its own. What was imported is marked as such.
    private const string Whole = """
        DROP TABLE participations;
        DROP TABLE event_sources;
        UPDATE mentions SET event_key = NULL, linked_with = NULL, link_score = NULL, link_reason = NULL;
        DROP TABLE events;
        DROP TABLE facets;
        DROP TABLE postings;
        DROP TABLE actor_words;
        DROP TABLE actors;
        DROP TABLE sources;
        DROP TABLE event_text;
        UPDATE articles SET origin = 2 WHERE origin = 0 AND language = 'zxx'
          AND (given_id LIKE 'icews/%' OR given_id LIKE 'polecat/%' OR given_id LIKE 'gdelt/%' OR given_id LIKE 'by-hand/%');

        CREATE TABLE events (
          key INTEGER PRIMARY KEY,
          id TEXT NOT NULL,
          type TEXT NOT NULL,
          status TEXT NOT NULL,
          traits INTEGER NOT NULL,
          first_day INTEGER,
          last_day INTEGER,
          is_wrong INTEGER NOT NULL,
          is_disputed INTEGER NOT NULL,
          is_sample INTEGER NOT NULL,
          is_corrected INTEGER NOT NULL,
          origin INTEGER NOT NULL,
          reports INTEGER NOT NULL CHECK (reports > 0),
          sources INTEGER NOT NULL CHECK (sources > 0),
          first_reported TEXT,
          announced TEXT,
          recorded INTEGER NOT NULL,
          place TEXT,
          country TEXT,
          latitude REAL,
          longitude REAL,
          facets TEXT NOT NULL,
          parties TEXT NOT NULL,
          outlets TEXT NOT NULL,
          founder INTEGER NOT NULL,
          coded TEXT
        ) STRICT;
        CREATE INDEX events_recorded ON events (recorded);
        CREATE INDEX events_announced ON events (first_day) WHERE announced IS NOT NULL;
        CREATE INDEX events_long ON events (last_day, first_day) WHERE last_day - first_day > 366;
        CREATE INDEX events_sources ON events (sources) WHERE sources > 1 AND is_wrong = 0;

        CREATE TABLE facets (
          key INTEGER PRIMARY KEY,
          kind INTEGER NOT NULL,
          value TEXT NOT NULL,
          label TEXT NOT NULL,
          events INTEGER NOT NULL DEFAULT 0,
          UNIQUE (kind, value)
        ) STRICT;

        CREATE TABLE postings (
          facet INTEGER NOT NULL,
          event INTEGER NOT NULL,
          traits INTEGER NOT NULL,
          PRIMARY KEY (facet, event)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE actors (
          key INTEGER PRIMARY KEY,
          code TEXT NOT NULL,
          name TEXT NOT NULL,
          office TEXT,
          code_folded TEXT NOT NULL,
          facet INTEGER NOT NULL,
          events INTEGER NOT NULL DEFAULT 0,
          samples INTEGER NOT NULL DEFAULT 0,
          UNIQUE (code, name)
        ) STRICT;
        CREATE INDEX actors_code ON actors (code_folded);
        CREATE INDEX actors_events ON actors (events DESC, code, name);

        CREATE TABLE actor_words (
          word TEXT NOT NULL,
          actor_key INTEGER NOT NULL REFERENCES actors (key),
          PRIMARY KEY (word, actor_key)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE sources (
          facet INTEGER PRIMARY KEY REFERENCES facets (key),
          name TEXT NOT NULL,
          articles INTEGER NOT NULL DEFAULT 0,
          samples INTEGER NOT NULL DEFAULT 0,
          reports INTEGER NOT NULL DEFAULT 0,
          firsts INTEGER NOT NULL DEFAULT 0,
          copies INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        CREATE VIRTUAL TABLE event_text USING fts5 (words, names, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
        """;
}
