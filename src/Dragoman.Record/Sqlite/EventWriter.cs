using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record.Clustering;
using Dragoman.Record.Search;
using Microsoft.Data.Sqlite;

namespace Dragoman.Record.Sqlite;

/// <summary>Makes events from the reports that a transaction touched.</summary>
internal sealed class EventWriter(StoreConnection store)
{
    internal const string Reported = """
        SELECT m.id, a.id, a.published, a.source, m.sentence, m.coded, a.is_sample, m.event_key
        FROM mentions m JOIN articles a ON a.key = m.article_key WHERE a.is_current = 1 AND
        """;

    private const int MostAliases = 1000;

    private readonly SortedSet<string> blocks = new(StringComparer.Ordinal);
    private readonly SortedSet<long> alone = [];
    private readonly SortedSet<long> oldEvents = [];

    /// <summary>Notes a report that is new, changed or withdrawn.</summary>
    /// <param name="mention">Key of the report.</param>
    /// <param name="block">Its <see cref="MergeBlock"/>, before or after the change.</param>
    /// <param name="oldEvent">Key of the event to which it belonged.</param>
    public void Touch(long mention, string? block, long? oldEvent)
    {
        if (block is null) alone.Add(mention);
        else blocks.Add(block);
        if (oldEvent is { } key) oldEvents.Add(key);
    }

    /// <summary>Divides what was touched into events anew and writes them.</summary>
    public void Regroup()
    {
        var kept = new HashSet<long>();
        foreach (var block in blocks)
        {
            var rows = store.Rows(Reported + " m.block = $1", Read, block);
            foreach (var row in rows)
            {
                if (row.Event is { } old) oldEvents.Add(old);
            }

            foreach (var reports in EventClustering.Group(rows.Select(row => row.Mention))) kept.Add(Write(reports));
        }

        foreach (var mention in alone)
        {
            foreach (var row in store.Rows(Reported + " m.key = $1 AND m.block IS NULL", Read, mention)) kept.Add(Write([row.Mention]));
        }

        foreach (var key in oldEvents.Where(key => !kept.Contains(key))) Remove(key);
        blocks.Clear();
        alone.Clear();
        oldEvents.Clear();
    }

    internal static (ReportedMention Mention, long? Event) Read(SqliteDataReader row) => (
        new ReportedMention(
            row.GetString(0), row.GetString(1), StoredText.Date(row.IsDBNull(2) ? null : row.GetString(2)), row.IsDBNull(3) ? null : row.GetString(3),
            row.GetString(4), StoredText.Coded(row.GetString(5)), row.GetInt64(6) != 0),
        row.IsDBNull(7) ? null : row.GetInt64(7));

    private long Write(ImmutableArray<ReportedMention> reports)
    {
        var coded = EventConsensus.Of(reports);
        var first = reports[0];
        var sortDay = coded.Date?.Value.First.DayNumber ?? first.Published?.DayNumber ?? 0;
        object?[] values =
        [
            first.Id, coded.Type.Name, coded.Status.Name, coded.Date?.Value.First.DayNumber, coded.Date?.Value.Last.DayNumber,
            coded.Place?.Name, coded.Place?.Country, coded.Place is { } place ? TextFolding.Fold(place.Name) : null, sortDay,
            StoredText.Of(first.Published), reports.Length, EventConsensus.IndependentSources(reports), EventConsensus.Disagreements(reports).Length > 0 ? 1 : 0,
            reports.All(report => report.Sample) ? 1 : 0, StoredText.Of(coded), first.Sentence,
        ];
        store.Execute(
            """
            INSERT INTO events (id, type, status, first_day, last_day, place, country, place_folded, sort_day, first_reported, reports, sources, is_disputed, is_sample, coded, sentence)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
            ON CONFLICT (id) DO UPDATE SET type = $2, status = $3, first_day = $4, last_day = $5, place = $6, country = $7, place_folded = $8, sort_day = $9,
              first_reported = $10, reports = $11, sources = $12, is_disputed = $13, is_sample = $14, coded = $15, sentence = $16
            """,
            values);
        var key = store.Number("SELECT key FROM events WHERE id = $1", first.Id)!.Value;
        foreach (var report in reports) store.Execute("UPDATE mentions SET event_key = $2 WHERE id = $1", report.Id, key);
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
