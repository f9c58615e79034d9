using System.Collections.Immutable;
using Dragoman.Record.Clustering;
using Dragoman.Record.Corrections;

namespace Dragoman.Record.Sqlite;

/// <summary>All reports that decide together to which events some given ones belong: those like them, directly or over others, all of their events, and whatever corrections join to these.</summary>
internal sealed class Neighbourhood(StoreConnection store)
{
    private const string Wanted = "SELECT m.id, m.key, m.bond, m.from_day, m.to_day, m.traits, m.event_key FROM mentions m ", Told = "WHERE m.is_told = 1 AND ";
    private const string Columns = Wanted + Told, OfDays = Wanted + "INDEXED BY mentions_bond " + Told, OfYears = Wanted + "INDEXED BY mentions_bond_of_years " + Told;
    private const string LikeADay =
        OfDays + "m.bond & 3 < 2 AND m.from_day >> 5 = ?4 AND m.bond = ?1 AND m.from_day BETWEEN ?8 AND ?9 AND m.to_day >= ?8 UNION ALL "
        + OfDays + "m.bond & 3 < 2 AND m.from_day >> 5 = ?5 AND ?5 > ?4 AND m.bond = ?1 AND m.from_day BETWEEN ?8 AND ?9 AND m.to_day >= ?8 UNION ALL "
        + OfDays + "m.bond & 3 < 2 AND m.from_day >> 5 = ?6 AND m.bond = ?2 AND m.from_day BETWEEN ?10 AND ?9 AND m.to_day >= ?8 UNION ALL "
        + OfDays + "m.bond & 3 < 2 AND m.from_day >> 5 = ?7 AND m.bond = ?2 AND m.from_day BETWEEN ?10 AND ?9 AND m.to_day >= ?8 UNION ALL "
        + OfDays + "m.bond & 3 < 2 AND m.from_day >> 5 = ?5 AND ?5 > ?7 AND m.bond = ?2 AND m.from_day BETWEEN ?10 AND ?9 AND m.to_day >= ?8 UNION ALL "
        + OfYears + "m.bond & 3 = 2 AND m.bond = ?3 AND m.from_day BETWEEN ?11 AND ?9 AND m.to_day >= ?8";

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
        if (traits.Bond == 0) return found;
        if (traits.Span == SpanClass.Day)
        {
            Add(found, traits, CandidatesOfADay(traits), stopAtFirst);
            return found;
        }

        for (var span = SpanClass.Day; span < SpanClass.Longer && !(stopAtFirst && found.Count > 0); span++)
        {
            var rows = Candidates(traits, span);
            if (span == SpanClass.Day && traits.Level == 2 && rows.Count > EventClustering.Crowd) crowded.Add(traits.Id);
            else Add(found, traits, rows, stopAtFirst);
        }

        return found;
    }

    private static void Add(List<ReportNode> found, MentionTraits traits, List<ReportNode> rows, bool stopAtFirst)
    {
        foreach (var row in rows)
        {
            if (row.Traits.Id == traits.Id || !Likeness.Of(traits, row.Traits).Joins) continue;
            found.Add(row);
            if (stopAtFirst) return;
        }
    }

    // Most acts are told once, and one look tells so: at all that a report of a day can be like, by blocks. What is known by its words alone is like what is of its day.
    private List<ReportNode> CandidatesOfADay(MentionTraits traits)
    {
        var (first, last) = (traits.From - Likeness.MostDaysApart, traits.To + Likeness.MostDaysApart);
        var ofMonths = first - LongestOf[(int)SpanClass.Month];
        long? Longer(SpanClass span) => traits.ByWords ? null : Of(traits, span);
        return store.Start(LikeADay).Add(Of(traits, SpanClass.Day)).Add(Longer(SpanClass.Month)).Add(Longer(SpanClass.Year))
            .Add(Block(first)).Add(Block(last)).Add(Block(ofMonths)).Add(Block(ofMonths) + 1)
            .Add((long)first).Add((long)last).Add((long)ofMonths).Add((long)(first - LongestOf[(int)SpanClass.Year])).Rows(Node);
    }

    // For a report that is of no day. Of reports of a day, no more than tell whether a vague one is lost among them.
    private List<ReportNode> Candidates(MentionTraits traits, SpanClass span)
    {
        var limit = span == SpanClass.Day ? EventClustering.Crowd + 1 : -1;
        var (first, last) = (traits.From - LongestOf[(int)span], traits.To);
        if (span == SpanClass.Year)
        {
            return store.Start(OfYears + "m.bond = ? AND m.bond & 3 = 2 AND m.from_day BETWEEN ? AND ? AND m.to_day >= ? ORDER BY m.from_day, m.key LIMIT ?")
                .Add(Of(traits, span)).Add((long)first).Add((long)last).Add((long)traits.From).Add((long)limit).Rows(Node);
        }

        var found = new List<ReportNode>();
        for (var block = Block(first); block <= Block(last) && found.Count != limit; block++)
        {
            found.AddRange(store.Start(OfDays + "m.from_day >> 5 = ? AND m.bond = ? AND m.bond & 3 < 2 AND m.from_day BETWEEN ? AND ? AND m.to_day >= ? ORDER BY m.from_day, m.key LIMIT ?")
                .Add(block).Add(Of(traits, span)).Add((long)first).Add((long)last).Add((long)traits.From).Add((long)(limit < 0 ? limit : limit - found.Count)).Rows(Node));
        }

        return found;
    }

    // The block of the index in which reports of a day or a month stand that begin with a day.
    private static long Block(int day) => day >> 5;

    private static long Of(MentionTraits traits, SpanClass span) => (traits.Bond << 2) | (long)span;

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
