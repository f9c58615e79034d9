using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Dragoman.Web.Addresses;

/// <summary>Answers that are pages.</summary>
internal static class Rendered
{
    /// <summary>Adds the address of a page.</summary>
    public static IEndpointConventionBuilder Get(IEndpointRouteBuilder application, string pattern, Delegate handler) => application.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], handler);

    /// <summary>Adds the address of a page that is the same for everybody who has not signed in.</summary>
    public static IEndpointConventionBuilder GetForAll(IEndpointRouteBuilder application, string pattern, Delegate handler) => Get(application, pattern, handler).WithMetadata(SameForAll.Mark);

    /// <summary>As <see cref="GetForAll"/>, for a page that counts much of the record.</summary>
    public static IEndpointConventionBuilder GetDear(IEndpointRouteBuilder application, string pattern, Delegate handler) => Get(application, pattern, handler).WithMetadata(SameForAll.Dear);

    /// <summary>The page of a component.</summary>
    public static RazorComponentResult<T> Page<T>(Dictionary<string, object?> parameters)
        where T : IComponent => new(parameters) { PreventStreamingRendering = true };

    /// <summary>The words that a page is asked for; null for none.</summary>
    public static string? Words(HttpContext context) => context.Request.Query["text"].FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) is { } text ? text[..Math.Min(text.Length, 300)] : null;
}
