using System.Collections.Immutable;
using Dragoman.Record.Copies;

namespace Dragoman.Record.Sqlite;

/// <summary>Which articles of the store are copies of one text. Only versions that count are in it.</summary>
/// <remarks><see cref="BandIndex"/> finds candidates, <c>copies</c> names the group of each article that has copies by the key of one of its members.</remarks>
internal sealed class CopyTable(StoreConnection store)
{
    private readonly BandIndex index = new(store);
    private bool isCaughtUp;

    /// <summary>Takes in articles that were read before the store knew of copies.</summary>
    /// <returns>Keys of the articles whose group changed.</returns>
    public IReadOnlyCollection<long> CatchUp()
    {
        if (isCaughtUp) return [];
        isCaughtUp = true;
        if (store.Number("SELECT EXISTS (SELECT 1 FROM copies_to_find)") == 0) return [];
        var changed = new HashSet<long>();
        foreach (var key in store.Rows("SELECT article_key FROM copies_to_find ORDER BY article_key", row => row.GetInt64(0)))
        {
            if (store.Rows("SELECT text FROM articles WHERE key = $1 AND is_current = 1", row => row.GetString(0), key) is [var text] && TextShingles.Of(text) is { } shingles) changed.UnionWith(Enter(key, shingles, CopyFingerprint.Of(shingles)));
        }

        store.Execute("DELETE FROM copies_to_find");
        return changed;
    }

    /// <summary>Takes in an article.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="shingles">Its text's; null for one too short to be a copy.</param>
    /// <param name="bands">The bands of these.</param>
    /// <returns>Keys of the articles whose group changed, its own too.</returns>
    public IReadOnlyCollection<long> Enter(long key, TextShingles? shingles, ImmutableArray<long> bands)
    {
        if (shingles is null) return [];
        var joined = new SortedSet<long>();
        var seen = new HashSet<long> { key };
        foreach (var other in WithAny(bands))
        {
            if (!seen.Add(other)) continue;
            var group = store.Number("SELECT group_key FROM copies WHERE article_key = $1", other) ?? other;
            if (!joined.Contains(group) && IsCopy(shingles, other)) joined.Add(group);
        }

        foreach (var band in bands) index.Add(band, key);
        if (joined.Count == 0) return [];
        var changed = new HashSet<long> { key };
        foreach (var group in joined.Skip(1).Append(key)) changed.UnionWith(Members(group));
        if (store.Number("SELECT EXISTS (SELECT 1 FROM copies WHERE group_key = $1)", joined.Min) == 0) changed.Add(joined.Min);
        foreach (var member in changed) store.Execute("INSERT INTO copies (article_key, group_key) VALUES ($1, $2) ON CONFLICT (article_key) DO UPDATE SET group_key = $2", member, joined.Min);
        return changed;
    }

    /// <summary>Takes out an article whose text no longer counts, and divides its group anew.</summary>
    /// <returns>Keys of the articles whose group changed.</returns>
    public IReadOnlyCollection<long> Leave(long key)
    {
        if (store.Number("SELECT group_key FROM copies WHERE article_key = $1", key) is not { } group) return [];
        var rest = Members(group).Where(member => member != key).ToList();
        store.Execute("DELETE FROM copies WHERE group_key = $1", group);
        foreach (var together in CopyGrouping.Divide(rest.Select(member => (member, ShinglesOf(member)))))
        {
            foreach (var member in together) store.Execute("INSERT INTO copies (article_key, group_key) VALUES ($1, $2)", member, together.Min());
        }

        return rest;
    }

    /// <summary>Writes the bands that wait.</summary>
    public void Flush() => index.Flush();

    /// <summary>How many other articles are copies of an article's text.</summary>
    public int CopiesOf(long key) =>
        (int)(store.Number("SELECT count(*) FROM copies c JOIN copies o ON o.group_key = c.group_key WHERE c.article_key = $1 AND o.article_key <> $1", key) ?? 0);

    // Articles that share a band, in the order in which they came.
    private SortedSet<long> WithAny(ImmutableArray<long> bands)
    {
        var found = new SortedSet<long>();
        foreach (var band in bands) index.Find(band, found);
        return found;
    }

    private List<long> Members(long group)
    {
        var members = store.Rows("SELECT article_key FROM copies WHERE group_key = $1 ORDER BY article_key", row => row.GetInt64(0), group);
        return members.Count == 0 ? [group] : members;
    }

    private bool IsCopy(TextShingles shingles, long other) => ShinglesOf(other) is { } others && shingles.IsCopyOf(others);

    private TextShingles? ShinglesOf(long key) =>
        store.Rows("SELECT text FROM articles WHERE key = $1 AND is_current = 1", static row => row.GetString(0), key) is [var text] ? TextShingles.Of(text) : null;
}
