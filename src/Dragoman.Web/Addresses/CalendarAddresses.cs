using System.Collections.Immutable;
using Dragoman.Record;
using Dragoman.Record.Queries;
using Dragoman.Web.Pages;
using Dragoman.Web.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Addresses;

/// <summary>The address of the calendar: what was announced for a month, and what became of it.</summary>
internal static class CalendarAddresses
{
    private const int MostShown = 500, MostLooked = 2000;

    /// <summary>Adds the address.</summary>
    public static void Map(IEndpointRouteBuilder application) => Rendered.GetDear(application, "/calendar", Calendar);

    /// <summary>The address of a month.</summary>
    public static string Address(CalendarMonth month, string? actor) =>
        "/calendar" + QueryString.Create("month", month.ToString()) + (actor is null ? "" : QueryString.Create("actor", actor).ToString().Replace('?', '&'));

    private static RazorComponentResult<CalendarPage> Calendar(HttpContext context, IEventRecord record, WebOptions options)
    {
        var actor = context.Request.Query["actor"].FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))?.Trim();
        if (actor is { Length: > 300 }) actor = actor[..300];
        var asked = context.Request.Query["month"].ToString();
        var today = DateOnly.FromDateTime(options.Clock.GetUtcNow().UtcDateTime);
        var everything = record.Planned(new EventQuery { Actor = actor }, today, MostLooked);
        var month = CalendarMonth.Read(asked) ?? Opening(everything, today);
        return Rendered.Page<CalendarPage>(new()
        {
            [nameof(CalendarPage.Month)] = month,
            [nameof(CalendarPage.Actor)] = actor,
            [nameof(CalendarPage.Problem)] = asked.Length > 0 && CalendarMonth.Read(asked) is null ? $"“{asked[..Math.Min(asked.Length, 40)]}” is no month like 2025-04." : null,
            [nameof(CalendarPage.Planned)] = record.Planned(new EventQuery { Actor = actor, From = month.First, To = month.Last }, today, MostShown),
            [nameof(CalendarPage.Undated)] = everything.Where(planned => planned.Event.Coded.Date is null).Take(50).ToImmutableArray(),
            [nameof(CalendarPage.Months)] = everything.Select(planned => planned.Event.Coded.Date?.Value).OfType<Domain.PartialDate>().Where(date => date.Month > 0).Select(date => CalendarMonth.Of(date.First)).Distinct().OrderBy(found => found.First).ToImmutableArray(),
        });
    }

    // The month of what is next, else that of what was last announced, else this month.
    private static CalendarMonth Opening(ImmutableArray<PlannedEvent> planned, DateOnly today)
    {
        var days = planned.Select(one => one.Event.Coded.Date?.Value.First).OfType<DateOnly>().ToList();
        return days.Exists(day => day >= today) ? CalendarMonth.Of(days.Where(day => day >= today).Min()) : CalendarMonth.Of(days.Count > 0 ? days.Max() : today);
    }
}
