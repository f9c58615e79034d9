using Dragoman.Record;
using Dragoman.Record.Identity;
using Dragoman.Web.Pages;
using Dragoman.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Addresses;

/// <summary>The addresses of the pages.</summary>
internal static class PageAddresses
{
    /// <summary>Adds the addresses.</summary>
    public static void Map(IEndpointRouteBuilder application)
    {
        Get(application, "/", Events);
        Get(application, "/events", () => Results.Redirect("/"));
        Get(application, "/events/{id}", Event);
        Get(application, "/articles/{id}", Article);
    }

    private static void Get(IEndpointRouteBuilder application, string pattern, Delegate handler) => application.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], handler);

    private static RazorComponentResult<EventsPage> Events(HttpContext context, IEventRecord record)
    {
        var filters = EventFilters.Read(context.Request.Query);
        var page = record.Find(filters.Query);
        return Page<EventsPage>(new()
        {
            [nameof(EventsPage.Filters)] = filters,
            [nameof(EventsPage.Page)] = page,
            [nameof(EventsPage.Count)] = record.Count(filters.Query),
            [nameof(EventsPage.IsEmptyRecord)] = page.Events.IsEmpty && !filters.Any && record.Statistics().Articles == 0,
        });
    }

    private static IResult Event(string id, IEventRecord record)
    {
        if (!ContentId.IsWellFormed(id) || record.FindEvent(id) is not { } found) return Problems.NotFound("The record holds no event with this id.");
        return found.Summary.Id == id
            ? Page<EventPage>(new() { [nameof(EventPage.Event)] = found })
            : Results.Redirect($"/events/{found.Summary.Id}");
    }

    private static IResult Article(string id, HttpContext context, IEventRecord record)
    {
        int? version = int.TryParse(context.Request.Query["version"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
        return ContentId.IsWellFormed(id) && record.FindArticle(id, version) is { } found
            ? Page<ArticlePage>(new() { [nameof(ArticlePage.Stored)] = found })
            : Problems.NotFound("The record holds no article with this id and version.");
    }

    private static RazorComponentResult<T> Page<T>(Dictionary<string, object?> parameters)
        where T : IComponent => new(parameters) { PreventStreamingRendering = true };
}
