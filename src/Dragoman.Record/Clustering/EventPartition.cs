using System.Collections.Immutable;
using Dragoman.Record.Corrections;

namespace Dragoman.Record.Clustering;

/// <summary>Divides reports into events: first by how like they are, then by the corrections in the order in which they were made.</summary>
/// <remarks>
/// A merge joins the events that hold its reports at that point, a split takes its reports out of theirs. Reports that are not there are passed over.
/// The division follows from the sets of reports and corrections alone; without an undone correction it is as if that had never been made.
/// </remarks>
public static class EventPartition
{
    /// <summary>The events, as the ids of their reports in ordinal order.</summary>
    /// <param name="reports">Reports, with all that are like them directly or over others, and all that a correction joins to them.</param>
    /// <param name="corrections">The corrections that count, in the order in which they were made.</param>
    /// <param name="crowded">As in <see cref="EventClustering.Group"/>.</param>
    public static ImmutableArray<ImmutableArray<string>> Divide(IReadOnlyCollection<MentionTraits> reports, IEnumerable<Correction> corrections, IReadOnlySet<string>? crowded = null)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        var groupOf = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var group in EventClustering.Group(reports, crowded))
        {
            List<string> together = [.. group.Select(report => report.Id)];
            foreach (var report in together) groupOf[report] = together;
        }

        foreach (var correction in corrections) Apply(groupOf, correction);
        return [.. groupOf.Values.Distinct().Select(group => group.Order(StringComparer.Ordinal).ToImmutableArray()).OrderBy(group => group[0], StringComparer.Ordinal)];
    }

    private static void Apply(Dictionary<string, List<string>> groupOf, Correction correction)
    {
        if (correction.Kind is not (CorrectionKind.Merge or CorrectionKind.Split)) return;
        var known = correction.Reports.Where(groupOf.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
        if (known.Count == 0) return;
        List<string> together;
        if (correction.Kind == CorrectionKind.Merge)
        {
            together = [.. known.Select(id => groupOf[id]).Distinct().SelectMany(group => group)];
        }
        else
        {
            together = known;
            foreach (var id in known) groupOf[id].Remove(id);
        }

        foreach (var report in together) groupOf[report] = together;
    }
}
