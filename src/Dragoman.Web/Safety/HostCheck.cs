using System.Net;
using Microsoft.AspNetCore.Http;

namespace Dragoman.Web.Safety;

/// <summary>Answers only to this machine's own names while listening on loopback, so that no page elsewhere can reach the record by a name that it controls.</summary>
internal static class HostCheck
{
    /// <summary>The step for a server on an address.</summary>
    public static Func<HttpContext, RequestDelegate, Task> For(IPAddress address)
    {
        var loopback = IPAddress.IsLoopback(address);
        return (context, next) =>
        {
            if (!loopback || IsLoopbackName(context.Request.Host.Host)) return next(context);
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync("This server answers to localhost only.\n", context.RequestAborted);
        };
    }

    private static bool IsLoopbackName(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
