using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Dragoman.Web.Safety;

/// <summary>Says whether a request may change the record.</summary>
/// <remarks>
/// Only where the caller of <see cref="DragomanWeb"/> allows it, and only from a page of this server: the browser says where a form comes from
/// (Sec-Fetch-Site, and Origin), and no page elsewhere can make it say otherwise. Where other machines can reach the server, only for who has signed in.
/// </remarks>
internal static class Editing
{
    /// <summary>True when the pages offer corrections to whoever asks in this request.</summary>
    public static bool IsOffered(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<WebOptions>();
        return options.Editable && (IPAddress.IsLoopback(options.Address) || IsSignedIn(context));
    }

    /// <summary>True when who asks could make corrections after signing in.</summary>
    public static bool AsksForPassword(HttpContext context)
    {
        var options = context.RequestServices.GetRequiredService<WebOptions>();
        return options is { Editable: true, Password: not null } && !IPAddress.IsLoopback(options.Address) && !IsSignedIn(context);
    }

    /// <summary>True when who asks has signed in.</summary>
    public static bool IsSignedIn(HttpContext context) =>
        context.Request.Cookies.TryGetValue(SignIns.Cookie, out var ticket) && context.RequestServices.GetRequiredService<SignIns>().Knows(ticket);

    /// <summary>True when this request may change the record.</summary>
    public static bool IsAllowed(HttpContext context) => IsOffered(context) && IsFromThisServer(context);

    /// <summary>True for a form that a page of this server sent.</summary>
    public static bool IsFromThisServer(HttpContext context)
    {
        var request = context.Request;
        return !ComesFromElsewhere(context) && string.Equals(request.Headers.Origin.ToString(), $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True where the browser says that a page of another server led here.</summary>
    public static bool ComesFromElsewhere(HttpContext context) => context.Request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none");
}
