using System.Runtime.InteropServices;

namespace Dragoman.Record.Sqlite;

/// <summary>Collects by how much a transaction changes the numbers that the store keeps of facets, parties and outlets, and writes each once at its end.</summary>
internal sealed class Tallies(StoreConnection store)
{
    private readonly Dictionary<long, int> facets = [];
    private readonly Dictionary<long, (int Events, int Samples)> actors = [];
    private readonly Dictionary<long, SourceTally> sources = [];

    public const string Events = "events", Articles = "articles", Mentions = "mentions";

    /// <summary>Key of a facet; made where there is none.</summary>
    public long Facet(FacetKind kind, string value, string? label = null)
    {
        if (store.Known.Facets.TryGetValue((kind, value), out var known)) return known;
        var key = store.Number("SELECT key FROM facets WHERE kind = $1 AND value = $2", (int)kind, value)
            ?? store.Insert("INSERT INTO facets (kind, value, label) VALUES ($1, $2, $3)", (int)kind, value, label ?? value);
        store.Known.Facets.Add((kind, value), key);
        return key;
    }

    /// <summary>Adds events to what a facet counts.</summary>
    public void Add(long facet, int events) => CollectionsMarshal.GetValueRefOrAddDefault(facets, facet, out _) += events;

    /// <summary>Adds to a total.</summary>
    public void AddTotal(string total, int number) => Add(Facet(FacetKind.Total, total), number);

    /// <summary>Adds events to what a party counts.</summary>
    public void AddActor(long actor, int events, int samples)
    {
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(actors, actor, out _);
        tally = (tally.Events + events, tally.Samples + samples);
    }

    /// <summary>Adds to what an outlet counts.</summary>
    public void AddSource(long source, SourceTally tally)
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sources, source, out _);
        sum = new SourceTally(sum.Articles + tally.Articles, sum.Samples + tally.Samples, sum.Reports + tally.Reports, sum.Firsts + tally.Firsts, sum.Copies + tally.Copies);
    }

    /// <summary>Facet of an outlet's name; its row is made where there is none.</summary>
    public long Source(string name)
    {
        if (store.Known.Written.TryGetValue((FacetKind.Source, name), out var known)) return known;
        var key = Facet(FacetKind.Source, Search.TextFolding.Fold(name.Trim()), name.Trim());
        store.Execute("INSERT OR IGNORE INTO sources (facet, name) VALUES ($1, $2)", key, name.Trim());
        store.Known.Written.Add((FacetKind.Source, name), key);
        return key;
    }

    /// <summary>Writes what was collected.</summary>
    public void Flush()
    {
        foreach (var (key, events) in facets.OrderBy(facet => facet.Key))
        {
            if (events != 0) store.Start("UPDATE facets SET events = events + ? WHERE key = ?").Add((long)events).Add(key).Run();
        }

        foreach (var (key, tally) in actors.OrderBy(actor => actor.Key))
        {
            if (tally != default) store.Start("UPDATE actors SET events = events + ?, samples = samples + ? WHERE key = ?").Add((long)tally.Events).Add((long)tally.Samples).Add(key).Run();
        }

        foreach (var (key, tally) in sources.OrderBy(source => source.Key))
        {
            if (tally != default)
                store.Execute("UPDATE sources SET articles = articles + $2, samples = samples + $3, reports = reports + $4, firsts = firsts + $5, copies = copies + $6 WHERE facet = $1", key, tally.Articles, tally.Samples, tally.Reports, tally.Firsts, tally.Copies);
        }

        facets.Clear();
        actors.Clear();
        sources.Clear();
    }
}
