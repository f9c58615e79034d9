using System.Collections.Immutable;
using Dragoman.Record.Clustering;
using Dragoman.Record.Corrections;

namespace Dragoman.Record.Sqlite;

/// <summary>All reports that decide together to which events some given ones belong: those like them, directly or over others, all of their events, and whatever corrections join to these.</summary>
internal sealed class Neighbourhood(StoreConnection store)
{
    private const string Columns = "SELECT m.id, m.key, m.bond, m.from_day, m.to_day, m.traits, m.event_key FROM mentions m WHERE m.is_told = 1 AND ";
    private static readonly int[] LongestOf = [0, 31, 366];

    private readonly Dictionary<string, ReportNode> reports = new(StringComparer.Ordinal);
    private readonly SortedDictionary<long, Correction> corrections = [];
    private readonly SortedSet<long> events = [];
    private readonly HashSet<string> crowded = new(StringComparer.Ordinal);
    private readonly Queue<ReportNode> open = [];
    private readonly Lazy<bool> isCorrected = new(() => IsCorrected(store));

    /// <summary>Keys of the events to which the reports belong as the store stands.</summary>
    public IReadOnlyCollection<long> Events => events;

    /// <summary>The reports by their ids.</summary>
    public IReadOnlyDictionary<string, ReportNode> Reports => reports;

    /// <summary>The corrections that count, in the order in which they were made.</summary>
    public IEnumerable<Correction> Corrections => corrections.Values;

    /// <summary>True where somebody ever corrected something.</summary>
    public static bool IsCorrected(StoreConnection store) => store.Number("SELECT EXISTS (SELECT 1 FROM corrections WHERE kind <> 'add')") == 1;

    /// <summary>A report's bond as it stands in the store: with the class of its time, so that those of a time can be looked up.</summary>
    public static long? StoredBond(MentionTraits traits) => traits.Bond == 0 ? null : (traits.Bond << 2) | (long)traits.Span;

    /// <summary>True where some report in the store is like one that is not yet there.</summary>
    public bool IsLikeAny(MentionTraits traits) => Like(traits, stopAtFirst: true).Count > 0;

    /// <summary>Takes in a report by its id, with all that decides with it.</summary>
    public void AddReport(string id)
    {
        if (!reports.ContainsKey(id)) Take(store.Rows(Columns + "m.id = $1", Node, id));
        Close();
    }

    /// <summary>Takes in a report by its key, with all that decides with it.</summary>
    public void AddReport(long key)
    {
        Take(store.Rows(Columns + "m.key = $1", Node, key));
        Close();
    }

    /// <summary>Takes in the reports of an event, with all that decides with them.</summary>
    public void AddEvent(long key)
    {
        if (events.Add(key)) Take(store.Rows(Columns + "m.event_key = $1", Node, key));
        Close();
    }

    /// <summary>The events that the reports make, as the ids of their reports.</summary>
    public ImmutableArray<ImmutableArray<string>> Divide() => EventPartition.Divide([.. reports.Values.Select(report => report.Traits)], corrections.Values, crowded);

    private void Take(List<ReportNode> rows)
    {
        foreach (var row in rows)
        {
            if (reports.TryAdd(row.Traits.Id, row)) open.Enqueue(row);
        }
    }

    private void Close()
    {
        while (open.TryDequeue(out var report))
        {
            if (report.Event is { } key && events.Add(key)) Take(store.Rows(Columns + "m.event_key = $1", Node, key));
            Take(Like(report.Traits, stopAtFirst: false));
            if (isCorrected.Value) FollowCorrections(report.Traits.Id);
        }
    }

    private List<ReportNode> Like(MentionTraits traits, bool stopAtFirst)
    {
        var found = new List<ReportNode>();
        if (traits.Bond == 0 || (stopAtFirst && !HasBond(traits))) return found;
        for (var span = SpanClass.Day; span < SpanClass.Longer; span++)
        {
            if (traits.ByWords && span > SpanClass.Day) break;
            var rows = Candidates(traits, span);
            if (span == SpanClass.Day && traits.Level == 2 && traits.Span != SpanClass.Day && rows.Count > EventClustering.Crowd)
            {
                crowded.Add(traits.Id);
                continue;
            }

            foreach (var row in rows)
            {
                if (row.Traits.Id == traits.Id || !Likeness.Of(traits, row.Traits).Joins) continue;
                found.Add(row);
                if (stopAtFirst) return found;
            }
        }

        return found;
    }

    // Most acts are told once, and one look tells so.
    private bool HasBond(MentionTraits traits) =>
        store.Start("SELECT 1 FROM mentions WHERE bond BETWEEN ? AND ? LIMIT 1").Add(traits.Bond << 2).Add((traits.Bond << 2) | 3).Rows(static _ => true).Count > 0;

    // Of reports of a day, no more than tell whether a vague one is lost among them.
    private List<ReportNode> Candidates(MentionTraits traits, SpanClass span)
    {
        var slack = traits.Span == SpanClass.Day ? Likeness.MostDaysApart : 0;
        var limit = span == SpanClass.Day && traits.Span != SpanClass.Day ? EventClustering.Crowd + 1 : -1;
        return store.Start(Columns + "m.bond = ? AND m.from_day BETWEEN ? AND ? AND m.to_day >= ? ORDER BY m.from_day, m.key LIMIT ?")
            .Add((traits.Bond << 2) | (long)span).Add((long)(traits.From - LongestOf[(int)span] - slack)).Add((long)(traits.To + slack)).Add((long)(traits.From - slack)).Add((long)limit)
            .Rows(Node);
    }

    private void FollowCorrections(string report)
    {
        foreach (var (key, correction) in CorrectionRows.About(store, report))
        {
            if (!corrections.TryAdd(key, correction)) continue;
            foreach (var other in correction.Reports.Where(other => !reports.ContainsKey(other))) Take(store.Rows(Columns + "m.id = $1", Node, other));
        }
    }

    private static ReportNode Node(StoreRow row)
    {
        var bond = row.Number(2) is { } stored ? stored >> 2 : 0;
        return new ReportNode(row.GetInt64(1), TraitsBytes.Read(row.GetString(0), bond, row.GetInt32(3), row.GetInt32(4), row.GetBytes(5)), row.Number(6));
    }
}
