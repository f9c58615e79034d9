using Dragoman.Record;
using Dragoman.Web.Pages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Addresses;

/// <summary>The address of the list of actors.</summary>
internal static class ActorAddresses
{
    private const int ListLength = 200;

    /// <summary>Adds the address.</summary>
    public static void Map(IEndpointRouteBuilder application) => Rendered.GetForAll(application, "/actors", Actors);

    private static RazorComponentResult<ActorsPage> Actors(HttpContext context, IEventRecord record)
    {
        var text = Rendered.Words(context);
        return Rendered.Page<ActorsPage>(new() { [nameof(ActorsPage.Text)] = text, [nameof(ActorsPage.Actors)] = record.FindActors(text, ListLength) });
    }
}
