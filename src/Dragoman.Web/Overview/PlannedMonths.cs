using System.Collections.Immutable;
using Dragoman.Record;
using Dragoman.Record.Queries;
using Dragoman.Web.Text;

namespace Dragoman.Web.Overview;

/// <summary>For which months something is announced, and what for no day.</summary>
/// <param name="Opening">The month of what is next, else that of what was last announced, else this month.</param>
/// <param name="Months">The months, in their order.</param>
/// <param name="Undated">What is announced for no day.</param>
internal sealed record PlannedMonths(CalendarMonth Opening, ImmutableArray<CalendarMonth> Months, ImmutableArray<PlannedEvent> Undated)
{
    private const int MostUndated = 50;

    /// <summary>Asks the record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="actor">Who takes part; null for all.</param>
    /// <param name="today">The day.</param>
    public static PlannedMonths Of(IEventRecord record, string? actor, DateOnly today)
    {
        var query = new EventQuery { Actor = actor };
        var days = record.PlannedDays(query);
        return new PlannedMonths(
            days.IsEmpty ? CalendarMonth.Of(today) : CalendarMonth.Of(days.FirstOrDefault(day => day >= today) is var next && next != default ? next : days[^1]),
            [.. days.Select(CalendarMonth.Of).Distinct()],
            record.Planned(query with { Precisions = [DatePrecision.Unknown] }, today, MostUndated));
    }
}
