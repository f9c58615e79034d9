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
    private const int MostLooked = 2000, MostUndated = 50;

    /// <summary>Asks the record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="actor">Who takes part; null for all.</param>
    /// <param name="today">The day.</param>
    public static PlannedMonths Of(IEventRecord record, string? actor, DateOnly today)
    {
        var everything = record.Planned(new EventQuery { Actor = actor }, today, MostLooked);
        var days = everything.Select(one => one.Event.Coded.Date?.Value.First).OfType<DateOnly>().ToList();
        return new PlannedMonths(
            days.Exists(day => day >= today) ? CalendarMonth.Of(days.Where(day => day >= today).Min()) : CalendarMonth.Of(days.Count > 0 ? days.Max() : today),
            [.. everything.Select(planned => planned.Event.Coded.Date?.Value).OfType<Domain.PartialDate>().Where(date => date.Month > 0).Select(date => CalendarMonth.Of(date.First)).Distinct().OrderBy(found => found.First)],
            [.. everything.Where(planned => planned.Event.Coded.Date is null).Take(MostUndated)]);
    }
}
