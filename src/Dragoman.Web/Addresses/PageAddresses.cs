using System.Collections.Immutable;
using Dragoman.Domain;
using Dragoman.Record;
using Dragoman.Record.Identity;
using Dragoman.Record.Queries;
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
    private const int ListLength = 200;

    /// <summary>Adds the addresses.</summary>
    public static void Map(IEndpointRouteBuilder application)
    {
        Get(application, "/events", Events);
        Get(application, "/events/{id}", Event);
        Get(application, "/articles", Articles);
        Get(application, "/articles/{id}", Article);
        Get(application, "/try", Try);
        Get(application, "/actors", Actors);
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
            [nameof(EventsPage.Count)] = record.Count(filters.Query, EventsPage.MostCounted),
            [nameof(EventsPage.IsEmptyRecord)] = page.Events.IsEmpty && !filters.Any && record.Statistics().Articles == 0,
        });
    }

    private static IResult Event(string id, IEventRecord record)
    {
        if (!ContentId.IsWellFormed(id) || record.FindEvent(id) is not { } found) return Problems.NotFound("The record holds no event with this id.");
        return found.Summary.Id == id
            ? Page<Pages.EventPage>(new() { [nameof(Pages.EventPage.Event)] = found })
            : Results.Redirect($"/events/{found.Summary.Id}");
    }

    private static IResult Article(string id, HttpContext context, IEventRecord record)
    {
        int? version = int.TryParse(context.Request.Query["version"], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
        return ContentId.IsWellFormed(id) && record.FindArticle(id, version) is { } found
            ? Page<ArticlePage>(new() { [nameof(ArticlePage.Stored)] = found })
            : Problems.NotFound("The record holds no article with this id and version.");
    }

    private static RazorComponentResult<ArticlesPage> Articles(HttpContext context, IEventRecord record)
    {
        var text = Words(context);
        return Page<ArticlesPage>(new() { [nameof(ArticlesPage.Text)] = text, [nameof(ArticlesPage.Articles)] = record.FindArticles(text, ListLength) });
    }

    private static RazorComponentResult<ActorsPage> Actors(HttpContext context, IEventRecord record)
    {
        var text = Words(context);
        return Page<ActorsPage>(new() { [nameof(ActorsPage.Text)] = text, [nameof(ActorsPage.Actors)] = record.FindActors(text, ListLength) });
    }

    private static IResult Try(HttpContext context, WebOptions options)
    {
        if (options.Coder is not { } coder) return Problems.NotFound("No coder is loaded, so nothing can be tried here.");
        var text = context.Request.Query["text"].ToString().ReplaceLineEndings("\n").Trim();
        var day = context.Request.Query["published"].ToString();
        DateOnly? published = PartialDate.TryParse(day, out var date) && date is { IsSpan: false, Day: > 0 } ? date.First : null;
        var problem = text.Length > TryPage.LongestText ? $"The text is longer than {TryPage.LongestText} characters; shorten it." : day.Length > 0 && published is null ? $"“{day}” is no day like 2025-04-16." : null;
        return Page<TryPage>(new()
        {
            [nameof(TryPage.Text)] = text,
            [nameof(TryPage.Published)] = published,
            [nameof(TryPage.Problem)] = problem,
            [nameof(TryPage.Explained)] = text.Length > 0 && problem is null ? coder.Explain(new Article { Id = "try", Text = text, Published = published }) : null,
        });
    }

    private static string? Words(HttpContext context) => context.Request.Query["text"].FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) is { } text ? text[..Math.Min(text.Length, 300)] : null;

    private static RazorComponentResult<T> Page<T>(Dictionary<string, object?> parameters)
        where T : IComponent => new(parameters) { PreventStreamingRendering = true };
}
