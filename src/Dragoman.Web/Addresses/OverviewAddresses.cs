using System.Globalization;
using Dragoman.Record;
using Dragoman.Record.Queries;
using Dragoman.Web.Overview;
using Dragoman.Web.Pages;
using Dragoman.Web.Portraits;
using Dragoman.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Addresses;

/// <summary>The addresses of the pages that look at many events at once: home, actor, pair, network.</summary>
internal static class OverviewAddresses
{
    /// <summary>Adds the addresses.</summary>
    public static void Map(IEndpointRouteBuilder application)
    {
        Rendered.Get(application, "/", Home);
        Rendered.GetDear(application, "/network", Network);
        Rendered.GetDear(application, "/actors/{code}", Actor);
        Rendered.GetDear(application, "/pairs/{first}/{second}", Pair);
    }

    /// <summary>The address of a pair's page for one direction.</summary>
    public static string PairAddress(string first, string second, PairDirection direction) =>
        EventFilters.PairAddress(first, second) + direction switch { PairDirection.Forward => "?direction=forward", PairDirection.Backward => "?direction=backward", _ => "" };

    // Lists had their addresses here once; those that were shared still lead to them.
    private static IResult Home(HttpContext context, HomeViews views, WebOptions options)
    {
        if (context.Request.Query.Any(pair => pair.Key != "days")) return Results.Redirect("/events" + context.Request.QueryString);
        var since = Visits.Note(context, options.Clock);
        return Page<HomePage>(nameof(HomePage.View), views.Of(context.Request.Query["days"].FirstOrDefault(), since));
    }

    private static RazorComponentResult<NetworkPage> Network(HttpContext context, IEventRecord record)
    {
        int? asked = int.TryParse(context.Request.Query["pairs"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return Page<NetworkPage>(nameof(NetworkPage.View), NetworkView.Of(record, EventFilters.Read(context.Request.Query), asked));
    }

    private static IResult Actor(string code, IEventRecord record, WebOptions options) => ActorView.Of(record, options.Coder?.Knowledge.Actors, code) is { } view
        ? Page<ActorPage>(nameof(ActorPage.View), view)
        : Problems.NotFound("The record holds no event with this actor.");

    private static IResult Pair(string first, string second, HttpContext context, IEventRecord record) => PairView.Of(record, first, second, EventFilters.Read(context.Request.Query).Query.Direction) is { } view
        ? Page<PairPage>(nameof(PairPage.View), view)
        : Problems.NotFound("The record holds no event between these two.");

    private static RazorComponentResult<T> Page<T>(string parameter, object view)
        where T : IComponent => new(new Dictionary<string, object?>(StringComparer.Ordinal) { [parameter] = view }) { PreventStreamingRendering = true };
}
