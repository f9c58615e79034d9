using Dragoman.Record;
using Dragoman.Web.Pages;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Addresses;

/// <summary>The address of the page of outlets.</summary>
internal static class SourceAddresses
{
    private const int MostShown = 500;

    /// <summary>Adds the address.</summary>
    public static void Map(IEndpointRouteBuilder application) => Rendered.GetForAll(application, "/sources", Sources);

    private static RazorComponentResult<SourcesPage> Sources(IEventRecord record) => Rendered.Page<SourcesPage>(new() { [nameof(SourcesPage.Sources)] = record.Sources(MostShown) });
}
