using Dragoman.Record;
using Dragoman.Record.Identity;
using Dragoman.Web.Pages;
using Dragoman.Web.Safety;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Addresses;

/// <summary>The addresses of the list of events and of each of them.</summary>
internal static class EventAddresses
{
    /// <summary>Adds the addresses.</summary>
    public static void Map(IEndpointRouteBuilder application)
    {
        Rendered.GetForAll(application, "/events", Events);
        Rendered.GetForAll(application, "/events/{id}", Event);
    }

    private static RazorComponentResult<EventsPage> Events(HttpContext context, IEventRecord record)
    {
        var filters = EventFilters.Read(context.Request.Query);
        var page = record.Find(filters.Query);
        return Rendered.Page<EventsPage>(new()
        {
            [nameof(EventsPage.Filters)] = filters,
            [nameof(EventsPage.Page)] = page,
            [nameof(EventsPage.Count)] = record.Count(filters.Query, EventsPage.MostCounted),
            [nameof(EventsPage.IsEmptyRecord)] = page.Events.IsEmpty && !filters.Any && record.Statistics().Articles == 0,
        });
    }

    private static IResult Event(string id, IEventRecord record, WebOptions options)
    {
        if (!ContentId.IsWellFormed(id) || record.FindEvent(id) is not { } found) return Problems.NotFound("The record holds no event with this id.");
        return found.Summary.Id == id
            ? Rendered.Page<Pages.EventPage>(new()
            {
                [nameof(Pages.EventPage.Event)] = found,
                [nameof(Pages.EventPage.Neighbours)] = EventNeighbours.Of(record, found.Summary),
                [nameof(Pages.EventPage.Today)] = DateOnly.FromDateTime(options.Clock.GetUtcNow().UtcDateTime),
            })
            : Results.Redirect($"/events/{found.Summary.Id}");
    }
}
