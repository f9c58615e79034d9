using System.Buffers;
using Dragoman.Domain;
using Dragoman.Domain.Json;

namespace Dragoman.Record.Sqlite;

/// <summary>Writes and removes an event with all rows that follow from it: its parties, facets, outlets and words.</summary>
internal sealed class EventRows(StoreConnection store, Tallies tallies)
{
    private const string InsertEvent = """
        INSERT INTO events (key, id, type, status, first_day, last_day, is_wrong, is_disputed, is_sample, is_corrected, origin, reports, sources,
          first_reported, announced, recorded, place, country, latitude, longitude, facets, parties, outlets, founder, coded, traits)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private const int AtOnce = 64;

    private readonly ContractWriter json = new();
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
        var made = new WaitingEvent(row, row.IsWrong ? [] : facets.Of(row, parties), Distinct(parties), EventOutlets.Of(row, tallies));
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

        var (isWrong, isSample, old, outlets) = store.Rows("SELECT is_wrong, is_sample, traits, parties, facets, outlets FROM events WHERE key = $1", Stored, key)[0];
        foreach (var facet in old.Facets) tallies.Add(facet, -1);
        foreach (var (source, tally) in EventOutlets.Read(outlets)) tallies.AddSource(source, tally.Times(-1));
        if (!isWrong) CountParties([.. PackedNumbers.Read(old.Parties).Select(party => party >> 1)], isSample, -1);
        removed.Add(key, old);

        static (bool IsWrong, bool IsSample, RemovedEvent Old, string Outlets) Stored(StoreRow row) =>
            (row.GetInt64(0) != 0, row.GetInt64(1) != 0, new RemovedEvent(row.GetInt32(2), row.GetString(3), PackedNumbers.Read(row.GetString(4))), row.GetString(5));
    }

    /// <summary>Writes what waits, each table in the order of its keys: neighbours share pages, and full-text search begins a new part of its index wherever a key is less than the one before.</summary>
    public void Flush()
    {
        if (waiting.Count == 0 && removed.Count == 0) return;
        var inOrder = waiting.OrderBy(made => made.Key).ToList();
        DeleteEvents();
        foreach (var (key, made) in inOrder) WriteEvent(key, made);
        WritePostings(inOrder);
        foreach (var (key, made) in inOrder)
        {
            if (!made.Row.IsWrong) WriteText(key, made.Row);
        }

        waiting.Clear();
        removed.Clear();
    }

    private void DeleteEvents()
    {
        foreach (var key in removed.Keys) store.Start("DELETE FROM events WHERE key = ?").Add(key).Run();
        foreach (var key in removed.Keys) store.Start("DELETE FROM event_text WHERE rowid = ?").Add(key).Run();
    }

    // An event that is written anew where it stood keeps the postings that are as they were.
    private void WritePostings(List<KeyValuePair<long, WaitingEvent>> inOrder)
    {
        var gone = removed.SelectMany(old => old.Value.Facets.Select(facet => (Postings.Block(old.Key), facet, old.Key))).ToHashSet();
        var postings = ArrayPool<Posting>.Shared.Rent(Math.Max(1, inOrder.Sum(made => made.Value.Facets.Count)));
        var count = 0;
        foreach (var (key, made) in inOrder)
        {
            var traits = PostedTraits.Of(made.Row.Coded);
            var isAsBefore = removed.GetValueOrDefault(key) is { } old && old.Traits == traits && old.Parties == made.StoredParties;
            foreach (var facet in made.Facets)
            {
                if (facet.IsPosted && !(isAsBefore && gone.Remove((Postings.Block(key), facet.Key, key)))) postings[count++] = new Posting(Postings.Block(key), facet.Key, key, traits | facet.Roles);
            }
        }

        foreach (var (block, facet, key) in gone.Order()) store.Start("DELETE FROM postings WHERE block = ? AND facet = ? AND event = ?").Add(block).Add(facet).Add(key).Run();
        InsertPostings(postings.AsSpan(0, count));
        ArrayPool<Posting>.Shared.Return(postings);
    }

    private void InsertPostings(Span<Posting> postings)
    {
        postings.Sort();
        Span<long> numbers = stackalloc long[AtOnce * Posting.Width];
        for (var i = 0; i < postings.Length; i += AtOnce)
        {
            var rows = Math.Min(AtOnce, postings.Length - i);
            for (var row = 0; row < rows; row++)
            {
                postings[i + row].CopyTo(numbers[(row * Posting.Width)..]);
                if (store.Known.Blocks.Add(postings[i + row].Block)) store.Execute("INSERT OR IGNORE INTO blocks (block) VALUES ($1)", postings[i + row].Block);
            }

            store.InsertRows("INSERT INTO postings (block, facet, event, traits)", Posting.Width, numbers[..(rows * Posting.Width)]);
        }
    }

    private void WriteEvent(long key, WaitingEvent made)
    {
        var (row, coded) = (made.Row, made.Row.Coded);
        var date = coded.Date?.Value;
        var isAsReported = row.Reports.Length == 1 && ReferenceEquals(coded, row.Founder.Mention.Coded);
        var statement = store.Start(InsertEvent)
            .Add(key).Add(row.Id).Add(coded.Type.Name).Add(coded.Status.Name).Add(date?.First.DayNumber).Add(date?.Last.DayNumber)
            .Add(row.IsWrong).Add(row.IsDisputed).Add(row.IsSample).Add(row.IsCorrected).Add((long)row.Origin).Add((long)row.Reports.Length).Add((long)row.Sources)
            .Add(StoredText.Of(row.Founder.Mention.Published)).Add(row.Announced).Add(row.Recorded)
            .Add(coded.Place?.Name).Add(coded.Place?.Country).Add(coded.Place?.Latitude).Add(coded.Place?.Longitude)
            .Add(PackedNumbers.Write([.. made.Facets.Select(facet => facet.Key)])).Add(made.StoredParties).Add(EventOutlets.Write(made.Outlets))
            .Add(row.Founder.Key);
        (isAsReported ? statement.Add((string?)null) : statement.AddText(json.Write(coded))).Add((long)PostedTraits.Of(coded)).Run();
    }

    private void Count(WaitingEvent made, int times)
    {
        foreach (var (source, tally) in made.Outlets) tallies.AddSource(source, tally.Times(times));
        if (made.Row.IsWrong) return;
        foreach (var facet in made.Facets) tallies.Add(facet.Key, times);
        CountParties([.. made.Parties.Select(party => party.Actor)], made.Row.IsSample, times);
    }

    private static List<(int Role, long Actor)> Distinct(List<(int Role, KnownActor Actor, string Code)> parties)
    {
        var distinct = new List<(int Role, long Actor)>(parties.Count);
        foreach (var (role, actor, _) in parties)
        {
            if (!distinct.Contains((role, actor.Key))) distinct.Add((role, actor.Key));
        }

        return distinct;
    }

    private void CountParties(ReadOnlySpan<long> parties, bool isSample, int events)
    {
        for (var i = 0; i < parties.Length; i++)
        {
            if (!parties[..i].Contains(parties[i])) tallies.AddActor(parties[i], events, isSample ? events : 0);
        }
    }

    private void WriteText(long key, EventRow row)
    {
        var text = row is { Reports: [{ Text: { } own }] } && ReferenceEquals(row.Coded, row.Founder.Mention.Coded) ? own : SearchedText.Of(Searched(row));
        store.Start("INSERT INTO event_text (rowid, words, names) VALUES (?, ?, ?)").Add(key).Add(text.Words).Add(text.Names).Run();
    }

    private static string Searched(EventRow row) => row.Reports.Length == 1
        ? StoredText.Searched(row.Founder.Mention.Sentence, row.Coded)
        : string.Join(" | ", row.Reports.Select(report => report.Mention.Sentence).Append(StoredText.Around(row.Coded)).Concat(row.Reports.Select(report => StoredText.Around(report.Mention.Coded))).Distinct(StringComparer.Ordinal));
}
