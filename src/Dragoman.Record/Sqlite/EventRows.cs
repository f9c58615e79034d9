using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Dragoman.Domain;
using Dragoman.Record.Clustering;
using Dragoman.Record.Search;

namespace Dragoman.Record.Sqlite;

/// <summary>Writes and removes an event with all rows that follow from it: its parties, facets, outlets and words.</summary>
internal sealed class EventRows(StoreConnection store, Tallies tallies)
{
    private readonly ActorRows actors = new(store, tallies);
    private readonly Dictionary<long, WaitingEvent> waiting = [];

    /// <summary>Writes an event that is not there, at the latest with <see cref="Flush"/>. Its reports are told where they belong.</summary>
    public long Insert(EventRow row)
    {
        var key = EventKey.Of(row.SortDay, row.Id);
        while (waiting.ContainsKey(key) || store.Number("SELECT 1 FROM events WHERE key = $1", key) is not null) key++;
        var parties = actors.Of(row.Coded);
        var made = new WaitingEvent(row, row.IsWrong ? [] : Facets(row, parties), [.. parties.Select(party => (party.Role, party.Actor.Key)).Distinct()], Outlets(row));
        waiting.Add(key, made);
        Count(made, 1);
        return key;
    }

    /// <summary>Removes an event that is there; its reports must be told where they belong then.</summary>
    public void Remove(long key)
    {
        if (waiting.Remove(key, out var made))
        {
            Count(made, -1);
            return;
        }

        var (isWrong, isSample, listed) = store.Rows("SELECT is_wrong, is_sample, facets FROM events WHERE key = $1", static row => (row.GetInt64(0) != 0, row.GetInt64(1) != 0, row.GetString(2)), key)[0];
        if (!isWrong) CountParties(store.Rows("SELECT actor_key FROM participations WHERE event_key = $1", static row => row.GetInt64(0), key), isSample, -1);
        foreach (var facet in listed.Split((char[])['[', ',', ']'], StringSplitOptions.RemoveEmptyEntries).Select(text => long.Parse(text, CultureInfo.InvariantCulture)))
        {
            store.Execute("DELETE FROM postings WHERE facet = $1 AND event = $2", facet, key);
            tallies.Add(facet, -1);
        }

        foreach (var (source, tally) in store.Rows("SELECT source, reports, is_first, copies FROM event_sources WHERE event_key = $1", static row => (row.GetInt64(0), new SourceTally(0, 0, row.GetInt32(1), row.GetInt32(2), row.GetInt32(3))), key))
            tallies.AddSource(source, tally.Times(-1));
        store.Execute("DELETE FROM event_sources WHERE event_key = $1", key);
        store.Execute("DELETE FROM participations WHERE event_key = $1", key);
        store.Execute("DELETE FROM event_text WHERE rowid = $1", key);
        store.Execute("DELETE FROM events WHERE key = $1", key);
    }

    /// <summary>Writes the events that wait, each table in the order of its keys: neighbours share pages, and full-text search begins a new part of its index wherever a key is less than the one before.</summary>
    public void Flush()
    {
        if (waiting.Count == 0) return;
        List<long> participations = [], outlets = [];
        var postings = new List<(long Facet, long Event, int Traits)>(waiting.Count * 10);
        var inOrder = waiting.OrderBy(made => made.Key).ToList();
        foreach (var (key, made) in inOrder)
        {
            var traits = Traits(made.Row.Coded);
            WriteEvent(key, made, traits);
            foreach (var (role, actor) in made.Parties) participations.AddRange([key, role, actor]);
            foreach (var (source, tally) in made.Outlets) outlets.AddRange([key, source, tally.Reports, tally.Firsts, tally.Copies]);
            foreach (var facet in made.Facets)
            {
                if (facet.IsPosted) postings.Add((facet.Key, key, traits));
            }
        }

        store.InsertRows("INSERT INTO participations (event_key, role, actor_key)", 3, CollectionsMarshal.AsSpan(participations));
        store.InsertRows("INSERT INTO event_sources (event_key, source, reports, is_first, copies)", 5, CollectionsMarshal.AsSpan(outlets));
        postings.Sort();
        var numbers = new long[postings.Count * 3];
        for (var i = 0; i < postings.Count; i++) (numbers[i * 3], numbers[(i * 3) + 1], numbers[(i * 3) + 2]) = postings[i];
        store.InsertRows("INSERT INTO postings (facet, event, traits)", 3, numbers);
        foreach (var (key, made) in inOrder)
        {
            if (!made.Row.IsWrong) WriteText(key, made.Row);
        }

        waiting.Clear();
    }

    /// <summary>What a posting tells of its event without a look at it: type, status and precision of the date.</summary>
    public static int Traits(CodedEvent coded) =>
        (int)coded.Type | ((int)coded.Status << 5) | (coded.Date is not { } date ? 3 : (date.Value.Last.DayNumber - date.Value.First.DayNumber) switch { 0 => 0, <= 31 => 1, _ => 2 }) << 8;

