using System.Globalization;
using Dragoman.Record;
using Dragoman.Record.Queries;
using Dragoman.Web.Overview;
using Dragoman.Web.Pages;
using Dragoman.Web.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Addresses;

/// <summary>The address of the calendar: what was announced for a month, and what became of it.</summary>
internal static class CalendarAddresses
{
    /// <summary>Most events of a month that its page shows.</summary>
    public const int MostShown = 500;

    /// <summary>Adds the address.</summary>
    public static void Map(IEndpointRouteBuilder application) => Rendered.GetDear(application, "/calendar", Calendar);

    /// <summary>The address of a month.</summary>
    public static string Address(CalendarMonth month, string? actor) =>
        "/calendar" + QueryString.Create("month", month.ToString()) + (actor is null ? "" : QueryString.Create("actor", actor).ToString().Replace('?', '&'));

    private static RazorComponentResult<CalendarPage> Calendar(HttpContext context, IEventRecord record, OncePerState<PlannedMonths> kept, WebOptions options)
    {
        var actor = context.Request.Query["actor"].FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))?.Trim();
        if (actor is { Length: > 300 }) actor = actor[..300];
        var asked = context.Request.Query["month"].ToString();
        var today = DateOnly.FromDateTime(options.Clock.GetUtcNow().UtcDateTime);
        var planned = kept.Get(today.ToString("O", CultureInfo.InvariantCulture) + actor, () => PlannedMonths.Of(record, actor, today));
        var month = CalendarMonth.Read(asked) ?? planned.Opening;
        return Rendered.Page<CalendarPage>(new()
        {
            [nameof(CalendarPage.Month)] = month,
            [nameof(CalendarPage.Actor)] = actor,
            [nameof(CalendarPage.Problem)] = asked.Length > 0 && CalendarMonth.Read(asked) is null ? $"“{asked[..Math.Min(asked.Length, 40)]}” is no month like 2025-04." : null,
            [nameof(CalendarPage.Planned)] = record.Planned(new EventQuery { Actor = actor, From = month.First, To = month.Last }, today, MostShown),
            [nameof(CalendarPage.Undated)] = planned.Undated,
            [nameof(CalendarPage.Months)] = planned.Months,
        });
    }
}
