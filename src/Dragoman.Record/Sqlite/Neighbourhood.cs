using System.Collections.Immutable;
using Dragoman.Record.Clustering;
using Dragoman.Record.Corrections;

namespace Dragoman.Record.Sqlite;

/// <summary>All reports that may be of one event with some given ones: their blocks, and whatever corrections join to these, as far as that goes.</summary>
internal sealed class Neighbourhood(StoreConnection store)
{
    private const string Reported = """
        SELECT m.id, a.id, a.published, a.source, m.sentence, m.coded, a.is_sample, m.event_key, m.block, g.group_key
        FROM mentions m JOIN articles a ON a.key = m.article_key LEFT JOIN copies g ON g.article_key = a.key WHERE a.is_current = 1 AND m.is_told = 1 AND
        """;

    private readonly Dictionary<string, (ReportedMention Mention, long? Event, string? Block)> reports = new(StringComparer.Ordinal);
    private readonly SortedDictionary<long, Correction> corrections = [];
    private readonly HashSet<string> blocks = new(StringComparer.Ordinal);
    private readonly bool isCorrected = store.Number("SELECT EXISTS (SELECT 1 FROM corrections)") == 1;

    /// <summary>Keys of the events to which the reports belong as the store stands.</summary>
    public IEnumerable<long> Events => reports.Values.Select(report => report.Event).OfType<long>().Distinct();

    /// <summary>Ids of the reports.</summary>
    public IEnumerable<string> Reports => reports.Keys;

    /// <summary>The corrections that count, in the order in which they were made.</summary>
    public IEnumerable<Correction> Corrections => corrections.Values;

    /// <summary>The event of a report as the store stands.</summary>
    public long? EventOf(string report) => reports[report].Event;

    /// <summary>Takes in a block.</summary>
    public void AddBlock(string block)
    {
        if (blocks.Add(block)) Take(Reported + " m.block = $1", block);
    }

    /// <summary>Takes in a report by its id.</summary>
    public void AddReport(string id)
    {
        if (!reports.ContainsKey(id)) Take(Reported + " m.id = $1", id);
    }

    /// <summary>Takes in a report by its key.</summary>
    public void AddReport(long key) => Take(Reported + " m.key = $1", key);

    /// <summary>The events that the reports make.</summary>
    public ImmutableArray<ImmutableArray<ReportedMention>> Divide() => EventPartition.Divide(reports.Values.Select(report => (report.Mention, report.Block)), corrections.Values);

    private void Take(string sql, object value)
    {
        var rows = store.Rows(
            sql,
            row => (
                Mention: new ReportedMention(
                    row.GetString(0), row.GetString(1), StoredText.Date(row.IsDBNull(2) ? null : row.GetString(2)), row.IsDBNull(3) ? null : row.GetString(3),
                    row.GetString(4), StoredText.Coded(row.GetString(5)), row.GetInt64(6) != 0, row.IsDBNull(9) ? null : row.GetString(9)),
                Event: row.IsDBNull(7) ? (long?)null : row.GetInt64(7),
                Block: row.IsDBNull(8) ? null : row.GetString(8)),
            value);
        var fresh = rows.Where(row => reports.TryAdd(row.Mention.Id, row)).ToList();
        foreach (var row in fresh)
        {
            if (row.Block is { } block) AddBlock(block);
            if (isCorrected) FollowCorrections(row.Mention.Id);
        }
    }

    private void FollowCorrections(string report)
    {
        foreach (var (key, correction) in CorrectionRows.About(store, report))
        {
            if (!corrections.TryAdd(key, correction)) continue;
            foreach (var other in correction.Reports) AddReport(other);
        }
    }
}
