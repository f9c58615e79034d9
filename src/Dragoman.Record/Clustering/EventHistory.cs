using System.Collections.Immutable;
using Dragoman.Record.Events;

namespace Dragoman.Record.Clustering;

/// <summary>How an event was told in the course of time.</summary>
public static class EventHistory
{
    /// <summary>The turns, in the order of publication; reports in a row with the same status, and with dates that do not differ, are one.</summary>
    /// <param name="reports">The reports in the order of <see cref="EventClustering.ByAppearance"/>.</param>
    public static ImmutableArray<EventHistoryStep> Of(ImmutableArray<ReportedMention> reports)
    {
        var steps = ImmutableArray.CreateBuilder<EventHistoryStep>();
        foreach (var report in reports)
        {
            var date = report.Coded.Date?.Value;
            if (steps.Count > 0 && steps[^1] is var last && last.Status == report.Coded.Status && (date is null || last.Date is null || date == last.Date))
            {
                steps[^1] = last with { Reports = last.Reports + 1, Date = last.Date ?? date };
                continue;
            }

            steps.Add(new EventHistoryStep(report.Published, report.Coded.Status, date, report.Id, 1));
        }

        return steps.ToImmutable();
    }
}