    private void WriteEvent(long key, WaitingEvent made, int traits)
    {
        var (row, coded) = (made.Row, made.Row.Coded);
        var json = row.Reports.Length == 1 && ReferenceEquals(coded, row.Founder.Mention.Coded) ? null : StoredText.Of(coded);
        store.Execute(
            """
            INSERT INTO events (key, id, type, status, first_day, last_day, is_wrong, is_disputed, is_sample, is_corrected, origin, reports, sources,
              first_reported, announced, recorded, place, country, latitude, longitude, facets, founder, coded, traits)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)
            """,
            key, row.Id, coded.Type.Name, coded.Status.Name, coded.Date?.Value.First.DayNumber, coded.Date?.Value.Last.DayNumber,
            row.IsWrong, row.IsDisputed, row.IsSample, row.IsCorrected, (int)row.Origin, row.Reports.Length, row.Sources,
            StoredText.Of(row.Founder.Mention.Published), row.Announced, row.Recorded,
            coded.Place?.Name, coded.Place?.Country, coded.Place?.Latitude, coded.Place?.Longitude, Listed(made.Facets), row.Founder.Key, json, traits);
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

    private List<(long Key, bool IsPosted)> Facets(EventRow row, List<(int Role, KnownActor Actor, string Code)> parties)
    {
        var facets = new List<(long Key, bool IsPosted)>();
        var coded = row.Coded;
        var codes = parties.Select(party => party.Code).Where(code => code.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        foreach (var code in codes) Post(FacetKind.Code, TextFolding.Fold(code), code);
        for (var i = 0; i < codes.Count; i++)
        {
            for (var j = i + 1; j < codes.Count; j++) Post(FacetKind.Pair, codes[i] + "-" + codes[j]);
        }

        foreach (var party in parties) facets.Add((party.Actor.Facet, true));
        foreach (var source in row.Reports.Select(report => report.Mention.Source).OfType<string>()) facets.Add((tallies.Source(source), true));
        foreach (var topic in coded.Topics) Post(FacetKind.Topic, topic.ToLowerInvariant(), topic);
        if (coded.Place is { } place)
        {
            Post(FacetKind.Place, TextFolding.Fold(place.Name), place.Name);
            if (place.Country is { } country) Post(FacetKind.Country, country);
        }

        CountOnly(FacetKind.Total, Tallies.Events);
        Post(FacetKind.Type, coded.Type.Name);
        Post(FacetKind.Status, coded.Status.Name);
        if (coded.Date is { } date)
        {
            var first = date.Value.First;
            var isYear = date.Value.Last.DayNumber - first.DayNumber > 31;
            CountOnly(FacetKind.Month, string.Create(CultureInfo.InvariantCulture, $"{first.Year:D4}-{(isYear ? 0 : first.Month):D2}-{first.Month:D2} {coded.Type.Name}"));
            if (date.Value.Last == first) CountOnly(FacetKind.Day, first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return [.. facets.Distinct()];

        void Post(FacetKind kind, string value, string? label = null) => facets.Add((tallies.Facet(kind, value, label), true));

        void CountOnly(FacetKind kind, string value) => facets.Add((tallies.Facet(kind, value), false));
    }

    private static string Listed(List<(long Key, bool IsPosted)> facets)
    {
        var text = new StringBuilder("[");
        foreach (var (key, _) in facets) text.Append(text.Length > 1 ? "," : "").Append(CultureInfo.InvariantCulture, $"{key}");
        return text.Append(']').ToString();
    }

    private SortedDictionary<long, SourceTally> Outlets(EventRow row)
    {
        var told = new Dictionary<string, long>(StringComparer.Ordinal);
        var bySource = new SortedDictionary<long, SourceTally>();
        var isFirst = true;
        foreach (var report in row.Reports)
        {
            if (report.Mention.Source is not { } name)
            {
                isFirst = false;
                continue;
            }

            var source = tallies.Source(name);
            var isCopy = row.Reports.Length > 1 && IsCopy("sentence " + SearchWords.Joined(report.Mention.Sentence)) | (report.Mention.CopyGroup is { } copies && IsCopy("copies " + copies));
            var before = bySource.GetValueOrDefault(source);
            bySource[source] = before with { Reports = before.Reports + 1, Firsts = before.Firsts + (isFirst ? 1 : 0), Copies = before.Copies + (isCopy ? 1 : 0) };
            isFirst = false;

            bool IsCopy(string text) => !told.TryAdd(text, source) && told[text] != source;
        }

        return bySource;
    }

    private void WriteText(long key, EventRow row)
    {
        var text = row.Reports.Length == 1
            ? row.Founder.Mention.Sentence + " | " + StoredText.Around(row.Coded)
            : string.Join(" | ", row.Reports.Select(report => report.Mention.Sentence).Append(StoredText.Around(row.Coded)).Concat(row.Reports.Select(report => StoredText.Around(report.Mention.Coded))).Distinct(StringComparer.Ordinal));
        store.Execute("INSERT INTO event_text (rowid, words, names) VALUES ($1, $2, $3)", key, StoredText.Words(text), StoredText.Names(text));
    }
}
