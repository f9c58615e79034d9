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

/// <summary>The addresses of the pages about actors.</summary>
internal static class PageAddresses
{
    private const int ListLength = 200;

    /// <summary>Adds the addresses.</summary>
    public static void Map(IEndpointRouteBuilder application)
    {
        Rendered.Get(application, "/", (HttpContext context) => Results.Redirect("/events" + context.Request.QueryString));
        Rendered.Get(application, "/actors", Actors);
        Rendered.Get(application, "/actors/{code}", Actor);
        Rendered.Get(application, "/pairs/{first}/{second}", Pair);
    }

    private static RazorComponentResult<ActorsPage> Actors(HttpContext context, IEventRecord record)
    {
        var text = Rendered.Words(context);
        return Rendered.Page<ActorsPage>(new() { [nameof(ActorsPage.Text)] = text, [nameof(ActorsPage.Actors)] = record.FindActors(text, ListLength) });
    }

    private static IResult Actor(string code, IEventRecord record)
    {
        var people = record.FindActors(code, 30);
        if (people.FirstOrDefault(actor => string.Equals(actor.Code, code, StringComparison.OrdinalIgnoreCase))?.Code is not { } exact)
            return Problems.NotFound("The record holds no event with this actor.");
        code = exact;
        var query = new EventQuery { Actor = code, PageSize = 10 };
        var page = record.Find(query);
        return Rendered.Page<ActorPage>(new()
        {
            [nameof(ActorPage.Code)] = code,
            [nameof(ActorPage.Events)] = page.Events,
            [nameof(ActorPage.Ahead)] = record.Find(query with { Statuses = [EventStatus.Planned] }).Events,
            [nameof(ActorPage.Count)] = record.Count(query),
            [nameof(ActorPage.Timeline)] = record.Timeline(query),
            [nameof(ActorPage.Partners)] = record.CountBy(query, EventGrouping.Actor, 21).Where(count => !string.Equals(count.Key, code, StringComparison.OrdinalIgnoreCase)).Take(20).ToImmutableArray(),
            [nameof(ActorPage.People)] = people.Where(actor => actor.Name is not null).ToImmutableArray(),
        });
    }

    private static IResult Pair(string first, string second, IEventRecord record)
    {
        var query = new EventQuery { Actor = first, Counterpart = second, PageSize = 20 };
        var page = record.Find(query);
        if (page.Events.IsEmpty) return Problems.NotFound("The record holds no event between these two.");
        return Rendered.Page<PairPage>(new()
        {
            [nameof(PairPage.First)] = first,
            [nameof(PairPage.Second)] = second,
            [nameof(PairPage.Events)] = page.Events,
            [nameof(PairPage.Count)] = record.Count(query),
            [nameof(PairPage.Forward)] = record.Count(query with { Direction = PairDirection.Forward }),
            [nameof(PairPage.Backward)] = record.Count(query with { Direction = PairDirection.Backward }),
            [nameof(PairPage.Timeline)] = record.Timeline(query),
        });
    }
}
