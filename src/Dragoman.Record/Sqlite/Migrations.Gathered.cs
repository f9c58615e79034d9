namespace Dragoman.Record.Sqlite;

internal static partial class Migrations
{
    // What is new touches few pages: bands of texts stand in runs and buckets, postings and what reports are compared by in blocks of 32 days.
    private const string Gathered = """
        CREATE TABLE band_runs (
          key INTEGER PRIMARY KEY,
          bands BLOB NOT NULL
        ) STRICT;
        CREATE TABLE band_buckets (
          key INTEGER PRIMARY KEY,
          bands BLOB NOT NULL
        ) STRICT;

        ALTER TABLE postings RENAME TO old_postings;
        CREATE TABLE blocks (block INTEGER PRIMARY KEY) STRICT;
        CREATE TABLE postings (
          block INTEGER NOT NULL,
          facet INTEGER NOT NULL,
          event INTEGER NOT NULL,
          traits INTEGER NOT NULL,
          PRIMARY KEY (block, facet, event)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO postings SELECT event >> 45, facet, event, traits FROM old_postings ORDER BY 1, 2, 3;
        INSERT INTO blocks SELECT DISTINCT block FROM postings;
        DROP TABLE old_postings;

        DROP INDEX mentions_bond;
        CREATE INDEX mentions_bond ON mentions (from_day >> 5, bond, from_day) WHERE bond & 3 < 2;
        CREATE INDEX mentions_bond_of_years ON mentions (bond, from_day) WHERE bond & 3 = 2;

        INSERT INTO event_text (event_text, rank) VALUES ('automerge', 8);
        INSERT INTO article_text (article_text, rank) VALUES ('automerge', 8);
        """;

    private static void Gather(StoreConnection store)
    {
        BandIndex.Fill(store, store.Number("SELECT count(*) FROM copy_bands") ?? 0, take =>
        {
            foreach (var half in (string[])["band >= 0", "band < 0"])
                store.ForEach($"SELECT band, article_key FROM copy_bands WHERE {half} ORDER BY band, article_key", row => take(row.GetInt64(0), row.GetInt64(1)));
        });
        store.Execute("DROP TABLE copy_bands");

        // The step to form 6 leaves it to this one to make events and all that is counted; a record that was of that form has counts, be they zero.
        if (store.Number("SELECT EXISTS (SELECT 1 FROM facets)") == 0) DerivedRows.Rebuild(store);
    }
}
