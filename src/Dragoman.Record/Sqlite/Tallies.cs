namespace Dragoman.Record.Sqlite;

/// <summary>Collects by how much a transaction changes the numbers that the store keeps of facets, parties and outlets, and the words of its events, and writes each once at its end.</summary>
internal sealed class Tallies(StoreConnection store)
{
    private readonly SortedDictionary<long, int> facets = [];
    private readonly SortedDictionary<long, (int Events, int Samples)> actors = [];
    private readonly SortedDictionary<long, SourceTally> sources = [];

    private readonly SortedDictionary<long, (string Words, string Names)> texts = [];

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
    public void Add(long facet, int events) => facets[facet] = facets.GetValueOrDefault(facet) + events;

    /// <summary>Adds the words of an event. They are written in the order of keys: full-text search begins a new part of its index wherever a key is less than the one before.</summary>
    public void AddText(long key, string words, string names) => texts[key] = (words, names);

    /// <summary>Removes the words of an event.</summary>
    public void RemoveText(long key)
    {
        if (!texts.Remove(key)) store.Execute("DELETE FROM event_text WHERE rowid = $1", key);
    }

    /// <summary>Adds to a total.</summary>
    public void AddTotal(string total, int number) => Add(Facet(FacetKind.Total, total), number);

    /// <summary>Adds events to what a party counts.</summary>
    public void AddActor(long actor, int events, int samples)
    {
        var before = actors.GetValueOrDefault(actor);
        actors[actor] = (before.Events + events, before.Samples + samples);
    }

    /// <summary>Adds to what an outlet counts.</summary>
    public void AddSource(long source, SourceTally tally)
    {
        var before = sources.GetValueOrDefault(source);
        sources[source] = new SourceTally(before.Articles + tally.Articles, before.Samples + tally.Samples, before.Reports + tally.Reports, before.Firsts + tally.Firsts, before.Copies + tally.Copies);
    }

    /// <summary>Facet of an outlet's name; its row is made where there is none.</summary>
    public long Source(string name)
    {
        var value = Search.TextFolding.Fold(name.Trim());
        if (store.Known.Facets.TryGetValue((FacetKind.Source, value), out var known)) return known;
        var key = Facet(FacetKind.Source, value, name.Trim());
        store.Execute("INSERT OR IGNORE INTO sources (facet, name) VALUES ($1, $2)", key, name.Trim());
        return key;
    }

    /// <summary>Writes what was collected.</summary>
    public void Flush()
    {
        foreach (var (key, events) in facets)
        {
            if (events != 0) store.Execute("UPDATE facets SET events = events + $2 WHERE key = $1", key, events);
        }

        foreach (var (key, tally) in actors)
        {
            if (tally != default) store.Execute("UPDATE actors SET events = events + $2, samples = samples + $3 WHERE key = $1", key, tally.Events, tally.Samples);
        }

        foreach (var (key, tally) in sources)
        {
            if (tally != default)
                store.Execute("UPDATE sources SET articles = articles + $2, samples = samples + $3, reports = reports + $4, firsts = firsts + $5, copies = copies + $6 WHERE facet = $1", key, tally.Articles, tally.Samples, tally.Reports, tally.Firsts, tally.Copies);
        }

        foreach (var (key, text) in texts) store.Execute("INSERT INTO event_text (rowid, words, names) VALUES ($1, $2, $3)", key, text.Words, text.Names);
        texts.Clear();
        facets.Clear();
        actors.Clear();
        sources.Clear();
    }
}
