using Dragoman.Record.Clustering;

namespace Dragoman.Record.Sqlite;

/// <summary>Makes everything anew that follows from articles, reports and corrections.</summary>
internal static class DerivedRows
{
    private const int FlushAfter = 20_000;

    /// <summary>Fills the tables of events, facets, parties and outlets, which are empty and of the latest form, within a transaction.</summary>
    public static void Rebuild(StoreConnection store)
    {
        store.Execute("UPDATE mentions SET is_told = 0 WHERE article_key IN (SELECT key FROM articles WHERE is_current = 0)");
        store.Execute("UPDATE mentions SET recorded = coalesce((SELECT CAST((julianday(min(r.at)) - 1721425.5) * 86400 AS INTEGER) * 10000000 FROM reads r WHERE r.article_key = mentions.article_key), 0) WHERE recorded = 0");
        foreach (var key in store.Rows("SELECT key FROM mentions ORDER BY key", static row => row.GetInt64(0))) WriteTraits(store, key);
        store.Known.Forget();
        var tallies = new Tallies(store);
        foreach (var (source, articles, samples) in store.Rows("SELECT source, count(*), sum(is_sample) FROM articles WHERE is_current = 1 AND origin <> 1 GROUP BY source", static row => (row.Text(0), row.GetInt32(1), row.GetInt32(2))))
        {
            tallies.AddTotal(Tallies.Articles, articles);
            if (source is not null) tallies.AddSource(tallies.Source(source), new SourceTally(articles, samples));
        }

        tallies.AddTotal(Tallies.Mentions, (int)(store.Number("SELECT count(*) FROM mentions WHERE is_told = 1") ?? 0));
        var events = new EventWriter(store, tallies);
        var written = 0;
        foreach (var id in store.Rows("SELECT id FROM mentions WHERE is_told = 1 ORDER BY key", static row => row.GetString(0)))
        {
            if (store.Number("SELECT event_key FROM mentions WHERE id = $1", id) is not null) continue;
            events.Touch(id);
            events.Regroup();
            if (++written % FlushAfter == 0) events.Flush();
        }

        events.Flush();
    }

    private static void WriteTraits(StoreConnection store, long key)
    {
        var (id, coded, sentence, published, isTold) = store.Rows(
            "SELECT m.id, m.coded, m.sentence, a.published, m.is_told FROM mentions m JOIN articles a ON a.key = m.article_key WHERE m.key = $1",
            static row => (row.GetString(0), row.GetString(1), row.GetString(2), StoredText.Date(row.Text(3)), row.GetInt64(4) != 0), key)[0];
        var traits = TraitsOf.Report(id, StoredText.Coded(coded), sentence, published);
        store.Execute(
            "UPDATE mentions SET bond = $2, from_day = $3, to_day = $4, traits = $5 WHERE key = $1",
            key, isTold ? Neighbourhood.StoredBond(traits) : null, traits.From, traits.To, TraitsBytes.Write(traits));
    }
}
