using Dragoman.Record.Events;

namespace Dragoman.Record.Clustering;

/// <summary>Tells of each report of an event to which other it is most like, and why.</summary>
public static class ReportLinks
{
    /// <summary>The links by report; the first report has none.</summary>
    /// <param name="reports">The reports of one event.</param>
    /// <param name="first">Id of the first report.</param>
    public static Dictionary<string, ReportLink> Of(IReadOnlyCollection<MentionTraits> reports, string first)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var links = new Dictionary<string, ReportLink>(StringComparer.Ordinal);
        foreach (var report in reports.Where(report => report.Id != first))
        {
            var best = reports.Where(other => other.Id != report.Id).Select(other => (Other: other, Like: Likeness.Of(report, other)))
                .Where(pair => pair.Like.Joins)
                .OrderByDescending(pair => pair.Like.Score).ThenByDescending(pair => pair.Other.Id == first).ThenBy(pair => pair.Other.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            links[report.Id] = best.Other is null ? new ReportLink(first, 1, ReportLink.ByHand) : new ReportLink(best.Other.Id, Math.Round(best.Like.Score, 2), Likeness.Reason(report, best.Other));
        }

        return links;
    }
}
