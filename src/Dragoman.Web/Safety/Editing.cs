using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Dragoman.Web.Safety;

/// <summary>Says whether a request may change the record.</summary>
/// <remarks>
/// Only where the caller of <see cref="DragomanWeb"/> allows it and the server listens on loopback, and only from a page of this server:
/// the browser says where a form comes from (Sec-Fetch-Site, and Origin), and no page elsewhere can make it say otherwise.
/// </remarks>
internal static class Editing
{
    /// <summary>True when the pages offer corrections.</summary>
    public static bool IsOffered(WebOptions options) => options.Editable && IPAddress.IsLoopback(options.Address);

    /// <summary>True when this request may change the record.</summary>
    public static bool IsAllowed(HttpContext context)
    {
        var request = context.Request;
        if (!IsOffered(context.RequestServices.GetRequiredService<WebOptions>())) return false;
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return (site.Length == 0 || site == "same-origin") && string.Equals(request.Headers.Origin.ToString(), $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
