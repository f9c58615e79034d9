using System.Collections.Immutable;

namespace Dragoman.Record.Sqlite;

/// <summary>The record's form, step by step. A step that was released is never changed again.</summary>
internal static partial class Migrations
{
    /// <summary>Marks the file as ours in SQLite's header: "DRAG".</summary>
    public const int ApplicationId = 0x44524147;

    /// <summary>All steps in their order.</summary>
    public static ImmutableArray<Migration> All { get; } = [new(1, First), new(2, Corrections), new(3, CoveringOrder), new(4, Copies), new(5, Derived), new(6, Whole), new(7, Gathered, Gather)];

    /// <summary>The version that this program reads and writes.</summary>
    public static int Latest => All[^1].Version;

    private const string First = """
        CREATE TABLE articles (
          key INTEGER PRIMARY KEY,
          id TEXT NOT NULL,
          version INTEGER NOT NULL CHECK (version > 0),
          is_current INTEGER NOT NULL,
          given_id TEXT NOT NULL,
          content BLOB NOT NULL,
          title TEXT,
          text TEXT NOT NULL,
          published TEXT,
          source TEXT,
          url TEXT,
          language TEXT,
          given_actor TEXT,
          given_recipient TEXT,
          is_sample INTEGER NOT NULL,
          UNIQUE (id, version)
        ) STRICT;
        CREATE INDEX articles_content ON articles (content);
        CREATE INDEX articles_published ON articles (published, id) WHERE is_current;
        CREATE INDEX articles_source ON articles (source COLLATE NOCASE);

        CREATE TABLE reads (
          key INTEGER PRIMARY KEY,
          article_key INTEGER NOT NULL REFERENCES articles (key),
          at TEXT NOT NULL
        ) STRICT;
        CREATE INDEX reads_article ON reads (article_key);

        CREATE TABLE events (
          key INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          type TEXT NOT NULL,
          status TEXT NOT NULL,
          first_day INTEGER,
          last_day INTEGER,
          place TEXT,
          country TEXT,
          place_folded TEXT,
          sort_day INTEGER NOT NULL,
          first_reported TEXT,
          reports INTEGER NOT NULL CHECK (reports > 0),
          sources INTEGER NOT NULL CHECK (sources > 0),
          is_disputed INTEGER NOT NULL,
          is_sample INTEGER NOT NULL,
          coded TEXT NOT NULL,
          sentence TEXT NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX events_order ON events (sort_day DESC, id DESC);
        CREATE INDEX events_type ON events (type, sort_day DESC, id DESC);
        CREATE INDEX events_status ON events (status, sort_day DESC, id DESC);

        CREATE TABLE mentions (
          key INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          article_key INTEGER NOT NULL REFERENCES articles (key),
          event_key INTEGER REFERENCES events (key),
          ordinal INTEGER NOT NULL,
          block TEXT,
          coded TEXT NOT NULL,
          sentence TEXT NOT NULL
        ) STRICT;
        CREATE INDEX mentions_article ON mentions (article_key, ordinal);
        CREATE INDEX mentions_event ON mentions (event_key);
        CREATE INDEX mentions_block ON mentions (block) WHERE block IS NOT NULL;

        CREATE TABLE actors (
          key INTEGER PRIMARY KEY,
          code TEXT NOT NULL,
          name TEXT NOT NULL,
          office TEXT,
          code_folded TEXT NOT NULL,
          words TEXT NOT NULL,
          names TEXT NOT NULL,
          UNIQUE (code, name)
        ) STRICT;
        CREATE INDEX actors_code ON actors (code_folded);

        CREATE TABLE participations (
          event_key INTEGER NOT NULL REFERENCES events (key),
          role INTEGER NOT NULL CHECK (role IN (0, 1)),
          actor_key INTEGER NOT NULL REFERENCES actors (key),
          PRIMARY KEY (event_key, role, actor_key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX participations_actor ON participations (actor_key, role);

        CREATE VIRTUAL TABLE mention_text USING fts5 (words, names, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE article_text USING fts5 (words, names, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
        """;

    private const string Corrections = """
        ALTER TABLE events ADD COLUMN is_wrong INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE events ADD COLUMN is_corrected INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE mentions ADD COLUMN is_told INTEGER NOT NULL DEFAULT 1;

        CREATE TABLE corrections (
          key INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'change', 'wrong')),
          reports TEXT NOT NULL,
          change TEXT,
          who TEXT NOT NULL,
          why TEXT,
          at TEXT NOT NULL,
          undone_by TEXT,
          undone_at TEXT
        ) STRICT;

        CREATE TABLE corrected_reports (
          report TEXT NOT NULL,
          correction_key INTEGER NOT NULL REFERENCES corrections (key),
          PRIMARY KEY (report, correction_key)
        ) STRICT, WITHOUT ROWID;
        """;

