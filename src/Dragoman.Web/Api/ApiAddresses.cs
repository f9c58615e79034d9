using Dragoman.Web.Addresses;
using Dragoman.Web.Pages;
using Dragoman.Web.Safety;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Api;

/// <summary>The addresses of the interface for programs, its description and the page about it.</summary>
internal static class ApiAddresses
{
    /// <summary>Adds the addresses.</summary>
    public static void Map(IEndpointRouteBuilder application)
    {
        foreach (var operation in ApiOperations.All)
        {
            var address = operation.Method == HttpMethods.Get ? Rendered.Get(application, operation.Path, operation.Answer) : application.MapMethods(operation.Path, [operation.Method], operation.Answer);
            address.WithMetadata(operation);
            if (operation.Limit is { } limit) address.RequireRateLimiting(limit);
            else if (operation.Method == HttpMethods.Get) address.WithMetadata(SameForAll.Mark);
        }

        Rendered.Get(application, "/api/openapi.json", () => Results.Text(ApiDocument.Text, ApiJson.ContentType + "; charset=utf-8"));
        Rendered.Get(application, "/api", (HttpContext context) => Rendered.Page<ApiPage>(new() { [nameof(ApiPage.Home)] = $"{context.Request.Scheme}://{context.Request.Host}" }));
        application.Map("/api/{**path}", () => Problems.NotFound("There is no operation at this address. /api lists them all."));
    }

    /// <summary>The step that refuses what an operation does not know, before it is answered.</summary>
    public static Task Check(HttpContext context, RequestDelegate next) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ApiOperation>()?.Refusal(context.Request.Query) is { } refusal
            ? Problems.Refused(refusal).ExecuteAsync(context)
            : next(context);
}
