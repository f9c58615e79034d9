using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Dragoman.Domain;

namespace Dragoman.Record.Sqlite;

/// <summary>Writes and removes an event with all rows that follow from it: its parties, facets, outlets and words.</summary>
internal sealed class EventRows(StoreConnection store, Tallies tallies)
{
    private const string InsertEvent = """
        INSERT INTO events (key, id, type, status, first_day, last_day, is_wrong, is_disputed, is_sample, is_corrected, origin, reports, sources,
          first_reported, announced, recorded, place, country, latitude, longitude, facets, founder, coded, traits)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private readonly ActorRows actors = new(store, tallies);
    private readonly EventFacets facets = new(store, tallies);
    private readonly Dictionary<long, WaitingEvent> waiting = [];
    private readonly SortedDictionary<long, RemovedEvent> removed = [];

    /// <summary>Writes an event that is not there, at the latest with <see cref="Flush"/>. Its reports are told where they belong.</summary>
    public long Insert(EventRow row)
    {
        var key = EventKey.Of(row.SortDay, row.Id);
        while (waiting.ContainsKey(key) || (!removed.ContainsKey(key) && store.Number("SELECT 1 FROM events WHERE key = $1", key) is not null)) key++;
        var parties = actors.Of(row.Coded);
        var made = new WaitingEvent(row, row.IsWrong ? [] : facets.Of(row, parties), [.. parties.Select(party => (party.Role, party.Actor.Key)).Distinct()], EventOutlets.Of(row, tallies));
        waiting.Add(key, made);
        Count(made, 1);
        return key;
    }

    /// <summary>Takes away an event that is there, at the latest with <see cref="Flush"/>; its reports must be told where they belong then.</summary>
    public void Remove(long key)
    {
        if (waiting.Remove(key, out var made))
        {
            Count(made, -1);
            return;
        }

        var (isWrong, isSample, listed, traits) = store.Rows("SELECT is_wrong, is_sample, facets, traits FROM events WHERE key = $1", static row => (row.GetInt64(0) != 0, row.GetInt64(1) != 0, row.GetString(2), row.GetInt32(3)), key)[0];
        if (!isWrong) CountParties(store.Rows("SELECT actor_key FROM participations WHERE event_key = $1", static row => row.GetInt64(0), key), isSample, -1);
        long[] posted = [.. listed.Split((char[])['[', ',', ']'], StringSplitOptions.RemoveEmptyEntries).Select(text => long.Parse(text, CultureInfo.InvariantCulture))];
        foreach (var facet in posted) tallies.Add(facet, -1);
        foreach (var (source, tally) in store.Rows("SELECT source, reports, is_first, copies FROM event_sources WHERE event_key = $1", static row => (row.GetInt64(0), new SourceTally(0, 0, row.GetInt32(1), row.GetInt32(2), row.GetInt32(3))), key))
            tallies.AddSource(source, tally.Times(-1));
        removed.Add(key, new RemovedEvent(traits, posted));
    }

    /// <summary>Writes what waits, each table in the order of its keys: neighbours share pages, and full-text search begins a new part of its index wherever a key is less than the one before.</summary>
    public void Flush()
    {
        if (waiting.Count == 0 && removed.Count == 0) return;
        var inOrder = waiting.OrderBy(made => made.Key).ToList();
        DeleteEvents();
        WriteEvents(inOrder);
        WritePostings(inOrder);
        foreach (var (key, made) in inOrder)
        {
            if (!made.Row.IsWrong) WriteText(key, made.Row);
        }

        waiting.Clear();
        removed.Clear();
    }

    /// <summary>What a posting tells of its event without a look at it: type, status and precision of the date.</summary>
    public static int Traits(CodedEvent coded) =>
        (int)coded.Type | ((int)coded.Status << 5) | (coded.Date is not { } date ? 3 : (date.Value.Last.DayNumber - date.Value.First.DayNumber) switch { 0 => 0, <= 31 => 1, _ => 2 }) << 8;

    private void DeleteEvents()
    {
        foreach (var key in removed.Keys)
        {
            store.Execute("DELETE FROM event_sources WHERE event_key = $1", key);
            store.Execute("DELETE FROM participations WHERE event_key = $1", key);
            store.Execute("DELETE FROM events WHERE key = $1", key);
        }

        foreach (var key in removed.Keys) store.Execute("DELETE FROM event_text WHERE rowid = $1", key);
    }

    private void WriteEvents(List<KeyValuePair<long, WaitingEvent>> inOrder)
    {
        List<long> participations = [], outlets = [];
        foreach (var (key, made) in inOrder)
        {
            WriteEvent(key, made);
            foreach (var (role, actor) in made.Parties) participations.AddRange([key, role, actor]);
            foreach (var (source, tally) in made.Outlets) outlets.AddRange([key, source, tally.Reports, tally.Firsts, tally.Copies]);
        }

        store.InsertRows("INSERT INTO participations (event_key, role, actor_key)", 3, CollectionsMarshal.AsSpan(participations));
        store.InsertRows("INSERT INTO event_sources (event_key, source, reports, is_first, copies)", 5, CollectionsMarshal.AsSpan(outlets));
    }

    // An event that is written anew where it stood keeps the postings that are as they were.
    private void WritePostings(List<KeyValuePair<long, WaitingEvent>> inOrder)
    {
        var postings = new List<(long Facet, long Event, int Traits)>(inOrder.Count * 10);
        foreach (var (key, made) in inOrder)
        {
            var traits = Traits(made.Row.Coded);
            var before = removed.GetValueOrDefault(key) is { } old && old.Traits == traits ? old.Posted : [];
            foreach (var (facet, isPosted) in made.Facets)
            {
                if (isPosted && !before.Contains(facet)) postings.Add((facet, key, traits));
            }
        }

        DeletePostings();
        postings.Sort();
        var numbers = new long[postings.Count * 3];
        for (var i = 0; i < postings.Count; i++) (numbers[i * 3], numbers[(i * 3) + 1], numbers[(i * 3) + 2]) = postings[i];
        store.InsertRows("INSERT INTO postings (facet, event, traits)", 3, numbers);
    }

    private void DeletePostings()
    {
        var gone = new List<(long Facet, long Event)>();
        foreach (var (key, old) in removed)
        {
            var isKept = waiting.TryGetValue(key, out var made) && Traits(made.Row.Coded) == old.Traits;
            foreach (var facet in old.Posted)
            {
                if (!isKept || !made!.Facets.Contains((facet, true))) gone.Add((facet, key));
            }
        }

        gone.Sort();
        foreach (var (facet, key) in gone) store.Start("DELETE FROM postings WHERE facet = ? AND event = ?").Add(facet).Add(key).Run();
    }

    private void WriteEvent(long key, WaitingEvent made)
    {
        var (row, coded) = (made.Row, made.Row.Coded);
        var date = coded.Date?.Value;
        var json = row.Reports.Length == 1 && ReferenceEquals(coded, row.Founder.Mention.Coded) ? null : StoredText.Of(coded);
        store.Start(InsertEvent)
            .Add(key).Add(row.Id).Add(coded.Type.Name).Add(coded.Status.Name).Add(date?.First.DayNumber).Add(date?.Last.DayNumber)
            .Add(row.IsWrong).Add(row.IsDisputed).Add(row.IsSample).Add(row.IsCorrected).Add((long)row.Origin).Add((long)row.Reports.Length).Add((long)row.Sources)
            .Add(StoredText.Of(row.Founder.Mention.Published)).Add(row.Announced).Add(row.Recorded)
            .Add(coded.Place?.Name).Add(coded.Place?.Country).Add(coded.Place?.Latitude).Add(coded.Place?.Longitude)
            .Add(Listed(made.Facets)).Add(row.Founder.Key).Add(json).Add((long)Traits(coded))
            .Run();
    }

    private void Count(WaitingEvent made, int times)
    {
        foreach (var (source, tally) in made.Outlets) tallies.AddSource(source, tally.Times(times));
        if (made.Row.IsWrong) return;
        foreach (var (facet, _) in made.Facets) tallies.Add(facet, times);
        CountParties(made.Parties.Select(party => party.Actor), made.Row.IsSample, times);
    }

    private void CountParties(IEnumerable<long> parties, bool isSample, int events)
    {
        foreach (var actor in parties.Distinct()) tallies.AddActor(actor, events, isSample ? events : 0);
    }

    private static string Listed(List<(long Key, bool IsPosted)> facets)
    {
        var text = new StringBuilder("[", facets.Count * 8);
        foreach (var (key, _) in facets) text.Append(key).Append(',');
        text.Length = Math.Max(1, text.Length - 1);
        return text.Append(']').ToString();
    }

    private void WriteText(long key, EventRow row)
    {
        var text = row.Reports.Length == 1
            ? row.Founder.Mention.Sentence + " | " + StoredText.Around(row.Coded)
            : string.Join(" | ", row.Reports.Select(report => report.Mention.Sentence).Append(StoredText.Around(row.Coded)).Concat(row.Reports.Select(report => StoredText.Around(report.Mention.Coded))).Distinct(StringComparer.Ordinal));
        store.Start("INSERT INTO event_text (rowid, words, names) VALUES (?, ?, ?)").Add(key).Add(StoredText.Words(text)).Add(StoredText.Names(text)).Run();
    }
}