    // Lists filter along this index without touching the wide rows of the table.
    private const string CoveringOrder = """
        DROP INDEX events_order;
        CREATE UNIQUE INDEX events_order ON events (sort_day DESC, id DESC, is_wrong, first_day, last_day, type, status, country, place_folded);
        """;

    private const string Copies = """
        ALTER TABLE articles ADD COLUMN modified TEXT;
        ALTER TABLE articles ADD COLUMN author TEXT;

        CREATE TABLE copy_bands (
          band INTEGER NOT NULL,
          article_key INTEGER NOT NULL,
          PRIMARY KEY (band, article_key)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE copies (
          article_key INTEGER PRIMARY KEY REFERENCES articles (key),
          group_key INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX copies_group ON copies (group_key);

        CREATE TABLE copies_to_find (article_key INTEGER PRIMARY KEY) STRICT;
        INSERT INTO copies_to_find SELECT key FROM articles WHERE is_current = 1;
        """;

    // Events and all that is counted of them follow from the reports; the last step makes them anew. An event's key is its place in the order of lists.
    private const string Derived = """
        DROP TABLE participations;
        UPDATE mentions SET event_key = NULL;
        DROP TABLE events;
        DROP TABLE actors;
        DROP TABLE mention_text;
        DROP INDEX mentions_block;
        ALTER TABLE mentions DROP COLUMN block;
        ALTER TABLE mentions ADD COLUMN bond INTEGER;
        ALTER TABLE mentions ADD COLUMN from_day INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE mentions ADD COLUMN to_day INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE mentions ADD COLUMN traits BLOB;
        ALTER TABLE mentions ADD COLUMN recorded INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE mentions ADD COLUMN linked_with TEXT;
        ALTER TABLE mentions ADD COLUMN link_score REAL;
        ALTER TABLE mentions ADD COLUMN link_reason TEXT;
        DROP INDEX mentions_event;
        CREATE INDEX mentions_event ON mentions (event_key) WHERE event_key IS NOT NULL;
        CREATE INDEX mentions_bond ON mentions (bond, from_day) WHERE bond IS NOT NULL;
        ALTER TABLE articles ADD COLUMN origin INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX reads_at ON reads (at);

        CREATE TEMP TABLE kept_corrections AS SELECT * FROM corrections;
        CREATE TEMP TABLE kept_reports AS SELECT * FROM corrected_reports;
        DROP TABLE corrected_reports;
        DROP TABLE corrections;
        CREATE TABLE corrections (
          key INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
          kind TEXT NOT NULL CHECK (kind IN ('merge', 'split', 'change', 'wrong', 'add')),
          reports TEXT NOT NULL,
          change TEXT,
          who TEXT NOT NULL,
          why TEXT,
          at TEXT NOT NULL,
          undone_by TEXT,
          undone_at TEXT
        ) STRICT;
        CREATE TABLE corrected_reports (
          report TEXT NOT NULL,
          correction_key INTEGER NOT NULL REFERENCES corrections (key),
          PRIMARY KEY (report, correction_key)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO corrections SELECT * FROM kept_corrections;
        INSERT INTO corrected_reports SELECT * FROM kept_reports;
        DROP TABLE kept_corrections;
        DROP TABLE kept_reports;

        CREATE TABLE events (
          key INTEGER PRIMARY KEY,
          id TEXT NOT NULL UNIQUE,
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
          founder INTEGER NOT NULL,
          coded TEXT
        ) STRICT;
        CREATE INDEX events_recorded ON events (recorded);
        CREATE INDEX events_announced ON events (first_day) WHERE announced IS NOT NULL;
        CREATE INDEX events_long ON events (last_day, first_day) WHERE last_day - first_day > 366;

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

        CREATE TABLE participations (
          event_key INTEGER NOT NULL REFERENCES events (key),
          role INTEGER NOT NULL CHECK (role IN (0, 1)),
          actor_key INTEGER NOT NULL REFERENCES actors (key),
          PRIMARY KEY (event_key, role, actor_key)
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

        CREATE TABLE event_sources (
          event_key INTEGER NOT NULL REFERENCES events (key),
          source INTEGER NOT NULL,
          reports INTEGER NOT NULL,
          is_first INTEGER NOT NULL,
          copies INTEGER NOT NULL,
          PRIMARY KEY (event_key, source)
        ) STRICT, WITHOUT ROWID;

        CREATE VIRTUAL TABLE event_text USING fts5 (words, names, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
        """;
}
