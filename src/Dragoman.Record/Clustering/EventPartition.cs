using System.Collections.Immutable;
using Dragoman.Record.Corrections;

namespace Dragoman.Record.Clustering;

/// <summary>Divides reports into events: first by the rules, then by the corrections in the order in which they were made.</summary>
/// <remarks>
/// A merge joins the events that hold its reports at that point, a split takes its reports out of theirs. Reports that are not there are passed over.
/// The division follows from the sets of reports and corrections alone; without an undone correction it is as if that had never been made.
/// </remarks>
public static class EventPartition
{
    /// <summary>The events; each holds its reports in the order of <see cref="EventClustering.ByAppearance"/>.</summary>
    /// <param name="reports">Reports with their blocks; whole blocks, and all that a correction joins to them.</param>
    /// <param name="corrections">The corrections that count, in the order in which they were made.</param>
    public static ImmutableArray<ImmutableArray<ReportedMention>> Divide(IEnumerable<(ReportedMention Mention, string? Block)> reports, IEnumerable<Correction> corrections)
    {
        var groupOf = new Dictionary<string, List<ReportedMention>>(StringComparer.Ordinal);
        foreach (var block in reports.GroupBy(report => report.Block ?? "alone " + report.Mention.Id, report => report.Mention, StringComparer.Ordinal))
        {
            foreach (var group in EventClustering.Group(block))
            {
                List<ReportedMention> together = [.. group];
                foreach (var report in together) groupOf[report.Id] = together;
            }
        }

        foreach (var correction in corrections) Apply(groupOf, correction);
        return [.. groupOf.Values.Distinct().Select(group => group.Order(EventClustering.ByAppearance).ToImmutableArray()).OrderBy(group => group[0], EventClustering.ByAppearance)];
    }

    private static void Apply(Dictionary<string, List<ReportedMention>> groupOf, Correction correction)
    {
        if (correction.Kind is not (CorrectionKind.Merge or CorrectionKind.Split)) return;
        var known = correction.Reports.Where(groupOf.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
        if (known.Count == 0) return;
        List<ReportedMention> together;
        if (correction.Kind == CorrectionKind.Merge)
        {
            together = [.. known.Select(id => groupOf[id]).Distinct().SelectMany(group => group)];
        }
        else
        {
            together = [.. known.Select(id => groupOf[id].Find(report => report.Id == id)!)];
            foreach (var id in known) groupOf[id].RemoveAll(report => report.Id == id);
        }

        foreach (var report in together) groupOf[report.Id] = together;
    }
}
