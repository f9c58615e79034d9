using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Clustering;
using Dragoman.Record.Corrections;
using Dragoman.Record.Search;

namespace Dragoman.Record.Sqlite;

/// <summary>Makes events from the reports that a transaction touched.</summary>
internal sealed class EventWriter(StoreConnection store)
{
    private const int MostAliases = 1000;

    private readonly List<string> touchedIds = [];
    private readonly List<long> alone = [];
    private readonly List<string> blocks = [];
    private readonly SortedSet<long> oldEvents = [];
    private bool? isCorrected;

    /// <summary>Notes a report that is new, changed or withdrawn.</summary>
    /// <param name="mention">Key of the report.</param>
    /// <param name="block">Its <see cref="MergeBlock"/>, before or after the change.</param>
    /// <param name="oldEvent">Key of the event to which it belonged.</param>
    public void Touch(long mention, string? block, long? oldEvent)
    {
        alone.Add(mention);
        if (block is not null) blocks.Add(block);
        if (oldEvent is { } key) oldEvents.Add(key);
    }

    /// <summary>Writes the event of a report that no rule and no correction can join to another; false where one might.</summary>
    public bool WriteAlone(ReportedMention mention, string? block)
    {
        isCorrected ??= store.Number("SELECT EXISTS (SELECT 1 FROM corrections)") == 1;
        if (block is not null || isCorrected.Value) return false;
        Write([mention], []);
        return true;
    }

    /// <summary>Notes all reports of a neighbourhood.</summary>
    public void Touch(Neighbourhood neighbourhood)
    {
        foreach (var report in neighbourhood.Reports) touchedIds.Add(report);
        oldEvents.UnionWith(neighbourhood.Events);
    }

    /// <summary>Divides what was touched into events anew and writes them.</summary>
    public void Regroup()
    {
        // Only now, when every report stands as it is to be, is it clear what belongs together.
        var whole = new Neighbourhood(store);
        foreach (var key in alone) whole.AddReport(key);
        foreach (var block in blocks) whole.AddBlock(block);
        foreach (var id in touchedIds) whole.AddReport(id);
        AddEventsOf(whole);
        oldEvents.UnionWith(whole.Events);
        var kept = new HashSet<long>();
        foreach (var reports in whole.Divide()) kept.Add(Write(reports, whole.Corrections));
        foreach (var key in oldEvents.Where(key => !kept.Contains(key))) Remove(key);
        alone.Clear();
        blocks.Clear();
        touchedIds.Clear();
        oldEvents.Clear();
    }

    // A withdrawn report may have held others together, which must then be divided too.
    private void AddEventsOf(Neighbourhood whole)
    {
        foreach (var key in oldEvents)
        {
            foreach (var id in store.Rows("SELECT id FROM mentions WHERE event_key = $1", row => row.GetString(0), key)) whole.AddReport(id);
        }
    }

    private long Write(ImmutableArray<ReportedMention> all, IEnumerable<Correction> corrections)
    {
        var about = corrections.Where(correction => correction.Kind is CorrectionKind.Change or CorrectionKind.Wrong && all.Any(report => correction.Reports.Contains(report.Id))).ToList();
        var wrong = about.Where(correction => correction.Kind == CorrectionKind.Wrong).SelectMany(correction => correction.Reports).ToHashSet(StringComparer.Ordinal);
        var right = all.RemoveAll(report => wrong.Contains(report.Id));
        var reports = right.IsEmpty ? all : right;
        var coded = about.Select(correction => correction.Change).OfType<EventChange>().Aggregate(EventConsensus.Of(reports), (so, change) => change.Apply(so));
        var first = reports[0];
        var sortDay = coded.Date?.Value.First.DayNumber ?? first.Published?.DayNumber ?? 0;
        object?[] values =
        [
            all[0].Id, coded.Type.Name, coded.Status.Name, coded.Date?.Value.First.DayNumber, coded.Date?.Value.Last.DayNumber,
            coded.Place?.Name, coded.Place?.Country, coded.Place is { } place ? TextFolding.Fold(place.Name) : null, sortDay,
            StoredText.Of(first.Published), all.Length, EventConsensus.IndependentSources(reports), EventConsensus.Disagreements(reports).Length > 0 ? 1 : 0,
            reports.All(report => report.Sample) ? 1 : 0, StoredText.Of(coded), first.Sentence,
            right.IsEmpty ? 1 : 0, about.Count > 0 ? 1 : 0,
        ];
        store.Execute(
            """
            INSERT INTO events (id, type, status, first_day, last_day, place, country, place_folded, sort_day, first_reported, reports, sources, is_disputed, is_sample, coded, sentence, is_wrong, is_corrected)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
            ON CONFLICT (id) DO UPDATE SET type = $2, status = $3, first_day = $4, last_day = $5, place = $6, country = $7, place_folded = $8, sort_day = $9,
              first_reported = $10, reports = $11, sources = $12, is_disputed = $13, is_sample = $14, coded = $15, sentence = $16, is_wrong = $17, is_corrected = $18
            """,
            values);
        var key = store.Number("SELECT key FROM events WHERE id = $1", all[0].Id)!.Value;
        foreach (var report in all) store.Execute("UPDATE mentions SET event_key = $2 WHERE id = $1", report.Id, key);
        store.Execute("DELETE FROM participations WHERE event_key = $1", key);
        foreach (var reference in coded.Actor) Participate(key, 0, reference);
        foreach (var reference in coded.Recipient) Participate(key, 1, reference);
        return key;
    }

    private void Participate(long eventKey, int role, ActorReference reference)
    {
        var code = reference.Code ?? "";
        var name = reference.Name ?? (reference.Code is null ? reference.Text : "");
        var known = store.Rows("SELECT key, names FROM actors WHERE code = $1 AND name = $2", row => (Key: row.GetInt64(0), Names: row.GetString(1)), code, name);
        var names = name.Length > 0 ? string.Join(' ', SearchWords.Of(name).Select(NameFolding.Fold)) : StoredText.Names(reference.Text);
        long key;
        if (known.Count == 0)
        {
            key = store.Insert(
                "INSERT INTO actors (code, name, office, code_folded, words, names) VALUES ($1, $2, $3, $4, $5, $6)",
                code, name, reference.Office, TextFolding.Fold(code), StoredText.Words(name), $" {names} ");
        }
        else
        {
            key = known[0].Key;
            var more = string.Join(' ', names.Split(' ').Where(word => !known[0].Names.Contains($" {word} ", StringComparison.Ordinal)));
            if (more.Length > 0 && known[0].Names.Length < MostAliases) store.Execute("UPDATE actors SET names = $2 WHERE key = $1", key, known[0].Names + more + " ");
            if (reference.Office is { } office) store.Execute("UPDATE actors SET office = $2 WHERE key = $1 AND office IS NOT $2", key, office);
        }

        store.Execute("INSERT OR IGNORE INTO participations (event_key, role, actor_key) VALUES ($1, $2, $3)", eventKey, role, key);
    }

    private void Remove(long key)
    {
        store.Execute("DELETE FROM participations WHERE event_key = $1", key);
        store.Execute("DELETE FROM events WHERE key = $1", key);
    }
}
